/**
 * The look-ups of the extension: fetch, clock, queue and cache come together here. Only the background asks, and only
 * after the person has said yes. What leaves the browser is written down for the options page.
 */
import PQueue from 'p-queue';
import { browser } from 'wxt/browser';
import type { PageReading } from '../../lib/reading/types';
import { createSourceHealth } from '../../lib/records/ask';
import { createMemoryCache } from '../../lib/records/cache';
import { clockFrom } from '../../lib/records/clock';
import { findFreeCopy } from '../../lib/records/find-free-copy';
import type { NamedWork } from '../../lib/records/identity';
import { createInFlight } from '../../lib/records/in-flight';
import {
  DEFAULT_LOOK_UP_OPTIONS,
  type LookUpProgress,
  type LookUpResult,
  type LookUpTools,
  lookUp,
} from '../../lib/records/look-up';
import { queueBySource } from '../../lib/records/queue';
import { LOOK_UP_SOURCES, SOURCES, type SourceLimit } from '../../lib/records/sources';
import type { LookupFailure } from '../../lib/records/types';
import type { Result } from '../../lib/result';
import type { SettingsStore } from '../../lib/storage/settings';
import type { Settings } from '../../lib/storage/settings-types';
import { newestOnly } from './newest-only';
import { createRecordCache } from './record-cache';

export interface LookUps {
  /**
   * Looks up what a page cites; null when the person has not agreed.
   * @param onProgress What is certain so far, after each answered batch.
   * @param retryFailed Ask again where a source failed a moment ago.
   */
  run(
    tabId: number,
    reading: PageReading,
    onProgress: (soFar: LookUpProgress) => Promise<void>,
    retryFailed: boolean,
  ): Promise<LookUpResult | null>;
  /** A free copy of one work, or null when the person has not agreed; null inside: none is known. */
  findFreeCopy(
    tabId: number,
    doi: string,
    named: NamedWork,
  ): Promise<Result<string | null, LookupFailure> | null>;
  /** Ends what is asked for a tab that was closed or has moved on, or that the reader ended. */
  stop(tabId: number): void;
  /** Ends everything: the person said no. */
  stopAll(): void;
  /** Empties the cache. */
  forget(): Promise<void>;
}

/** Answers that come closer together are shown at once: each time a whole report is built and drawn. */
const DRAWING_PAUSE_MS = 60;

const makeLine = ({ concurrency, perInterval, intervalMs }: SourceLimit) =>
  new PQueue({ concurrency, intervalCap: perInterval, interval: intervalMs });

/**
 * @param allowed The settings as far as the browser, too, lets them be used; null when nothing of a page may leave.
 * @param isPrivateList Whether what an ordinary tab shows came from a private window.
 */
export function createLookUps(
  settings: SettingsStore,
  allowed: (settings: Settings) => Promise<Settings | null>,
  isPrivateList: (tabId: number) => Promise<boolean>,
): LookUps {
  const cache = createRecordCache((error) => console.warn('The cache of records cannot be used.', error));
  const inFlight = createInFlight();
  /** What can be ended, by tab. */
  const running = new Map<number, Set<AbortController>>();
  const queues = { polite: queueBySource(makeLine, true), anonymous: queueBySource(makeLine, false) };
  // One store after the other: two at once would lose the lines of one.
  let storing = Promise.resolve();
  const store = (work: () => Promise<void>): Promise<void> => {
    const next = storing.then(work);
    storing = next.catch((error: unknown) => console.warn('What was sent could not be noted.', error));
    return next;
  };

  /** The settings when the person, and the browser, agree at this moment. */
  const agreed = async (): Promise<Settings | null> => {
    const wanted = await settings.get();
    return wanted.lookups === 'on' ? allowed(wanted) : null;
  };

  /** Does one thing for a tab with tools that end with it; null when the person has not agreed. */
  async function asking<T>(tabId: number, work: (tools: Tools) => Promise<T>): Promise<T | null> {
    // Before anything is waited for: what is ended in the first moments is ended as well.
    const abort = new AbortController();
    const own = running.get(tabId) ?? new Set();
    running.set(tabId, own.add(abort));
    try {
      const chosen = await agreed();
      if (chosen === null) return null;
      const [tab, isList] = await Promise.all([browser.tabs.get(tabId), isPrivateList(tabId)]);
      const isPrivate = tab.incognito || isList;
      // A no that came meanwhile; what the reader ended goes on, asks nobody and says that it was ended.
      if (abort.signal.aborted && (await agreed()) === null) return null;
      return await work({
        chosen,
        fetch: (url, init) => fetch(url, init),
        clock: clockFrom({
          now: Date.now,
          setTimeout: (run, ms) => Number(setTimeout(run, ms)),
          clearTimeout: (timer) => clearTimeout(timer),
        }),
        random: Math.random,
        queue: chosen.email === null ? queues.anonymous : queues.polite,
        // Nothing of a private window is kept.
        cache: isPrivate ? createMemoryCache() : cache,
        inFlight: isPrivate ? createInFlight() : inFlight,
        signal: abort.signal,
        // Written down as it leaves: a worker that is stopped must not forget what it sent.
        onRequest: ({ source, url, at }) => {
          if (!isPrivate) void store(() => settings.addSent([{ source: SOURCES[source].name, url, at }]));
        },
      });
    } finally {
      own.delete(abort);
      if (own.size === 0) running.delete(tabId);
    }
  }

  return {
    run: (tabId, reading, onProgress, retryFailed) =>
      asking(tabId, async ({ chosen, ...tools }) => {
        const { email, keys, sourcesOff } = chosen;
        const sources = LOOK_UP_SOURCES.filter((source) => !sourcesOff.includes(source));
        let drawnIn = 0;
        const drawing = newestOnly(
          async (progress: () => LookUpProgress) => {
            const begun = tools.clock.now();
            await onProgress(progress());
            drawnIn = tools.clock.now() - begun;
          },
          // A report that takes long to build is built less often: at least half of the time is left for other things.
          () => tools.clock.wait(Math.max(DRAWING_PAUSE_MS, drawnIn), tools.signal),
        );
        const result = await lookUp(reading.references, {
          ...tools,
          onProgress: drawing.add,
          options: {
            ...DEFAULT_LOOK_UP_OPTIONS,
            email,
            keys,
            sources,
            retryFailed,
            article: reading.article,
          },
        });
        await Promise.all([drawing.end(), storing]);
        return result;
      }),
    findFreeCopy: (tabId, doi, named) =>
      asking(tabId, ({ chosen: { email, keys }, cache: kept, ...tools }) =>
        findFreeCopy(doi, named, { ...tools, email, keys, bases: {}, health: createSourceHealth() }, kept),
      ),
    stop(tabId) {
      for (const abort of running.get(tabId) ?? []) abort.abort();
    },
    stopAll() {
      for (const own of running.values()) for (const abort of own) abort.abort();
    },
    forget: () => cache.clear(),
  };
}

type Tools = Omit<LookUpTools, 'onProgress' | 'options'> & { chosen: Settings };
