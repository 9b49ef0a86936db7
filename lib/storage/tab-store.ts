/**
 * What is known of each tab, in the browser's session store. The background may be stopped at any moment (a Manifest V3
 * worker lives for seconds), so nothing of this is kept in memory; only the state that was written or read last is
 * remembered, to spare checking it again: a report is asked for each time something in it changed.
 */
import type { Report } from '../report/types';
import { fail, ok, type Result } from '../result';
import { createTurns } from './in-turn';
import { keepTab, openTab } from './kept-tab';
import { pageAddress } from './page-address';
import { reportOf } from './report-of';
import { savedKey, TAB_KEY_PREFIX, tabKey, tabKeys, tabsIn } from './tab-keys';
import { createTabNotes, type TabNotes } from './tab-notes';
import { type Packer, STORED_TAB_VERSION, type StorageArea, type StoredTab, type TabState } from './types';

export interface TabStore extends TabNotes {
  /** What is known of a tab; null when it was not read, or when what is stored cannot be read any more. */
  get(tabId: number): Promise<StoredTab | null>;
  /** `too-large`: it does not fit even when all other tabs are forgotten; then what was stored for this tab stays. */
  put(tabId: number, url: string | null, state: TabState): Promise<Result<null, 'too-large'>>;
  /** Forgets a tab, with the notes on it. */
  remove(tabId: number): Promise<void>;
  /** Every tab that holds a report now. */
  reports(): Promise<{ tabId: number; report: Report }[]>;
}

/** For hosts that have nothing to pack with. */
const AS_IS: Packer = { pack: async (text) => text, unpack: async (packed) => packed };

/**
 * The store of tab states over one storage area.
 * @param now Milliseconds since 1970.
 * @param packer Used only for what is large or does not fit.
 */
export function createTabStore(area: StorageArea, now: () => number, packer: Packer = AS_IS): TabStore {
  /** What this store itself wrote or checked last; good as long as the area still holds it. */
  let latest: { tabId: number; tab: StoredTab } | null = null;
  /** Packing takes its time: what is stored then must not outlive a tab that is closed meanwhile. */
  const inTurn = createTurns<number>();

  return {
    ...createTabNotes(area),
    async get(tabId) {
      const saved = savedKey(tabId);
      const known = latest?.tabId === tabId ? latest.tab : null;
      if (known !== null && known.savedAt === (await area.get(saved))[saved]) return known;
      const key = tabKey(tabId);
      const tab = await openTab(packer, (await area.get(key))[key]);
      if (tab !== null) latest = { tabId, tab };
      return tab;
    },
    put: (tabId, url, state) =>
      inTurn(tabId, async () => {
        const address = url === null ? null : pageAddress(url);
        const tab: StoredTab = { version: STORED_TAB_VERSION, url: address, savedAt: now(), state };
        if (!(await keepTab(area, packer, tabId, tab))) return fail('too-large');
        latest = { tabId, tab };
        return ok(null);
      }),
    remove: (tabId) => inTurn(tabId, () => area.remove(tabKeys(tabId))),
    async reports() {
      const all = await area.get(null);
      const opened = tabsIn(all, TAB_KEY_PREFIX).map(async (tabId) => ({
        tabId,
        report: reportOf(await openTab(packer, all[tabKey(tabId)])),
      }));
      return (await Promise.all(opened)).flatMap(({ tabId, report }) => (report ? { tabId, report } : []));
    },
  };
}
