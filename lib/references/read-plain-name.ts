/**
 * Names in front-first order that no list of given names vouches for, where their place does: among the names of an
 * inverted list, or before a title in quotation marks.
 *
 *     Schoenfeld, Brad J., Dan Ogborn, and James W. Krieger. “Effects …      Gretchen Reynolds, “The …
 *                          ^^^^^^^^^^      ^^^^^^^^^^^^^^^^                      ^^^^^^^^^^^^^^^^^
 */
import { isJournalWord } from '../standards/journal-words';
import { GIVEN_NAMES, HONORIFICS, NAME_JOINTS, PARTICLES } from '../standards/name-words';
import { isOrganisationWord } from '../standards/organisation-words';
import { dateBracket } from './locator-items';
import { isFamilyWord, isNameWord, skipDegrees, textOf } from './name-parts';
import { groupAt } from './read-group';
import { beforeShortFamily, initialsAt } from './read-initials';
import { isPlaced } from './read-locator';
import { type ReadName, readInitialsFamily } from './read-name';
import { etAlAt, hasPlainWord, isJoint, isPreprintServer, isSign, QUOTES, yearOf } from './token-tests';
import { fold, type Tokens } from './tokens';
import type { CslName } from './types';

/** Tokens of a list, up to the "and" before its last name. */
export const LIST_REACH = 120;
/** Words of a whole name, initials counted one by one. */
const LONGEST_NAME = 5;

/**
 * A name behind "and", or between two commas when another name follows that "and" announces or "et al." closes, or a stop behind
 * three names: "Jane Doe, Anya Ellerbroek, Tobin Silver, Corey A Peacock. A high protein diet".
 */
export function readNameInList(tokens: Tokens, at: number): ReadName | null {
  const name = readPlainName(tokens, at, ':');
  if (name === null) return null;
  if (isJoint(tokens[at - 1])) return name;
  if (isSign(tokens[name.next], ':')) return isSign(tokens[name.next + 1], QUOTES) ? name : null; // "Jane Doe, Juen Guo: “Walking”"
  const listed = isSign(tokens[at - 1], ',') && isNameWord(tokens[at - 2]);
  let next = name.next;
  while (next < at + LIST_REACH && isSign(tokens[next], ',') && !isJoint(tokens[next + 1])) {
    const other = readPlainName(tokens, next + 1);
    if (other === null) return null;
    next = other.next;
  }
  if (listed && isSign(tokens[next], '.') && isNameWord(tokens[next - 1]) && hasPlainWord(tokens, next + 1))
    return name;
  const joint = isSign(tokens[next], ',') ? next + 1 : next;
  const closes =
    etAlAt(tokens, next) !== null ||
    (isJoint(tokens[joint]) &&
      (readPlainName(tokens, joint + 1) !== null || groupAt(tokens, next, joint + 1, []) !== null));
  return closes ? name : null;
}

/** A name, or several with "and", right before a quotation. */
export function readNameBeforeQuote(tokens: Tokens, at: number): ReadName | null {
  const name = readPlainName(tokens, at);
  if (name === null) return null;
  if (isSign(tokens[name.next], ',.') && isSign(tokens[name.next + 1], '"\u201c\u2018\u00ab\'')) return name;
  const joint = isSign(tokens[name.next], ',') ? name.next + 1 : name.next;
  const last = isJoint(tokens[joint]) ? readPlainName(tokens, joint + 1) : null;
  return last && isSign(tokens[last.next], ',.') && isSign(tokens[last.next + 1], '"\u201c') ? name : null;
}

/**
 * "D.G. Altman Statistical methods … Lancet, 1 (8476) (1986), pp. 307-310": ScienceDirect sets each part on a line of its own, and
 * copied together they run on. Initials, one family name with its particles, and a sentence.
 */
export function readNameBeforeTitle(tokens: Tokens, at: number): ReadName | null {
  const initials = initialsAt(tokens, at);
  if (initials === null || !isSign(tokens[at + 1], '.')) return null;
  let family = initials;
  while (PARTICLES.has(tokens[family]?.text ?? '')) family += 1;
  if (!isNameWord(tokens[family])) return null;
  const name: ReadName = {
    style: 'initials-family',
    family: textOf(tokens, initials, family + 1),
    given: textOf(tokens, at, initials),
    next: family + 1,
  };
  return runsOn(tokens, name) ? name : null;
}

