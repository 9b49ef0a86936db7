import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandRange, MAX_RANGE } from '../../../lib/text/number-ranges';

describe('expandRange', () => {
  it.each([
    ['3', ['3']],
    ['3–5', ['3', '4', '5']],
    ['3-5', ['3', '4', '5']],
    ['1, 2, 5–7', ['1', '2', '5', '6', '7']],
    ['1;2', ['1', '2']],
    ['1, 2 and 4', ['1', '2', '4']],
    ['1 & 2', ['1', '2']],
    ['3a', ['3a']],
    ['3a–c', ['3a', '3b', '3c']],
    ['3–3', ['3']],
    ['5, 5', ['5', '5']],
    [' 4 – 6 ', ['4', '5', '6']],
  ])('%s → %j', (text, labels) => {
    expect(expandRange(text)).toEqual(labels);
  });

  it.each([
    ['5–3'],
    ['1990–2020'],
    ['1–31'],
    ['3a–4b'],
    ['12.5'],
    ['see 3'],
    ['1 2'],
    [''],
    ['1–2–3'],
    ['1,,2'],
  ])('should refuse %j', (text) => {
    expect(expandRange(text)).toBeNull();
  });

  it('should give an ordered run of at most MAX_RANGE labels', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: MAX_RANGE - 1 }),
        (from, width) => {
          const labels = expandRange(`${from}–${from + width}`) ?? [];
          expect(labels.map(Number)).toEqual(Array.from({ length: width + 1 }, (_, step) => from + step));
        },
      ),
    );
  });
});
