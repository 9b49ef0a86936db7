/** From "Smith 2019" in a text to the entries of the bibliography that may be meant. Called by `entry-index.ts`. */
import type { BibliographyEntry } from '../bibliography/types';
import { groupBy } from '../text/maps';

/** A year in an entry, and the authors that open it, folded: those of the entry before where a dash stands for them. */
interface Dated {
  entry: BibliographyEntry;
  year: string;
  opening: string;
}

/** The entries in which a year stands, and a family name among their first words; the book is written when it is first opened. */
export function authorYearBook(
  entries: BibliographyEntry[],
): (family: string, year: string) => BibliographyEntry[] {
  let years: Map<string, Dated[]> | null = null;
  return (family, year) => {
    years ??= groupBy(datedEntries(entries), (dated) => dated.year);
    const name = fold(family);
    const isTheirs = ({ opening }: Dated) =>
      UNCASED.test(name) ? HEAD.exec(opening)?.[0].startsWith(name) : containsWord(opening, name);
    const found = (years.get(year) ?? []).filter(isTheirs);
    return [...new Set(found.map(({ entry }) => entry))];
  };
}

function datedEntries(entries: BibliographyEntry[]): Dated[] {
  let opening = '';
  return entries.flatMap((entry) => {
    // "–––, 1968, A Materialist Theory": the authors of the entry before.
    if (!SAME_AUTHORS.test(entry.raw)) opening = fold(entry.raw.slice(0, OPENING));
    const years = entry.raw.replace(ADDRESSES, ' ').match(YEAR) ?? entry.raw.match(YEAR) ?? [];
    return years.map((year) => ({ entry, year, opening }));
  });
}

/** A dash in the place of the authors. Takes "–––, 1968", "— (1968)", "___. 1968"; refuses "– Smith". */
const SAME_AUTHORS = /^(?:[–—―-]{2,}|—|_{2,})[\s.,(]/u;

/** Takes "2019", "2019a"; refuses "12019". */
const YEAR = /(?<!\d)(?:1[89]|20)\d\d[a-z]?(?![\da-z])/g;

/** Whose year is seldom the work’s: takes "https://doi.org/10.1136/bjsports-2018-100278", "10.1503/cmaj.2012"; refuses "10.5 km". */
const ADDRESSES = /\b(?:https?:\/\/|10\.\d{4,9}\/)\S+/g;

/** A name without capitals, which any word may be: it counts at the head of an entry alone. Takes "田中", "김"; refuses "tanaka". */
export const UNCASED = /^\p{Lo}/u;
/** Family and given name, with no space between; Korean letters are apart. Takes the "田中太郎" of "田中太郎 (2019)"; refuses "中国营养学会", a body. */
const HEAD = /^(?:\p{sc=Han}{2,5}|\p{sc=Hangul}{2,10})(?!\p{L})/u;

/** Authors stand within the first characters of an entry. UTF-16 code units. */
const OPENING = 240;

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
