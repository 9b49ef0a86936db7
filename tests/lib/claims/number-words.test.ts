import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printsGrouped, readNumber } from '../../../lib/claims/number-words';

test.each<[string, { value: number; length: number } | null]>([
  ['twenty two studies', { value: 22, length: 2 }],
  ['ninety people', { value: 90, length: 1 }],
  ['three hundred men', { value: 300, length: 2 }],
  ['three hundred and six men', { value: 306, length: 4 }],
  ['a hundred and seventy five people', { value: 175, length: 5 }],
  ['one hundred ten workers', { value: 110, length: 3 }],
  ['forty seven thousand adults', { value: 47_000, length: 3 }],
  ['a thousand four hundred and six men', { value: 1406, length: 6 }],
  ['three hundred thousand soldiers', { value: 300_000, length: 3 }],
  ['one hundred and two hundred patients', { value: 100, length: 2 }],
  ['two hundred and three thousand men', { value: 203_000, length: 5 }],
  ['two thousand and three hundred men', { value: 2300, length: 5 }],
  ['two million', { value: 2_000_000, length: 2 }],
  ['half a million people', { value: 500_000, length: 3 }],
  ['a half million people', { value: 500_000, length: 3 }],
  ['half a dozen men', { value: 6, length: 3 }],
  ['a quarter of a million people', { value: 250_000, length: 5 }],
  ['half a day', null],
  ['two dozen trials', { value: 24, length: 2 }],
  ['a dozen trials', { value: 12, length: 2 }],
  ['dozen trials', { value: 12, length: 1 }],
  ['a trial', null],
  ['hundred men', null],
  ['1,863 people', { value: 1863, length: 1 }],
  ['1.2 million people', { value: 1_200_000, length: 2 }],
  ['twenty ten', { value: 20, length: 1 }],
  ['1,23 people', null],
  ['many people', null],
  ['', null],
])('should read %j', (words, expected) => {
  expect(readNumber(words === '' ? [] : words.split(' '), 0)).toEqual(expected);
});

test.each([
  ['two and a half million people', 2],
  ['three quarters of a million people', 3],
])('should begin no number in the midst of %j', (words, index) => {
  expect(readNumber(words.split(' '), index)).toBeNull();
});

test('should read any number of digits as itself', () => {
  fc.assert(
    fc.property(fc.nat(), (value) => {
      expect(readNumber([String(value)], 0)).toEqual({ value, length: 1 });
    }),
  );
});

test.each([
  ['the 139 691 with known status', true],
  ['the 139,691 with known status', true],
  ['in 1 139 691 people', false],
  ['139 6910 people', false],
  ['139 691 222 cells', false],
])('should know thousands parted by a space: %j', (text, expected) => {
  expect(printsGrouped(text, 139_691)).toBe(expected);
});

test('should leave numbers without thousands to the words around them', () => {
  expect(printsGrouped('98 (92%) finished', 98)).toBe(false);
});
