import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../../lib/text/count-words';

/** The same as one pattern. */
const WORD = /[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

describe('countWords', () => {
  test.each([
    ['Load is safe: don’t stop', 5],
    ['an X-ray -- of 12 knees', 5],
    ['漢字です', 4],
    ['か・き', 2],
    ['𝐀𝐁 and 𐐀', 3],
    ['naïve Übung, 한국어', 3],
    [' ,.;-', 0],
  ])('%s', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  test('should count what the pattern finds', () => {
    const sign = fc.constantFrom(
      'a',
      'Z',
      '7',
      'é',
      '漢',
      'か',
      "'",
      '’',
      '-',
      ' ',
      '.',
      '𝐀',
      '\ud800',
      '٣',
      '한',
    );
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const text = signs.join('');
        expect(countWords(text)).toBe(text.match(WORD)?.length ?? 0);
      }),
    );
  });
});
