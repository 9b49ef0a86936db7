/**
 * Authors that stand behind the title, as the older listing of PubMed prints them, which pages still copy.
 *
 *     Effects of creatine on sprinting. Doe AB, Roe C. J Strength Cond Res. 2004;18:311
 *                                       ^^^^^^^^^^^^^
 */
import { isJournalWord, SMALL_WORDS } from '../standards/journal-words';
import { dateBracket } from './locator-items';
import { type AuthorBlock, readAuthors } from './read-authors';
import { isSign, trimBack } from './token-tests';
import { fold, type Token } from './tokens';

type Tokens = readonly Token[];

export interface LateAuthors {
  block: AuthorBlock;
  /** Index of the stop that closes the title. */
  titleEnd: number;
}

/** Words of a title before its authors; fewer may be a name. */
const FEWEST_WORDS = 4;
/** Tokens of a journal's name behind the authors. */
const LONGEST_CONTAINER = 24;

/** The names behind the first stop of a title, with the name of a journal between them and `to`; null when none stand there. */
export function findLateAuthors(tokens: Tokens, from: number, to: number): LateAuthors | null {
  for (let at = from + FEWEST_WORDS; at < to - 3; at += 1) {
    if (!isSign(tokens[at], '.?') || tokens[at + 1]?.capital !== true) continue;
    const block = readAuthors(tokens, at + 1);
    const dated = dateBracket(tokens, block.next);
    const closed = dated > 0 || isSign(tokens[block.more ? block.next - 1 : block.next], '.');
    if (block.style !== 'family-initials' || !closed || !isTold(block) || !isSentence(tokens, from, at))
      continue;
    const start = dated > 0 ? dated + 1 : block.next;
    const end = trimBack(tokens, start, to);
    const words = tokens.slice(start, end).filter(({ kind }) => kind === 'word').length;
    if (words > 0 && end - start <= LONGEST_CONTAINER)
      return { block, titleEnd: isSign(tokens[at], '?') ? at + 1 : at };
  }
  return null;
}

/** "Haskell WL", "Doe A, Roe B" · "Scand J", "Nutr J". */
const isTold = ({ authors, more }: AuthorBlock): boolean =>
  authors.every((name) => 'family' in name && name.given !== null && !isJournalWord(fold(name.family))) &&
  (more ||
    authors.length > 1 ||
    authors.some((name) => 'given' in name && /^\p{Lu}{2,3}$/u.test(name.given ?? '')));

/** Words in small letters that no name holds. */
const isSentence = (tokens: Tokens, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .filter(({ kind, text, folded }) => kind === 'word' && /^\p{Ll}/u.test(text) && !SMALL_WORDS.has(folded))
    .length >= 2;
