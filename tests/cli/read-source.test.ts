import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPage } from '../../cli/open-page';
import { readSource } from '../../cli/read-source';
import { temporaryFolder } from './temporary-folder';

const write = temporaryFolder();

/** The text of a page, or the sentence that says why there is none. */
async function textOf(
  content: string | Uint8Array,
  url: string | null = null,
  contentType: string | null = null,
): Promise<string> {
  const opened = await openPage({ name: 'page.html', content, url, contentType });
  if (!opened.ok) return opened.detail;
  const text = `${opened.value.document.URL} ${opened.value.document.body.textContent?.trim()}`;
  opened.value.close();
  return text;
}

describe('openPage', () => {
  test('should open a page at its address', async () => {
    expect(await textOf('<p>Words</p>', 'https://news.example/a')).toBe('https://news.example/a Words');
    expect(await textOf('<p>Words</p>')).toBe('about:blank Words');
  });

  test.each([
    ['utf-8', Buffer.from('<meta charset="utf-8"><p>Müsli</p>')],
    ['windows-1252', Buffer.from('<meta charset="iso-8859-1"><p>M\xfcsli</p>', 'latin1')],
    ['utf-8 that no one names', Buffer.from('<p>Müsli</p>')],
    ['windows-1252 that no one names', Buffer.from('<p>M\xfcsli</p>', 'latin1')],
    ['utf-16', Buffer.from('\ufeff<p>Müsli</p>', 'utf16le')],
  ])('should read the charset that the page names: %s', async (_, content) => {
    expect(await textOf(content)).toContain('Müsli');
  });

  test('should believe the server where it names the charset', async () => {
    const bytes = Buffer.from('<p>\xcf\xf0\xe8</p>', 'latin1');
    expect(await textOf(bytes, 'https://news.example/', 'text/html; charset=windows-1251')).toContain('При');
  });

  test('should never run a script of the page', async () => {
    expect(await textOf('<p>Words</p><script>document.body.textContent = "Ran"</script>')).toContain('Words');
  });
});

/** The sentence that says why a file cannot be read. */
async function troubleOf(name: string): Promise<string> {
  const read = await readSource({ kind: 'file', name, url: null });
  return read.ok ? 'read' : read.detail;
}

describe('readSource', () => {
  test('should say in one sentence why a file is no page', async () => {
    const folder = join(dirname(write('x', '')), 'folder.html');
    mkdirSync(folder);
    const sentences = await Promise.all(
      [join(folder, 'none.html'), folder, write('empty.html', ''), write('words.txt', 'words')].map(
        troubleOf,
      ),
    );
    expect(sentences).toEqual([
      expect.stringMatching(/none\.html is not there\.$/),
      expect.stringMatching(/folder\.html is a folder, not a page\.$/),
      expect.stringMatching(/empty\.html is empty\.$/),
      expect.stringMatching(/words\.txt is not HTML: it holds no tag of a web page\.$/),
    ]);
  });

  test('should read text at its address, and nothing that is larger than a page', async () => {
    const html = '<article><p>Words</p></article>';
    const read = await readSource({ kind: 'text', name: 'Line 1', html, url: 'https://news.example/a' });
    expect(read).toMatchObject({ ok: true, value: { references: [] } });
    const flood = await readSource({
      kind: 'text',
      name: 'Line 2',
      html: ' '.repeat(2 ** 24 + 1),
      url: null,
    });
    expect(flood).toMatchObject({ ok: false, detail: expect.stringMatching(/^Line 2 has 16 MB, more than/) });
  });

  test('should pass on what is wrong with a source', async () => {
    const detail = 'Line 3 is not a JSON object.';
    expect(await readSource({ kind: 'fault', name: 'Line 3', detail })).toMatchObject({ ok: false, detail });
  });
});
