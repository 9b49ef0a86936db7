/** What the background has the page of a tab show: one place, or a mark on each statement. The store remembers it. */
import type { PageMark } from '../../lib/locales/page-marks';
import type { Claim } from '../../lib/reading/types';
import type { Report } from '../../lib/report/types';
import type { Shown } from '../../lib/storage/types';
import type { BackgroundParts } from './background-parts';

/** A place in the page; with cards where its card is to open there. */
type Place = Pick<Claim, 'id' | 'quote' | 'position'> & { cards?: PageMark['cards'] };

type Parts = Pick<BackgroundParts, 'store' | 'toMarks' | 'markWords'>;

/** Shows a place in the page, and remembers it: the next step goes on from there. */
export async function showPlace(
  { store, toMarks }: Parts,
  tabId: number,
  { id, quote, position, cards = [] }: Place,
): Promise<Shown> {
  const answer = await toMarks(tabId)('place.show', { id, quote, position, cards });
  const shown = { id, found: answer.ok && answer.value };
  await store.putShown(tabId, shown);
  return shown;
}

/**
 * Marks the statements of a report in the page; none for null.
 * @returns How many are marked now.
 */
export async function markPage(
  { store, toMarks, markWords }: Parts,
  tabId: number,
  report: Report | null,
): Promise<number> {
  const marks = report === null ? [] : await markWords(report);
  const answer = await toMarks(tabId)('marks.set', { marks });
  const count = answer.ok ? answer.value : 0;
  await store.putMarked(tabId, count > 0);
  return count;
}
