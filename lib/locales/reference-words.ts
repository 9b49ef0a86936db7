/** The words that stand for a reference in a view: its title, its authors, where and when it came out. */
import { namesOnlySome } from '../references/names-only-some';
import type { CslItem, CslName } from '../references/types';
import type { Translator } from './translate';

/** More authors than this become "and others". */
const MAX_AUTHORS = 3;

/** A printed entry without a known title is shown as it is, up to this many characters. */
const MAX_RAW = 240;

/** Takes "Smith 2017", "研究"; refuses "1", "[12]": a link whose words are its number alone. */
const HAS_WORDS = /\p{L}/u;

/** Words of a link in a sentence that tell nothing without it. Takes "In", "research paper"; refuses "Sleep and load", "Smith 2017". */
const FEW_WORDS = /^[^\s/\d]{1,20}(?: [^\s/\d]{1,20})?$/u;

const cut = (words: string): string =>
  words.length > MAX_RAW ? `${words.slice(0, MAX_RAW).trimEnd()}…` : words;

/**
 * The title; the entry as printed where no title is known; and what it leads to, beside a word or two and instead of a bare number.
 *
 *     { title: null, PMID: "6682423" }, raw "1"      →   "PubMed 6682423"
 *     { title: null, DOI: "10.1000/1" }, raw "here"  →   "here (DOI 10.1000/1)"
 */
export function referenceTitle(csl: CslItem, raw: string): string {
  if (csl.title !== null) return csl.title;
  const target = targetOf(csl);
  if (target === null) return cut(raw);
  if (!HAS_WORDS.test(raw)) return target;
  return FEW_WORDS.test(raw) ? `${raw} (${target})` : cut(raw);
}

/** An address stands without "https://www.": it is a name here, and no link. */
const targetOf = ({ DOI, PMID, PMCID, URL }: CslItem): string | null =>
  (DOI && `DOI ${DOI}`) ||
  (PMID && `PubMed ${PMID}`) ||
  PMCID ||
  URL?.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '') ||
  null;

const nameOf = (name: CslName): string => ('literal' in name ? name.literal : name.family);

/** What these words are made of: the fields, and the entry as printed. */
type Entry = { csl: CslItem; raw: string };

/**
 * "Hartmann, Wirth and Klusemann" or "Morton and others", the latter too where the entry itself says "et al."; null when no
 * author is known.
 */
export function authorLine({ csl, raw }: Entry, { t, list }: Translator): string | null {
  const [first, ...rest] = csl.author;
  if (!first) return null;
  if (csl.author.length > MAX_AUTHORS || namesOnlySome(raw))
    return t('authors_and_others', { first: nameOf(first) });
  return list([first, ...rest].map(nameOf));
}

/**
 * Facts of a work in one line: "Hartmann, Wirth and Klusemann · Sports Medicine · 2013". A dot stays with the fact before
 * it where the line breaks.
 */
export const factLine = (facts: readonly (string | null | undefined)[]): string =>
  facts.filter(Boolean).join('\u00A0· ');

/** "Reference 5", or "Reference" where it has no number. */
export const entryName = (reference: { label: string | null } | undefined, { t }: Translator): string =>
  reference === undefined || reference.label === null
    ? t('reference_plain')
    : t('reference_number', { label: reference.label });

/** The year of the date, as text (a year is not a number to be grouped); null when it is not known. */
export const yearOf = (csl: CslItem): string | null => {
  const year = csl.issued?.['date-parts'][0]?.[0];
  return year === undefined ? null : String(year);
};
