/** One look-up a tab, however many views ask for it, with a note in the store while it runs. */
import type { Report } from '../../lib/report/types';
import { reportOf } from '../../lib/storage/report-of';
import type { BackgroundParts } from './background-parts';
import { badgeReport, lookUpReport, type ReportPlace } from './look-up-report';

export interface TabLookUps {
  /** Looks up the tab's report, if the person has agreed; done when that has ended. */
  start(tabId: number, retryFailed: boolean): Promise<void>;
  /** Ends it, and one that is about to begin; what is known by then stays. */
  stop(tabId: number): Promise<void>;
  /** Ends it because the page is read anew: nothing more is written of what was read before. */
  drop(tabId: number): Promise<void>;
}

/** A look-up that is under way, and of which page. */
interface Running {
  url: string | null;
  /** The last report that was stored. */
  done: Promise<Report | null>;
}

export function createTabLookUps(parts: BackgroundParts): TabLookUps {
  const { store } = parts;
  const running = new Map<number, Running>();
  /** How often each tab's look-up was cancelled: one that had not begun by then is ended as soon as it has. */
  const cancels = new Map<number, number>();
  /** How often each tab was read anew. */
  const readings = new Map<number, number>();

  const begin = (place: ReportPlace, retryFailed: boolean): Running => {
    const own = { url: place.url, done: lookUpReport(parts, place, retryFailed) };
    running.set(place.tabId, own);
    return own;
  };

  /** Takes the note away, unless it is that of the tab's next page by then. */
  const forget = async (tabId: number, ended: Running): Promise<void> => {
    if (running.get(tabId) !== ended) return;
    running.delete(tabId);
    await store.putAsking(tabId, null);
  };

  const stop = async (tabId: number): Promise<void> => {
    countUp(cancels, tabId);
    parts.lookUps.stop(tabId);
    // The worker that was asking may have been stopped: then only its note is left.
    if (!running.has(tabId)) await store.putAsking(tabId, null);
  };

  return {
    stop,
    async drop(tabId) {
      countUp(readings, tabId);
      running.delete(tabId);
      await stop(tabId);
    },
    async start(tabId, retryFailed) {
      const [cancelsBefore, reading] = [cancels.get(tabId), readings.get(tabId)];
      const isLatest = () => readings.get(tabId) === reading;
      const [{ lookups }, tab] = await Promise.all([parts.settings.get(), store.get(tabId)]);
      if (!isLatest()) return;
      const report = reportOf(tab);
      // A stopped worker may have left its note behind.
      if (lookups !== 'on' || tab === null || report === null) return store.putAsking(tabId, null);
      const other = running.get(tabId);
      if (other?.url === tab.url) {
        // Popup and panel both ask when they open: one look-up serves them.
        await other.done;
        return;
      }
      if (other) parts.lookUps.stop(tabId);
      const place = { tabId, url: tab.url, report, isLatest };
      const own = begin(place, retryFailed);
      if (cancels.get(tabId) !== cancelsBefore) parts.lookUps.stop(tabId);
      const last = await own.done.finally(() => forget(tabId, own));
      if (last !== null) await badgeReport(parts, { ...place, report: last });
    },
  };
}

const countUp = (counts: Map<number, number>, tabId: number): void =>
  void counts.set(tabId, (counts.get(tabId) ?? 0) + 1);
