/**
 * Look-ups from the command line: Node's own fetch, p-queue at each source's pace, and a memory that lasts for the run,
 * so a work that many pages cite is asked for once. Called by the `article` command with --online.
 */
import PQueue from 'p-queue';
import type { Reference } from '../lib/reading/types';
import type { Fetch } from '../lib/records/ask';
import { createMemoryCache } from '../lib/records/cache';
import { clockFrom } from '../lib/records/clock';
import { createInFlight } from '../lib/records/in-flight';
import { DEFAULT_LOOK_UP_OPTIONS, type LookUpResult, lookUp } from '../lib/records/look-up';
import { queueBySource } from '../lib/records/queue';
import type { SourceBases } from '../lib/records/sources';
import type { OwnWork } from '../lib/records/works';

export interface OnlineOptions {
  /** The person's own address for the polite pools; null sends none. */
  email: string | null;
  /** Servers that stand in for the sources. */
  bases?: SourceBases;
  fetch?: Fetch;
}

/** Looks up the references of one page, and the page's own work, if it is a paper. */
export type OnlineLookUps = (references: Reference[], article: OwnWork | null) => Promise<LookUpResult>;

/** The look-ups of one run. */
export function createOnlineLookUps({
  email,
  bases = {},
  fetch = globalThis.fetch,
}: OnlineOptions): OnlineLookUps {
  const shared = {
    fetch,
    clock: clockFrom({ now: Date.now, setTimeout, clearTimeout }),
    random: Math.random,
    cache: createMemoryCache(),
    inFlight: createInFlight(),
    queue: queueBySource(
      ({ concurrency, perInterval, intervalMs }) =>
        new PQueue({ concurrency, intervalCap: perInterval, interval: intervalMs }),
      email !== null,
    ),
    signal: new AbortController().signal,
    onProgress: () => {},
    onRequest: () => {},
  };
  return (references, article) =>
    lookUp(references, { ...shared, options: { ...DEFAULT_LOOK_UP_OPTIONS, email, bases, article } });
}
