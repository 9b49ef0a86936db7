/**
 * Names in front-first order that no list of given names vouches for, where their place does: among the names of an
 * inverted list, or before a title in quotation marks.
 *
 *     Schoenfeld, Brad J., Dan Ogborn, and James W. Krieger. “Effects …      Gretchen Reynolds, “The …
 *                          ^^^^^^^^^^      ^^^^^^^^^^^^^^^^                      ^^^^^^^^^^^^^^^^^
 */
import { NAME_JOINTS, PARTICLES } from '../standards/name-words';
import { isOrganisationWord } from '../standards/organisation-words';
import { initialsAt } from './read-initials';
import { isNameWord, type ReadName, textOf } from './read-name';
import { isSign, yearOf } from './token-tests';
import type { Token } from './tokens';

type Tokens = readonly Token[];

/** Words of a whole name, initials counted one by one. */
const LONGEST_NAME = 5;

/** A name behind "and", or between two commas when another name follows that "and" announces. */
export function readNameInList(tokens: Tokens, at: number): ReadName | null {
  const name = readPlainName(tokens, at);
  if (name === null) return null;
  if (isJoint(tokens[at - 1])) return name;
  let next = name.next;
  while (isSign(tokens[next], ',') && !isJoint(tokens[next + 1])) {
    const other = readPlainName(tokens, next + 1);
    if (other === null) return null;
    next = other.next;
  }
  const joint = isSign(tokens[next], ',') ? next + 1 : next;
  return isJoint(tokens[joint]) && readPlainName(tokens, joint + 1) !== null ? name : null;
}

/** A name, or several with "and", right before a quotation. */
export function readNameBeforeQuote(tokens: Tokens, at: number): ReadName | null {
  const name = readPlainName(tokens, at);
  if (name === null) return null;
  if (isSign(tokens[name.next], ',.') && isSign(tokens[name.next + 1], '"\u201c')) return name;
  const joint = isSign(tokens[name.next], ',') ? name.next + 1 : name.next;
  const last = isJoint(tokens[joint]) ? readPlainName(tokens, joint + 1) : null;
  return last && isSign(tokens[last.next], ',.') && isSign(tokens[last.next + 1], '"\u201c') ? name : null;
}

/** Two to five words written large up to a sign, a joint or a year: the last with its particles is the family name. */
function readPlainName(tokens: Tokens, at: number): ReadName | null {
  if (!isNameWord(tokens[at])) return null;
  let family = at;
  let index = at + 1;
  while (index < at + 2 * LONGEST_NAME) {
    const token = tokens[index];
    const initials = token !== undefined && token.text.length <= 2 ? initialsAt(tokens, index) : null;
    if (initials !== null) index = initials;
    else if (isNameWord(token) && !isOrganisationWord(token.folded)) {
      family = PARTICLES.has(tokens[family]?.folded ?? '') ? family : index;
      index += 1;
    } else if (token?.kind === 'word' && PARTICLES.has(token.text) && !isJoint(token)) {
      family = PARTICLES.has(tokens[family]?.folded ?? '') ? family : index;
      index += 1;
    } else break;
  }
  const ended = isSign(tokens[index], ',.;&(') || isJoint(tokens[index]) || yearOf(tokens[index]) !== null;
  if (!ended || family === at) return null;
  return {
    style: 'given-family',
    family: textOf(tokens, family, index),
    given: textOf(tokens, at, family),
    next: index,
  };
}

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined && (isSign(token, '&') || (token.kind === 'word' && NAME_JOINTS.has(token.text)));
