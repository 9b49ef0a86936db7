/**
 * Bytes or text → a document, where they are a page. It is the only place that knows jsdom; `read-source.ts` calls it, in
 * this thread or another. Every trouble is a value with a sentence.
 */
import { fail, ok, type Result } from '../lib/result';
import { faultOfBytes, faultOfText } from './html-faults';

export interface OpenPage {
  document: Document;
  /** Frees what the document holds; call it when the page was read. */
  close(): void;
}

export interface PageContent {
  /** For messages: a file or an address. */
  name: string;
  content: string | Uint8Array;
  /** The address on the web, or null when that is not known. */
  url: string | null;
  /** What a server said of the bytes ("text/html; charset=windows-1251"), or null when none did. */
  contentType: string | null;
}

/**
 * Opens a page; its scripts never run, and nothing it names is fetched.
 *
 *     { name: 'a.html', content: '<p>Words</p>', … }   → a document
 *     { name: 'a.html', content: '', … }               → "a.html is empty."
 */
export async function openPage(page: PageContent): Promise<Result<OpenPage, 'unreadable'>> {
  const fault = faultOf(page.content);
  if (fault !== null) return fail('unreadable', `${page.name} ${fault}.`);
  // Loaded here: jsdom takes most of a second to load, and no other command needs it.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const content = typeof page.content === 'string' ? page.content : decoded(page.content);
  const dom = new JSDOM(content, {
    ...(page.url === null ? {} : { url: page.url }),
    ...(page.contentType === null ? {} : { contentType: page.contentType }),
    // A console of our own keeps a page's broken style sheets out of standard error.
    virtualConsole: new VirtualConsole(),
  });
  return ok({ document: dom.window.document, close: () => dom.window.close() });
}

const faultOf = (content: string | Uint8Array): string | null =>
  typeof content === 'string'
    ? faultOfText(content)
    : (faultOfBytes(content) ?? faultOfText(glance(content)));

/**
 * Bytes as text where they are UTF-8 throughout, whatever the page says: a saved page has lost the header that named its
 * charset, and no other charset yields valid UTF-8 by chance. Else the bytes, for jsdom to decode as a browser does: byte
 * order mark, then the server's word, then `<meta charset>`, then windows-1252.
 */
function decoded(bytes: Uint8Array): string | Uint8Array {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return bytes;
    throw error;
  }
}

/** Tags are ASCII in every charset that a page may have but UTF-16; that is enough to tell a page from what is not one. */
function glance(bytes: Uint8Array): string {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('latin1');
  if (mark === '\xff\xfe') return Buffer.from(bytes).toString('utf16le');
  if (mark === '\xfe\xff')
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
