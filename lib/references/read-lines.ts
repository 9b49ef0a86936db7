/**
 * An entry that its page sets in lines: the title on one, the authors on another, the rest behind them. What has a line of its own
 * needs no sign to part it, so these entries print none, and on one line nobody could tell where a title ends.
 *
 *     Sleep and load in the aged            Lind A. et al.
 *     Kirsi Lind, Tom M. Berg               Sleep and load in the aged
 *     Bone (2019-04)                        Bone
 *                                           (2019)
 */
import { JOURNAL_NAMES, SMALL_WORDS } from '../standards/journal-words';
import { cleanReference } from './clean-reference';
import { isJournal } from './organisation-names';
import { readAuthors } from './read-authors';
import { readNameLine } from './read-name-line';
import { type ReadReference, readReference } from './read-reference';
import { fold, type Tokens, tokenise } from './tokens';
import type { CslName, Span } from './types';

/** More lines than this are a box with an abstract in it. */
const MOST_LINES = 12;
/** Words of a title; a shorter one is the name of a journal, or a label: "Article". */
const FEWEST_WORDS = 2;
/** Words of a journal's name on a line of its own. */
const LONGEST_CONTAINER = 10;

/** What ends in the middle of a sentence: takes "Lind A,", "Sleep –"; refuses "Lind A.", "Why sleep?" */
const GOES_ON = /[,;:(&/\u2013\u2014-]$/;
/** What another line has begun: takes "older adults", ". Sleep", ", Berg T"; refuses "Older adults", "(2019)", "10.1000/x" */
const GOES_BACK = /^(?:\p{Ll}|[.,;:)])/u;
/** A year in a bracket, a volume behind a year: takes "(2019)", "2019;12", "2019, 4(2)"; refuses "1999 and after" */
const PLACED = /\((?:19|20)\d\d|\b(?:19|20)\d\d[;,:] ?\d/;
/** A name with nothing behind it, its date or its place: takes "Afr. Sea Turt. News", "Bone (2019-04)", "Bone, 12"; refuses "Bone 12", "https://a.org", "(2019)", "March 2019" */
const NAMED = /^(\p{L}[^\d()[\]/]*?)(?: ?\((?:19|20)\d\d|[,;] ?\d|$)/u;
/** Names that a stop closes, behind which one closes the title too: takes "Lind K, Berg T."; refuses "Lind K. et al.", "Lind K" */
const STOPPED = /(?<! al)\.$/;
/** What a stop closes before a capital: takes the "Mineral in Women. B" of "Mineral in Women. Bone 2019"; refuses "Cochrane Syst Rev. 2019" */
const SENTENCE = /^[^.\d]*\. \p{Lu}/u;
/** Takes "Mineral in Women"; refuses "Afr. Sea" */
const IN_SMALL = / \p{Ll}/u;
/** What kind of text it is, above its authors: takes "Review Article", "Original research"; refuses "Sleep research in Rome" */
const LABEL = /^\p{L}+ (?:article|communication|paper|report|research|review)$/iu;
/** Takes "FHC Crick"; refuses "BMJ Open (2019)" */
const THREE_INITIALS = /^\p{Lu}{3} \p{Lu}\p{Ll}+$/u;
/** Takes "Why sleep?"; refuses "Sleep" */
const CLOSED = /[.!?\u201d"]$/u;
/** A title in marks: takes "\u201cWhy we sleep\u201d"; refuses "\u201cSleep\u201d and \u201cload\u201d" */
const QUOTED = /^["\u201c]([^"\u201c\u201d]*)["\u201d]$/u;
/** Takes " ", "  "; refuses "-" */
const SPACES = /\s+/u;

/** The authors and the title, each of a line of its own, and what stands on the lines behind. */
interface Lines {
  authors: CslName[];
  more: boolean;
  title: string;
  rest: string[];
}

/**
 * The parts of an entry that is set in such lines; null of any other, which is read as one text.
 * @param lines The lines of the entry as printed, in order.
 */
export function readLines(lines: readonly string[]): ReadReference | null {
  const set = partLines(lines);
  if (set === null) return null;
  const head = `${set.authors.map(inShort).join(', ')}${set.more ? ', et al' : ''}. `;
  const text = `${head}${set.title}${CLOSED.test(set.title) ? '' : '.'} ${set.rest.join(' ')}`;
  const read = readReference(text);
  // What cleaning changes once more is read as one text.
  if (!read.clean.startsWith(head + set.title)) return null;
  const title = spanOfText(read.tokens, head.length, head.length + set.title.length);
  return {
    ...read,
    authors: {
      ...read.authors,
      style: 'given-family',
      authors: set.authors,
      more: set.more,
      next: title.start,
    },
    title,
    titleRule: 'a line of its own',
    doubted: null,
    container: containerBehind(read, title, set.rest[0] ?? ''),
  };
}

function partLines(lines: readonly string[]): Lines | null {
  if (lines.length < 2 || lines.length > MOST_LINES) return null;
  const [first = '', second = '', ...rest] = lines.map(cleanReference).filter(Boolean);
  if ([first, second].some((line) => GOES_ON.test(line)) || GOES_BACK.test(second)) return null;
  const [before, behind] = [readNameLine(first), readNameLine(second)];
  if (before !== null && (behind !== null || GOES_BACK.test(rest[0] ?? ''))) return null;
  if (before === null ? isAuthor(rest[0] ?? '') : isCutTitle(first, second, rest[0] ?? '')) return null;
  const [names, title] = before !== null ? [before, second] : [behind, first];
  if (names === null || !isTitle(title)) return null;
  const isTold = names.told || (before === null && (names.authors.length > 1 || isNamedPlace(rest[0] ?? '')));
  return isTold ? { ...names, title: title.replace(/\.$/, '').replace(QUOTED, '$1'), rest } : null;
}

/** The title goes on behind the second line: a stop closes the names and not the title, or closes the title only behind that. */
const isCutTitle = (names: string, title: string, behind: string): boolean =>
  !CLOSED.test(title) && (STOPPED.test(names) || IN_SMALL.test(SENTENCE.exec(behind)?.[0] ?? ''));

/** One who has a line of their own behind the others. */
const isAuthor = (line: string): boolean => THREE_INITIALS.test(line) || readNameLine(line)?.told === true;

/** A journal or a site, and its date. */
const isNamedPlace = (line: string): boolean => NAMED.test(line) && PLACED.test(line);

/** Whole, and of so many words; neither the name of a journal, nor with its authors or its place in a journal. */
function isTitle(line: string): boolean {
  const words = line.split(SPACES);
  const tokens = tokenise(line);
  return (
    words.length >= FEWEST_WORDS &&
    !PLACED.test(line) &&
    !LABEL.test(line) &&
    !SMALL_WORDS.has(fold(words.at(-1) ?? '')) &&
    !JOURNAL_NAMES.has(fold(line)) &&
    !isJournal(tokens, 0, tokens.length) &&
    !/initials/.test(readAuthors(tokens, 0).style)
  );
}

/** "Lind K", as lists print it. */
const inShort = (name: CslName): string =>
  'literal' in name
    ? name.literal
    : `${name.family} ${(name.given ?? '').replace(/(?<=\p{L})[\p{L}'\u2019]+|[^\p{L}]+/gu, '')}`.trim();

/** The tokens of a stretch of the cleaned text. */
const spanOfText = (tokens: Tokens, start: number, end: number): Span => {
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findIndex((token) => token.start >= end);
  return { start: from, end: to < 0 ? tokens.length : to };
};

/** The container where it was found behind the title, else the name on the first line behind it, unless that published the work. */
function containerBehind(
  { tokens, clean, container, publisher }: ReadReference,
  title: Span,
  line: string,
): Span | null {
  if (container !== null && container.start >= title.end) return container;
  const name = publisher === null ? (NAMED.exec(line)?.[1] ?? '') : '';
  if (name === '' || name.split(SPACES).length > LONGEST_CONTAINER) return null;
  const start = clean.indexOf(name, tokens[title.end - 1]?.end ?? 0);
  return start < 0 ? null : spanOfText(tokens, start, start + name.length);
}
