/** Ways from a marker to a bibliography entry: by element, by label, by author and year, by address. */

import { LIKELY, referenceLikeness } from '../bibliography/reference-likeness';
import type { BibliographyEntry } from '../bibliography/types';
import type { PageText, Span } from '../dom/types';
import type { Addresses } from '../identifiers/addresses';
import { findDois } from '../identifiers/doi';
import { ownSite } from '../identifiers/own-site';
import { withoutTracking } from '../identifiers/url';
import { firstIndex } from '../text/first-index';
import { withoutFragment } from '../text/without-fragment';

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
export function indexEntries(page: PageText, entries: BibliographyEntry[], addresses: Addresses): EntryIndex {
  const labels = new Map<string, BibliographyEntry[]>();
  const keys = new Map<string, BibliographyEntry>();
  const idNumbers = new Map<string, BibliographyEntry>();
  const elements = new Map<Element, BibliographyEntry>();
  const years = new Map<string, { entry: BibliographyEntry; opening: string }[]>();
  let authors = '';
  for (const entry of entries) {
    if (entry.label !== null) {
      const label = entry.label.toLowerCase();
      const alike = labels.get(label);
      if (alike) alike.push(entry);
      else labels.set(label, [entry]);
    }
    for (const key of entry.keys) setOnce(keys, key, entry);
    for (const element of entry.elements) elements.set(element, entry);
    // "–––, 1968, A Materialist Theory": the authors of the entry before.
    if (!SAME_AUTHORS.test(entry.raw)) authors = fold(entry.raw.slice(0, OPENING));
    const opening = authors;
    for (const [year] of entry.raw.matchAll(YEAR)) {
      const list = years.get(year) ?? [];
      list.push({ entry, opening });
      years.set(year, list);
    }
  }
  for (const element of page.anchors) {
    const entry = elements.get(element) ?? entryAround(page, element, entries);
    if (!entry) continue;
    elements.set(element, entry);
    const number = ID_NUMBER.exec(element.id)?.[1];
    if (number) setOnce(idNumbers, number, entry);
  }
  const numbers = [...labels.keys()]
    .filter((label) => /^\d/.test(label))
    .map((label) => Number.parseInt(label, 10));
  return {
    entries,
    byElement: (target) => elements.get(target) ?? null,
    byLabel: (label, at) => {
      const alike = labels.get(label.toLowerCase()) ?? [];
      return alike.find(({ start }) => start > at) ?? alike[0] ?? null;
    },
    byIdNumber: (number) => idNumbers.get(number) ?? null,
    byKey: (key) => keys.get(key) ?? null,
    byAuthorYear: (family, year) => {
      const name = fold(family);
      const found = (years.get(year) ?? [])
        .filter(({ opening }) =>
          UNCASED.test(name) ? HEAD.exec(opening)?.[0].startsWith(name) : containsWord(opening, name),
        )
        .map(({ entry }) => entry);
      return [...new Set(found)];
    },
    byAddress: addressBook(page, entries, (href) => keysOf(addresses, href)),
    isInEntry: ({ start, end }) => {
      const next = entries[firstEndingAfter(entries, start)];
      return next !== undefined && next.start <= start && end <= next.end;
    },
    numbered: numbers.length > 0,
    highest: numbers.reduce((highest, number) => Math.max(highest, number), 0),
  };
}

/**
 * The entry that an address names. Nobody asks on most pages with a list, and taking each address of a long one apart takes
 * time: the book is written when it is first opened.
 */
function addressBook(
  page: PageText,
  entries: BibliographyEntry[],
  keysOfAddress: (href: string) => string[],
): EntryIndex['byAddress'] {
  let book: Map<string, BibliographyEntry> | null = null;
  return (href) => {
    if (entries.length === 0) return null;
    book ??= listAddresses(page, entries, keysOfAddress);
    for (const key of keysOfAddress(href)) {
      const entry = book.get(key);
      if (entry) return entry;
    }
    return null;
  };
}

