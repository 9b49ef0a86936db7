/**
 * One report is looked up: built anew after each batch of answers, and stored as long as its tab shows the same page. Whatever
 * the page does meanwhile, nothing that was known is lost.
 */
import { countAskable, type LookUpResult } from '../../lib/records/look-up';
import { toReading } from '../../lib/report/to-reading';
import type { Report } from '../../lib/report/types';
import { type BackgroundParts, runOptions } from './background-parts';

/** The report of a tab, and under which address it was read. */
export interface ReportPlace {
  tabId: number;
  url: string | null;
  report: Report;
  /** False once the page was read anew, be it at the same address. */
  isLatest(): boolean;
}

/**
 * Looks up what a report cites; a note in the store says how far it is.
 * @param retryFailed Ask again where a source failed a moment ago.
 * @returns The last report that was stored; null when the person has not agreed, or the tab shows another page, or was read anew, by then.
 */
export async function lookUpReport(
  parts: BackgroundParts,
  place: ReportPlace,
  retryFailed: boolean,
): Promise<Report | null> {
  const { tabId, report: before } = place;
  const reading = toReading(before);
  const note = { done: 0, total: countAskable(reading.references), waitingFor: [] };
  const begun = Promise.all([runOptions(parts), parts.store.putAsking(tabId, note)]);
  const keep = async (found: LookUpResult): Promise<Report | null> => {
    const [options] = await begun;
    return storeFirstThatFits(
      parts,
      place,
      lighterVersions(parts.buildReport(reading, found, options), before),
    );
  };
  const onProgress: Parameters<BackgroundParts['lookUp']>[2] = async (soFar) => {
    const { done, total, waitingFor } = soFar;
    const report = await keep(soFar);
    if (report === null) return;
    await parts.store.putAsking(tabId, { done, total, waitingFor });
    await badgeReport(parts, { ...place, report });
  };
  // Before anything is waited for: with the note the views offer to cancel, and there must be something to end.
  const [found] = await Promise.all([parts.lookUp(tabId, reading, onProgress, retryFailed), begun]);
  return found && keep(found);
}

/** Shows a report on the toolbar button. After the views have got theirs: they are what the reader looks at. */
export async function badgeReport(parts: BackgroundParts, place: ReportPlace): Promise<void> {
  if (await isThere(parts, place)) await parts.showBadge(place.tabId, place.report);
}

/** Whether the tab still holds what was read then, under this address. */
async function isThere({ store }: BackgroundParts, place: ReportPlace): Promise<boolean> {
  const now = await store.get(place.tabId);
  return now !== null && now.url === place.url && place.isLatest();
}

/** Stores the first of some versions of a report that fits; null when none does, or the tab shows another page. */
async function storeFirstThatFits(
  parts: BackgroundParts,
  place: ReportPlace,
  versions: Report[],
): Promise<Report | null> {
  const { tabId, url } = place;
  for (const report of versions) {
    if (!(await isThere(parts, place))) return null;
    if ((await parts.store.put(tabId, url, { status: 'read', report })).ok) return report;
  }
  return null;
}

const ROOM_NOTE = {
  stage: 'records',
  reason: 'no-room',
  text: 'The answers do not fit into the 10 MB that a browser session gives to an extension.',
} as const;

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
