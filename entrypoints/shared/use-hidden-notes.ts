/** The notes that the person has put away: of a tab's report in the session store, where every view of it sees them; else here. */
import type { HiddenNotes } from '../../components/types';
import { peekHidden } from '../../lib/storage/peek';
import { hiddenKey } from '../../lib/storage/tab-keys';
import { send } from './send';
import { useSessionValue } from './use-session-value';

/** @param tabId Null for a report of no tab: what is put away comes back with the next look at it. */
export function useHiddenNotes(tabId: number | null): HiddenNotes {
  const [keys, setKeys] = useSessionValue(tabId === null ? null : hiddenKey(tabId), peekHidden);
  return {
    keys,
    setKeys(next) {
      setKeys(next);
      if (tabId !== null) void send('notes.hide', { tabId, notes: [...next] });
    },
  };
}
