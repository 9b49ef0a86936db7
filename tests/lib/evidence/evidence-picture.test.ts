import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidencePicture } from '../../../lib/evidence/evidence-picture';
import { EVIDENCE_TIERS, STUDY_TYPES } from '../../../lib/standards/study-types';

test('counts by tier and type in the order of the taxonomy', () => {
  expect(evidencePicture(['rct', 'news', 'cohort', 'meta-analysis', 'rct', 'crossover-trial'])).toEqual([
    { tier: 'reviews-of-evidence', count: 1, types: [{ type: 'meta-analysis', count: 1 }] },
    {
      tier: 'experiment-in-people',
      count: 3,
      types: [
        { type: 'rct', count: 2 },
        { type: 'crossover-trial', count: 1 },
      ],
    },
    { tier: 'observation', count: 1, types: [{ type: 'cohort', count: 1 }] },
    { tier: 'other', count: 1, types: [{ type: 'news', count: 1 }] },
  ]);
});

test('is empty for no references', () => {
  expect(evidencePicture([])).toEqual([]);
});

test('adds up, keeps the order, and does not depend on the order given', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STUDY_TYPES)), (types) => {
      const picture = evidencePicture(types);
      expect(picture.reduce((sum, { count }) => sum + count, 0)).toBe(types.length);
      const order = picture.map(({ tier }) => EVIDENCE_TIERS.indexOf(tier));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(evidencePicture(types.toReversed())).toEqual(picture);
    }),
  );
});
