import { expect, test } from 'vitest';
import { groupBy, setOnce } from '../../../lib/text/maps';

test('groupBy keeps keys and items in the order in which they come', () => {
  const groups = groupBy(['three', 'one', 'seven', 'two'], (word) => word.length);
  expect([...groups]).toEqual([
    [5, ['three', 'seven']],
    [3, ['one', 'two']],
  ]);
});

test('setOnce lets the first value of a key stand', () => {
  const map = new Map([['a', 1]]);
  setOnce(map, 'a', 2);
  setOnce(map, 'b', 3);
  expect([...map]).toEqual([
    ['a', 1],
    ['b', 3],
  ]);
});
