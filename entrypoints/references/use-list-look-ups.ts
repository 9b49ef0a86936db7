/** The look-ups of a pasted list: it is handed to the background as what this tab shows, and read back as answers come. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { keepSame } from '../../lib/report/keep-same';
import { toReading } from '../../lib/report/to-reading';
import type { Report } from '../../lib/report/types';
import { tabKey } from '../../lib/storage/tab-keys';
import { send } from '../shared/send';

export interface ListLookUps {
  /** The list with what is known of it so far; null before the first answer. */
  report: Report | null;
  /** Why the background has not got the list; null when it has, or was not asked to take it. */
  notHanded: 'too-large' | 'failed' | null;
}

/** What did not change stays the same, so that only what did is drawn anew. */
const keptFrom =
  (report: Report) =>
  (before: ListLookUps): ListLookUps => ({ report: keepSame(before.report, report), notHanded: null });

const NOTHING: ListLookUps = { report: null, notHanded: null };

/**
 * @param read The list to look up, without records; null while there is none.
 * @param isAllowed Whether the person has agreed to look-ups.
 */
export function useListLookUps(
  tabId: number,
  read: Report | null,
  isAllowed: boolean,
  isPrivate: boolean,
): ListLookUps {
  const [known, setKnown] = useState(NOTHING);
  useEffect(() => {
    setKnown(NOTHING);
    if (!isAllowed || read === null) return;
    let isOver = false;
    const refresh = async () => {
      const answer = await send('report.get', { tabId });
      if (!isOver && answer.ok && answer.value?.status === 'read') setKnown(keptFrom(answer.value.report));
    };
    const listen = (changes: Record<string, unknown>) => {
      if (tabKey(tabId) in changes) void refresh();
    };
    const start = async () => {
      const { references } = toReading(read);
      const kept = await send('list.keep', { tabId, key: crypto.randomUUID(), references, isPrivate });
      if (isOver) return;
      if (!kept.ok) return setKnown({ report: null, notHanded: 'failed' });
      if (kept.value.status !== 'read') return setKnown({ report: null, notHanded: 'too-large' });
      browser.storage.session.onChanged.addListener(listen);
      await send('lookups.start', { tabId });
    };
    void start();
    return () => {
      isOver = true;
      browser.storage.session.onChanged.removeListener(listen);
    };
  }, [tabId, read, isAllowed, isPrivate]);
  return known;
}
