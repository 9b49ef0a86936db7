import { describe, expect, test } from 'vitest';
import { isLongerThan, textLength } from '../../../lib/dom/text-length';
import { parsePage } from '../../truth/cases';

const body = (html: string): Element => parsePage(`<body>${html}</body>`).body;

describe('textLength', () => {
  test.each([
    ['<p>rose by <i>a third</i></p>', 100, 15],
    ['', 100, 0],
  ])('%s, up to %d: %d', (html, most, length) => expect(textLength(body(html), most)).toBe(length));

  test('should stop behind the node that goes past the most', () => {
    expect(textLength(body('<i>12345</i><i>67890</i><i>and more</i>'), 7)).toBe(10);
  });
});

describe('isLongerThan', () => {
  test.each([
    ['<sup> 12 </sup>', 2, false],
    ['<sup> 12 </sup>', 1, true],
    ['<i>a</i> \n <i>b</i> \n ', 4, true],
    ['<i>a</i> \n <i>b</i> \n ', 5, false],
    ['', 0, false],
    [' \n ', 0, false],
  ])('%s, %d: %s', (html, most, expected) => {
    const element = body(html);
    expect(isLongerThan(element, most)).toBe(expected);
    expect((element.textContent ?? '').trim().length > most).toBe(expected);
  });
});
