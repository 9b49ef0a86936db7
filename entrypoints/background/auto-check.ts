/**
 * The automatic check of chosen sites: a page that has come to rest is read without a click. Runs on every move of a
 * tab, so it asks the cheap things first; what it needs of the browser is handed in.
 */
import { pageAddress } from '../../lib/storage/page-address';
import type { TabStore } from '../../lib/storage/tab-store';
import type { TabMove } from './tab-moves';

/** The fields of a tab that decide. `url` is there only where the extension may read the page. */
export interface MovingTab {
  url?: string | undefined;
  incognito: boolean;
}

export interface AutoCheckParts {
  store: TabStore;
  /** The tab as it is now; null when it was closed. */
  tab(tabId: number): Promise<MovingTab | null>;
  /** Whether the person chose the site of an address. */
  isChosen(url: string): Promise<boolean>;
  /** Reads the page of a tab, and shows on the toolbar button what was found. */
  read(tabId: number): Promise<void>;
  /** Does something later; the function that is returned prevents it. */
  later(milliseconds: number, work: () => void): () => void;
}

/**
 * Milliseconds that a page may go on building itself after it was loaded, or after its address changed in place:
 * what single-page sites need to put the next article where the last one was.
 */
const SETTLE_MS = 800;

/** Takes each move of a tab as the browser tells it. */
export function createAutoCheck(parts: AutoCheckParts): (tabId: number, move: TabMove) => void {
  const waiting = new Map<number, () => void>();

  const check = async (tabId: number): Promise<void> => {
    const tab = await parts.tab(tabId);
    // Nothing of a private window is read without a click.
    if (!tab?.url || tab.incognito || !(await parts.isChosen(tab.url))) return;
    const known = await parts.store.get(tabId);
    if (known?.state.status === 'read' && known.url === pageAddress(tab.url)) return;
    await parts.read(tabId);
  };

  return (tabId, { status, url }) => {
    const isMove = status !== undefined || url !== undefined;
    if (!isMove) return;
    waiting.get(tabId)?.();
    waiting.delete(tabId);
    if (status === 'loading') return;
    waiting.set(
      tabId,
      parts.later(SETTLE_MS, () => {
        waiting.delete(tabId);
        void check(tabId);
      }),
    );
  };
}
