import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createTranslator } from '../../../lib/locales/translate';
import { comparedLine } from '../../../lib/report/compared-line';
import type { Report } from '../../../lib/report/types';
import { makeArticle, makeClaim, makeFinding, makeReport } from '../../fixtures/reports/make';

const ENGLISH = createTranslator(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')), 'en');

const article = makeArticle({ title: 'Sleep and load' });
const foreign = makeFinding('claim-number', 'Not checked: this check reads English only.', {
  outcome: 'untested',
  data: { missing: 'language' },
});
const told = makeFinding('claim-topic', 'Both speak of it.', { outcome: 'passed', sources: ['abstract'] });

/** So many statements, each of which cites a work. */
const citing = (count: number) =>
  Array.from({ length: count }, (_, n) => makeClaim(n, 'Sleep helps lifters.', { references: ['r1'] }));

test.each<[said: string, report: Parameters<typeof makeReport>[0], line: string | null]>([
  [
    'titles alone',
    { article, claims: citing(1), compared: 1 },
    '1 statement was compared with its source. Only titles were read.',
  ],
  [
    'abstracts too',
    {
      article,
      claims: citing(15),
      compared: 12,
      notCompared: 3,
      lookups: { mode: 'online', sources: [] },
      findings: [told],
    },
    '12 statements were compared with their sources, 3 could not be. Titles and abstracts were read, not full texts.',
  ],
  [
    'titles alone where nobody answered',
    { article, claims: citing(2), compared: 2, lookups: { mode: 'online', sources: [] } },
    '2 statements were compared with their sources. Only titles were read.',
  ],
  [
    'why there are more than the summary says that cite a source',
    { article, claims: citing(4), compared: 5 },
    '5 statements were compared with their sources. 1 of them names its source without citing it. Only titles were read.',
  ],
  [
    'a language that no check reads',
    { article, notCompared: 3, findings: [foreign] },
    '3 statements that cite a source could not be compared. Statements are compared on English pages only.',
  ],
  [
    'works without a title',
    { article, notCompared: 1 },
    '1 statement that cites a source could not be compared. No title or abstract of what they cite was at hand.',
  ],
  [
    'the same of a report of an older build',
    { article, compared: 2, notCompared: 1, findings: [foreign] },
    '3 statements that cite a source could not be compared. Statements are compared on English pages only.',
  ],
  ['nothing where nothing is cited', { article }, null],
])('comparedLine says %s', (_, parts, line) => {
  const report: Report = makeReport(parts);
  expect(comparedLine(report, ENGLISH)).toBe(line);
});
