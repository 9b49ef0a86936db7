/**
 * The author that a byline names behind a title, as newsletters and essays write it.
 *
 *     “The Long Walk” by Kirsi Lind (2016)      Atomic Walking by James Lind      Prevention of falls by walking: none
 *                        ^^^^^^^^^^                                ^^^^^^^^^^
 */
import { isJournalWord, SMALL_WORDS } from '../standards/journal-words';
import { dateBracket } from './locator-items';
import type { LateAuthors } from './read-late-authors';
import type { ReadName } from './read-name';
import { readGivenFamily, readInitialsFamily } from './read-name';
import { behindHonorific, isVouched, readPlainName } from './read-plain-name';
import { isJoint, isSign, QUOTES } from './token-tests';
import { fold, type Tokens } from './tokens';

/** Tokens of a title before its byline. */
const LONGEST_TITLE = 40;
/** Names of a byline. */
const MOST_NAMES = 4;
/** Who did it is not said by "by" alone: takes "edited" before "by"; refuses "written". */
const DONE = /^(?:edited|compiled|translated|published|reviewed|narrated|introduced|illustrated|caused|led)$/;

/**
 * The names behind "by"; null where no title in marks or in capitals stands before it, or no name behind it. In marks the title ends
 * whoever is named; authors are only persons of whom a known given name or an initial tells that they are.
 */
export function findByline(tokens: Tokens, from: number): LateAuthors | null {
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST_TITLE); at += 1) {
    if (tokens[at]?.text !== 'by' || DONE.test(tokens[at - 1]?.folded ?? '')) continue;
    const quoted = isSign(tokens[from], QUOTES) && isSign(tokens[at - 1], QUOTES);
    if (!quoted && !isInCapitals(tokens, from, at)) return null;
    const names = namesAt(tokens, at + 1, quoted);
    if (names === null || (!quoted && names.some(({ family }) => isJournalWord(fold(family))))) return null;
    const next = names.at(-1)?.next ?? at;
    const authors = names.some(isPerson) ? names.map(({ family, given }) => ({ family, given })) : [];
    const style = authors.length > 0 ? 'given-family' : 'none';
    return { block: { authors, style, next, more: false }, titleEnd: at };
  }
  return null;
}

/** "Jane Lind", "Kirsi M. Lind", "K. Lind" · "Good Housekeeping", "The Guardian": a site in capitals, which looks like a name. */
const isPerson = (name: ReadName): boolean => name.style === 'initials-family' || isVouched(name);

/** "Why We Walk": every word is large or small and of no weight. */
const isInCapitals = (tokens: Tokens, from: number, to: number): boolean =>
  to - from > 1 &&
  tokens
    .slice(from, to)
    .every(({ kind, capital, folded }) =>
      kind === 'word' ? capital || SMALL_WORDS.has(folded) : kind === 'sign',
    );

/** The names up to what ends them: nothing, a bracket with the year, a comma or stop; null where they go on as a sentence. */
function namesAt(tokens: Tokens, from: number, quoted: boolean): ReadName[] | null {
  const names: ReadName[] = [];
  for (let at = from; names.length < MOST_NAMES; ) {
    const start = behindHonorific(tokens, at);
    const name =
      readGivenFamily(tokens, start) ??
      (quoted || names.length > 0
        ? (readPlainName(tokens, start) ?? readInitialsFamily(tokens, start))
        : null);
    if (name === null) return null;
    names.push(name);
    const joint =
      isSign(tokens[name.next], ',') && isJoint(tokens[name.next + 1]) ? name.next + 1 : name.next;
    if (!isJoint(tokens[joint])) break;
    at = joint + 1;
  }
  const end = names.at(-1)?.next ?? from;
  const stop = tokens[end];
  const ended =
    stop === undefined ||
    stop.kind === 'cut' ||
    dateBracket(tokens, end) > 0 ||
    (quoted && isSign(stop, '.,(')) ||
    (isSign(stop, '.') && tokens[end + 1] === undefined);
  return ended ? names : null;
}
