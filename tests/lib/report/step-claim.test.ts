import { expect, test } from 'vitest';
import { citedClaims, stepClaim } from '../../../lib/report/step-claim';
import { makeClaim } from '../../fixtures/reports/make';

const cites = { references: ['r1'] };
const claims = [
  makeClaim(1, 'One.'),
  makeClaim(2, 'Two.', cites),
  makeClaim(3, 'Three.'),
  makeClaim(4, 'Four.', cites),
  makeClaim(5, 'Five.', cites),
];

const cases: [current: string | null, step: number, next: string][] = [
  [null, 1, 'c2'],
  [null, -1, 'c5'],
  ['c2', 1, 'c4'],
  ['c4', -1, 'c2'],
  ['c5', 1, 'c2'],
  ['c2', -1, 'c5'],
  ['c3', 1, 'c4'],
  ['c3', -1, 'c2'],
  ['r1', 1, 'c2'],
];

test.each(cases)('from %s by %i to %s', (current, step, next) => {
  expect(stepClaim({ claims }, current, step)?.id).toBe(next);
});

test('an article that cites nothing has no step', () => {
  expect(stepClaim({ claims: claims.slice(0, 1) }, null, 1)).toBeNull();
  expect(citedClaims({ claims }).map(({ id }) => id)).toEqual(['c2', 'c4', 'c5']);
});
