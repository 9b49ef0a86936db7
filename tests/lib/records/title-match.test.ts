import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { differInNumbers, foldText, titleLikeness } from '../../../lib/records/title-match';

describe('titles', () => {
  it('should be folded alike whatever their accents, Greek letters and marks', () => {
    expect(foldText('  β-Alanine—Women’s Café: Łódź & Straße!  ')).toBe(
      'beta alanine womens cafe lodz strasse',
    );
  });

  test('likeness is between 0 and 1, the same both ways, and 1 of a title and itself', () => {
    const title = fc
      .array(fc.constantFrom('sleep', 'walking', 'of', 'older', 'adults', 'creatine', 'and', 'Zürich'), {
        minLength: 1,
        maxLength: 9,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(title, title, (left, right) => {
        const likeness = titleLikeness(left, right);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(titleLikeness(right, left)).toBeCloseTo(likeness);
        expect(titleLikeness(left, left)).toBe(1);
      }),
    );
  });

  it('should tell the parts of a series apart', () => {
    expect(differInNumbers('Sleep, part 1', 'Sleep, part 2')).toBe(true);
    expect(differInNumbers('Sleep, part I', 'Sleep, part II')).toBe(true);
    expect(differInNumbers('Sleep, part 1', 'Sleep, part 1')).toBe(false);
    expect(differInNumbers('Sleep in 2019', 'Sleep')).toBe(false);
  });
});
