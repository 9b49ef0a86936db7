/**
 * The look-ups of the extension: fetch, clock, queue and cache come together here. Only the background asks, and only
 * after the person has said yes. What leaves the browser is written down for the options page.
 */
import PQueue from 'p-queue';
import { browser } from 'wxt/browser';
import type { PageReading } from '../../lib/reading/types';
import { createMemoryCache } from '../../lib/records/cache';
import { clockFrom } from '../../lib/records/clock';
import { createInFlight } from '../../lib/records/in-flight';
import { DEFAULT_LOOK_UP_OPTIONS, type LookUpResult, lookUp } from '../../lib/records/look-up';
import { queueBySource } from '../../lib/records/queue';
import { SOURCES } from '../../lib/records/sources';
import type { SettingsStore } from '../../lib/storage/settings';
import { createRecordCache } from './record-cache';

export interface LookUps {
  /**
   * Looks up what a page cites; null when the person has not agreed.
   * @param onProgress What is certain so far, after each answered batch.
   */
  run(
    tabId: number,
    reading: PageReading,
    onProgress: (soFar: LookUpResult) => Promise<void>,
  ): Promise<LookUpResult | null>;
  /** Ends the look-up of a tab that was closed or has moved on. */
  stop(tabId: number): void;
  /** Empties the cache. */
  forget(): Promise<void>;
}

/** @param isPrivateList Whether what an ordinary tab shows came from a private window. */
export function createLookUps(
  settings: SettingsStore,
  isPrivateList: (tabId: number) => Promise<boolean>,
): LookUps {
  const cache = createRecordCache((error) => console.warn('The cache of records cannot be used.', error));
  const inFlight = createInFlight();
  const running = new Map<number, AbortController>();
  const makeLine = ({
    concurrency,
    perInterval,
    intervalMs,
  }: {
    concurrency: number;
    perInterval: number;
    intervalMs: number;
  }) => new PQueue({ concurrency, intervalCap: perInterval, interval: intervalMs });
  const queues = { polite: queueBySource(makeLine, true), anonymous: queueBySource(makeLine, false) };

  const stop = (tabId: number) => running.get(tabId)?.abort();

  return {
    stop,
    forget: () => cache.clear(),
    async run(tabId, reading, onProgress) {
      const { lookups, email } = await settings.get();
      if (lookups !== 'on') return null;
      stop(tabId);
      const abort = new AbortController();
      running.set(tabId, abort);
      const isPrivate = (await browser.tabs.get(tabId)).incognito || (await isPrivateList(tabId));
      // One store after the other: two at once would lose the lines of one.
      let storing = Promise.resolve();
      const store = (work: () => Promise<void>) => {
        storing = storing.then(work);
      };
      const result = await lookUp(reading.references, {
        fetch: (url, init) => fetch(url, init),
        clock: clockFrom({
          now: Date.now,
          setTimeout: (work, ms) => Number(setTimeout(work, ms)),
          clearTimeout: (timer) => clearTimeout(timer),
        }),
        random: Math.random,
        queue: email === null ? queues.anonymous : queues.polite,
        // Nothing of a private window is kept.
        cache: isPrivate ? createMemoryCache() : cache,
        inFlight: isPrivate ? createInFlight() : inFlight,
        signal: abort.signal,
        onProgress: (progress) => store(() => onProgress(progress())),
        // Written down as it leaves: a worker that is stopped must not forget what it sent.
        onRequest: ({ source, url, at }) => {
          if (!isPrivate) store(() => settings.addSent([{ source: SOURCES[source].name, url, at }]));
        },
        options: { ...DEFAULT_LOOK_UP_OPTIONS, email, article: reading.article },
      });
      await storing;
      if (running.get(tabId) === abort) running.delete(tabId);
      return result;
    },
  };
}
