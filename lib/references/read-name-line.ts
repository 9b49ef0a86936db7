/**
 * A line of nothing but names, in whatever order each is printed.
 *
 *     Kirsi Lind, Tom M. Berg, … Ada Poe      YH Chou, L Luo      Lind, Kirsi; Berg, Tom      Lind A. et al.
 */
import { isJournalWord, JOURNAL_NAMES } from '../standards/journal-words';
import { NOT_FAMILIES } from '../standards/name-words';
import { isOrganisationWord } from '../standards/organisation-words';
import { NEWSPAPER } from '../standards/press-names';
import { PLACES } from '../standards/publisher-words';
import { readAuthors } from './read-authors';
import { type ReadName, readFamilyInitials, readGivenFamily, readInitialsFamily } from './read-name';
import { isVouched, readPlainName } from './read-plain-name';
import { etAlAt, isJoint, isSign } from './token-tests';
import { fold, type Tokens, tokenise } from './tokens';
import type { CslName } from './types';

export interface NameLine {
  authors: CslName[];
  /** "et al." stands behind the last. */
  more: boolean;
  /** An initial, an inverted order or a known given name tells that the words are names; without, only their place can. */
  told: boolean;
}

/** Names left out in the middle of a list: takes ", … ", ", ... "; refuses ". " */
const LEFT_OUT = /,? ?(?:\u2026|\.{3}),? ?/g;
/** A line of names says nothing else: takes "12", "?", "\u201c"; refuses "," */
const NO_NAME = /[\d?!"\u201c:]/;

/** In the order in which they are tried for each name of a line. */
const READERS = [readInitialsFamily, readFamilyInitials, readGivenFamily, readPlainName];

/** A name glued to its initials: takes "LiX.", "LindqvistK.L."; refuses "Li X." */
const GLUED = /(\p{Ll})(?=\p{Lu}\.)/gu;

/** Takes "By Kirsi Lind", "by K. Lind"; refuses "Byron Lind". */
const BY = /^by (?=\p{Lu})/iu;

/** The names of a line; null where it says anything else. */
export function readNameLine(line: string): NameLine | null {
  // "Lafleur, Paris" published it.
  if (NO_NAME.test(line) || PLACES.has(fold(line.slice(line.lastIndexOf(',') + 1)).trim())) return null;
  const names = line
    .replace(BY, '')
    .replace(LEFT_OUT, ', ')
    .replace(GLUED, '$1 ')
    .replace(/[.,;]?$/, '');
  const tokens = tokenise(`${names}.`);
  return namesJournal(line, tokens) ? null : (readBlock(tokens) ?? readEach(tokens));
}

/** "Am J Clin Nutr", "PLoS ONE": not words and initials. */
function namesJournal(line: string, tokens: Tokens): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const telling = words.filter(({ folded }) => isJournalWord(folded)).length;
  return (telling > 1 && 2 * telling >= words.length) || JOURNAL_NAMES.has(fold(line));
}

/** The line as the head of a reference. */
function readBlock(tokens: Tokens): NameLine | null {
  const { authors, style, more, next } = readAuthors(tokens, 0);
  if (style === 'none' || style === 'organisation') return null;
  return isEnd(tokens, next) && authors.every((name) => 'family' in name)
    ? { authors, more, told: true }
    : null;
}

/** Name by name, each read as it is printed. */
function readEach(tokens: Tokens): NameLine | null {
  const names: ReadName[] = [];
  for (let at = 0; ; ) {
    const name = nameAt(tokens, at);
    if (name === null) return null;
    names.push(name);
    const others = etAlAt(tokens, name.next);
    if (isEnd(tokens, others ?? name.next)) return toLine(names, others !== null);
    const behind = isSign(tokens[name.next], ',;') ? name.next + 1 : name.next;
    at = isJoint(tokens[behind]) ? behind + 1 : behind;
    if (at === name.next) return null;
  }
}

/** The first reading that ends where a name may: "Tom M. Berg" is no "Tom M." */
function nameAt(tokens: Tokens, at: number): ReadName | null {
  if (NOT_FAMILIES.has(tokens[at]?.folded ?? '')) return null; // "Vitamin D Deficiency"
  for (const read of READERS) {
    const name = read(tokens, at);
    if (name !== null && isBehindName(tokens, name.next)) return name;
  }
  return null;
}

const isBehindName = (tokens: Tokens, at: number): boolean =>
  isSign(tokens[at], ',;') || isJoint(tokens[at]) || etAlAt(tokens, at) !== null || isEnd(tokens, at);

/** Words of journals and organisations are no names: "Sleep Medicine"; nor is a newspaper behind its writer: "Jane Lind, Harbour Times". */
function toLine(names: ReadName[], more: boolean): NameLine | null {
  const authors = names.map(({ family, given }) => ({ family, given }));
  const told = names.some((name) => name.style !== 'given-family' || isVouched(name));
  const unknown = names
    .filter((name) => name.style === 'given-family' && !isVouched(name))
    .map(({ family, given }) => fold(`${given} ${family}`));
  const isOther = unknown.some(
    (name) => NEWSPAPER.test(name) || (!told && name.split(' ').some(isOtherWord)),
  );
  return isOther ? null : { authors, more, told };
}

const isOtherWord = (word: string): boolean => isJournalWord(word) || isOrganisationWord(word);

/** Nothing but the stop that was set behind the line. */
const isEnd = (tokens: Tokens, at: number): boolean =>
  tokens.slice(at).every((token) => isSign(token, '.,;'));
