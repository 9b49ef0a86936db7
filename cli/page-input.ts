/** Where pages come from: files, or JSON Lines on standard input. Every trouble is a value with a sentence. */
import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../lib/result';
import { faultOfBytes, faultOfSize, faultOfText, MAX_PAGE_BYTES } from './html-faults';
import type { CliIo } from './io';
import { readJsonLines, textOf } from './jsonl';

/** A page that waits to be read: its name for messages, and a door to it that is opened one page at a time. */
export interface PageInput {
  name: string;
  open(): Promise<Result<OpenPage, 'unreadable'>>;
}

export interface OpenPage {
  document: Document;
  /** Frees what the document holds; call it when the page was read. */
  close(): void;
}

/** A page in a file. `url` is its address on the web, or null when that is not known. */
export const filePage = (file: string, url: string | null): PageInput => ({
  name: file,
  open: async () => {
    const bytes = await readBounded(file);
    return bytes.ok ? openPage(file, bytes.value, url) : bytes;
  },
});

/** The pages of standard input, one `{"url", "html"}` a line; a line without "html" is a page that cannot be opened. */
export async function* stdinPages(io: CliIo): AsyncGenerator<PageInput> {
  for await (const line of readJsonLines(io, null)) {
    if ('bad' in line) {
      yield unreadable(`Line ${line.line}`, 'is not a JSON object');
      continue;
    }
    const url = textOf(line.item, 'url');
    const name = url === '' ? `Line ${line.line}` : url;
    if (typeof line.item.html !== 'string') yield unreadable(name, 'has no "html"');
    // The words are what is read; an address that is none is as good as none.
    else yield textPage(name, line.item.html, webAddress(url));
  }
}

const textPage = (name: string, html: string, url: string | null): PageInput => ({
  name,
  open: async () =>
    html.length > MAX_PAGE_BYTES
      ? fail('unreadable', `${name} ${faultOfSize(html.length)}.`)
      : openPage(name, html, url),
});

const unreadable = (name: string, fault: string): PageInput => ({
  name,
  open: async () => fail('unreadable', `${name} ${fault}.`),
});

/** The address of a page on the web; "//news.example/a" is one without its scheme. Null for anything else. */
export function webAddress(url: string): string | null {
  const whole = url.startsWith('//') ? `https:${url}` : url;
  return URL.canParse(whole) && ['http:', 'https:'].includes(new URL(whole).protocol) ? whole : null;
}

/** What the file system's own codes mean to a person. */
const FILE_TROUBLES: Record<string, string> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read by you',
  EPERM: 'may not be read by you',
  ENAMETOOLONG: 'has too long a name for a file',
  ELOOP: 'is a link that leads back to itself',
};

async function readBounded(file: string): Promise<Result<Buffer, 'unreadable'>> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail('unreadable', `${file} is a folder, not a page.`);
    if (!found.isFile()) return fail('unreadable', `${file} is not a file.`);
    if (found.size > MAX_PAGE_BYTES) return fail('unreadable', `${file} ${faultOfSize(found.size)}.`);
    return ok(await readFile(file));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const trouble = FILE_TROUBLES[String(error.code)] ?? `could not be read: ${error.message}`;
    return fail('unreadable', `${file} ${trouble}.`);
  }
}

/**
 * Bytes as text where they are UTF-8 throughout, whatever the page says: a saved page has lost the header that named its
 * charset, and no other charset yields valid UTF-8 by chance. Else the bytes, for jsdom to decode as a browser does: byte
 * order mark, then `<meta charset>`, then windows-1252.
 */
function decoded(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return bytes;
    throw error;
  }
}

async function openPage(
  name: string,
  source: string | Buffer,
  url: string | null,
): Promise<Result<OpenPage, 'unreadable'>> {
  const fault =
    typeof source === 'string' ? faultOfText(source) : (faultOfBytes(source) ?? faultOfText(glance(source)));
  if (fault !== null) return fail('unreadable', `${name} ${fault}.`);
  // Loaded here: jsdom takes most of a second to load, and no other command needs it.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  // A virtual console of our own keeps a page's broken style sheets out of standard error. Scripts never run.
  const dom = new JSDOM(typeof source === 'string' ? source : decoded(source), {
    ...(url === null ? {} : { url }),
    virtualConsole: new VirtualConsole(),
  });
  return ok({ document: dom.window.document, close: () => dom.window.close() });
}

/** Tags are ASCII in every charset that a page may have but UTF-16; that is enough to tell a page from what is not one. */
function glance(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('latin1');
  if (mark === '\xff\xfe') return bytes.toString('utf16le');
  if (mark === '\xfe\xff')
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  return bytes.toString('latin1');
}
