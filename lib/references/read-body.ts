/**
 * A body at the head of an entry that no telling word vouches for, but its country.
 *
 *     Osteoporosis Canada. Too fit to fracture      Modern Britain. A history of rest: none
 *     ^^^^^^^^^^^^^^^^^^^
 */
import { isJournalWord } from '../standards/journal-words';
import { isOrganisationWord, ORGANISATION_NAMES } from '../standards/organisation-words';
import type { AuthorBlock } from './author-block';
import { textOf } from './name-parts';
import { isCapitalised, isOfCountry } from './organisation-names';
import { isPlaced } from './read-locator';
import { type ReadName, readFamilyInitials } from './read-name';
import { isSign } from './token-tests';
import { fold, type Tokens } from './tokens';

/** Words of such a name. */
const LONGEST_BODY = 7;

/** The body at `from`; null when what stands there may as well be a title: "Shin Splints. Stretches that help". */
export function readBody(tokens: Tokens, from: number): AuthorBlock | null {
  const end = endOfName(tokens, from);
  const bare = end < 0 || !isCapitalised(tokens, from, end);
  const told = isOfCountry(tokens, from, end) && tokens[end + 1]?.folded !== 'a';
  if (bare || isPlaced(tokens, end) || !told) return null;
  return {
    authors: [{ literal: textOf(tokens, from, end) }],
    style: 'organisation',
    next: end,
    more: false,
  };
}

/** Index of the stop behind two words or more; -1 when something else stands there. */
function endOfName(tokens: Tokens, from: number): number {
  let end = from;
  while (end <= from + LONGEST_BODY && (tokens[end]?.kind === 'word' || isSign(tokens[end], '&'))) end += 1;
  const goesOn = tokens[end + 1]?.spaced === true && tokens[end + 1]?.capital === true;
  return end - from > 1 && isSign(tokens[end], '.') && goesOn ? end : -1;
}

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

/** "Fundación AMAI TLP", "Joint FAO": several words, the first of which tells an organisation, and three capitals · "Bank JAB", "Brasil Lima AB", "Joint LA". */
export const isOfficeWithShortForm = ({ style, family, given }: ReadName): boolean =>
  style === 'family-initials' &&
  /^\p{Lu}{3,}$/u.test(given ?? '') &&
  (fold(family) === 'joint' ||
    (family.includes(' ') && isOrganisationWord(fold(family.split(' ')[0] ?? ''))));