/** Does a sentence begin right behind the name: a capital, and soon a word in small letters that no name holds? */
export const runsOn = (tokens: Tokens, { style, next }: ReadName): boolean =>
  style === 'initials-family' &&
  tokens[next]?.capital === true &&
  tokens
    .slice(next + 1, next + 3)
    .some(
      ({ kind, text }) =>
        kind === 'word' && /^\p{Ll}/u.test(text) && !PARTICLES.has(text) && !NAME_JOINTS.has(text),
    ) &&
  hasYearBeforePages(tokens);

/** Tokens from the year to the end of such an entry. */
const YEAR_REACH = 16;

/** "(1986), pp. 307-310", "(2012), Article 112" at the end. */
function hasYearBeforePages(tokens: Tokens): boolean {
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - YEAR_REACH); at -= 1) {
    if (isSign(tokens[at], '(') && yearOf(tokens[at + 1]) !== null && isSign(tokens[at + 2], ')'))
      return isSign(tokens[at + 3], ',') && /^(?:pp?|article)$/.test(tokens[at + 4]?.folded ?? '');
  }
  return false;
}

/** Tokens from the volume to the end of an entry that ScienceDirect writes, with ISSN and DOI. */
const VOLUME_REACH = 40;

/** ", Volume 162, 2006, Pages 1275-1281,": what ScienceDirect copies, in which names always stand before the title. */
function hasVolumeAndPages(tokens: Tokens): boolean {
  const tail = tokens.slice(-VOLUME_REACH);
  const volume = tail.findIndex(({ text }, at) => text === 'Volume' && isSign(tail[at - 1], ','));
  return volume >= 0 && tail.slice(volume).some(({ text }) => text === 'Pages');
}

/** "Wolfgang Jantz: Bewegung. In: …": a name, its colon, and further on the colon of the book. */
export function readNameBeforeColon(tokens: Tokens, at: number): ReadName | null {
  const name = isNameWord(tokens[at]) ? readPlainName(tokens, at, ':') : null;
  if (name === null || !isSign(tokens[name.next], ':')) return null;
  return isHeld(tokens, name.next) ? name : null;
}

/** Does "In:", ", in:" stand behind `at`? */
const isHeld = (tokens: Tokens, at: number): boolean =>
  tokens.some(({ text }, index) => index > at && /^[Ii]n$/.test(text) && isSign(tokens[index + 1], ':'));

/**
 * A whole list of front-first names, the last behind "and", that no list of given names vouches for: "Tunde Okafor and Kirsi
 * Lindqvist. Server loads in …"; null where the words are those of a title.
 */
export function readPlainNames(tokens: Tokens, from: number): { authors: CslName[]; next: number } | null {
  const names: ReadName[] = [];
  let likeJournals = 0;
  for (let at = from, last = false; ; ) {
    const name = names.length > 0 ? readLaterName(tokens, at) : readPlainName(tokens, at, ':');
    if (name === null || !isFamilyWord(tokens[name.next - 1])) {
      if (names.length > 0 && !last && hasVolumeAndPages(tokens)) break;
      return null;
    }
    names.push(name);
    likeJournals += isPerson(tokens, at, name) ? 0 : 1;
    if (last) break;
    const behind = skipDegrees(tokens, name.next);
    const joint = isSign(tokens[behind], ',') ? behind + 1 : behind;
    last = isJoint(tokens[joint]);
    if (!last && joint === behind) {
      if (names.length > 1 && isSign(tokens[joint], ':') && isHeld(tokens, joint)) break;
      if (likeJournals === 0 && isListBeforeStop(tokens, joint, names)) break;
      return null;
    }
    at = last ? joint + 1 : joint;
  }
  const next = skipDegrees(tokens, (names.at(-1) as ReadName).next);
  const sure = names.length > 3 || names.some(isVouched);
  if (likeJournals > 0 && (3 * likeJournals > names.length || !sure)) return null;
  return endsNames(tokens, next, names)
    ? { authors: names.map(({ family, given }) => ({ family, given })), next }
    : null;
}

/**
 * "Anya Silver, Tobin Orris, Max Adler. A high protein diet. J Foo. (2015)": three names, a stop and a sentence, and a given name or
 * the date at the end.
 */
const isListBeforeStop = (tokens: Tokens, stop: number, names: readonly ReadName[]): boolean =>
  names.length > 2 &&
  isSign(tokens[stop], '.') &&
  (endsWithDate(tokens) ||
    isPreprintServer(tokens[stop + 1]) ||
    (hasPlainWord(tokens, stop + 1) && names.some(isVouched)));

/** "(2015 Oct 20)" closes the entry. */
function endsWithDate(tokens: Tokens): boolean {
  const open = tokens.findLastIndex((token) => isSign(token, '('));
  return open > 0 && dateBracket(tokens, open) >= tokens.length - 2;
}

