/**
 * The editors of a book, between "In:" and its title. Called by `read-book.ts`.
 *
 *     In: Whittle A, editor. The Early Neolithic      In Lind, Okafor & Roe (eds), Rest
 *         ^^^^^^^^^^^^^^^^^^                                ^^^^^^^^^^^^^^^^^^^^^^^^
 */
import { isJournalWord } from '../standards/journal-words';
import { isNameWord } from './name-parts';
import { readAuthors } from './read-authors';
import { closingOf, isJoint, isSign, skip, yearOf } from './token-tests';
import type { Tokens } from './tokens';

/** Behind names, of those who edited: takes "eds", "hrsg"; refuses "edition". */
export const EDITOR_WORDS =
  /^(?:eds?|editors?|edited|org|orgs|coord|coords|hrsg|organizadora?(?:es)?|redactie|redaktion)$/;

/** Tokens of editors without their given names. */
const LONGEST_FAMILIES = 12;

/** "Lind, Okafor & Roe (eds),": index behind family names alone that "&" joins and a bracket closes; null when none stand there. */
function behindFamilies(tokens: Tokens, at: number): number | null {
  let open = at;
  while (
    open < at + LONGEST_FAMILIES &&
    ((isNameWord(tokens[open]) && !isJournalWord(tokens[open]?.folded ?? '')) ||
      isSign(tokens[open], ',') ||
      isJoint(tokens[open]))
  )
    open += 1;
  const joined = isJoint(tokens[open - 2]) && isNameWord(tokens[open - 1]);
  const role = isSign(tokens[open], '(') && /^eds?$/.test(tokens[open + 1]?.folded ?? '');
  const close = role && joined ? closingOf(tokens, open, 5) : -1;
  return close > 0 ? close + 1 : null;
}

/** Index behind "Whittle A, editor." or "J. W. Du Bois & L. Kumpf (eds.),"; null when no editors stand at `at`. */
export function editorsAt(tokens: Tokens, at: number, to: number): number | null {
  const families = behindFamilies(tokens, at);
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
