/**
 * References in the formats that reference managers read. BibTeX and RIS are written by citation-js (maintained,
 * round-trips CSL, escapes LaTeX), which is loaded only when one of them is asked for.
 */
import type { RisRecord } from '@citation-js/core';
import type { CslItem } from '../references/types';
import { toCslJson } from './csl-json';
import { toMarkdown } from './markdown';
import type { NotedItem } from './noted-item';
import { wholeLastPage } from './page-span';
import type { ReferenceFormat } from './reference-formats';

const WRITERS: Readonly<Record<ReferenceFormat, (items: readonly NotedItem[]) => string | Promise<string>>> =
  {
    csl: (items) => `${JSON.stringify(toCslJson(items), null, 2)}\n`,
    bibtex: (items) => writeBibtex(items),
    ris: (items) => writeRis(items),
    markdown: toMarkdown,
  };

/** The items as one text that ends with a line break; an empty list gives the format's empty text. */
export async function exportReferences(
  items: readonly NotedItem[],
  format: ReferenceFormat,
): Promise<string> {
  return WRITERS[format](items);
}

/** The library keeps the capitals of a word as far as its letters are ASCII: takes "{Aktivit}ät", "{L}ängs"; refuses "{A} b". */
const TORN_BRACES = /\{(\p{L}[\p{L}\p{M}-]*)\}([\p{L}\p{M}]+)/gu;

async function writeBibtex(items: readonly NotedItem[]): Promise<string> {
  const [{ plugins }] = await Promise.all([
    import('@citation-js/core'),
    import('@citation-js/plugin-bibtex'),
  ]);
  const { format } = plugins.config.get('@bibtex');
  format.useIdAsLabel = true;
  // Its own escaping to ASCII leaves out every letter that LaTeX has no command for: "高齢者", "Чехов".
  format.asciiOnly = false;
  const entries = toCslJson(items.map(escapeFields)).map((plain, at) =>
    withOwnFields(plugins.output.format('bibtex', [plain]), items[at]),
  );
  return endWithOneBreak(entries.join('\n').replace(TORN_BRACES, '{$1$2}'));
}

/** What LaTeX gives a meaning to, and how it is written when it has none. */
const LATEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** Signs that LaTeX joins with the same before them: takes "--", "''"; refuses "-'". */
const LIGATURE = /(?<=-)-|(?<=')'|(?<=`)`/g;
const escapeLatex = <Text extends string | null>(text: Text): Text =>
  (text?.replace(/[\\{}#$%&_^~]/g, (sign) => LATEX_SIGNS[sign] ?? `\\${sign}`).replace(LIGATURE, '{}$&') ??
    null) as Text;

/** The item with its words escaped; addresses and identifiers are verbatim in BibTeX, which has a word of its own for "et al.". */
const escapeFields = ({ more, ...item }: NotedItem): NotedItem => ({
  ...item,
  ...(item.note === undefined ? {} : { note: escapeLatex(item.note) }),
  title: escapeLatex(item.title),
  'container-title': escapeLatex(item['container-title']),
  publisher: escapeLatex(item.publisher),
  volume: escapeLatex(item.volume),
  issue: escapeLatex(item.issue),
  page: escapeLatex(item.page),
  author: item.author.map((name) =>
    'literal' in name
      ? { literal: escapeLatex(name.literal) }
      : { family: escapeLatex(name.family), given: escapeLatex(name.given) },
  ),
});

/** The field of authors, a line of its own: takes "\tauthor = {Doe, J},"; refuses "\teditor = {Doe, J},". */
const AUTHORS = /^(\tauthor = \{.*)\},$/mu;

/** The entry with the fields that the library has no place for in BibTeX, under the names other programs read. */
function withOwnFields(entry: string, item: NotedItem | undefined): string {
  const part = item?.issue != null && !/\d/.test(item.issue) ? escapeLatex(item.issue) : null;
  const fields = Object.entries({ number: part, pmid: item?.PMID ?? null, pmcid: item?.PMCID ?? null })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `\t${name} = {${value}},\n`);
  const named = item?.more ? entry.replace(AUTHORS, '$1 and others},') : entry;
  return named.trimEnd().replace(/\}$/, `${fields.join('')}}\n`);
}

async function writeRis(items: readonly NotedItem[]): Promise<string> {
  const [{ plugins }] = await Promise.all([import('@citation-js/core'), import('@citation-js/plugin-ris')]);
  const records = plugins.output.format('ris', toCslJson(items), { format: 'object' });
  return records.map((record, at) => risLines({ ...record, ...pubmedFields(items[at]) })).join('');
}

/** PMID and PMCID as PubMed itself writes them: accession number, custom field 2. */
function pubmedFields(item: CslItem | undefined): RisRecord {
  if (item?.PMID == null && item?.PMCID == null) return {};
  return {
    DB: 'PubMed',
    ...(item.PMID === null ? {} : { AN: item.PMID }),
    ...(item.PMCID === null ? {} : { C2: item.PMCID }),
  };
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

const endWithOneBreak = (text: string): string => `${text.trimEnd()}\n`;
