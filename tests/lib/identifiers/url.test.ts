import { describe, expect, test } from 'vitest';
import { locateUrls, parseUrl } from '../../../lib/identifiers/url';

describe('locateUrls', () => {
  test.each<[string, string[]]>([
    ['Available from: https://example.org/a.', ['https://example.org/a']],
    ['(see www.example.org/a)', ['https://www.example.org/a']],
    ['https://example.org/Duck_(bird).', ['https://example.org/Duck_(bird)']],
    ['https://example.org/a?term=1[uid]', ['https://example.org/a?term=1[uid]']],
    ['https://a.example.org/xhttps://b.example.org/y', ['https://a.example.org/x']],
    [
      'https://a.example.org/?u=https://b.example.org/y',
      ['https://a.example.org/?u=https://b.example.org/y'],
    ],
    ['http:// example.org/a', ['http://example.org/a']],
    ['no address: example', []],
  ])('should read %j', (text, expected) => {
    expect(locateUrls(text).map(({ url }) => url)).toEqual(expected);
  });
});

describe('parseUrl', () => {
  test.each<[string, string | null]>([
    ['https://example.org/a?utm_source=x&id=2&fbclid=3#part', 'https://example.org/a?id=2#part'],
    ['https://example.org/a?utm_source=x', 'https://example.org/a'],
    ['www.example.org', 'https://www.example.org'],
    ['ftp://example.org/a', null],
    ['javascript:alert(1)', null],
    ['https://user:secret@example.org/', null],
    ['https://localhost/', null],
    ['words', null],
  ])('should read %j', (text, expected) => {
    expect(parseUrl(text)).toBe(expected);
  });
});
