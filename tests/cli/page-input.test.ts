import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filePage, type PageInput, stdinPages, webAddress } from '../../cli/page-input';
import { fakeIo } from './fake-io';
import { temporaryFolder } from './temporary-folder';

const write = temporaryFolder();

/** The text of a page, or the sentence that says why there is none. */
async function textOf(page: PageInput): Promise<string> {
  const opened = await page.open();
  if (!opened.ok) return opened.detail;
  const text = `${opened.value.document.URL} ${opened.value.document.body.textContent?.trim()}`;
  opened.value.close();
  return text;
}

describe('filePage', () => {
  test('should open a page at its address', async () => {
    const file = write('page.html', '<p>Words</p>');
    expect(await textOf(filePage(file, 'https://news.example/a'))).toBe('https://news.example/a Words');
    expect(await textOf(filePage(file, null))).toBe('about:blank Words');
  });

  test.each([
    ['utf-8', Buffer.from('<meta charset="utf-8"><p>Müsli</p>')],
    ['windows-1252', Buffer.from('<meta charset="iso-8859-1"><p>M\xfcsli</p>', 'latin1')],
    ['utf-8 that no one names', Buffer.from('<p>Müsli</p>')],
    ['windows-1252 that no one names', Buffer.from('<p>M\xfcsli</p>', 'latin1')],
    ['utf-16', Buffer.from('\ufeff<p>Müsli</p>', 'utf16le')],
  ])('should read the charset that the page names: %s', async (name, content) => {
    expect(await textOf(filePage(write(`${name}.html`, content), null))).toContain('Müsli');
  });

  test('should never run a script of the page', async () => {
    const file = write('script.html', '<p>Words</p><script>document.body.textContent = "Ran"</script>');
    expect(await textOf(filePage(file, null))).toContain('Words');
  });

  test('should say in one sentence why a file is no page', async () => {
    const folder = join(dirname(write('x', '')), 'folder.html');
    mkdirSync(folder);
    const sentences = await Promise.all(
      [join(folder, 'none.html'), folder, write('empty.html', ''), write('words.txt', 'words')].map((file) =>
        textOf(filePage(file, null)),
      ),
    );
    expect(sentences).toEqual([
      expect.stringMatching(/none\.html is not there\.$/),
      expect.stringMatching(/folder\.html is a folder, not a page\.$/),
      expect.stringMatching(/empty\.html is empty\.$/),
      expect.stringMatching(/words\.txt is not HTML: it holds no tag of a web page\.$/),
    ]);
  });
});

describe('stdinPages', () => {
  test('should open each line and say what is wrong with a bad one', async () => {
    const lines = [
      '{"url":"https://news.example/a","html":"<p>One</p>"}',
      'not json',
      '{"url":"https://news.example/b"}',
      '{"url":"file:///etc/passwd","html":"<p>Two</p>"}',
      '',
      '{"html":"<p>Three</p>"}',
    ];
    const texts: string[] = [];
    for await (const page of stdinPages(fakeIo(lines.join('\n')))) texts.push(await textOf(page));
    expect(texts).toEqual([
      'https://news.example/a One',
      'Line 2 is not a JSON object.',
      'https://news.example/b has no "html".',
      'about:blank Two',
      'about:blank Three',
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
