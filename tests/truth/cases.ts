/**
 * The pages of `tests/fixtures` with what a person read on them. A case is a folder with `page.html`, `truth.json`
 * (written by hand, never by the program) and `source.md` (who writes such markup).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { completeReading } from '../../lib/reading/complete-reading';
import { readPage } from '../../lib/reading/read-page';
import type { PageReading } from '../../lib/reading/types';

export interface Truth {
  /** The page's address; most cases need none. */
  url?: string;
  /** Every reference: the label printed (null without one), the first words, the DOI where the page states one. */
  references: { label: string | null; start: string; doi?: string }[];
  /** Every sentence that cites: its first words, and the references by label, or by their first words. */
  claims: { start: string; cites: string[] }[];
  /** Sentences that look as if they cited something: they must be read, and cite nothing. */
  notCited: string[];
}

const FOLDER = new URL('../fixtures/', import.meta.url);

/** Names of the cases, by reading the directory: a new folder is a new test. */
export const caseNames = (): string[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.includes('--'))
    .map(({ name }) => name)
    .sort();

export const readFile = (name: string, file: string): string =>
  readFileSync(new URL(`${name}/${file}`, FOLDER), 'utf8');

export const readTruth = (name: string): Truth => JSON.parse(readFile(name, 'truth.json')) as Truth;

/** A page as a document whose scripts never run. */
export const parsePage = (html: string, url = 'https://example.org/article'): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

export const readCase = (name: string, { url }: Truth): PageReading =>
  completeReading(readPage(parsePage(readFile(name, 'page.html'), url)));
