/** The messages about readings: a page's or a list's report is made, kept in the store, and asked for. */
import type { MessageWork } from '../../lib/messages/schema';
import { completeReading } from '../../lib/reading/complete-reading';
import type { PageReading } from '../../lib/reading/types';
import { isOfPage, listAddress } from '../../lib/storage/page-address';
import type { TabState } from '../../lib/storage/types';
import { type BackgroundParts, runOptions } from './background-parts';
import type { TabLookUps } from './tab-look-ups';

const NO_ANSWER: TabState = {
  status: 'trouble',
  trouble: 'failed',
  detail: 'The page was read, but its report did not arrive.',
};

const MOVED_ON: TabState = {
  status: 'trouble',
  trouble: 'no-tab',
  detail: 'The tab showed another page by then.',
};

export function createReadingHandlers(parts: BackgroundParts, { drop }: Pick<TabLookUps, 'drop'>) {
  const { store } = parts;
  /** Readings under way, by tab and address. */
  const readings = new Map<string, Promise<TabState>>();

  /**
   * Stores a tab's state; a report that does not fit becomes the trouble that says so.
   * @param address What the state is about; asked of the browser when null.
   */
  const keep = async (tabId: number, state: TabState, address: string | null = null): Promise<TabState> => {
    const url = address ?? (await parts.tabUrl(tabId));
    const kept = await store.put(tabId, url, state);
    await parts.showBadge(tabId, kept.ok && state.status === 'read' ? state.report : null);
    if (kept.ok) return state;
    const instead: TabState = { status: 'trouble', trouble: kept.error, detail: kept.detail };
    await store.put(tabId, url, instead);
    return instead;
  };

  const keepReading = async (
    tabId: number,
    reading: PageReading,
    address: string | null,
  ): Promise<TabState> => {
    const report = parts.buildReport(reading, null, await runOptions(parts));
    return keep(tabId, { status: 'read', report }, address);
  };

  /** What is known of the page that a tab shows now; a report of the page before it is forgotten, never shown. */
  const current = async (tabId: number): Promise<TabState | null> => {
    const [known, url] = await Promise.all([store.get(tabId), parts.tabUrl(tabId)]);
    if (known === null) return null;
    if (isOfPage(known, url)) return known.state;
    await store.remove(tabId);
    await parts.showBadge(tabId, null);
    return null;
  };

  const readAnew = async (tabId: number): Promise<TabState> => {
    await drop(tabId);
    await keep(tabId, { status: 'reading' });
    // The marks of a reading go when the next one begins, and so does what was put away of its notes.
    await store.putMarked(tabId, false);
    await store.putHidden(tabId, []);
    const run = await parts.runReader(tabId);
    if (!run.ok) return keep(tabId, { status: 'trouble', trouble: run.error, detail: run.detail });
    const known = await store.get(tabId);
    if (known === null || known.state.status === 'reading') return keep(tabId, NO_ANSWER);
    return (await current(tabId)) ?? keep(tabId, MOVED_ON);
  };

  /** An automatic check and a click may ask for the same reading at once. */
  const read = async (tabId: number): Promise<TabState> => {
    const page = `${tabId} ${await parts.tabUrl(tabId)}`;
    const reading = readings.get(page) ?? readAnew(tabId).finally(() => readings.delete(page));
    readings.set(page, reading);
    return reading;
  };

  return {
    'reading.start': ({ tabId }) => read(tabId),
    async 'reading.refresh'({ tabId }) {
      const answer = await parts.toReader(tabId)('page.check', {});
      return answer.ok && answer.value ? null : read(tabId);
    },
    async 'page.read'(reading, sender) {
      if (sender.kind !== 'content') throw new Error('A reading came from something that is not a page.');
      await keepReading(sender.tabId, completeReading(reading), sender.url);
      return null;
    },
    'report.get': ({ tabId }) => current(tabId),
    async 'list.keep'({ tabId, key, references, isPrivate }) {
      await store.putPrivate(tabId, isPrivate);
      const reading: PageReading = { article: null, references, markers: [], claims: [], notes: [] };
      return keepReading(tabId, reading, listAddress(key));
    },
  } satisfies Partial<MessageWork>;
}
