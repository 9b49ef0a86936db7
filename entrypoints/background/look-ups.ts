/**
 * The look-ups of the tabs: begun when a page was read and the person has agreed, shown as answers come, ended when the
 * tab goes or the person says stop. What is under way stands in the session store and every answer in the cache, so a
 * worker that was stopped goes on where it was and asks nothing twice.
 */

import type { Reference } from '../../lib/reading/types';
import type { LookUpProgress, LookUpResult } from '../../lib/records/look-up';
import { addLookUps, readingOf } from '../../lib/report/add-look-ups';
import type { SettingsStore } from '../../lib/storage/settings-store';
import type { TabStore } from '../../lib/storage/tab-store';

export interface LookUpParts {
  store: TabStore;
  settings: SettingsStore;
  /** Asks the record sources for a tab; a private tab's answers are kept nowhere. */
  lookUp(
    tabId: number,
    references: Reference[],
    signal: AbortSignal,
    onProgress: (progress: () => LookUpProgress) => void,
  ): Promise<LookUpResult>;
  /** Told of what must not happen: a fault of ours, not of a source. */
  onFault(error: unknown): void;
}

export interface TabLookUps {
  /** Looks up a tab's references, if the person agreed; a look-up that is under way for it is forgotten first. */
  start(tabId: number): Promise<void>;
  /** Ends a tab's look-up, or all of them; what is known by then is written. */
  stop(tabId: number): void;
  stopAll(): void;
  /** Ends a tab's look-up and writes nothing of it any more: the tab shows another page, or is gone. */
  forget(tabId: number): void;
  /** Goes on with what a stopped worker left behind. */
  resume(): Promise<void>;
}

export function createLookUps({ store, settings, lookUp, onFault }: LookUpParts): TabLookUps {
  const running = new Map<number, AbortController>();

  async function run(tabId: number, controller: AbortController): Promise<void> {
    const known = await store.get(tabId);
    if (known?.state.status !== 'read' || !(await settings.get()).lookUps) return;
    const { report } = known.state;
    const isCurrent = (): boolean => running.get(tabId) === controller;

    const write = async (found: LookUpResult): Promise<void> => {
      const full = addLookUps(report, found);
      const before = await store.get(tabId);
      // The tab moved on meanwhile: the report that is there now, or none, is not this look-up's.
      if (!isCurrent() || before?.state.status !== 'read' || before.url !== known.url) return;
      const kept = await store.put(tabId, known.url, { status: 'read', report: full });
      // With its records the report does not fit any more: it stays as it was.
      if (!kept.ok) await store.put(tabId, known.url, before.state);
    };

    // One write after the other, and only the newest of those that wait.
    let latest: (() => LookUpProgress) | null = null;
    let writing: Promise<void> | null = null;
    const writeLatest = async (): Promise<void> => {
      while (latest !== null && isCurrent()) {
        const { done, total, ...found } = latest();
        latest = null;
        await write(found);
        if (isCurrent()) await store.putAsking(tabId, { done, total });
      }
      writing = null;
    };
    const { references } = readingOf(report);
    await store.putAsking(tabId, { done: 0, total: references.length });
    const result = await lookUp(tabId, references, controller.signal, (progress) => {
      latest = progress;
      writing ??= writeLatest();
    });
    latest = null;
    await writing;
    await write(result);
  }

  const start = async (tabId: number): Promise<void> => {
    running.get(tabId)?.abort();
    const controller = new AbortController();
    running.set(tabId, controller);
    try {
      await run(tabId, controller);
    } catch (error) {
      onFault(error);
    }
    if (running.get(tabId) !== controller) return;
    running.delete(tabId);
    await store.putAsking(tabId, null);
  };

  return {
    start,
    stop: (tabId) => running.get(tabId)?.abort(),
    stopAll() {
      for (const controller of running.values()) controller.abort();
    },
    forget(tabId) {
      running.get(tabId)?.abort();
      running.delete(tabId);
    },
    async resume() {
      await Promise.all((await store.askingTabs()).filter((tabId) => !running.has(tabId)).map(start));
    },
  };
}
