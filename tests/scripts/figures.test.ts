import { describe, expect, test } from 'vitest';
import { fastestSteps, growthExponent, median, quantile, spread } from '../../scripts/bench/figures.mjs';

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

test('spread should keep all, and begin with an even sample', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index);
  const order = spread(hundred);
  expect(order.toSorted((a, b) => a - b)).toEqual(hundred);
  const quarters = [0, 0, 0, 0];
  for (const index of order.slice(0, 20))
    quarters[Math.floor(index / 25)] = (quarters[Math.floor(index / 25)] ?? 0) + 1;
  expect(Math.min(...quarters)).toBeGreaterThanOrEqual(4);
});

test('fastestSteps should take each step by the round in which it was fastest', () => {
  const rounds = [
    [5, 90, 1],
    [70, 4, 2],
  ];
  expect(fastestSteps(rounds)).toEqual([5, 4, 1]);
});
