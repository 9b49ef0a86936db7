import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileFinder, namedPages, type PageSource, stdinPages } from '../../cli/page-sources';
import { webAddress } from '../../cli/web-address';
import { fakeIo } from './fake-io';
import { temporaryFolder } from './temporary-folder';

const write = temporaryFolder();

/** A page in a few words: its file, its address and text, or what is wrong with it. */
const briefly = (page: PageSource): string => {
  switch (page.kind) {
    case 'fault':
      return page.detail;
    case 'file':
    case 'address':
      return page.name;
    case 'text':
      return `${page.url} ${page.html}`;
    case 'bytes':
      return page.url;
  }
};

describe('namedPages', () => {
  const one = write('b-one.html', 'x');
  const folder = dirname(one);
  write('a (2).html', 'x');
  write('a?.html', 'x');
  write('notes.txt', 'x');
  mkdirSync(join(folder, 'deep.html'));
  mkdirSync(join(folder, 'deep'));
  write(join('deep', 'c.html'), 'x');

  test.each([
    ['a file', ['b-one.html'], ['b-one.html']],
    ['a file that is not there, for the reader to say', ['none.html'], ['none.html']],
    ['brackets that are no pattern', ['a (2).html'], ['a (2).html']],
    ['a file whose name would be a pattern', ['a?.html'], ['a?.html']],
    ['a pattern, sorted, without folders', ['*.html'], ['a (2).html', 'a?.html', 'b-one.html']],
    ['folders below', ['**/c.html'], ['deep/c.html']],
    ['alternatives', ['{b-one,deep/c}.html'], ['b-one.html', 'deep/c.html']],
    ['a page named twice', ['b-one.html', 'b-*.html'], ['b-one.html', 'b-one.html']],
  ])('should take %s', async (_, names, expected) => {
    const given = names.map((name) => join(folder, name));
    const pages = await namedPages(given, await fileFinder());
    expect(pages.map(briefly)).toEqual(expected.map((name) => join(folder, name)));
  });

  test.each([
    ['https://news.example/a?b=*', 'https://news.example/a?b=*'],
    ['HTTP://news.example', 'HTTP://news.example'],
    ['https://', 'https:// is no address of a page.'],
  ])('should take the address %s', async (name, expected) => {
    expect((await namedPages([name], await fileFinder())).map(briefly)).toEqual([expected]);
  });

  test('should say when no file fits a pattern', async () => {
    const pages = await namedPages([join(folder, '*.pdf')], await fileFinder());
    expect(pages.map(briefly)).toEqual([`${join(folder, '*.pdf')} is a pattern that no file fits.`]);
  });
});

describe('stdinPages', () => {
  test('should give each line, and say what is wrong with a bad one', async () => {
    const lines = [
      '{"url":"https://news.example/a","html":"<p>One</p>"}',
      'not json',
      '{"url":"https://news.example/b"}',
      '{"url":"file:///etc/passwd","html":"<p>Two</p>"}',
      '',
      '{"html":"<p>Three</p>"}',
    ];
    const pages: string[] = [];
    for await (const page of stdinPages(fakeIo(lines.join('\n')))) pages.push(briefly(page));
    expect(pages).toEqual([
      'https://news.example/a <p>One</p>',
      'Line 2 is not a JSON object.',
      'https://news.example/b has no "html".',
      'null <p>Two</p>',
      'null <p>Three</p>',
    ]);
  });
});

test.each([
  ['https://news.example/a?b=c', 'https://news.example/a?b=c'],
  ['http://localhost:80', 'http://localhost:80'],
  ['//news.example/a', 'https://news.example/a'],
  ['news.example', null],
  ['javascript:alert(1)', null],
  ['', null],
])('webAddress should read %s', (url, expected) => {
  expect(webAddress(url)).toBe(expected);
});
