import { expect, test } from 'vitest';
import { chooseReferences, type ReferenceChoice } from '../../../lib/locales/choose-references';
import { squatReferences } from '../../fixtures/reports/squat-article';

const cases: [choice: Partial<ReferenceChoice>, labels: string][] = [
  [{}, '1 2 3 4 5 6'],
  [{ words: '  ' }, '1 2 3 4 5 6'],
  [{ words: 'belavy' }, '6'],
  [{ words: 'SYSTEMATIC review' }, '2 3'],
  [{ words: 'review Morton' }, '3'],
  [{ words: '2017' }, '2 4 6'],
  [{ words: 'nothing like it' }, ''],
  [{ order: 'kind' }, '2 3 4 1 5 6'],
  [{ order: 'newest' }, '3 2 4 6 1 5'],
  [{ order: 'cited' }, '1 5 2 3 4 6'],
  [{ words: '2017', order: 'kind' }, '2 4 6'],
];

test.each(cases)('%j: %s', (choice, labels) => {
  const chosen = chooseReferences(squatReferences, { words: '', order: 'page', ...choice });
  expect(chosen.map(({ label }) => label).join(' ')).toBe(labels);
});
