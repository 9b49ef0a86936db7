/** The numbers inside a numeric marker, and whether the bibliography knows them; shared by the numeric styles. */
import { expandRange } from '../text/number-ranges';
import type { EntryIndex } from './entry-index';
import type { FoundMarker } from './types';

/** Labels and entries of "3–5, 9"; null when the text is no list of numbers or no label of it is known. */
export function resolveNumbers(
  inner: string,
  index: EntryIndex,
): Pick<FoundMarker, 'labels' | 'entries'> | null {
  const labels = expandRange(inner);
  // "[0, 1]" is an interval: no list begins with nought.
  if (labels === null || labels.length === 0 || labels.includes('0')) return null;
  const entries = labels.flatMap((label) => index.byLabel(label) ?? []);
  return entries.length === 0 ? null : { labels, entries: [...new Set(entries)] };
}
