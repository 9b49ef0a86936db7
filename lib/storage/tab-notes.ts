/**
 * What is kept of a tab beside its report: small values that change often. Kept apart from it, so that a report of hundreds of
 * kilobytes is not written for a step to the next statement.
 */
import { keepMakingRoom } from './kept-tab';
import { parseSelection, parseShown } from './schema';
import {
  ASKING_KEY_PREFIX,
  askingKey,
  hiddenKey,
  markedKey,
  privateKey,
  selectionKey,
  shownKey,
  tabsIn,
} from './tab-keys';
import type { LookUpStep, Selection, Shown, StorageArea } from './types';

export interface TabNotes {
  /** The place that was last shown in the tab's page; null when none was. */
  getShown(tabId: number): Promise<Shown | null>;
  putShown(tabId: number, shown: Shown): Promise<void>;
  /** Whether the statements are marked in the tab's page. */
  putMarked(tabId: number, marked: boolean): Promise<void>;
  isMarked(tabId: number): Promise<boolean>;
  /** Which notes of the tab's report the person has put away, by their keys; none takes the list away. */
  putHidden(tabId: number, notes: string[]): Promise<void>;
  /** Notes how far a look-up of the tab has come; null when it has ended. A stopped worker leaves the note behind. */
  putAsking(tabId: number, step: LookUpStep | null): Promise<void>;
  /** Tabs whose look-up has not ended. */
  askingTabs(): Promise<number[]>;
  /** Notes that what the tab shows came from a private window, though the tab stands in an ordinary one. */
  putPrivate(tabId: number, isPrivate: boolean): Promise<void>;
  isPrivate(tabId: number): Promise<boolean>;
  /** Hands a selection over to a page that knows its key; taken once, it is gone. */
  putSelection(key: string, selection: Selection): Promise<void>;
  takeSelection(key: string): Promise<Selection | null>;
}

export function createTabNotes(area: StorageArea): TabNotes {
  const get = async (key: string): Promise<unknown> => (await area.get(key))[key];
  /** A note that finds no room is left out: what it is about goes on without it. */
  const put = async (tabId: number, toKey: (tabId: number) => string, value: unknown): Promise<void> => {
    const key = toKey(tabId);
    if (value === null) await area.remove(key);
    else await keepMakingRoom(area, tabId, { [key]: value });
  };
  return {
    getShown: async (tabId) => parseShown(await get(shownKey(tabId))),
    putShown: (tabId, shown) => put(tabId, shownKey, shown),
    putMarked: (tabId, marked) => put(tabId, markedKey, marked),
    isMarked: async (tabId) => (await get(markedKey(tabId))) === true,
    putHidden: (tabId, notes) => put(tabId, hiddenKey, notes.length === 0 ? null : notes),
    putAsking: (tabId, step) => put(tabId, askingKey, step),
    askingTabs: async () => tabsIn(await area.get(null), ASKING_KEY_PREFIX),
    // Never left out: what is not known to be private would be kept.
    putPrivate: (tabId, isPrivate) =>
      isPrivate ? area.set({ [privateKey(tabId)]: true }) : area.remove(privateKey(tabId)),
    isPrivate: async (tabId) => (await get(privateKey(tabId))) === true,
    putSelection: (key, selection) => area.set({ [selectionKey(key)]: selection }),
    async takeSelection(key) {
      const selection = parseSelection(await get(selectionKey(key)));
      await area.remove(selectionKey(key));
      return selection;
    },
  };
}
