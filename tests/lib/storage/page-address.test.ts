import { describe, expect, test } from 'vitest';
import { isOfPage, listAddress, pageAddress } from '../../../lib/storage/page-address';

test('pageAddress drops a place only, not a name of an article', () => {
  expect(pageAddress('https://a.example/b?c=d#e#f')).toBe('https://a.example/b?c=d');
  expect(pageAddress('https://a.example/')).toBe('https://a.example/');
  expect(pageAddress('https://a.example/#/story/2')).toBe('https://a.example/#/story/2');
});

describe('isOfPage', () => {
  test.each([
    ['the same page', 'https://a.example/b', 'https://a.example/b', true],
    ['a place in it', 'https://a.example/b', 'https://a.example/b#c', true],
    ['another page', 'https://a.example/b', 'https://a.example/c', false],
    ['an address that the browser keeps to itself', 'https://a.example/b', null, true],
    ['what was read without an address', null, 'https://a.example/b', true],
    ['a pasted list', listAddress('1'), 'chrome-extension://x/references.html', true],
  ])('tells %s', (_, url, shown, expected) => {
    expect(isOfPage({ url }, shown)).toBe(expected);
  });
});
