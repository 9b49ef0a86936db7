import { expect, test } from 'vitest';
import type { Finding } from '../../../lib/checks/types';
import { uncheckedLines } from '../../../lib/report/unchecked-lines';
import { reportOf } from './build-example';

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
  expect(uncheckedLines(report)).toContain('Crossref: asked for 3, answered 1, 2 failed (timeout).');
  expect(uncheckedLines(report).join()).not.toContain('Look-ups were off');
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
    uncheckedLines({ ...reportOf({}), findings }).filter((line) => line.startsWith('claim-number')),
  ).toEqual(['claim-number: No abstract. (2 times)', 'claim-number: Two numbers.']);
});

test('should pass on what the stages noted', () => {
  const notes = [{ stage: 'bibliography' as const, reason: 'two lists', text: 'Sources' }];
  expect(uncheckedLines({ ...reportOf({}), notes })).toContain('two lists: Sources');
});
