import { expect, test } from 'vitest';
import { referenceUnused } from '../../../lib/checks/reference-unused';
import { buildContext, runOne } from './build-context';

const list = [{ title: 'One' }, { title: 'Two' }];

test('should fail on an entry that neither mark nor claim cites', () => {
  const context = buildContext({ references: list, markers: [{ labels: ['1'], references: ['r1'] }] });
  expect(runOne(referenceUnused, context)).toMatchObject([
    { outcome: 'failed', reference: 'r2', severity: 'note' },
    { outcome: 'passed', reference: 'r1' },
  ]);
});

test('should pass on an entry that only a claim cites', () => {
  const context = buildContext({ references: list, claims: [{ references: ['r1', 'r2'] }] });
  expect(runOne(referenceUnused, context)).toMatchObject([{ outcome: 'passed' }, { outcome: 'passed' }]);
});

test('cannot tell, once for the article, when nothing points into the list', () => {
  expect(runOne(referenceUnused, buildContext({ references: list }))).toMatchObject([
    { outcome: 'cantTell', reference: null },
  ]);
});

test('should leave out references that are links in the text', () => {
  expect(runOne(referenceUnused, buildContext({ references: [{ origin: 'inline-link' }] }))).toEqual([]);
});
