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
import { LOOK_UP_SOURCES, type SourceLimit } from '../../lib/records/sources';
import type { LookupFailure } from '../../lib/records/types';
import type { Result } from '../../lib/result';
import type { SettingsStore } from '../../lib/storage/settings';
import type { Settings } from '../../lib/storage/settings-types';
import { createEndings } from './endings';
import { type NewestOnly, newestOnly } from './newest-only';
import { createRecordCache } from './record-cache';
import { createSentLog } from './sent-log';

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

const clock = () =>
  clockFrom({
    now: Date.now,
    setTimeout: (run, ms) => Number(setTimeout(run, ms)),
    clearTimeout: (timer) => clearTimeout(timer),
  });

type Tools = Omit<LookUpTools, 'onProgress' | 'options'> & { chosen: Settings };

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
  const queues = { polite: queueBySource(makeLine, true), anonymous: queueBySource(makeLine, false) };
  const sent = createSentLog(settings);
  const endings = createEndings();

  /** The settings when the person, and the browser, agree at this moment. */
  const agreed = async (): Promise<Settings | null> => {
    const wanted = await settings.get();
    return wanted.lookups === 'on' ? allowed(wanted) : null;
  };

  /** What a tab's questions are put with; null when the person has not agreed. */
  const toolsOf = async (tabId: number, signal: AbortSignal): Promise<Tools | null> => {
    const chosen = await agreed();
    if (chosen === null) return null;
    const [tab, isList] = await Promise.all([browser.tabs.get(tabId), isPrivateList(tabId)]);
    // A no that came meanwhile; what the reader ended goes on, asks nobody and says that it was ended.
    if (signal.aborted && (await agreed()) === null) return null;
    return {
      chosen,
      fetch: (url, init) => fetch(url, init),
      clock: clock(),
      random: Math.random,
      queue: chosen.email === null ? queues.anonymous : queues.polite,
      signal,
      // Nothing of a private window is kept.
      ...(tab.incognito || isList
        ? { cache: createMemoryCache(), inFlight: createInFlight(), onRequest: () => {} }
        : { cache, inFlight, onRequest: sent.note }),
    };
  };

  /** Does one thing for a tab with tools that end with it; null when the person has not agreed. */
  const asking = <T>(tabId: number, work: (tools: Tools) => Promise<T>): Promise<T | null> =>
    endings.during(tabId, async (signal) => {
      const tools = await toolsOf(tabId, signal);
      return tools && work(tools);
    });

  return {
    run: (tabId, reading, onProgress, retryFailed) =>
      asking(tabId, async ({ chosen: { email, keys, sourcesOff }, ...tools }) => {
        const drawing = drawNewest(onProgress, tools);
        const result = await lookUp(reading.references, {
          ...tools,
          onProgress: drawing.add,
          options: {
            ...DEFAULT_LOOK_UP_OPTIONS,
            email,
            keys,
            sources: LOOK_UP_SOURCES.filter((source) => !sourcesOff.includes(source)),
            retryFailed,
            article: reading.article,
          },
        });
        await Promise.all([drawing.end(), sent.written()]);
        return result;
      }),
    findFreeCopy: (tabId, doi, named) =>
      asking(tabId, ({ chosen: { email, keys }, cache: kept, ...tools }) =>
        findFreeCopy(doi, named, { ...tools, email, keys, bases: {}, health: createSourceHealth() }, kept),
      ),
    stop: endings.end,
    stopAll: endings.endAll,
    forget: () => cache.clear(),
  };
}

/** Has the newest progress drawn; one that takes long is drawn less often: at least half of the time is left for other things. */
function drawNewest(
  draw: (soFar: LookUpProgress) => Promise<void>,
  { clock, signal }: Pick<Tools, 'clock' | 'signal'>,
): NewestOnly<() => LookUpProgress> {
  let tookMs = 0;
  return newestOnly(
    async (progress) => {
      const begun = clock.now();
      // The next step, or the end, shows what this one could not.
      await draw(progress()).catch((error: unknown) =>
        console.warn('A step of a look-up could not be shown.', error),
      );
      tookMs = clock.now() - begun;
    },
    () => clock.wait(Math.max(DRAWING_PAUSE_MS, tookMs), signal),
  );
}
