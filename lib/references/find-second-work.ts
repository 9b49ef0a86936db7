/**
 * Two works in one entry, as a lost line break leaves them: behind the first, names and a year in brackets stand again.
 *
 *     Noakes T (2001) Lore of running. Human Kinetics, Champaign Costill DL, Fink WJ (1976) Skeletal muscle …
 *                                                                ^^^^^^^^^^^^^^^^^^^^ ^^^^^^
 */
import { NAME_JOINTS } from '../standards/name-words';
import { PLACES } from '../standards/publisher-words';
import type { AuthorBlock } from './author-block';
import { dateBracket } from './locator-items';
import { readAuthors } from './read-authors';
import { readFamilyCommaInitials, readFamilyInitials } from './read-name';
import { foldedText, isEtAl, isSign } from './token-tests';
import type { Token, Tokens } from './tokens';

/** Tokens of one name with its initials, and of a block of names. */
const LONGEST_NAME = 9;
const LONGEST_BLOCK = 90;
/** Tokens of a title, before which a name with a year belongs to the first work. */
const SHORTEST_WORK = 4;

/** Styles in which initials tell a name from the place of the first work: not "Press, Rome Doe". */
const INITIALED: ReadonlySet<AuthorBlock['style']> = new Set(['family-initials', 'family-comma-initials']);

export interface SecondWork {
  /** Its authors; none where it is unclear which word begins the block. */
  authors: AuthorBlock;
  /** Index at which they begin. */
  from: number;
  /** Index of the bracket with its year. */
  year: number;
}

/** The last work that begins between `from` and `to`; null when none does. "Comment on Smith A (2001)" closes a title and is none. */
export function findSecondWork(tokens: Tokens, from: number, to: number): SecondWork | null {
  for (let at = to - 1; at >= from + SHORTEST_WORK; at -= 1) {
    const close = dateBracket(tokens, at);
    const title = tokens[isSign(tokens[close + 1], '.') ? close + 2 : close + 1];
    if (close > 0 && title?.capital && isBehindName(tokens, from, at))
      return { ...readBlock(tokens, from, at), year: at };
  }
  return null;
}

/** Index of "et al." before `at`, or `at`. */
function beforeEtAl(tokens: Tokens, at: number): number {
  const others = isSign(tokens[at - 1], '.') ? at - 3 : at - 2;
  if (!isEtAl(tokens, others)) return at;
  return isSign(tokens[others - 1], ',') ? others - 1 : others;
}

/** Does a name with its initials, or "et al." behind one, end before `bracket`? */
export function isBehindName(tokens: Tokens, from: number, bracket: number): boolean {
  const at = beforeEtAl(tokens, bracket);
  for (let name = at - 2; name >= Math.max(from, at - LONGEST_NAME); name -= 1) {
    const read = readFamilyCommaInitials(tokens, name) ?? readFamilyInitials(tokens, name);
    if (read?.next === at) return !isSmallWord(tokens[name - 1]);
  }
  return false;
}

/** "on", "to", before a name that a sentence cites · "and". */
const isSmallWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Ll}/u.test(token.text) && !NAME_JOINTS.has(token.text);

/** The names before the bracket at `at`, where a stop or a known place shows where they begin. */
function readBlock(tokens: Tokens, from: number, at: number): Omit<SecondWork, 'year'> {
  for (let start = Math.max(from, at - LONGEST_BLOCK); start < at; start += 1) {
    const begins = isSign(tokens[start - 1], '.') || isBehindPlace(tokens, start);
    const block = begins && tokens[start]?.capital ? readAuthors(tokens, start) : null;
    if (block?.next === at && INITIALED.has(block.style)) return { authors: block, from: start };
  }
  return { authors: { authors: [], style: 'none', next: at, more: false }, from: at };
}

const isBehindPlace = (tokens: Tokens, at: number): boolean =>
  [1, 2, 3].some((width) => PLACES.has(foldedText(tokens, Math.max(0, at - width), at)));
