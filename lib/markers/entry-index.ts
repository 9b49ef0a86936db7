/** Ways from a marker to a bibliography entry: by element, by label, by author and year, by address. */

import type { BibliographyEntry } from '../bibliography/types';
import type { PageText, Span } from '../dom/types';
import type { Addresses } from '../identifiers/addresses';
import { firstIndex } from '../text/first-index';
import { groupBy, setOnce } from '../text/maps';
import { addressBook } from './address-book';
import { authorYearBook } from './author-year-book';

export interface EntryIndex {
  entries: BibliographyEntry[];
  byElement(target: Element): BibliographyEntry | null;
  /** `at`: the marker's place. Where each part of a page numbers its own list, the next list behind the marker is meant. */
  byLabel(label: string, at: number): BibliographyEntry | null;
  /** By the number at the end of an element's id ("citation-5"), where the list's ids carry numbers. */
  byIdNumber(number: string): BibliographyEntry | null;
  byKey(key: string): BibliographyEntry | null;
  byAuthorYear(family: string, year: string): BibliographyEntry[];
  byAddress(href: string): BibliographyEntry | null;
  /** Does the span lie inside an entry? */
  isInEntry(span: Span): boolean;
  /** True when labels are numbers: then "(1)" and raised numbers can be markers at all. */
  numbered: boolean;
  /** The highest number among the labels; 0 when there is none. */
  highest: number;
}

/** Builds the look-ups once per reading. */
export const indexEntries = (
  page: PageText,
  entries: BibliographyEntry[],
  addresses: Addresses,
): EntryIndex => ({
  entries,
  ...targetBook(page, entries),
  ...labelBook(entries),
  byAuthorYear: authorYearBook(entries),
  byAddress: addressBook(page, entries, addresses),
  isInEntry: ({ start, end }) => {
    const next = entries[firstEndingAfter(entries, start)];
    return next !== undefined && next.start <= start && end <= next.end;
  },
});

/** What a link or an attribute of a marker may name: an element in an entry, the number of its id, a key. */
function targetBook(
  page: PageText,
  entries: BibliographyEntry[],
): Pick<EntryIndex, 'byElement' | 'byIdNumber' | 'byKey'> {
  const elements = new Map<Element, BibliographyEntry>();
  const idNumbers = new Map<string, BibliographyEntry>();
  const keys = new Map<string, BibliographyEntry>();
  for (const entry of entries) {
    for (const element of entry.elements) elements.set(element, entry);
    for (const key of entry.keys) setOnce(keys, key, entry);
  }
  for (const element of page.anchors) {
    const entry = elements.get(element) ?? entryAround(page, element, entries);
    if (!entry) continue;
    elements.set(element, entry);
    const number = ID_NUMBER.exec(element.id)?.[1];
    if (number) setOnce(idNumbers, number, entry);
  }
  return {
    byElement: (target) => elements.get(target) ?? null,
    byIdNumber: (number) => idNumbers.get(number) ?? null,
    byKey: (key) => keys.get(key) ?? null,
  };
}

function labelBook(entries: BibliographyEntry[]): Pick<EntryIndex, 'byLabel' | 'numbered' | 'highest'> {
  const labels = groupBy(entries.filter(hasLabel), ({ label }) => label.toLowerCase());
  const numbers = [...labels.keys()]
    .filter((label) => /^\d/.test(label))
    .map((label) => Number.parseInt(label, 10));
  return {
    byLabel: (label, at) => {
      const alike = labels.get(label.toLowerCase()) ?? [];
      return alike.find(({ start }) => start > at) ?? alike[0] ?? null;
    },
    numbered: numbers.length > 0,
    highest: numbers.reduce((highest, number) => Math.max(highest, number), 0),
  };
}

const hasLabel = (entry: BibliographyEntry): entry is BibliographyEntry & { label: string } =>
  entry.label !== null;

/** Takes "citation-5", "B12"; refuses "fn1-marker". */
const ID_NUMBER = /(?:^|\D)(\d{1,4})$/;

/** The entry whose text an anchor stands in, when the anchor is not a container of several entries. */
function entryAround(
  page: PageText,
  element: Element,
  entries: BibliographyEntry[],
): BibliographyEntry | null {
  const span = page.spans.get(element);
  if (!span) return null;
  const entry = entries[firstEndingAfter(entries, span.start)];
  if (!entry) return null;
  if (span.start >= entry.start) return span.end <= entry.end + 1 ? entry : null;
  // An empty anchor right before the entry ("<a name=r1></a><p>…") means it as well.
  return span.start === span.end && entry.start - span.start <= 1 ? entry : null;
}

const firstEndingAfter = (entries: BibliographyEntry[], offset: number): number =>
  firstIndex(entries, ({ end }) => end > offset);
