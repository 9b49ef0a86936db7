/** Lists without heading or name whose items cannot be anything but references: identifiers, years, pages, initials. */
import type { PageText, Span } from '../dom/types';
import { readEntry } from './entry-text';
import { isAside, listItems } from './list-items';
import { CERTAIN, referenceLikeness } from './reference-likeness';
import type { BibliographyList } from './types';

const MIN_ITEMS = 3;
/** Part of the items that must be certain references. */
const MIN_SHARE = 0.7;
/** Items of a menu are shorter. UTF-16 code units. */
const MIN_ITEM_LENGTH = 40;

/** Takes "2019", "1998"; refuses "12019". */
const YEAR = /\b(?:19|20)\d\d\b/g;

const countYears = (text: string, { start, end }: Span): number =>
  text.slice(start, end).match(YEAR)?.length ?? 0;

/** Such lists, in page order. */
export function findBareLists(page: PageText): BibliographyList[] {
  const lists = [...page.spans.keys()].filter(
    (element) => element.tagName === 'OL' || element.tagName === 'UL',
  );
  return lists.flatMap((list) => {
    const span = page.spans.get(list);
    // Most lists of a page are menus: one look at the text spares taking them apart.
    if (!span || countYears(page.text, span) < MIN_ITEMS || isAside(page, span)) return [];
    const sources = listItems(page, list, span);
    if (sources.length < MIN_ITEMS) return [];
    const entries = sources.flatMap((source) => readEntry(page, source, 'looks-like-references') ?? []);
    const certain = entries.filter(
      ({ raw, links }) => raw.length >= MIN_ITEM_LENGTH && referenceLikeness(raw, links) >= CERTAIN,
    ).length;
    return certain >= MIN_ITEMS && certain / entries.length >= MIN_SHARE
      ? [{ trait: 'looks-like-references' as const, because: 'every item reads like a reference', entries }]
      : [];
  });
}
