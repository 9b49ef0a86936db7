import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { ReadableSource, SourceReading } from '../../cli/read-source';
import { type PageReader, readOnThreads } from '../../cli/readers';
import { temporaryFolder } from './temporary-folder';

const write = temporaryFolder();

const file = (name: string): ReadableSource => ({ kind: 'file', name, url: null });
const detailOf = (read: SourceReading): string => (read.ok ? 'read' : read.detail);

/** A thread that answers with its own number, or does what the name of the page says. */
const WORKER = `
import { threadId } from 'node:worker_threads';
let pages = 0;
export default async ({ name }) => {
  pages += 1;
  if (name === 'throws') throw new Error('stack');
  if (name === 'never') await new Promise(() => setInterval(() => {}, 1000));
  return { ok: false, error: 'unreadable', detail: threadId + ' ' + pages };
};
`;
const worker = pathToFileURL(write('worker.mjs', WORKER));

let reader: PageReader | null = null;
afterEach(async () => {
  await reader?.close();
});

describe('readOnThreads', () => {
  test('should read on the threads that it is given, and keep them', async () => {
    reader = await readOnThreads(2, worker);
    const threads = new Set<string>();
    for (let round = 0; round < 6; round += 1) {
      const { read } = reader;
      const answers = await Promise.all(['a', 'b'].map((name) => read(file(name))));
      for (const answer of answers) threads.add(detailOf(answer).split(' ')[0] ?? '');
    }
    expect(threads.size).toBe(2);
  });

  test('should put a page that breaks the reader into a sentence, and read on', async () => {
    reader = await readOnThreads(1, worker);
    expect(detailOf(await reader.read(file('throws')))).toBe(
      'throws could not be read, which is a fault of this program: stack.',
    );
    expect(detailOf(await reader.read(file('a')))).toMatch(/^\d+ 2$/);
  });

  test('should give up a page that takes too long, and read on', async () => {
    const late = new AbortController();
    const limits = [late.signal, new AbortController().signal];
    reader = await readOnThreads(1, worker, () => limits.shift() ?? AbortSignal.abort());
    const answers = Promise.all(['never', 'a'].map((name) => reader?.read(file(name))));
    await new Promise((resolve) => setImmediate(resolve));
    late.abort();
    const [first, second] = await answers;
    expect(first).toMatchObject({ detail: 'never was given up: it could not be read in 120 seconds.' });
    expect(second).toMatchObject({ detail: expect.stringMatching(/^\d+ 1$/) });
  });

  test('should end a thread that waits for ever', async () => {
    const closing = await readOnThreads(1, worker);
    const read = closing.read(file('never'));
    await closing.close();
    expect(detailOf(await read)).toMatch(/^never could not be read/);
  });
});
