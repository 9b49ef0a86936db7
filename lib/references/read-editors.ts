/**
 * The editors of a book, between "In:" and its title. Called by `read-book.ts`.
 *
 *     In: Whittle A, editor. The Early Neolithic      In Lind, Okafor & Roe (eds), Rest
 *         ^^^^^^^^^^^^^^^^^^                                ^^^^^^^^^^^^^^^^^^^^^^^^
 */
import { isJournalWord } from '../standards/journal-words';
import { PARTICLES } from '../standards/name-words';
import { isNameWord } from './name-parts';
import { readAuthors } from './read-authors';
import { closingOf, isInitial, isJoint, isSign, skip, yearOf } from './token-tests';
import type { Tokens } from './tokens';

/** Behind names, of those who edited: takes "eds", "hrsg"; refuses "edition". */
export const EDITOR_WORDS =
  /^(?:eds?|edit(?:ors?|ores?|oras?|eurs?|ori)|edited|org|orgs|coord|coords|hrsg|hg|organizadora?(?:es)?|redactie|redaktion|red|redacteurs?)$/;

/** Tokens of editors with their given names, and of one of them alone. */
const LONGEST_EDITORS = 48;
const LONGEST_EDITOR = 4;

/** "Lind, Okafor & Roe (eds),", "Kirsi Lind & Tom Roe (Eds.),": index behind names that "&" joins and a bracket closes; null when none. */
function behindBracketed(tokens: Tokens, at: number): number | null {
  let open = at;
  while (open < at + LONGEST_EDITORS && isOfNames(tokens, open)) open += 1;
  const joined = open - at <= LONGEST_EDITOR || tokens.slice(at, open).some(isJoint);
  const role = isSign(tokens[open], '(') && EDITOR_WORDS.test(tokens[open + 1]?.folded ?? '');
  const close = role && joined && open > at ? closingOf(tokens, open, 5) : -1;
  return close > 0 ? close + 1 : null;
}

const isOfNames = (tokens: Tokens, at: number): boolean =>
  (isNameWord(tokens[at]) && !isJournalWord(tokens[at]?.folded ?? '')) ||
  isInitial(tokens[at]) ||
  PARTICLES.has(tokens[at]?.text ?? '') ||
  isSign(tokens[at], ',') ||
  (isSign(tokens[at], '.') && isInitial(tokens[at - 1])) ||
  isJoint(tokens[at]);

/**
 * "Rest in the aged. Pajares F, Urdan T (Ed.)", "Rest in the aged, F. Pajares, T. Urdan, Eds.", "Rest in the aged (Pajares F & Urdan T, eds)": index of the sign before the editors that end
 * at `to`; `to` when none stand there.
 */
export function beforeEditors(tokens: Tokens, from: number, to: number): number {
  for (let at = Math.max(from + 1, to - LONGEST_EDITORS); at < to - 1; at += 1) {
    if (!isSign(tokens[at], '.,(')) continue;
    const block = readAuthors(tokens, at + 1);
    const named = block.authors.length > 0 && /initials|given/.test(block.style);
    if (named && skip(tokens, block.next, ',.', to) >= to) return at;
  }
  return to;
}

/** Index behind "Whittle A, editor." or "J. W. Du Bois & L. Kumpf (eds.),"; null when no editors stand at `at`. */
export function editorsAt(tokens: Tokens, at: number, to: number): number | null {
  const families = behindBracketed(tokens, at);
  if (families !== null) return skip(tokens, families, '.,:;', to);
  const block = readAuthors(tokens, at);
  if (block.authors.length === 0) return null;
  let index = skip(tokens, block.next, ',.', to);
  const bracket = isSign(tokens[index], '([');
  if (bracket) index += 1;
  if (tokens[index]?.kind === 'word' && EDITOR_WORDS.test(tokens[index]?.folded ?? '')) {
    index += 1;
    if (bracket) index = skip(tokens, index, '.)]', to);
    return skip(tokens, index, '.,:;)', to);
  }
  if (bracket && yearOf(tokens[index]) !== null) return null;
  const inverted = block.style === 'family-comma-given' && /^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '');
  if (inverted) return skip(tokens, block.next, '.,:;', to);
  return block.style === 'organisation' ||
    block.style === 'none' ||
    (block.authors.length < 2 && block.style !== 'family-comma-initials')
    ? null
    : skip(tokens, block.next, '.,:;', to);
}
