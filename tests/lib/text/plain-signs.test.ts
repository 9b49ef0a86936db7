import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainSigns } from '../../../lib/text/plain-signs';

describe('plainSigns', () => {
  test.each([
    ['سكر.(١٢)', 'سكر.(12)'],
    ['متن ۳', 'متن 3'],
    ['（１，２）', '(1,2)'],
    ['【３】', '[3]'],
    ['pain.¹ (2)', 'pain.¹ (2)'],
  ])('should make %j %j', (text, plain) => {
    expect(plainSigns(text)).toBe(plain);
  });

  test('should keep every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => plainSigns(text).length === text.length),
    );
  });
});
