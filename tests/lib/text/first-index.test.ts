import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstIndex, sharing } from '../../../lib/text/first-index';

describe('sharing', () => {
  test('should give those that a look at each gives', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5)), fc.nat(60), fc.nat(60), (lengths, start, end) => {
        const ends = lengths.map((_, at) =>
          lengths.slice(0, at + 1).reduce((sum, length) => sum + length, 0),
        );
        const ordered = ends.map((end, at) => ({ start: ends[at - 1] ?? 0, end }));
        const found = ordered.filter((one) => one.end > start && one.start < end);
        expect(sharing(ordered, { start, end })).toEqual(found);
      }),
    );
  });
});

describe('firstIndex', () => {
  test('should find what a look at each finds, in few looks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.nat(60), (numbers, least) => {
        const ordered = numbers.sort((a, b) => a - b);
        const found = ordered.findIndex((number) => number >= least);
        let looks = 0;
        const index = firstIndex(ordered, (number) => {
          looks += 1;
          return number >= least;
        });
        expect(index).toBe(found < 0 ? ordered.length : found);
        expect(looks).toBeLessThanOrEqual(Math.ceil(Math.log2(ordered.length + 1)));
      }),
    );
  });
});
