import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstIndex } from '../../../lib/text/first-index';

describe('firstIndex', () => {
  test('should find what a look at each finds, in few looks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.nat(60), (numbers, least) => {
        const ordered = numbers.sort((a, b) => a - b);
        const found = ordered.findIndex((number) => number >= least);
        let looks = 0;
        const index = firstIndex(ordered.length, (at) => {
          looks += 1;
          return (ordered[at] as number) >= least;
        });
        expect(index).toBe(found < 0 ? ordered.length : found);
        expect(looks).toBeLessThanOrEqual(Math.ceil(Math.log2(ordered.length + 1)));
      }),
    );
  });
});
