/**
 * A source → what its page says. It runs in this thread or in one of several (`read-worker.ts`), and keeps nothing: the
 * document is closed before the answer is given.
 */
import { readFile, stat } from 'node:fs/promises';
import { completeReading } from '../lib/reading/complete-reading';
import { readPage } from '../lib/reading/read-page';
import type { PageReading } from '../lib/reading/types';
import { fail, ok, type Result, wordsOf } from '../lib/result';
import { faultOfSize, MAX_PAGE_BYTES } from './html-faults';
import { fileError } from './input';
import { openPage, type PageContent } from './open-page';
import type { PageSource } from './page-sources';

/** A source whose page is at hand: an address must have been fetched before. */
export type ReadableSource = Exclude<PageSource, { kind: 'address' }>;

export type SourceReading = Result<PageReading, 'unreadable'>;

/**
 * Reads the page of a source.
 * @returns The reading, or the sentence that says why there is none.
 */
export async function readSource(source: ReadableSource): Promise<SourceReading> {
  const content = await contentOf(source);
  if (!content.ok) return content;
  const opened = await openPage(content.value);
  if (!opened.ok) return opened;
  try {
    return ok(completeReading(readPage(opened.value.document)));
  } catch (error) {
    // One page that breaks the reader must not take the rest of a long run with it.
    return fail('unreadable', ownFault(source.name, error));
  } finally {
    opened.value.close();
  }
}

/** The sentence for a page that broke this program. */
export const ownFault = (name: string, error: unknown): string =>
  `${name} could not be read, which is a fault of this program: ${wordsOf(error)}.`;

async function contentOf(source: ReadableSource): Promise<Result<PageContent, 'unreadable'>> {
  const { name } = source;
  switch (source.kind) {
    case 'fault':
      return fail('unreadable', source.detail);
    case 'text':
      return source.html.length > MAX_PAGE_BYTES
        ? fail('unreadable', `${name} ${faultOfSize(source.html.length)}.`)
        : ok({ name, content: source.html, url: source.url, contentType: null });
    case 'bytes':
      return ok({ name, content: source.bytes, url: source.url, contentType: source.contentType });
    case 'file': {
      const bytes = await readBounded(name);
      return bytes.ok ? ok({ name, content: bytes.value, url: source.url, contentType: null }) : bytes;
    }
  }
}

/** What the file system's own codes mean to a person. */
const FILE_TROUBLES: Record<string, string> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read by you',
  EPERM: 'may not be read by you',
  ENAMETOOLONG: 'has too long a name for a file',
  ELOOP: 'is a link that leads back to itself',
};

async function readBounded(file: string): Promise<Result<Uint8Array, 'unreadable'>> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail('unreadable', `${file} is a folder, not a page.`);
    if (!found.isFile()) return fail('unreadable', `${file} is not a file.`);
    if (found.size > MAX_PAGE_BYTES) return fail('unreadable', `${file} ${faultOfSize(found.size)}.`);
    return ok(await readFile(file));
  } catch (error) {
    const { code, message } = fileError(error);
    const trouble = FILE_TROUBLES[String(code)] ?? `could not be read: ${message}`;
    return fail('unreadable', `${file} ${trouble}.`);
  }
}
