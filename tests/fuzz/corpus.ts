/** What mutations begin with: our own fixture pages, the lines printed on them, and the reference strings of the unit tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPageText } from '../../lib/dom/page-text';
import { parsePage } from '../truth/cases';

const FIXTURES = 'tests/fixtures';
const STRINGS = 'tests/lib/references/web-strings.jsonl';

/** Longer pages would spend the run on parsing. UTF-16 code units. */
const LONGEST_PAGE = 60_000;

/** A longer line says nothing new. UTF-16 code units. */
const LONGEST_LINE = 600;

/** Every fixture page, in order of its name. */
export const PAGES: readonly string[] = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name.includes('--'))
  .map(({ name }) => name)
  .sort()
  .map((name) => readFileSync(join(FIXTURES, name, 'page.html'), 'utf8').slice(0, LONGEST_PAGE));

/** References as web pages print them. */
export const REFERENCES: readonly string[] = readFileSync(STRINGS, 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { raw: string }).raw);

/** Every eighth fixture page's blocks: sentences, headings, entries, menus. */
export const LINES: readonly string[] = PAGES.filter((_, index) => index % 8 === 0).flatMap((html) => {
  const page = readPageText(parsePage(html));
  return page.blocks.map(({ start, end }) => page.text.slice(start, Math.min(end, start + LONGEST_LINE)));
});
