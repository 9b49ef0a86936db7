import { expect, test } from 'vitest';
import type { Finding } from '../../../lib/checks/types';
import { uncheckedLines } from '../../../lib/report/unchecked-lines';
import { ENGLISH, reportOf } from './build-example';

const finding = (outcome: Finding['outcome'], message: string): Finding => ({
  check: 'claim-number',
  outcome,
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
  const source = { name: 'Crossref', asked: 3, answered: 1, failed: 2, reason: 'timeout' };
  const report = reportOf({}, { mode: 'online', sources: [source] });
  expect(uncheckedLines(report, ENGLISH)).toContain('Crossref could not be asked for 2 of 3. timeout');
  expect(uncheckedLines(report, ENGLISH).join()).not.toContain('Look-ups are off');
});

test('should say an undecided check once, with its count, and leave decided ones out', () => {
  const findings = [
    finding('untested', 'No abstract.'),
    finding('untested', 'No abstract.'),
    finding('cantTell', 'Two numbers.'),
    finding('failed', 'A note.'),
    finding('passed', 'Fine.'),
  ];
  expect(
    uncheckedLines({ ...reportOf({}), findings }, ENGLISH).filter((line) => line.startsWith('claim-number')),
  ).toEqual(['claim-number: No abstract. (2 times)', 'claim-number: Two numbers.']);
});

test('should pass on what the stages noted', () => {
  const notes = [{ stage: 'bibliography' as const, reason: 'two lists', text: 'Sources' }];
  expect(uncheckedLines({ ...reportOf({}), notes }, ENGLISH)).toContain('two lists: Sources');
});
