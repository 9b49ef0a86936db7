/**
 * The state of each tab, in the browser's session store. The background may be stopped at any moment (a Manifest V3
 * worker lives for seconds), so nothing of this is kept in memory. The store holds 10 MB for all tabs together: a report
 * that is large or does not fit is packed; then the oldest other tabs make room; when it still does not fit, that is said, and what
 * was stored before stays. Only the state that was written or read last is remembered, to spare checking it again: a
 * report is asked for each time something in it changed.
 */
import type { Report } from '../report/types';
import { fail, ok, type Result } from '../result';
import { pageAddress } from './page-address';
import { type KeptTab, parseKeptTab, parseSelection, parseShown, parseStoredTab } from './schema';
import {
  ASKING_KEY_PREFIX,
  askingKey,
  hiddenKey,
  markedKey,
  privateKey,
  savedKey,
  selectionKey,
  shownKey,
  TAB_KEY_PREFIX,
  tabKey,
} from './tab-keys';
import {
  type LookUpStep,
  type Selection,
  type Shown,
  STORED_TAB_VERSION,
  type StoredTab,
  type TabState,
} from './types';

/** The part of `browser.storage.session` that is used. */
export interface StorageArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

export interface TabStore {
  /** What is known of a tab; null when it was not read, or when what is stored cannot be read any more. */
  get(tabId: number): Promise<StoredTab | null>;
  /** `too-large`: it does not fit even when all other tabs are forgotten; then what was stored for this tab stays. */
  put(tabId: number, url: string | null, state: TabState): Promise<Result<null, 'too-large'>>;
  remove(tabId: number): Promise<void>;
  /** The place that was last shown in the tab's page; null when none was. Kept apart from the report: it changes often. */
  getShown(tabId: number): Promise<Shown | null>;
  putShown(tabId: number, shown: Shown): Promise<void>;
  /** Whether the statements are marked in the tab's page. */
  putMarked(tabId: number, marked: boolean): Promise<void>;
  isMarked(tabId: number): Promise<boolean>;
  /** Which notes of the tab's report the person has put away, by their keys; none takes the list away. */
  putHidden(tabId: number, notes: string[]): Promise<void>;
  /** Every tab that holds a report now. */
  reports(): Promise<{ tabId: number; report: Report }[]>;
  /** Notes how far a look-up of the tab has come; null when it has ended. A stopped worker leaves the note behind. */
  putAsking(tabId: number, step: LookUpStep | null): Promise<void>;
  /** Notes that what the tab shows came from a private window, though the tab stands in an ordinary one. */
  putPrivate(tabId: number, isPrivate: boolean): Promise<void>;
  isPrivate(tabId: number): Promise<boolean>;
  /** Hands a selection over to a page that knows its key; taken once, it is gone. */
  putSelection(key: string, selection: Selection): Promise<void>;
  takeSelection(key: string): Promise<Selection | null>;
  /** Tabs whose look-up has not ended. */
  askingTabs(): Promise<number[]>;
}

/** Makes a text small and brings it back. */
export interface Packer {
  pack(text: string): Promise<string>;
  /** Rejects for what `pack` did not make. */
  unpack(packed: string): Promise<string>;
}

/** From so many characters of JSON on a state is packed at once: a tenth of the room is enough for one tab. */
const PACKED_FROM = 1_000_000;

/** For hosts that have nothing to pack with. */
const AS_IS: Packer = { pack: async (text) => text, unpack: async (packed) => packed };

/** Takes "Session storage quota bytes exceeded." and "QuotaExceededError: …"; refuses "Invalid value". */
const QUOTA_EXCEEDED = /quota/iu;

const isQuotaError = (error: unknown): boolean =>
  error instanceof Error && QUOTA_EXCEEDED.test(`${error.name} ${error.message}`);

/** The tabs of which something of a kind stands among all that is stored. */
const tabsIn = (all: Record<string, unknown>, prefix: string): number[] =>
  Object.keys(all).flatMap((key) => (key.startsWith(prefix) ? Number(key.slice(prefix.length)) : []));

/**
 * The store of tab states over one storage area.
 * @param now Milliseconds since 1970.
 * @param packer Used only for what is large or does not fit.
 */
