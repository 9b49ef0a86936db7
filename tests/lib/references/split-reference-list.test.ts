import { describe, expect, test } from 'vitest';
import { splitReferenceList } from '../../../lib/references/split-reference-list';

const ONE = 'Doe AB, Roe C. Sleep length and heavy lifting in adults. J Rest Sci. 2014;12(3):101-9.';
const TWO = 'Poe D, Moe E, et al. What tired people lift. Lancet. 2015;1:2-3. doi:10.5555/twelve-34';
const THREE = 'World Health Organization (2020). Guidelines on moving. Geneva: WHO.';

describe('splitReferenceList', () => {
  test.each<[string, string, string[]]>([
    ['numbers with a stop', `1. ${ONE}\n2. ${TWO}\n3. ${THREE}`, [`1. ${ONE}`, `2. ${TWO}`, `3. ${THREE}`]],
    [
      'numbers in brackets under a heading',
      `References\n\n[1] ${ONE}\n[2] ${TWO}`,
      [`[1] ${ONE}`, `[2] ${TWO}`],
    ],
    ['a list that begins in the middle', `17. ${ONE}\n18. ${TWO}`, [`17. ${ONE}`, `18. ${TWO}`]],
    ['one entry a line', `${ONE}\n${TWO}\n${THREE}\n`, [ONE, TWO, THREE]],
    ['blank lines between', `${ONE}\r\n\r\n${TWO}\r\n\r\n${THREE}`, [ONE, TWO, THREE]],
    ['bullets', `• ${ONE}\n• ${TWO}`, [ONE, TWO]],
    ['one entry', ONE, [ONE]],
    ['nothing', ' \n \n', []],
  ])('should split %s', (_, text, expected) => {
    expect(splitReferenceList(text)).toEqual(expected);
  });

  test('should join lines that a narrow column wrapped', () => {
    const text = `1. Doe AB, Roe C. Sleep length and heavy
lifting in adults. J Rest Sci.
2014;12(3):101-9.
2. Poe D, Moe E, et al. What tired people lift. Lancet.
2015;1:2-3. doi:10.5555/
twelve-34`;
    expect(splitReferenceList(text)).toEqual([`1. ${ONE}`, `2. ${TWO}`]);
  });

  test('should join wrapped lines of a list without numbers', () => {
    const text = `Doe AB, Roe C. Sleep length and heavy
lifting in adults. J Rest Sci. 2014;12(3):101-9.
Poe D, Moe E, et al. What tired people lift.
Lancet. 2015;1:2-3. doi:10.5555/twelve-34`;
    expect(splitReferenceList(text)).toEqual([ONE, TWO]);
  });

  test('should mend a word that the end of a line broke, and leave the number of the page out', () => {
    const text =
      '1. Doe AB. Sleep and random-\n417\nised lifting. Lancet. 2014;1:2.\n2. Poe D. Rest. Lancet. 2015;1:2.';
    expect(splitReferenceList(text)[0]).toBe('1. Doe AB. Sleep and randomised lifting. Lancet. 2014;1:2.');
  });

  test('should leave out a head that counts its page, though it stands there once', () => {
    const text = `1. ${ONE}\n\nSome Foods 2021, 13, 345                    14 of 18\n\n2. ${TWO}`;
    expect(splitReferenceList(text)).toEqual([`1. ${ONE}`, `2. ${TWO}`]);
    const entry = '2. Poe D. What tired people eat. Part 3 of 12. Some Foods 2021, 13, 345.';
    expect(splitReferenceList(`1. ${ONE}\n${entry}`)).toEqual([`1. ${ONE}`, entry]);
  });

  test('should leave out the heads of the pages that a list was copied from', () => {
    const text = `Sports Medicine (2021) 51:1187–1202                       1199
References
1. ${ONE}
1 3
1200                                          J. Doe et al.
2. ${TWO}
R. Roe and T. Poe 1201
3. ${THREE}`;
    expect(splitReferenceList(text)).toEqual([`1. ${ONE}`, `2. ${TWO}`, `3. ${THREE}`]);
  });

  test.each<[string, string[]]>([
    [
      '1 J. Doe and A. Smith\nSleep length and lifting. J Rest Sci 2014;12:101-9.\n2 R. Roe and T. Poe\nWhat tired people lift. Lancet 2015;1:2-3.',
      ['1 J. Doe and A. Smith Sleep', '2 R. Roe and T. Poe What'],
    ],
    [
      'J. Doe and A. Smith 2014\nSleep length and lifting. J Rest Sci 12:101-9.\n\nR. Roe and T. Poe 2015\nWhat tired people lift. Lancet 1:2-3.',
      ['J. Doe and A. Smith 2014 Sleep', 'R. Roe and T. Poe 2015 What'],
    ],
    [
      'J. Doe and A. Smith 2014\nSleep length and lifting. J Rest Sci 12:101-9.\n\nJ. Doe and A. Smith 2015\nWhat tired people lift. Lancet 1:2-3.',
      ['J. Doe and A. Smith 2014 Sleep', 'J. Doe and A. Smith 2015 What'],
    ],
    [
      '1 J. Doe and A. Smith\nSleep length and lifting. J Rest Sci 2014;12:101-9.\n2 J. Doe and A. Smith\nWhat tired people lift. Lancet 2015;1:2-3.',
      ['1 J. Doe and A. Smith Sleep', '2 J. Doe and A. Smith What'],
    ],
  ])('should keep a line of authors that no page’s head is: %j', (text, heads) => {
    const entries = splitReferenceList(text);
    expect(entries.map((entry, at) => entry.slice(0, heads[at]?.length))).toEqual(heads);
  });

  test('should not take a year or a volume at the head of a line for a number of the list', () => {
    const text =
      '1. Doe AB. Sleep. Lancet.\n2014. Vol. 3, 12. Title behind.\n2. Poe D. Rest. Lancet. 2015;1:2.';
    expect(splitReferenceList(text)).toHaveLength(2);
  });
});
