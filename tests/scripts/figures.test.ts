import { describe, expect, test } from 'vitest';
import { growthExponent, median, quantile } from '../../scripts/bench/figures.mjs';

describe('quantile', () => {
  test.each([
    ['one value', [3], 0.95, 3],
    ['the middle of an odd count, in any order', [9, 1, 5], 0.5, 5],
    ['between two', [1, 3], 0.5, 2],
    ['numbers, not words', [10, 9, 100], 1, 100],
  ])('should find %s', (_, values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });

  test('should find nothing in nothing', () => {
    expect(median([])).toBeNull();
  });
});

test.each([
  ['linear', 10, 1],
  ['quadratic', 100, 2],
  ['constant', 1, 0],
])('growthExponent should tell %s growth', (_, factor, expected) => {
  const points = [
    { size: 300, milliseconds: 2 * factor },
    { size: 30, milliseconds: 2 },
  ];
  expect(growthExponent(points)).toBeCloseTo(expected, 10);
});
