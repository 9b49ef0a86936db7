/** Whether the first author of a reference is an author of a record. */
import type { CslName } from '../references/types';
import { foldedWords, wordF1 } from './title-match';

/** "unknown": one side names nobody, or a group stands against a person. */
export type Agreement = 'match' | 'mismatch' | 'unknown';

/** From this length on, one slip of the pen in a name is forgiven ("Rodriguez", "Rodrigues"). */
const FORGIVING_LENGTH = 6;
/** Names of groups are written in many ways; half of their words is enough. */
const GROUP_F1 = 0.5;

/**
 * Compares by family names, without accents; "van der Berg" and "Berg" agree.
 * @param raw The reference as printed: an author found there agrees even when parsing lost the name.
 */
export function authorAgreement(
  author: CslName | undefined,
  raw: string,
  recordAuthors: string[],
): Agreement {
  const [recordFirst] = recordAuthors;
  if (recordFirst === undefined) return 'unknown';
  if (author !== undefined && 'literal' in author) {
    const name = foldedWords(author.literal);
    const isNamed = recordAuthors.some((other) => wordF1(name, foldedWords(other)) >= GROUP_F1);
    return isNamed || isIn(recordFirst, raw) ? 'match' : 'unknown';
  }
  if (author !== undefined && recordAuthors.some((other) => isSameName(author.family, other))) return 'match';
  if (isIn(recordFirst, raw)) return 'match';
  return author === undefined ? 'unknown' : 'mismatch';
}

const MIN_NAME_LENGTH = 3;

/** Whether a family name stands in a text as whole words. Two letters would be found anywhere. */
function isIn(name: string, text: string): boolean {
  const words = foldedWords(name).join(' ');
  return words.length >= MIN_NAME_LENGTH && ` ${foldedWords(text).join(' ')} `.includes(` ${words} `);
}

function isSameName(left: string, right: string): boolean {
  const [a, b] = [foldedWords(left), foldedWords(right)];
  if (a.length === 0 || b.length === 0) return false;
  const shorter = a.length <= b.length ? a : b;
  const longer = shorter === a ? b : a;
  // "Berg" and "van der Berg"; "García" and "García López": the shorter one is the head or the end of the longer one.
  const text = ` ${longer.join(' ')} `;
  const part = ` ${shorter.join(' ')} `;
  if (text.startsWith(part) || text.endsWith(part)) return true;
  return isOneSlipApart(a.join(''), b.join(''));
}

/** Equal but for one letter changed, added or left out; only for long names. */
function isOneSlipApart(left: string, right: string): boolean {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  if (shorter.length < FORGIVING_LENGTH) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  const rest = shorter.length === longer.length ? at + 1 : at;
  return shorter.slice(rest) === longer.slice(at + 1);
}