/** "Kirsi Lindqvist", "J. Rania Haddad", "J. Haddad" behind the first name of a list. */
function readLaterName(tokens: Tokens, at: number): ReadName | null {
  const initials = tokens[at]?.text.length === 1 ? initialsAt(tokens, at) : null;
  const name = readPlainName(tokens, initials ?? at, ':');
  if (initials === null) return name;
  return name
    ? { ...name, given: `${textOf(tokens, at, initials)} ${name.given}` }
    : readInitialsFamily(tokens, at);
}

/** No word is one of journals' names; in a list of four, or with a known given name, one name in three may hold one: "Carlos Field". */
const isPerson = (tokens: Tokens, at: number, { given, next }: ReadName): boolean =>
  / \p{Lu}\.?$/u.test(given ?? '') ||
  tokens
    .slice(at, next)
    .every(({ kind, folded }) => kind !== 'word' || !isJournalWord(folded) || folded.length === 1);

/** "Jane", "Chotirat Ann", "Kirsi M." before a family name. */
export const isVouched = ({ given }: ReadName): boolean =>
  / \p{Lu}\.?$/u.test(given ?? '') ||
  fold(given ?? '')
    .split(' ')
    .some((word) => GIVEN_NAMES.has(word));

/** A stop or year before a title; a comma only where a name is vouched for, or the title begins with its article. */
function endsNames(tokens: Tokens, at: number, names: readonly ReadName[]): boolean {
  const stop = tokens[at];
  const title = tokens[at + 1];
  if (yearOf(stop) !== null || dateBracket(tokens, at) > 0) return true;
  if (isSign(stop, ':') && isHeld(tokens, at)) return true;
  if (isSign(stop, ',') && hasVolumeAndPages(tokens)) return true;
  const vouched = names.some(isVouched);
  const listed = isSign(stop, '.') && yearOf(title) !== null && isSign(tokens[at + 2], '.');
  if (vouched && listed && isPlaced(tokens, at + 3)) return true; // "Marco Berg and Alessandro Lind. 2010. Title. J Foo, 36:2"
  if (isSign(stop, ',:'))
    return vouched || /^(?:the|a|an)$/.test(title?.folded ?? '') || isSign(title, QUOTES);
  if (!isSign(stop, '.')) return false;
  return vouched || names.length > 2 || hasPlainWord(tokens, at + 1);
}

/** "Dr. Jane Doe", "Prof. Doe": index behind the form of address. */
export function behindHonorific(tokens: Tokens, at: number): number {
  if (!HONORIFICS.has(tokens[at]?.folded ?? '') || tokens[at]?.text.length === 1) return at;
  return isSign(tokens[at + 1], '.') ? at + 2 : at + 1;
}

/** "J", "AB", "Yu." before another name · "Li", "He" */
function isInitial(tokens: Tokens, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (/^\p{Lu}{1,2}$/u.test(text)) return true;
  const goesOn = isNameWord(tokens[at + 2]) && (isSign(tokens[at + 3], ',;.(') || isJoint(tokens[at + 3]));
  return text.length === 2 && isSign(tokens[at + 1], '.') && goesOn;
}

/** Two to five words written large up to a sign, a joint or a year: the last with its particles is the family name. */
export function readPlainName(tokens: Tokens, at: number, signs = ''): ReadName | null {
  if (!isNameWord(tokens[at])) return null;
  let family = at;
  let index = at + 1;
  while (index < at + 2 * LONGEST_NAME) {
    const token = tokens[index];
    const initials =
      token !== undefined && isInitial(tokens, index)
        ? beforeShortFamily(tokens, index, initialsAt(tokens, index))
        : null;
    if (initials !== null) index = initials;
    else if (isFamilyWord(token) && !isOrganisationWord(token.folded)) {
      family = PARTICLES.has(tokens[family]?.folded ?? '') ? family : index;
      index += 1;
    } else if (token?.kind === 'word' && PARTICLES.has(token.text) && !isJoint(token)) {
      family = PARTICLES.has(tokens[family]?.folded ?? '') ? family : index;
      index += 1;
    } else break;
  }
  const ended =
    isSign(tokens[index], `,.;(${signs}`) || isJoint(tokens[index]) || yearOf(tokens[index]) !== null;
  if (!ended || family === at) return null;
  return {
    style: 'given-family',
    family: textOf(tokens, family, index),
    given: textOf(tokens, at, family),
    next: index,
  };
}
