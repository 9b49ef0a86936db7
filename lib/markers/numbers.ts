/** The numbers and labels inside a marker, and whether the bibliography knows them; shared by the styles of labels. */
import { expandRange } from '../text/number-ranges';
import type { EntryIndex } from './entry-index';
import type { FoundMarker } from './types';

/** Labels in a mark, as a group of a pattern. Takes "1", "3–5, 9", "12a", "1, 2 and 4", "1 und 3"; refuses "1 or 2", "1 to 3", "1.5". */
export const NUMBERS = String.raw`(\d{1,3}[a-z]?(?:\s?(?:[,;–—‐‑−-]|(?:,\s?|\s)(?:and|und|et|y)\s|&)\s?\d{1,3}[a-z]?){0,20})`;

/** A mark that misses its entry names a number not far beyond the list; "(888)" beside twenty entries is something else. */
const MAX_BEYOND = 10;

/**
 * Labels and entries of "3–5, 9"; null when the text is no list of numbers, or of numbers far from those of the list.
 * `at` is the marker's place in the page text. No entries when none of its labels is listed: a mark that points nowhere, if the page's other marks look like it.
 */
export function resolveNumbers(
  inner: string,
  index: EntryIndex,
  at: number,
): Pick<FoundMarker, 'labels' | 'entries'> | null {
  const labels = expandRange(inner);
  // "[0, 1]" is an interval: no list begins with nought.
  if (labels === null || labels.length === 0 || labels.includes('0')) return null;
  const entries = labels.flatMap((label) => index.byLabel(label, at) ?? []);
  if (entries.length === 0 && labels.some((label) => Number.parseInt(label, 10) > index.highest + MAX_BEYOND))
    return null;
  return { labels, entries: [...new Set(entries)] };
}

/** Entries of labels that are marks only where the list has every one of them: letters, Roman numerals, keys; null otherwise. */
export function resolveLabels(
  labels: string[],
  index: EntryIndex,
  at: number,
): Pick<FoundMarker, 'labels' | 'entries'> | null {
  const entries = labels.flatMap((label) => index.byLabel(label, at) ?? []);
  return entries.length < labels.length ? null : { labels, entries };
}
