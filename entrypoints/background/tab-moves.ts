/** Tabs that move: what is known of the page before is forgotten. */
import { pageAddress } from '../../lib/storage/page-address';
import type { TabStore } from '../../lib/storage/tab-store';

/** What `tabs.onUpdated` says of a tab that moves. */
export interface TabMove {
  status?: string | undefined;
  url?: string | undefined;
}

/**
 * Forgets what is known of a tab when it shows another page. A jump inside the page keeps its report; a reload, or an
 * address the browser does not tell, forgets it.
 * @returns Whether something was forgotten.
 */
export async function forgetWhenMoved(
  store: TabStore,
  tabId: number,
  { status, url }: TabMove,
): Promise<boolean> {
  if (status !== 'loading' && url === undefined) return false;
  const known = await store.get(tabId);
  if (known === null) return false;
  if (url !== undefined && pageAddress(url) === known.url) return false;
  await store.remove(tabId);
  return true;
}
