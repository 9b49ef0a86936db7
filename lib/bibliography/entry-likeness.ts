/**
 * How much an entry looks like a reference where a heading or the container's own name says that references stand here: then an
 * address alone is one too. `reference-likeness.ts` judges texts about whose place nothing is known.
 */
import { LIKELY, referenceLikeness } from './reference-likeness';
import type { BibliographyEntry } from './types';

/** Takes "https://www.wwf.de/report." and "1. www.wwf.de" as a bare address; refuses "as told at https://x.org". */
export const BARE_ADDRESS = /^(?:\S{0,3}\s)?(?:https?:\/\/|www\.)\S+$/;

/** A publisher and a quoted title, as health magazines print their sources. Takes "CDC: “How much sleep do I need?”"; refuses "He said: “Sleep well.”" (too long before the colon or too short behind it). */
const QUOTED_TITLE = /^\p{Lu}[^:"“”]{1,70}: ?["“][^"“”]{12,300}["”]/u;

/** A note that talks is longer. UTF-16 code units. */
const MAX_LINKED_TITLE = 180;

/** Words beside the link that a reference has (who published it) and a menu item lacks. UTF-16 code units. */
const MIN_BESIDE_LINK = 12;

/**
 * Under a heading or in a container that names itself, an entry that is nothing but an address is a reference too, and so
 * is a linked title with its publisher before it ("National Institutes of Health. <a>Magnesium</a>.").
 */
export function entryLikeness({ raw, links }: BibliographyEntry): number {
  const likeness = referenceLikeness(raw, links);
  const linked = links.reduce((sum, { text }) => sum + text.length, 0);
  const publishes =
    links.length > 0 &&
    linked > 0 &&
    raw.length <= MAX_LINKED_TITLE &&
    raw.length - linked >= MIN_BESIDE_LINK &&
    /[.,:。、：]/.test(raw);
  return publishes || BARE_ADDRESS.test(raw.trim()) || QUOTED_TITLE.test(raw)
    ? Math.max(likeness, LIKELY)
    : likeness;
}

/** A paragraph longer than this that looks like no reference ends a list of paragraphs. UTF-16 code units. */
export const MAX_ENTRY = 2_500;

export const isEntryLike = (entry: BibliographyEntry): boolean =>
  entry.raw.length <= MAX_ENTRY &&
  (entryLikeness(entry) >= LIKELY || (entry.label !== null && entry.links.length > 0));
