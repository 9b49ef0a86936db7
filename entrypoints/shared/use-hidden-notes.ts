/** The notes that the person has put away: of a tab's report in the session store, where every view of it sees them; else here. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { HiddenNotes } from '../../components/types';
import { peekHidden } from '../../lib/storage/peek';
import { hiddenKey } from '../../lib/storage/tab-keys';
import { send } from './send';

const NONE: ReadonlySet<string> = new Set();

/** @param tabId Null for a report of no tab: what is put away comes back with the next look at it. */
export function useHiddenNotes(tabId: number | null): HiddenNotes {
  const [keys, setKeys] = useState(NONE);
  useEffect(() => {
    if (tabId === null) return;
    const key = hiddenKey(tabId);
    const listen = (changes: Record<string, { newValue?: unknown }>) => {
      if (key in changes) setKeys(peekHidden(changes[key]?.newValue));
    };
    void browser.storage.session.get(key).then((stored) => {
      if (key in stored) setKeys(peekHidden(stored[key]));
    });
    browser.storage.session.onChanged.addListener(listen);
    return () => browser.storage.session.onChanged.removeListener(listen);
  }, [tabId]);
  return {
    keys,
    setKeys(next) {
      setKeys(next);
      if (tabId !== null) void send('notes.hide', { tabId, notes: [...next] });
    },
  };
}
