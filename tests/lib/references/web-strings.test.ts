/**
 * References as web pages print them, rare or damaged ones (`rare-strings.jsonl`), and those of essays, books and whole names
 * (`essay-strings.jsonl`), and those of many lands and layouts (`page-strings.jsonl`), each with the truth that was written
 * by hand before the parser saw it: works that exist, and invented ones. `"*"` in a truth is not compared; what a truth does not name must be empty.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseReference } from '../../../lib/references/parse-reference';
import { fold } from '../../../lib/references/tokens';
import type { CslItem } from '../../../lib/references/types';

interface Row {
  layout: string;
  raw: string;
  truth: Record<string, unknown>;
}

const rows = ['web-strings.jsonl', 'rare-strings.jsonl', 'essay-strings.jsonl', 'page-strings.jsonl'].flatMap(
  (file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line): Row => JSON.parse(line)),
);

/** Left on purpose: nothing in the words says where the title ends, or a rule for it would harm others. */
const LEFT = [
  'Huberman, A. (Host). (2021, August 2). Master your sleep',
  'Stronger By Science. How Much Protein',
  'Haute Autorité de santé (2019), Guide de promotion',
  'Hill, A. V. & Lupton, H. Q. J. Med. 16',
  'Cohen J. A power primer. Psychological Bulletin July 1992 Vol 112',
  'Office for National Statistics: Deaths registered',
  'Nassim Nicholas Taleb - Antifragile',
  'VARELLA, Drauzio. Jejum intermitente.',
  'Kahneman, Thinking, Fast and Slow',
  'G1. Brasil',
];

const FIELDS: Readonly<Record<string, (csl: CslItem) => unknown>> = {
  author: ({ author }) => author.map((name) => ('literal' in name ? `<${name.literal}>` : name.family)),
  year: ({ issued }) => issued?.['date-parts'][0]?.[0] ?? null,
  title: ({ title }) => title,
  container: (csl) => csl['container-title'],
  volume: ({ volume }) => volume,
  issue: ({ issue }) => issue,
  page: ({ page }) => page,
  DOI: ({ DOI }) => DOI,
  PMID: ({ PMID }) => PMID,
  PMCID: ({ PMCID }) => PMCID,
};

/** Letters and digits alone: punctuation, space and case do not make a field wrong. */
const bare = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(bare)
    : typeof value === 'string'
      ? fold(value).replace(/[^\p{L}\p{N}<>]/gu, '')
      : value;

function wrongFields({ raw, truth }: Row): string[] {
  const { csl } = parseReference({ raw, links: [] });
  return Object.entries(FIELDS).flatMap(([field, read]) => {
    const wanted = truth[field] ?? (field === 'author' ? [] : null);
    const found = read(csl);
    const right = wanted === '*' || JSON.stringify(bare(wanted)) === JSON.stringify(bare(found));
    return right ? [] : [`${field}: ${JSON.stringify(found)} for ${JSON.stringify(wanted)}`];
  });
}

const isLeft = ({ raw }: Row): boolean => LEFT.some((beginning) => raw.startsWith(beginning));

test.each(rows.filter((row) => !isLeft(row)))('should read, $layout: $raw', (row) => {
  expect(wrongFields(row)).toEqual([]);
});

test('should name no row as left that is read, and none twice', () => {
  const left = rows.filter(isLeft);
  expect(left).toHaveLength(LEFT.length);
  expect(left.filter((row) => wrongFields(row).length === 0)).toEqual([]);
});
