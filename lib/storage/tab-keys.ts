/** Keys of the session store, for the store itself and for views that listen to its changes. */

export const TAB_KEY_PREFIX = 'tab:';
export const ASKING_KEY_PREFIX = 'asking:';

export const tabKey = (tabId: number): string => `${TAB_KEY_PREFIX}${tabId}`;
/** When a tab's state was stored, beside it: a report is hundreds of kilobytes, and is not to be read to know its age. */
export const savedKey = (tabId: number): string => `saved:${tabId}`;
export const shownKey = (tabId: number): string => `shown:${tabId}`;
export const markedKey = (tabId: number): string => `marked:${tabId}`;
/** The notes of the tab's report that the person has put away. */
export const hiddenKey = (tabId: number): string => `hidden:${tabId}`;
export const askingKey = (tabId: number): string => `${ASKING_KEY_PREFIX}${tabId}`;
/** Set for a tab whose list came from a private window: nothing of it is kept. */
export const privateKey = (tabId: number): string => `private:${tabId}`;
/** A selection on its way to the reference tool. */
export const selectionKey = (key: string): string => `selection:${key}`;

/** Everything that is kept of a tab. */
export const tabKeys = (tabId: number): string[] =>
  [tabKey, savedKey, shownKey, markedKey, hiddenKey, askingKey, privateKey].map((toKey) => toKey(tabId));

/** The tabs of which something stands under a prefix among all that is stored. */
export const tabsIn = (all: Record<string, unknown>, prefix: string): number[] =>
  Object.keys(all).flatMap((key) => (key.startsWith(prefix) ? Number(key.slice(prefix.length)) : []));
