/**
 * Where pages come from: files, patterns, addresses on the web, or JSON Lines on standard input. A source is plain data that
 * may cross into another thread; nothing of a page is held before its turn, but the line that carries it.
 */
import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { CliIo } from './io';
import { readJsonLines, textOf } from './jsonl';
import { webAddress } from './web-address';

/** A page that waits to be read; `name` is what messages and reports call it. */
export type PageSource =
  | { kind: 'file'; name: string; url: string | null }
  | { kind: 'address'; name: string }
  | { kind: 'text'; name: string; html: string; url: string | null }
  | { kind: 'bytes'; name: string; bytes: Uint8Array; url: string; contentType: string | null }
  /** Something that is no page; `detail` is the whole sentence. */
  | { kind: 'fault'; name: string; detail: string };

/** Characters that make an argument a pattern: takes "*.html", "year-?/a.html", "{a,b}.html"; refuses "page (1).html". */
const PATTERN = /[*?]|\{[^{},]*,[^{}]*\}|\[[^[\]]+\]/;

/** The files that there are, handed in. */
export interface FileFinder {
  exists(file: string): boolean;
  /** Files that a pattern takes, in no order. */
  find(pattern: string): Promise<string[]>;
}

/**
 * The pages that the arguments name, in their order; files of one pattern in the order of their names.
 *
 *     ['a.html', 'saved/*.html', 'https://news.example/d']
 *       → a.html, saved/b.html, saved/c.html (files), https://news.example/d (address)
 */
export async function namedPages(names: string[], finder: FileFinder): Promise<PageSource[]> {
  const pages = await Promise.all(names.map((name) => pagesOf(name, finder)));
  return pages.flat();
}

async function pagesOf(name: string, finder: FileFinder): Promise<PageSource[]> {
  if (/^https?:/i.test(name)) {
    const address = webAddress(name);
    return [address === null ? fault(name, 'is no address of a page') : { kind: 'address', name: address }];
  }
  // A file may be called "what?.html": one that is there is never a pattern.
  if (!PATTERN.test(name) || finder.exists(name)) return [{ kind: 'file', name, url: null }];
  const files = await finder.find(name);
  if (files.length === 0) return [fault(name, 'is a pattern that no file fits')];
  return files.sort(byCharacters).map((file) => ({ kind: 'file', name: file, url: null }));
}

/** The same on every machine, whatever its language. */
const byCharacters = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The real files. */
export async function fileFinder(): Promise<FileFinder> {
  const { glob } = await import('tinyglobby');
  return {
    exists: existsSync,
    // Files are named as the pattern is: from the root, or from the folder one stands in.
    find: (pattern) => glob(pattern, { expandDirectories: false, absolute: isAbsolute(pattern) }),
  };
}

/** The pages of standard input, one `{"url", "html"}` a line; a line that holds no page comes as a fault. */
export async function* stdinPages(io: CliIo): AsyncGenerator<PageSource> {
  for await (const line of readJsonLines(io, null)) {
    if ('bad' in line) {
      yield fault(`Line ${line.line}`, 'is not a JSON object');
      continue;
    }
    const url = textOf(line.item, 'url');
    const name = url === '' ? `Line ${line.line}` : url;
    if (typeof line.item.html !== 'string') yield fault(name, 'has no "html"');
    // The words are what is read; an address that is none is as good as none.
    else yield { kind: 'text', name, html: line.item.html, url: webAddress(url) };
  }
}

const fault = (name: string, reason: string): PageSource => ({
  kind: 'fault',
  name,
  detail: `${name} ${reason}.`,
});
