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

  test('should find the span around a place', () => {
    const taken = new TakenPlaces();
    const spans = [
      { start: 20, end: 30 },
      { start: 0, end: 10 },
    ];
    for (const one of spans) taken.add(one);
    expect(taken.around({ start: 22, end: 30 })).toBe(spans[0]);
    expect(taken.around({ start: 0, end: 1 })).toBe(spans[1]);
    expect(taken.around({ start: 9, end: 12 })).toBeNull();
    expect(taken.around({ start: 15, end: 16 })).toBeNull();
  });
});
