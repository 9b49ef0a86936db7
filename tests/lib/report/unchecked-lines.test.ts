import { expect, test } from 'vitest';
import type { Finding } from '../../../lib/checks/types';
import { CUT_NOTE } from '../../../lib/reading/limits';
import { uncheckedLines } from '../../../lib/report/unchecked-lines';
import { ENGLISH, reportOf } from './build-example';

const finding = (outcome: Finding['outcome'], message: string): Finding => ({
  check: 'claim-number',
  outcome,
  variant: null,
  severity: null,
  claim: null,
  reference: null,
  marker: null,
  message,
  data: {},
  words: null,
  sources: [],
  also: [],
});

test('should name a source that failed, with its reason', () => {
  const source = {
    name: 'Crossref',
    asked: 3,
    answered: 1,
    failed: 2,
    reason: null,
    cause: 'timeout' as const,
  };
  const report = reportOf({}, { mode: 'online', sources: [source] });
  expect(uncheckedLines(report, ENGLISH)).toContain(
    '2 of 3 questions to Crossref failed. It did not answer in time.',
  );
  expect(uncheckedLines(report, ENGLISH).join()).not.toContain('Look-ups were off');
});

test('should not count works for which no question was left as asked about', () => {
  const source = {
    name: 'Crossref',
    asked: 300,
    answered: 100,
    failed: 200,
    reason: null,
    cause: 'limit' as const,
  };
  const report = reportOf({}, { mode: 'online', sources: [source] });
  expect(uncheckedLines(report, ENGLISH)).toContain('Crossref: asked for 100, answered 100.');
});

test('should say an undecided sentence once, with what it is about counted once and what was looked at, and leave decided ones out', () => {
  const findings = [
    finding('untested', 'No abstract.'),
    { ...finding('untested', 'No abstract.'), check: 'claim-topic' },
    { ...finding('untested', 'No abstract.'), claim: 'c2' },
    finding('cantTell', 'Two numbers.'),
    { ...finding('cantTell', 'Old words.'), check: 'claim-of-an-older-report' },
    finding('failed', 'A note.'),
    finding('passed', 'Fine.'),
  ];
  expect(uncheckedLines({ ...reportOf({}), findings }, ENGLISH).slice(2)).toEqual([
    'No abstract. (2 times: numbers, topic)',
    'Two numbers. (numbers)',
    'Old words. (claim-of-an-older-report)',
  ]);
});

test('should say why there is no article, and keep the notes of a good reading for whoever debugs', () => {
  const notes = [{ stage: 'article' as const, reason: 'no article text found', text: '' }];
  const { article: _, ...rest } = reportOf({});
  expect(uncheckedLines({ ...rest, article: null, notes }, ENGLISH)).toContain('no article text found.');
  expect(uncheckedLines({ ...reportOf({}), notes }, ENGLISH)).not.toContain('no article text found.');
});

test('should say that only the beginning of a page was read, and only then', () => {
  const said = 'This page is longer than an article: only its first part was read';
  expect(uncheckedLines({ ...reportOf({}), notes: [CUT_NOTE] }, ENGLISH).join()).toContain(said);
  expect(uncheckedLines(reportOf({}), ENGLISH).join()).not.toContain(said);
});
