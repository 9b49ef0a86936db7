/**
 * What speaks against a title that was read: signs that the words of another field, or of another work, stand in it. A title
 * with doubts enough is left out, since a reader can do more with the printed entry than with a wrong field.
 */

import type { AuthorBlock } from './author-block';
import { isBehindName } from './find-second-work';
import { dateBracket } from './locator-items';
import { readFamilyCommaInitials, readFamilyInitials, readInitialsFamily } from './read-name';
import { isSign, skip } from './token-tests';
import type { Tokens } from './tokens';
import type { Span } from './types';

interface TitleDoubt {
  /** What the title does, in words for `explain`. */
  name: string;
  holds: (tokens: Tokens, title: Span, authors: AuthorBlock) => boolean;
}

/** Each with an example it takes · one it refuses. */
const DOUBTS: readonly TitleDoubt[] = [
  // "Lifting. Press, Rome Doe A (2009) Rest" · "Rest (1914–1918) and lifting", "Reply to Doe (2009)"
  { name: 'holds names and a year', holds: (tokens, title) => hasDatedSentence(tokens, title) },
  // "chen S-C, Cheung Y-C. Lifting" · "Vitamin D, calcium and rest"
  { name: 'begins with names', holds: (tokens, title, authors) => beginsWithNames(tokens, title, authors) },
];

/** The doubts that hold of the title; empty for one that may be believed. */
export function doubtsOfTitle(tokens: Tokens, title: Span, authors: AuthorBlock): string[] {
  return DOUBTS.filter(({ holds }) => holds(tokens, title, authors)).map(({ name }) => name);
}

/** A year in brackets between a name with its initials and the capital of a new sentence. */
function hasDatedSentence(tokens: Tokens, { start, end }: Span): boolean {
  for (let at = start + 1; at < end - 1; at += 1) {
    const close = isSign(tokens[at], '(') ? dateBracket(tokens, at) : -1;
    const behind = tokens[isSign(tokens[close + 1], '.') ? close + 2 : close + 1];
    if (close > 0 && close < end - 2 && behind?.capital && isBehindName(tokens, start, at)) return true;
  }
  return false;
}

/** Names without a comma between them: fewer may be "Bound CO Is A Molecular Probe". */
const FEWEST_UNSEPARATED = 3;

/** Names, or the rest of a list that broke off: "Doe A, Roe B", "Doe A Roe B Poe C", "and M. Roe", "T., Doe, J. A.". */
function beginsWithNames(tokens: Tokens, { start, end }: Span, authors: AuthorBlock): boolean {
  let count = 0;
  let at = start;
  let next = nameAt(tokens, at);
  while (next !== null && next < end && count < FEWEST_UNSEPARATED) {
    const shouted = /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? ''); // "REPORT ON SECURING AND"
    count += shouted ? 0 : 1;
    const separated = isSign(tokens[next], ',;&');
    at = separated ? next + 1 : next;
    next = nameAt(tokens, at);
    if (separated && next !== null) return true;
  }
  if (count >= FEWEST_UNSEPARATED) return true;
  const loose = /^(?:\p{Lu}|and)$/u.test(tokens[start]?.text ?? '') && isSign(tokens[start - 1], ',&.');
  const behind = skip(tokens, start + 1, '.,', start + 3);
  return loose && authors.authors.length > 0 && nameAt(tokens, behind) !== null;
}

/** Letters of initials: "KELCH" is none. */
const MOST_LETTERS = 3;

/** Index behind a name at `at`, null when none stands there. */
function nameAt(tokens: Tokens, at: number): number | null {
  const lower = lowerNameAt(tokens, at);
  if (lower !== null) return lower;
  const name =
    readFamilyInitials(tokens, at) ?? readFamilyCommaInitials(tokens, at) ?? readInitialsFamily(tokens, at);
  const letters = name?.given?.replace(/\P{L}/gu, '').length ?? 0;
  return name !== null && letters <= MOST_LETTERS ? name.next : null;
}

/** "chen S-C": a family name whose capital was lost. */
function lowerNameAt(tokens: Tokens, at: number): number | null {
  const family = tokens[at];
  const initials = tokens[at + 1];
  const named = family?.kind === 'word' && /^\p{Ll}{3,}$/u.test(family.text);
  return named && /^\p{Lu}(?:-?\p{Lu}){1,2}$/u.test(initials?.text ?? '') && isSign(tokens[at + 2], ',.')
    ? at + 2
    : null;
}
