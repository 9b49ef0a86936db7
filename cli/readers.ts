/** Who reads the pages of a run: this thread, or a pool of threads that each hold one page at a time. */
import { fail } from '../lib/result';
import { ownFault, type ReadableSource, readSource, type SourceReading } from './read-source';

export interface PageReader {
  /** Never rejects: a page that ends its thread is one sentence, like any other trouble. */
  read(source: ReadableSource): Promise<SourceReading>;
  /** Ends the threads, whatever they are doing. */
  close(): Promise<void>;
}

/** Reads in this thread: for a run of one page, a thread costs more than it saves. */
export const readHere = (): PageReader => ({ read: readSource, close: async () => {} });

/** The thread's side in a build; the file stands beside the one that holds this module. */
const WORKER = new URL('./read-worker.mjs', import.meta.url);

/**
 * A thread that still holds this much after a page is replaced by a fresh one. A page leaves garbage behind that is only
 * collected on demand, so the figure is meant to lie well above what one page needs.
 */
const RECYCLE_ABOVE_BYTES = 700 * 1024 * 1024;

/** A page that needs more than this ends its thread instead of the whole run. */
const MOST_MEGABYTES = 2048;

/** A page that takes longer ends its thread. Well above what any saved page took that we read. */
const MOST_SECONDS = 120;

/**
 * Reads on `threads` threads.
 * @param worker The module that they load; a test's own, like the limit of each page.
 */
export async function readOnThreads(
  threads: number,
  worker: URL = WORKER,
  limit = () => AbortSignal.timeout(MOST_SECONDS * 1000),
): Promise<PageReader> {
  const [{ default: Tinypool }, { default: PQueue }] = await Promise.all([
    import('tinypool'),
    import('p-queue'),
  ]);
  // A page is handed over when a thread is free for it, so that its time counts from then.
  const turns = new PQueue({ concurrency: threads });
  const pool = new Tinypool({
    filename: worker.href,
    // As many as may be from the start: a thread above the least would end as soon as it is idle, and jsdom load anew.
    minThreads: threads,
    maxThreads: threads,
    // A thread that sleeps on shared memory between pages never runs the timers of the page before.
    useAtomics: false,
    maxMemoryLimitBeforeRecycle: RECYCLE_ABOVE_BYTES,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  return {
    read: (source) =>
      turns.add(async () => {
        const signal = limit();
        try {
          const reading: SourceReading = await pool.run(source, { signal });
          return reading;
        } catch (error) {
          const late = `${source.name} was given up: it could not be read in ${MOST_SECONDS} seconds.`;
          return fail('unreadable', signal.aborted ? late : sentenceOf(source.name, error));
        }
      }),
    close: () => pool.destroy(),
  };
}

const sentenceOf = (name: string, error: unknown): string =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? `${name} needs more than ${MOST_MEGABYTES / 1024} GB of memory, which is more than is given to one page.`
    : ownFault(name, error);
