/** Lists without heading or name whose items cannot be anything but references: identifiers, years, pages, initials. */
import { firstBlockFrom } from '../dom/blocks-between';
import type { PageText, Span } from '../dom/types';
import { readEntry } from './entry-text';
import { isAside, listItems, shapeOf } from './list-items';
import { CERTAIN, referenceLikeness } from './reference-likeness';
import type { BibliographyList } from './types';

const MIN_ITEMS = 3;
/** Two items make a list when both carry nearly all that an entry can: authors, year, volume and pages, an identifier. */
const MIN_SURE_ITEMS = 2;
const SURE = 7;
/** Part of the items that must be certain references. */
const MIN_SHARE = 0.7;
/** Items of a menu are shorter. UTF-16 code units. */
const MIN_ITEM_LENGTH = 40;

/** Takes "2019", "1998"; refuses "12019". */
const YEAR = /\b(?:19|20)\d\d\b/g;

const countYears = (text: string, { start, end }: Span): number =>
  text.slice(start, end).match(YEAR)?.length ?? 0;

/** What stands over works that the article does not cite. Takes "Cited By", "Similar articles in PubMed"; refuses "Works cited". */
const OTHERS_HEADING =
  /\b(?:cited by|citing (?:articles|literature|works)|(?:related|similar|recommended|latest|newest|recent) (?:articles|papers|content|reading)|more from|people also read|(?:selected|recent|latest|my|our) publications|in this issue)\b/i;

/** What the article says of its own list. Takes "Recent papers we used"; refuses "Recent papers". */
const OWN_HEADING = /\b(?:[Ww]e|I|used)\b/;

/** Blocks before a list that may be its heading and a line below it, and how long a heading is in UTF-16 code units. */
const HEADING_BLOCKS = 2;
const MAX_HEADING = 120;

/** Does the list hold other works: those that cite the article, resemble it, or are its author's? */
function standsUnderOthers(page: PageText, { start }: Span): boolean {
  const next = firstBlockFrom(page, start);
  return page.blocks
    .slice(Math.max(0, next - HEADING_BLOCKS), next)
    .filter(({ start, end }) => end - start <= MAX_HEADING)
    .map(({ start, end }) => page.text.slice(start, end))
    .some((heading) => OTHERS_HEADING.test(heading) && !OWN_HEADING.test(heading));
}

/** Such lists, in page order; where one stands, lists of its shape need only be references throughout, be it a single one a section. */
export function findBareLists(page: PageText): BibliographyList[] {
  const lists = [...page.spans.keys()].filter(
    (element) => element.localName === 'ol' || element.localName === 'ul',
  );
  const shapes = new Set<string>();
  const found = lists.flatMap((list) => {
    const span = page.spans.get(list);
    // Most lists of a page are menus: one look at the text spares taking them apart.
    // An item that is an article of its own is the teaser of one.
    if (
      !span ||
      countYears(page.text, span) === 0 ||
      isAside(page, span) ||
      list.querySelector('article') !== null
    )
      return [];
    const entries = listItems(page, list, span).flatMap(
      (source) => readEntry(page, source, 'looks-like-references') ?? [],
    );
    const certain = entries.filter(
      ({ raw, links }) => raw.length >= MIN_ITEM_LENGTH && referenceLikeness(raw, links) >= CERTAIN,
    ).length;
    const isAll = certain > 0 && certain === entries.length;
    const isSure = isAll && entries.every(({ raw, links }) => referenceLikeness(raw, links) >= SURE);
    const shape = shapeOf(list);
    const stands =
      certain / entries.length >= MIN_SHARE &&
      (certain >= MIN_ITEMS || (isSure && certain >= MIN_SURE_ITEMS));
    const isOthers = standsUnderOthers(page, span);
    if (stands && !isOthers) shapes.add(shape);
    return stands || isAll ? [{ shape, stands, isOthers, entries }] : [];
  });
  return found.flatMap(({ shape, stands, isOthers, entries }) =>
    stands || shapes.has(shape)
      ? [
          {
            trait: 'looks-like-references' as const,
            because: 'every item reads like a reference',
            entries,
            isOthers,
          },
        ]
      : [],
  );
}
