/**
 * References in the formats that reference managers read. BibTeX and RIS are written by citation-js (maintained,
 * round-trips CSL, escapes LaTeX), which is loaded only when one of them is asked for.
 */
import type { RisRecord } from '@citation-js/core';
import type { CslItem } from '../references/types';
import { toCslJson } from './csl-json';
import { toMarkdown } from './markdown';
import type { ReferenceFormat } from './reference-formats';

const WRITERS: Readonly<Record<ReferenceFormat, (items: readonly CslItem[]) => string | Promise<string>>> = {
  csl: (items) => `${JSON.stringify(toCslJson(items), null, 2)}\n`,
  bibtex: (items) => writeBibtex(items),
  ris: (items) => writeRis(items),
  markdown: toMarkdown,
};

/** The items as one text that ends with a line break; an empty list gives the format's empty text. */
export async function exportReferences(items: readonly CslItem[], format: ReferenceFormat): Promise<string> {
  return WRITERS[format](items);
}

async function writeBibtex(items: readonly CslItem[]): Promise<string> {
  const [{ plugins }] = await Promise.all([
    import('@citation-js/core'),
    import('@citation-js/plugin-bibtex'),
  ]);
  const { format } = plugins.config.get('@bibtex');
  format.useIdAsLabel = true;
  return endWithOneBreak(plugins.output.format('bibtex', toCslJson(items)));
}

async function writeRis(items: readonly CslItem[]): Promise<string> {
  const [{ plugins }] = await Promise.all([import('@citation-js/core'), import('@citation-js/plugin-ris')]);
  const records = plugins.output.format('ris', toCslJson(items), { format: 'object' });
  return records.map(risLines).join('');
}

/**
 * One record as tagged lines, the type first, the page span in SP and EP. The library maps the fields; its own text
 * breaks lines every 70 signs in the middle of words, which readers put together with a space.
 */
function risLines(record: RisRecord): string {
  const { TY, SP, ...rest } = record;
  const [first = '', last = ''] = typeof SP === 'string' ? SP.split('-', 2) : [];
  const pages = { ...(first ? { SP: first } : {}), ...(last ? { EP: wholeLastPage(first, last) } : {}) };
  const lines = Object.entries({ ...rest, ...pages }).flatMap(([tag, value]) =>
    [value].flat().map((one) => `${tag}  - ${String(one).replace(/\s+/g, ' ')}`),
  );
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\n');
}

/** "101-9" ends on page 109: RIS wants the last page whole. */
const wholeLastPage = (first: string, last: string): string =>
  /^\d+$/.test(first) && /^\d+$/.test(last) && last.length < first.length
    ? first.slice(0, first.length - last.length) + last
    : last;

const endWithOneBreak = (text: string): string => `${text.trimEnd()}\n`;
