import { expect, test } from 'vitest';
import { findMoves } from '../../../lib/claims/moves';

test.each([
  ['Naps lower pain and raise mood.', 'up raise, down lower'],
  ['It was longer, and fewer fell.', 'up longer, down fewer, down fell'],
  ['A raisin, a follower, an increment.', ''],
])('finds what becomes more or less in “%s”', (text, expected) => {
  const found = findMoves(text).map(({ direction, words }) => `${direction} ${words}`);
  expect(found.join(', ')).toBe(expected);
});
