/** From the address that a text links to, to the entry of the bibliography that names the same work. Called by `entry-index.ts`. */
import { LIKELY, referenceLikeness } from '../bibliography/reference-likeness';
import type { BibliographyEntry } from '../bibliography/types';
import type { PageText } from '../dom/types';
import type { Addresses } from '../identifiers/addresses';
import { findDois } from '../identifiers/doi';
import { ownSite } from '../identifiers/own-site';
import { withoutTracking } from '../identifiers/url';
import { setOnce } from '../text/maps';
import { withoutFragment } from '../text/without-fragment';

/**
 * The entry that an address names. Nobody asks on most pages with a list, and taking each address of a long one apart takes
 * time: the book is written when it is first opened.
 */
export function addressBook(
  page: PageText,
  entries: BibliographyEntry[],
  addresses: Addresses,
): (href: string) => BibliographyEntry | null {
  const keysOfAddress = (href: string) => keysOf(addresses, href);
  let book: Map<string, BibliographyEntry> | null = null;
  return (href) => {
    if (entries.length === 0) return null;
    book ??= listAddresses(page, entries, keysOfAddress);
    if (book.size === 0) return null;
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

/** Takes the "https://www.wwf.de/report" of "https://www.wwf.de/report. [21.01.2022]"; refuses "www.wwf.de". */
const ADDRESS = /\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:)\]]/g;

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
