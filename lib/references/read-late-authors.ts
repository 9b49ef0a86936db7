/**
 * Authors that stand behind the title, as the older listing of PubMed prints them, which pages still copy.
 *
 *     Effects of creatine on sprinting. Doe AB, Roe C. J Strength Cond Res. 2004;18:311
 *                                       ^^^^^^^^^^^^^
 */
import { isJournalWord } from '../standards/journal-words';
import { PLACES, STATES } from '../standards/publisher-words';
import type { AuthorBlock } from './author-block';
import { dateBracket, isMonth } from './locator-items';
import { readAuthors } from './read-authors';
import type { Locator } from './read-locator';
import { LEAST_NAME, weighContainer } from './split-title';
import { isPlainWord, isPreprintServer, isSign, skip, trimBack } from './token-tests';
import { fold, type Tokens } from './tokens';
import type { CslName, Span } from './types';

export interface LateAuthors {
  block: AuthorBlock;
  /** Index of the stop that closes the title. */
  titleEnd: number;
}

/** Words of a title before its authors; fewer may be a name. */
const FEWEST_WORDS = 4;
/** Stops of a title behind which its authors are looked for. */
const MOST_STOPS = 4;
/** Tokens of a journal's name behind the authors. */
const LONGEST_CONTAINER = 24;

/** The names behind the first stop of a title, with the name of a journal between them and `to`; null when none stand there. */
export function findLateAuthors(tokens: Tokens, from: number, to: number): LateAuthors | null {
  for (let at = from + FEWEST_WORDS, stops = 0; at < to - 3 && stops < MOST_STOPS; at += 1) {
    if (!isSign(tokens[at], '.?') || tokens[at + 1]?.capital !== true) continue;
    stops += 1;
    const block = readAuthors(tokens, at + 1);
    const dated = dateBracket(tokens, block.next);
    const closed = dated > 0 || isSign(tokens[block.next], '.') || isSign(tokens[block.next - 1], '.');
    const cited = closed && isCitedAs(tokens, block, to);
    if ((block.style !== 'family-initials' && !cited) || !closed) continue;
    const start = dated > 0 ? dated + 1 : block.next;
    const end = trimBack(tokens, start, to);
    const words = tokens.slice(start, end).filter(({ kind }) => kind === 'word').length;
    if (words === 0 || end - start > LONGEST_CONTAINER) continue;
    const several = block.authors.length > 1 || block.more;
    const told =
      several || cited
        ? mostlyPersons(block)
        : isSentence(tokens, from, at) && isAlone(block.authors[0], weighContainer(tokens, start, end));
    if (told) return { block, titleEnd: isSign(tokens[at], '?') ? at + 1 : at };
  }
  return null;
}

/**
 * What the pages of journals offer to copy: "A title. Lind, Anna et al. The Foo, Volume 16, Issue 7, e108", as Elsevier's, and "A title.
 * Anna Lind, Tom Berg. medRxiv 2021", as those of the preprint servers.
 */
function isCitedAs(tokens: Tokens, { style, authors, more, next }: AuthorBlock, to: number): boolean {
  if (style === 'given-family')
    return authors.length > 1 && isPreprintServer(tokens[skip(tokens, next, '.', to)]);
  return style === 'family-comma-given' && more && tokens.slice(next).some(({ text }) => text === 'Volume');
}

/** "Haskell WL" · "Scand J", "Nutr J". */
const isPerson = (name: CslName | undefined): boolean =>
  name !== undefined && 'family' in name && name.given !== null && !isJournalWord(fold(name.family));

/** One name is told by two initials, or by the journal behind it. */
const isAlone = (name: CslName | undefined, weight: number): boolean =>
  isPerson(name) &&
  !isPlaceOrPart(name) &&
  (weight >= 1 || (name !== undefined && 'given' in name && /^\p{Lu}{2,3}\.?$/u.test(name.given ?? '')));

/** "London UK", "Dallas TX", "DASH II" : a place with its land or state, or the name of a study with the number of its part. */
const isPlaceOrPart = (name: CslName | undefined): boolean => {
  if (name === undefined || !('family' in name)) return false;
  const given = (name.given ?? '').replace(/\.$/, '');
  const part = /^[IVX]{2,4}$/.test(given) || (/^[IVX]$/.test(given) && /^\p{Lu}{2,}$/u.test(name.family));
  return part || PLACES.has(fold(name.family)) || STATES.has(given);
};

/** In a list one name in three may be a word of journals: "Field A". */
const mostlyPersons = ({ authors }: AuthorBlock): boolean =>
  isPerson(authors[0]) && 3 * authors.filter((name) => !isPerson(name)).length <= authors.length;

/** Words in small letters that no name holds. */
const isSentence = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.slice(from, to).filter(isPlainWord).length >= 2;

export interface JournalFirst {
  container: Span;
  title: Span;
  block: AuthorBlock;
}

/**
 * `J Foo. 2010 Oct;24(10):2857-72. Walking after meals. Doe AB, Roe C.`: the journal and its locator open the entry, the names close
 * it, behind a title of one sentence; null otherwise.
 */
export function findJournalFirst(tokens: Tokens, from: number, locator: Locator | null): JournalFirst | null {
  if (locator?.volume == null || locator.start - from > LONGEST_CONTAINER) return null;
  let end = locator.start;
  while (end > from && (tokens[end - 1]?.kind !== 'word' || isMonth(tokens[end - 1]))) end -= 1; // "J Foo. 2010 Oct"
  if (end <= from || weighContainer(tokens, from, end) < LEAST_NAME) return null;
  const start = skip(tokens, locator.end, '.,;:', tokens.length);
  for (let at = start, stops = 0; at < tokens.length && stops < MOST_STOPS; at += 1) {
    if (!isSign(tokens[at], '.?') || tokens[at + 1]?.capital !== true) continue;
    stops += 1;
    const block = at < start + FEWEST_WORDS ? null : readAuthors(tokens, at + 1);
    if (block?.style === 'family-initials' && mostlyPersons(block) && isLast(tokens, block.next)) {
      const title = { start, end: isSign(tokens[at], '?') ? at + 1 : at };
      return { container: { start: from, end }, title, block };
    }
    if (isSign(tokens[at], '.')) return null;
  }
  return null;
}

/** Nothing but signs and what was taken out stands from `at` on. */
const isLast = (tokens: Tokens, at: number): boolean =>
  tokens.slice(at).every(({ kind }) => kind === 'sign' || kind === 'cut');
