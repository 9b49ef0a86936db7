/**
 * A body at the head of an entry that no telling word vouches for. Its country does, or a brand in the frame of a list of
 * web pages: a name written large, a stop, and a sentence in small letters that neither a journal nor a page follows.
 *
 *     Osteoporosis Canada. Too fit to fracture      OrthoInfo. Tennis elbow: rehab exercises
 *     ^^^^^^^^^^^^^^^^^^^                           ^^^^^^^^^
 */
import { isJournalWord, SMALL_WORDS } from '../standards/journal-words';
import { isOrganisationWord, ORGANISATION_NAMES } from '../standards/organisation-words';
import { isCapitalised, isOfCountry } from './organisation-names';
import type { AuthorBlock } from './read-authors';
import { isPlaced } from './read-locator';
import { type ReadName, readFamilyInitials, textOf } from './read-name';
import { LEAST_NAME, weighContainer } from './split-title';
import { isPlainWord, isSign } from './token-tests';
import { fold, type Token } from './tokens';

type Tokens = readonly Token[];

/** Words of such a name. */
const LONGEST_BODY = 7;

/** The body at `from`; null when what stands there may as well be a title. */
export function readBody(tokens: Tokens, from: number): AuthorBlock | null {
  const end = endOfName(tokens, from);
  const bare = end < 0 || !isCapitalised(tokens, from, end);
  const told = isOfCountry(tokens, from, end) ? tokens[end + 1]?.folded !== 'a' : isFramed(tokens, from, end);
  if (bare || isPlaced(tokens, end) || !told) return null;
  return {
    authors: [{ literal: textOf(tokens, from, end) }],
    style: 'organisation',
    next: end,
    more: false,
  };
}

/** A brand, with a capital inside: "OrthoInfo", "GlaxoSmithKline" · "McDonald", "COVID", "CrossFit", which people do. */
const BRAND = /^(?!Ma?c\p{Lu}|CrossFit$)\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}+)+$/u;

/** Index of the stop behind a brand or two words in large letters or more; -1 when something else stands there. */
function endOfName(tokens: Tokens, from: number): number {
  let end = from;
  while (end <= from + LONGEST_BODY && (tokens[end]?.kind === 'word' || isSign(tokens[end], '&'))) end += 1;
  const goesOn = tokens[end + 1]?.spaced === true && tokens[end + 1]?.capital === true;
  const named = end - from > 1 || BRAND.test(tokens[from]?.text ?? '');
  return named && isSign(tokens[end], '.') && goesOn ? end : -1;
}

/** "OrthoInfo. Tennis elbow: rehab exercises" · "Shin Splints. Stretches that help", which only a list of all bodies could tell. */
function isFramed(tokens: Tokens, from: number, end: number): boolean {
  const name = tokens.slice(from, end);
  if (!name.some(({ text }) => BRAND.test(text)) || OPENS_TITLE.test(name[0]?.folded ?? '')) return false;
  if (SPEAKS_OF_HEAD.test(tokens[end + 1]?.folded ?? '')) return false;
  let close = end + 1;
  while (close < tokens.length && tokens[close]?.kind !== 'cut' && !isSign(tokens[close], '.?!')) close += 1;
  const second = tokens
    .slice(end + 1, close)
    .filter(({ kind, folded }) => kind === 'word' && !SMALL_WORDS.has(folded));
  const small = second.filter(isPlainWord).length;
  return (
    small > 0 &&
    2 * small >= second.length &&
    weighContainer(tokens, end + 1, close) < LEAST_NAME &&
    !tokens.slice(close).some(({ folded }) => isOrganisationWord(folded))
  );
}

/** What the second half of a title begins with: "Kettlebell Swings. How to do them right", "Jumper’s Heel. Causes and remedies". */
const SPEAKS_OF_HEAD =
  /^(?:how|what|why|when|where|who|is|are|do|does|can|should|causes|symptoms|signs|types|uses|safety|benefits|risks|an?)$/;

/** Words that begin titles: "The Silent Spring. A book and its time". */
const OPENS_TITLE =
  /^(?:the|an?|how|why|what|when|is|are|can|do|does|should|your|my|our|understanding|getting|das|der|die|le|la|les|el|los|o|os)$/;

/**
 * A country, no initials: "Age UK. Staying active", "Cancer Research UK, Bowel cancer", "U.S. Food and Drug Administration" · "Das UK,
 * Roy P.", "Laemmli UK. … Nature 227:680", "Khan UK. Sleep", "U.S. Patel".
 */
export function isBodyOfCountry(tokens: Tokens, { style, family, given, next }: ReadName): boolean {
  if (style === 'initials-family') return /^(?:UK|U\. ?[SK]\.)$/.test(given ?? '') && isOffice(tokens, next);
  if (given !== 'UK' && given !== 'USA') return false;
  const listed = isSign(tokens[next], ',;&') && readFamilyInitials(tokens, next + 1) !== null;
  return !listed && !isPlaced(tokens, next) && isMatter(fold(family), fold(given));
}

/** "Cancer Research", "Diabetes", "Age" before a country: more than a word, or no family name · "Khan". */
const isMatter = (name: string, country: string): boolean =>
  name.includes(' ') ||
  isJournalWord(name) ||
  isOrganisationWord(name) ||
  ORGANISATION_NAMES.has(`${name} ${country}`);

/** Does the name at `at` go on to a word that tells an organisation? */
function isOffice(tokens: Tokens, at: number): boolean {
  let end = at;
  while (end < at + LONGEST_BODY && tokens[end]?.kind === 'word') end += 1;
  return tokens
    .slice(at - 1, end)
    .some(({ folded }) => folded === 'administration' || isOrganisationWord(folded));
}

/** "UNODC, World Drug Report 2022": a body and its report, no family name in capitals with given names. */
export const isBodyWithReport = ({ style, family, given }: ReadName): boolean =>
  style === 'family-comma-given' &&
  /^\p{Lu}{2,6}$/u.test(family) &&
  (given ?? '').split(' ').filter((word) => isJournalWord(fold(word))).length > 1;
