/** What is known of a tab, read by views straight from the session store: the background need not be awake for it. */
import { browser } from 'wxt/browser';
import type { TabState } from '../../lib/messages/protocol';
import { isOfPage } from '../../lib/storage/page-address';
import { peekTab } from '../../lib/storage/peek';
import { tabKey } from '../../lib/storage/tab-keys';
import { gzipPacker } from './packer';

/**
 * @param url The address that the tab shows now; null where the browser does not tell it.
 * @returns Null when nothing is known of the page that it shows.
 */
export async function readTabState(tabId: number, url: string | null): Promise<TabState | null> {
  const key = tabKey(tabId);
  const tab = await peekTab((await browser.storage.session.get(key))[key], gzipPacker);
  return tab !== null && isOfPage(tab, url) ? tab.state : null;
}

/** What is being unpacked: words about a report wait for it. */
let unpacking: Promise<unknown> = Promise.resolve();

/** Done when all states that the browser has told of were handed on: what it tells afterwards is shown after them. */
export const statesHandedOn = async (): Promise<void> => {
  await unpacking;
};

/**
 * Calls `changed` with what a tab's state has become, null when it was forgotten; one that came meanwhile is left out.
 * @param tabIdNow The tab that is followed at that moment; null for none.
 */
export function onTabState(tabIdNow: () => number | null, changed: (state: TabState | null) => void): void {
  let newest: unknown = null;
  browser.storage.session.onChanged.addListener(async (changes) => {
    const tabId = tabIdNow();
    const change = tabId === null ? undefined : changes[tabKey(tabId)];
    if (change === undefined) return;
    newest = change;
    const opened = peekTab(change.newValue, gzipPacker);
    unpacking = opened;
    const tab = await opened;
    if (newest === change && tabIdNow() === tabId) changed(tab?.state ?? null);
  });
}
