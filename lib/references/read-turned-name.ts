/**
 * A family name, a comma and a given name written out, told from the first two of a plain list of words.
 *
 *     McCrum, Robert, 'So …      Walker, Matthew, Why We Sleep      Obesity, Diabetes, and Gut Microbiota: none
 *     ^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^
 */
import { isJournalWord } from '../standards/journal-words';
import { GIVEN_NAMES } from '../standards/name-words';
import { isOrganisationWord } from '../standards/organisation-words';
import { PLACES } from '../standards/publisher-words';
import { type ReadName, readFamilyCommaGiven } from './read-name';
import { readNameInList } from './read-plain-name';
import { isJoint, isSign, QUOTES, yearOf } from './token-tests';
import { fold, type Tokens } from './tokens';

/** "McCrum, Robert, 'So …", "Berg, Jane A., Title", "Berg, A. Hannah, …", "Smith, Jane, and …": not the first two of a plain list of words. */
export const isTurnedName = (tokens: Tokens, name: ReadName): boolean =>
  /\.$|^\p{Lu}\. \p{Lu}/u.test(name.given ?? '') || (!isPlainList(name) && isListed(tokens, name));

/** "Obesity, Diabetes, and Gut Microbiota", "Sleep, Diet & Rest": words of journals, not names · "Young, Ann". */
export const isPlainList = ({ family, given }: ReadName): boolean =>
  isJournalWord(fold(family)) && isJournalWord(fold(given ?? '')) && !GIVEN_NAMES.has(fold(given ?? ''));

const isListed = (tokens: Tokens, name: ReadName): boolean =>
  isShouted(tokens, name) ||
  isKnownGiven(tokens, name) ||
  isSign(tokens[name.next + 1], QUOTES) ||
  isJoint(tokens[name.next + 1]) ||
  readFamilyCommaGiven(tokens, name.next + 1) !== null ||
  readNameInList(tokens, name.next + 1) !== null;

/**
 * A given name of the list alone, before a title of several words: "Walker, Matthew, Why We Sleep", "Lind, David, Modern Opera:
 * Staging" · "Bread, Grace, and Wine", "Baker, Thomas, Lewis and Howard".
 */
const isKnownGiven = (tokens: Tokens, { family, given, next }: ReadName): boolean =>
  GIVEN_NAMES.has(fold(given ?? '')) &&
  !isJournalWord(fold(family)) &&
  !PLACES.has(fold(family)) &&
  !(isJoint(tokens[next + 2]) && tokens[next + 3]?.capital && tokens[next + 4]?.kind !== 'word') &&
  tokens.slice(next + 1, next + 3).every(({ kind }) => kind === 'word') &&
  (tokens[next + 3]?.kind === 'word' || isSign(tokens[next + 3], ':')) &&
  tokens[next + 1]?.capital === true;

/** Letters of an organisation's short form that may look like a family name: "UNESCO". */
const LONGEST_SHORT_FORM = 6;

/** "LINDQVIST, Femi, 2009.", "DOE, Jane, 2005": a family name in capitals, and the year · "WHO, Geneva, 2009", "EFSA, Parma, 2012". */
const isShouted = (tokens: Tokens, { family, given, next }: ReadName): boolean =>
  /^[\p{Lu}\s'\u2019-]{2,}$/u.test(family) &&
  (family.length > LONGEST_SHORT_FORM || GIVEN_NAMES.has(fold(given ?? ''))) &&
  !isOrganisationWord(fold(family)) &&
  !PLACES.has(fold(given ?? '')) &&
  yearOf(tokens[next + 1]) !== null;
