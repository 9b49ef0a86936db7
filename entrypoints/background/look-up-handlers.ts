/**
 * The handlers of look-ups: one look-up a tab however many views ask for it, the report built anew after each batch, a
 * note in the store while it runs. Whatever the page does meanwhile, nothing that was known is lost.
 */
import type { Handlers } from '../../lib/messages/channel';
import type { FreeCopy, Protocol } from '../../lib/messages/protocol';
import { guard } from '../../lib/messages/schema';
import { countAskable, type LookUpResult } from '../../lib/records/look-up';
import { toReading } from '../../lib/report/to-reading';
import type { Report } from '../../lib/report/types';
import type { StoredTab } from '../../lib/storage/types';
import { type BackgroundParts, runOptions } from './background-parts';

type LookUpMessages = 'lookups.start' | 'lookups.retry' | 'lookups.stop' | 'copy.find';

/** A look-up that is under way, and of which page. */
interface Running {
  url: string | null;
  /** The last report that was stored. */
  done: Promise<Report | null>;
}

const NOT_ALLOWED: FreeCopy = { outcome: 'failed', cause: 'cancelled' };

/** The four handlers over the parts of the background. */
export function createLookUpHandlers(parts: BackgroundParts): Pick<Handlers<Protocol>, LookUpMessages> {
  const { store } = parts;
  const running = new Map<number, Running>();
  /** How often each tab's look-up was cancelled: one that had not begun by then is ended as soon as it has. */
  const cancels = new Map<number, number>();

  /** Whether the tab still holds what was read under this address. */
  const isThere = async (tabId: number, url: string | null): Promise<boolean> => {
    const now = await store.get(tabId);
    return now !== null && now.url === url;
  };

  /** Stores the first of some versions of a report that fits; null when none does, or the tab shows another page. */
  const update = async (tabId: number, url: string | null, versions: Report[]): Promise<Report | null> => {
    for (const report of versions) {
      if (!(await isThere(tabId, url))) return null;
      if ((await store.put(tabId, url, { status: 'read', report })).ok) return report;
    }
    return null;
  };

  /** After the views have got theirs: they are what the reader looks at. */
  const showBadge = async (tabId: number, url: string | null, report: Report | null): Promise<void> => {
    if (report !== null && (await isThere(tabId, url))) await parts.showBadge(tabId, report);
  };

  const lookUp = async (tabId: number, url: string | null, before: Report, retryFailed: boolean) => {
    const reading = toReading(before);
    const begun = Promise.all([
      runOptions(parts),
      store.putAsking(tabId, {
        done: 0,
        total: countAskable(reading.references),
        waitingFor: [],
      }),
    ]);
    const keep = async (found: LookUpResult): Promise<Report | null> => {
      const [options] = await begun;
      return update(tabId, url, lighterVersions(parts.buildReport(reading, found, options), before));
    };
    const onProgress: Parameters<BackgroundParts['lookUp']>[2] = async (soFar) => {
      const { done, total, waitingFor } = soFar;
      const report = await keep(soFar);
      if (report === null) return;
      await store.putAsking(tabId, { done, total, waitingFor });
      await showBadge(tabId, url, report);
    };
    // Before anything is waited for: with the note the views offer to cancel, and there must be something to end.
    const [found] = await Promise.all([parts.lookUp(tabId, reading, onProgress, retryFailed), begun]);
    return found && keep(found);
  };

  const start = async (tabId: number, retryFailed: boolean): Promise<null> => {
    const cancelsBefore = cancels.get(tabId);
    const [{ lookups }, tab] = await Promise.all([parts.settings.get(), store.get(tabId)]);
    const report = reportOf(tab);
    if (lookups !== 'on' || tab === null || report === null) {
      // A stopped worker may have left its note behind.
      await store.putAsking(tabId, null);
      return null;
    }
    const other = running.get(tabId);
    // Popup and panel both ask when they open: one look-up serves them.
    if (other?.url === tab.url) {
      await other.done;
      return null;
    }
    if (other) parts.lookUps.stop(tabId);
    const own: Running = { url: tab.url, done: lookUp(tabId, tab.url, report, retryFailed) };
    running.set(tabId, own);
    if (cancels.get(tabId) !== cancelsBefore) parts.lookUps.stop(tabId);
    let last: Report | null = null;
    try {
      last = await own.done;
    } finally {
      if (running.get(tabId) === own) {
        running.delete(tabId);
        await store.putAsking(tabId, null);
      }
    }
    await showBadge(tabId, tab.url, last);
    return null;
  };

  return {
    'lookups.start': { ...guard('lookups.start'), handle: ({ tabId }) => start(tabId, false) },
    'lookups.retry': { ...guard('lookups.retry'), handle: ({ tabId }) => start(tabId, true) },
    'lookups.stop': {
      ...guard('lookups.stop'),
      async handle({ tabId }) {
        cancels.set(tabId, (cancels.get(tabId) ?? 0) + 1);
        parts.lookUps.stop(tabId);
        // The worker that was asking may have been stopped: then only its note is left.
        if (!running.has(tabId)) await store.putAsking(tabId, null);
        return null;
      },
    },
    'copy.find': {
      ...guard('copy.find'),
      async handle({ tabId, reference: id }) {
        const reference = reportOf(await store.get(tabId))?.references.find((one) => one.id === id);
        const doi = reference?.identifiers.find(({ kind }) => kind === 'doi')?.value;
        if (reference === undefined || doi === undefined) return { outcome: 'none' };
        const copy = await parts.lookUps.findFreeCopy(tabId, doi, reference);
        if (copy === null) return NOT_ALLOWED;
        if (!copy.ok) return { outcome: 'failed', cause: copy.error };
        return copy.value === null ? { outcome: 'none' } : { outcome: 'found', url: copy.value };
      },
    },
  };
}

const reportOf = (tab: StoredTab | null): Report | null =>
  tab?.state.status === 'read' ? tab.state.report : null;

/** The report, the same without abstracts, and what was there before with the word of who was asked. */
function lighterVersions(report: Report, before: Report): Report[] {
  const withoutAbstracts = report.references.map((reference) => ({
    ...reference,
    record: reference.record && { ...reference.record, abstract: null },
  }));
  return [
    report,
    { ...report, references: withoutAbstracts },
    { ...before, lookups: report.lookups, notes: [...before.notes, ROOM_NOTE] },
  ];
}

const ROOM_NOTE = {
  stage: 'records',
  reason: 'no-room',
  text: 'The answers do not fit into the 10 MB that a browser session gives to an extension.',
} as const;