export function createTabStore(area: StorageArea, now: () => number, packer: Packer = AS_IS): TabStore {
  const open = async (kept: KeptTab | null): Promise<StoredTab | null> => {
    try {
      return (
        kept && parseStoredTab(JSON.parse('text' in kept ? kept.text : await packer.unpack(kept.packed)))
      );
    } catch {
      // What is damaged is as good as of another version: the page is read anew.
      return null;
    }
  };

  /** What this store itself wrote or checked last; good as long as the area still holds it. */
  let latest: { tabId: number; tab: StoredTab } | null = null;

  const read = async (tabId: number): Promise<StoredTab | null> => {
    const saved = savedKey(tabId);
    const known = latest?.tabId === tabId ? latest.tab : null;
    if (known !== null && known.savedAt === (await area.get(saved))[saved]) return known;
    const key = tabKey(tabId);
    const tab = await open(parseKeptTab((await area.get(key))[key]));
    if (tab !== null) latest = { tabId, tab };
    return tab;
  };

  const fits = async (tabId: number, value: KeptTab): Promise<boolean> => {
    try {
      await area.set({ [tabKey(tabId)]: value, [savedKey(tabId)]: value.savedAt });
      return true;
    } catch (error) {
      if (isQuotaError(error)) return false;
      throw error;
    }
  };

  /** The other tabs, oldest first; what cannot be read counts as oldest. */
  const othersByAge = async (tabId: number): Promise<number[]> => {
    const all = await area.get(null);
    const savedAt = (other: number): number => parseKeptTab(all[tabKey(other)])?.savedAt ?? 0;
    return tabsIn(all, TAB_KEY_PREFIX)
      .filter((other) => other !== tabId)
      .sort((a, b) => savedAt(a) - savedAt(b));
  };

  /** Stores a state: as it is, packed, packed in the place of the oldest others; false when nothing helps. */
  const keep = async (tabId: number, value: StoredTab): Promise<boolean> => {
    const { version, savedAt } = value;
    const text = JSON.stringify(value);
    if (text.length < PACKED_FROM && (await fits(tabId, { version, savedAt, text }))) return true;
    const packed = { version, savedAt, packed: await packer.pack(text) };
    if (await fits(tabId, packed)) return true;
    for (const other of await othersByAge(tabId)) {
      await area.remove([tabKey(other), savedKey(other)]);
      if (await fits(tabId, packed)) return true;
    }
    return false;
  };

  return {
    get: read,
    async put(tabId, url, state) {
      const value: StoredTab = {
        version: STORED_TAB_VERSION,
        url: url === null ? null : pageAddress(url),
        savedAt: now(),
        state,
      };
      if (!(await keep(tabId, value))) return fail('too-large');
      latest = { tabId, tab: value };
      return ok(null);
    },
    remove: (tabId) =>
      area.remove(
        [tabKey, savedKey, shownKey, markedKey, hiddenKey, askingKey, privateKey].map((toKey) =>
          toKey(tabId),
        ),
      ),
    getShown: async (tabId) => parseShown((await area.get(shownKey(tabId)))[shownKey(tabId)]),
    putMarked: (tabId, marked) => area.set({ [markedKey(tabId)]: marked }),
    isMarked: async (tabId) => (await area.get(markedKey(tabId)))[markedKey(tabId)] === true,
    putHidden: (tabId, notes) =>
      notes.length === 0 ? area.remove(hiddenKey(tabId)) : area.set({ [hiddenKey(tabId)]: notes }),
    async reports() {
      const all = await area.get(null);
      const opened = await Promise.all(
        tabsIn(all, TAB_KEY_PREFIX).map(async (tabId) => {
          const state = (await open(parseKeptTab(all[tabKey(tabId)])))?.state;
          return state?.status === 'read' ? [{ tabId, report: state.report }] : [];
        }),
      );
      return opened.flat();
    },
    putAsking: (tabId, step) =>
      step === null ? area.remove(askingKey(tabId)) : area.set({ [askingKey(tabId)]: step }),
    putPrivate: (tabId, isPrivate) =>
      isPrivate ? area.set({ [privateKey(tabId)]: true }) : area.remove(privateKey(tabId)),
    isPrivate: async (tabId) => (await area.get(privateKey(tabId)))[privateKey(tabId)] === true,
    putSelection: (key, selection) => area.set({ [selectionKey(key)]: selection }),
    async takeSelection(key) {
      const name = selectionKey(key);
      const selection = parseSelection((await area.get(name))[name]);
      await area.remove(name);
      return selection;
    },
    askingTabs: async () => tabsIn(await area.get(null), ASKING_KEY_PREFIX),
    putShown: (tabId, shown) => area.set({ [shownKey(tabId)]: shown }),
  };
}
