/**
 * Whole names that follow a turned one, whose family comes first. Called by `read-authors.ts`.
 *
 *     Lind, T. L., Peter C. Berg, and Victoria Roe. 2018. “Title”
 *                  ^^^^^^^^^^^^^      ^^^^^^^^^^^^
 */
import { GIVEN_NAMES } from '../standards/name-words';
import { dateBracket } from './locator-items';
import { isNameWord } from './name-parts';
import { groupAt } from './read-group';
import type { ReadName } from './read-name';
import { LIST_REACH, readPlainName } from './read-plain-name';
import { etAlAt, isJoint, isSign, QUOTES, yearOf } from './token-tests';
import type { Tokens } from './tokens';

/**
 * "Katja Berg" in "Bull, Fiona C., Katja Berg, Mats P. Lind, and Greta Roe. Title": among whole names up to "and" and the last, behind
 * which no given name follows · "Silva Berg, Mats P. Lind and rest", "Silva Berg, Mats P., and Lima Roe, Ana".
 */
export function readNameAmongWhole(tokens: Tokens, at: number): ReadName | null {
  const name = readPlainName(tokens, at);
  if (isJoint(tokens[at - 1])) return name !== null && isLastOfWhole(tokens, at, name) ? name : null;
  if (!isSign(tokens[at - 1], ',')) return null;
  let next = name?.next ?? at;
  let initials = name !== null && hasInitial(name);
  let known = GIVEN_NAMES.has(tokens[at]?.folded ?? '');
  while (next > at && next < at + LIST_REACH && isSign(tokens[next], ',') && !isJoint(tokens[next + 1])) {
    const other = readPlainName(tokens, next + 1);
    if (other === null) return null;
    initials ||= hasInitial(other);
    known ||= GIVEN_NAMES.has(tokens[next + 1]?.folded ?? '');
    next = other.next;
  }
  const joint = isSign(tokens[next], ',') ? next + 1 : next;
  const last = isJoint(tokens[joint]) ? readPlainName(tokens, joint + 1) : null;
  const closed =
    last === null
      ? next > at && (etAlAt(tokens, next) !== null || groupAt(tokens, next, joint + 1, []) !== null)
      : isSign(tokens[last.next], '.(') || isSign(tokens[last.next + 1], QUOTES);
  known ||= GIVEN_NAMES.has(tokens[joint + 1]?.folded ?? '');
  const told = initials || (known && last !== null && isLastOfWhole(tokens, joint + 1, last)); // "Lind, K., Anna Berg, and Greta Roe. 2018"
  return told && closed ? name : null;
}

const hasInitial = ({ given }: ReadName): boolean => / \p{Lu}\.?$/u.test(given ?? '');

/**
 * "Anna Berg, and Greta Roe. 2018", "Lind, K. L., and Greta M. Roe (2018)", "… and Greta Roe. “Title”": the year or the title stands behind
 * the last name · "Lind, K. L., and Statistics Canada. 2018", "…, and Heart Disease. 2018".
 */
const isLastOfWhole = (tokens: Tokens, at: number, name: ReadName): boolean => {
  const before = isSign(tokens[at - 2], ',') ? at - 3 : at - 2;
  const told = isNameWord(tokens[before]) || hasInitial(name) || GIVEN_NAMES.has(tokens[at]?.folded ?? '');
  if (!told || dateBracket(tokens, name.next) > 0) return told;
  const behind = tokens[name.next + 1];
  return isSign(tokens[name.next], '.,') && (yearOf(behind) !== null || isSign(behind, QUOTES));
};
