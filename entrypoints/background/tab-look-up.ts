/** The look-up of one tab with the browser's own parts: its fetch, p-queue's pace, answers kept in IndexedDB. */
import PQueue from 'p-queue';
import { browser } from 'wxt/browser';
import { createMemoryCache, type RecordCache } from '../../lib/records/cache';
import { clockFrom } from '../../lib/records/clock';
import { createInFlight, type InFlight } from '../../lib/records/in-flight';
import { DEFAULT_LOOK_UP_OPTIONS, lookUp } from '../../lib/records/look-up';
import { queueBySource } from '../../lib/records/queue';
import type { LookUpParts } from './look-ups';
import { createRecordCache } from './record-cache';

/** Whether a tab is of a private window; a tab that is gone counts as one, so that nothing is kept for it. */
async function isPrivate(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    // The tab was closed meanwhile.
    return true;
  }
}

/** @param onTrouble Told why answers cannot be kept. */
export function createTabLookUp(onTrouble: (error: unknown) => void): LookUpParts['lookUp'] {
  const shared: { cache: RecordCache; inFlight: InFlight } = {
    cache: createRecordCache(onTrouble),
    inFlight: createInFlight(),
  };
  const tools = {
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    clock: clockFrom({
      now: () => Date.now(),
      setTimeout: (run, ms) => setTimeout(run, ms),
      clearTimeout: (handle: ReturnType<typeof setTimeout>) => clearTimeout(handle),
    }),
    random: () => Math.random(),
    queue: queueBySource(
      ({ concurrency, perInterval, intervalMs }) =>
        new PQueue({ concurrency, intervalCap: perInterval, interval: intervalMs }),
      false,
    ),
    onRequest: () => {},
    options: DEFAULT_LOOK_UP_OPTIONS,
  };
  return async (tabId, references, signal, onProgress) => {
    // Private windows share neither answers nor the table of who is asking.
    const memory = (await isPrivate(tabId))
      ? { cache: createMemoryCache(), inFlight: createInFlight() }
      : shared;
    return lookUp(references, { ...tools, ...memory, signal, onProgress });
  };
}
