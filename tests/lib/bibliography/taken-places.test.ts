import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TakenPlaces } from '../../../lib/bibliography/taken-places';

const span = fc.tuple(fc.nat(40), fc.nat(9)).map(([start, length]) => ({ start, end: start + length + 1 }));

describe('TakenPlaces', () => {
  test('should overlap what a look at each overlaps', () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, asked) => {
        const taken = new TakenPlaces();
        for (const one of spans) taken.add(one);
        expect(taken.overlaps(asked)).toBe(
          spans.some((one) => asked.start < one.end && one.start < asked.end),
        );
      }),
    );
  });
});
