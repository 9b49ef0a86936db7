import { describe, expect, test } from 'vitest';
import { fillMessage } from '../../../lib/checks/fill-message';

describe('fillMessage', () => {
  test.each<[string, Record<string, string | number>, string]>([
    ['Entry {first} is the same.', { first: '2' }, 'Entry number 2 is the same.'],
    ['{count|statement gives|statements give} no source', { count: 1 }, '1 statement gives no source'],
    ['{count|statement gives|statements give} no source', { count: 16 }, '16 statements give no source'],
    ['{count|study|studies}', { count: 0 }, '0 studies'],
    ['No gap {two words} here {}', {}, 'No gap {two words} here {}'],
    ['The title says “{words}”.', { words: 'costs $& and {more}' }, 'The title says “costs $& and {more}”.'],
  ])('should fill %j', (sentence, data, expected) => {
    expect(fillMessage(sentence, data)).toBe(expected);
  });

  test('should throw when a name is missing', () => {
    expect(() => fillMessage('{first}', { second: 1 })).toThrow(/needs "first"/);
  });
});
