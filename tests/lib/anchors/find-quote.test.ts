import { describe, expect, test } from 'vitest';
import { quoteFinder } from '../../../lib/anchors/find-quote';

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
const from = (start: number) => ({ start, end: start + 4 });

describe('quoteFinder', () => {
  test('should prefer the surroundings, then the nearer place', () => {
    const find = (prefix: string, start: number) =>
      quoteFinder('a walk. b walk. c walk.')(quote('walk', prefix), from(start));
    expect(find('b ', 0)).toBe(10);
    expect(find('', 20)).toBe(18);
  });

  test('should find words that moved far away, and none that are gone', () => {
    const text = `${'and so on '.repeat(10_000)}a walk.`;
    const find = quoteFinder(text);
    expect(find(quote('walk', 'a ', '.'), from(2))).toBe(text.length - 5);
    expect(find(quote('run', 'a ', '.'), from(2))).toBeNull();
    expect(find(quote(''), from(2))).toBeNull();
  });

  test('should go on where the quote before was found: of two places alike the one that moved along is meant', () => {
    const before = 'It is late. It is cheap. We rest. It is cheap. The end.';
    const find = quoteFinder(`Thirty signs of a new beginning. ${before}`);
    expect(find(quote('It is late', '', '. It is c'), from(0))).toBe(33);
    const second = before.lastIndexOf('It is cheap');
    expect(find(quote('It is cheap', '', ''), from(second))).toBe(33 + second);
  });

  test('should find twenty thousand statements of a page whose text has moved', () => {
    const sentences = Array.from({ length: 20_000 }, (_, at) => `Walking helps in case ${at}. `);
    const text = sentences.join('');
    let start = 0;
    const find = quoteFinder(`An advertisement. ${text}`);
    for (const exact of sentences) {
      const place = quote(
        exact,
        text.slice(Math.max(0, start - 32), start),
        text.slice(start + exact.length, start + exact.length + 32),
      );
      expect(find(place, from(start))).toBe(start + 18);
      start += exact.length;
    }
  });

  describe('of a sentence that stands in every row', () => {
    const rows = Array.from({ length: 1_500 }, (_, at) => `Row ${at} alpha. Yes. omega ${at} end. `);
    const text = rows.join('');
    const startIn = (row: number, exact = 'Yes.'): number =>
      rows.slice(0, row).join('').length + (rows[row] ?? '').indexOf(exact);
    const ask = (row: number, exact = 'Yes.') => {
      const start = startIn(row, exact);
      const end = start + exact.length;
      return [quote(exact, text.slice(start - 32, start), text.slice(end, end + 32)), from(start)] as const;
    };

    test('should take the best place nearby, not one far away that agrees less', () => {
      const find = quoteFinder(`News ${text.replace(' omega 1200 ', ' Omega 1200 ')}`);
      expect(find(...ask(1_200))).toBe(startIn(1_200) + 5);
      expect(find(...ask(1_201))).toBe(startIn(1_201) + 5);
    });

    test('should not take the row that now stands where the one that is meant stood', () => {
      const [first] = rows.slice(1_200, 1_201);
      const find = quoteFinder(text.replace('Row 700 ', `${first}Row 700 `));
      expect(find(...ask(900))).toBe(startIn(900) + (first ?? '').length);
    });

    test('should not look for later sentences around one of which only the words agree', () => {
      const gone = 'A sentence from the foot of the page.';
      const alike = 'Next. '.repeat(3);
      const find = quoteFinder(`${alike}${'and so on '.repeat(10_000)}${alike}${gone}`);
      expect(find(quote(gone, 'Before it. ', ' After it.'), from(0))).toBeGreaterThan(100_000);
      expect(find(quote('Next.', 'Changed. ', ' Changed.'), from(7))).toBe(6);
    });
  });

  test('should give up the search for very many statements that are gone, and still find those in their place', () => {
    const text = 'It rained all day, as we know. '.repeat(60_000);
    const find = quoteFinder(`${text}Here.`);
    for (let at = 0; at < 5_000; at += 1)
      expect(find(quote(`Walking helps in case ${at}.`), from(at))).toBeNull();
    expect(find(quote('Here.'), from(text.length))).toBe(text.length);
  });
});
