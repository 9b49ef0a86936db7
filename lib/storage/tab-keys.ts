/** Keys of the session store, for the store itself and for views that listen to its changes. */

export const TAB_KEY_PREFIX = 'tab:';
export const ASKING_KEY_PREFIX = 'asking:';

export const tabKey = (tabId: number): string => `${TAB_KEY_PREFIX}${tabId}`;
export const shownKey = (tabId: number): string => `shown:${tabId}`;
export const markedKey = (tabId: number): string => `marked:${tabId}`;
export const askingKey = (tabId: number): string => `${ASKING_KEY_PREFIX}${tabId}`;