function listAddresses(
  page: PageText,
  entries: BibliographyEntry[],
  keysOfAddress: (href: string) => string[],
): Map<string, BibliographyEntry> {
  const addresses = new Map<string, BibliographyEntry>();
  const isOwnSite = ownSite(page.document.URL);
  for (const entry of entries) {
    if (isWork(entry))
      for (const { href } of entry.links) {
        // A link of the page's own site inside an entry (an encyclopedia's article on the author) is not the work.
        if (!isOwnSite(href)) for (const key of keysOfAddress(href)) setOnce(addresses, key, entry);
      }
    for (const doi of findDois(entry.raw)) setOnce(addresses, `doi:${doi}`, entry);
    for (const [address] of entry.raw.matchAll(ADDRESS))
      for (const key of keysOfAddress(address)) setOnce(addresses, key, entry);
  }
  return addresses;
}

/** A dash in the place of the authors. Takes "–––, 1968", "— (1968)", "___. 1968"; refuses "– Smith". */
const SAME_AUTHORS = /^(?:[–—―-]{2,}|—|_{2,})[\s.,(]/u;

/** Takes "2019", "2019a"; refuses "12019". */
const YEAR = /(?<!\d)(?:1[89]|20)\d\d[a-z]?(?![\da-z])/g;

/** Takes the "https://www.wwf.de/report" of "https://www.wwf.de/report. [21.01.2022]"; refuses "www.wwf.de". */
const ADDRESS = /\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:)\]]/g;

/** Takes "citation-5", "B12"; refuses "fn1-marker". */
const ID_NUMBER = /(?:^|\D)(\d{1,4})$/;

/** A name without capitals, which any word may be: it counts at the head of an entry alone. Takes "田中", "김"; refuses "tanaka". */
const UNCASED = /^\p{Lo}/u;
/** Family and given name, with no space between; Korean letters are apart. Takes the "田中太郎" of "田中太郎 (2019)"; refuses "中国营养学会", a body. */
const HEAD = /^(?:\p{sc=Han}{2,5}|\p{sc=Hangul}{2,10})(?!\p{L})/u;

/** Authors stand within the first characters of an entry. UTF-16 code units. */
const OPENING = 240;

/**
 * A note that talks ("I borrow this picture from <a>here</a>.") is not the work that it links to; one that reads like a
 * reference, or is little but its links, is. What stands in a list of references always is.
 */
const isWork = ({ raw, links, leadsBack }: BibliographyEntry): boolean =>
  !leadsBack ||
  referenceLikeness(raw, []) >= LIKELY ||
  links.some(({ text }) => text.length >= MIN_LINKED * raw.length);

/** The part of a note that its link is when it is a bare address or a linked title. */
const MIN_LINKED = 0.4;

const setOnce = <K, V>(map: Map<K, V>, key: K, value: V): void => {
  if (!map.has(key)) map.set(key, value);
};

/** Any letter that may carry an accent. Takes "é", "ø"; refuses "e". */
const ACCENTED = /[\u0080-\uffff]/;

/** Letters without accents, in lower case; plain text, which most openings are, needs no taking apart. */
const fold = (text: string): string =>
  (ACCENTED.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text)
    .toLowerCase()
    .replace(/[’'`]/g, "'");

const containsWord = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length))) return true;
  }
  return false;
};

const isLetter = (char: string): boolean => /\p{L}/u.test(char);

/**
 * Names under which an address is known: its identifiers, and itself without scheme, "www.", tracking and trailing slash.
 * Redirects ("google.com/url?q=…") are looked through; a query stays, since it may be all that tells two works apart.
 */
function keysOf(addresses: Addresses, href: string): string[] {
  const keys = addresses
    .identifiers(href)
    .filter(({ kind }) => kind !== 'url')
    .map(({ kind, value }) => `${kind}:${value}`);
  const plain = withoutFragment(withoutTracking(addresses.meant(href)?.href ?? ''))
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '');
  return plain.includes('/') ? [...keys, `url:${plain.toLowerCase()}`] : keys;
}

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
