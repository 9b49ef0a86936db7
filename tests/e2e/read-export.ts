/** Saved files, opened again by a library of their format: what each says of the report that was saved. */
import { plugins } from '@citation-js/core';
import { parse as parseCsv } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { loadRecordReader, splitRecords } from '../../lib/exports/read-bibliography';
import { reportSchema } from '../../lib/storage/report/schema';

/** The same of every format: its works by title, and the article's title where the format has a place for it. */
export interface OpenedExport {
  article: string | null;
  works: string[];
}

const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((node) => (node.textContent ?? '').replace(/\s+/gu, ' ').trim());

/** A page of the printed report; nothing in it may run. */
function openPage(html: string): OpenedExport {
  const { document } = new JSDOM(html).window;
  if (document.querySelector('script, iframe, [onclick]'))
    throw new Error('The saved page holds what may run.');
  return { article: textsOf(document, 'h1')[0] ?? null, works: textsOf(document, 'ol > li, li') };
}

async function openRecords(text: string, format: 'bibtex' | 'ris'): Promise<OpenedExport> {
  const read = await loadRecordReader(format);
  const entries = splitRecords(text, format).map((record) => {
    const entry = read(record);
    if (entry === null) throw new Error(`Not a record of ${format}: ${record}`);
    return entry;
  });
  return { article: null, works: entries.map(({ csl }) => csl.title ?? '') };
}

/** By the ending of the file. */
const OPENERS: Record<string, (text: string) => OpenedExport | Promise<OpenedExport>> = {
  html: openPage,
  md: async (text) => openPage(await marked.parse(text)),
  csv(text) {
    const rows: Record<string, string>[] = parseCsv(text, { bom: true, columns: true });
    return { article: null, works: rows.map(({ title = '' }) => title) };
  },
  json(text) {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) {
      const items = plugins.input.chain(value, { generateGraph: false, forceType: '@csl/list+object' });
      return { article: null, works: items.map((item) => String((item as { title?: unknown }).title)) };
    }
    const report = reportSchema.parse(value);
    return {
      article: report.article?.title ?? null,
      works: report.references.map(({ csl }) => csl.title ?? ''),
    };
  },
  bib: (text) => openRecords(text, 'bibtex'),
  ris: (text) => openRecords(text, 'ris'),
};

/** Opens a saved file; throws where the library of its format does not take it. */
export async function openExport(name: string, text: string): Promise<OpenedExport> {
  const opener = OPENERS[name.split('.').at(-1) ?? ''];
  if (!opener) throw new Error(`Nobody opens ${name}.`);
  return opener(text);
}
