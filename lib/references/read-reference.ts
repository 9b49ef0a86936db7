/**
 * One reference read stage by stage over its tokens: cut what is no fact, authors, year, locator, title and container.
 * `parse-reference.ts` makes CSL-JSON of what this returns; `explain-reference.ts` prints it.
 */
import { type LocatedIdentifier, locateIdentifiers } from '../identifiers/find-identifiers';
import { isOrganisationWord } from '../standards/organisation-words';
import type { AuthorBlock } from './author-block';
import { cleanReference } from './clean-reference';
import { cutPhrases, type Taken } from './cut-phrases';
import { doubtsOfTitle } from './doubt-title';
import { findSecondWork } from './find-second-work';
import { isMonth } from './locator-items';
import { type Middle, NOTHING, spanOf } from './middle';
import { textOf } from './name-parts';
import { type Chapter, cutEdition } from './read-book';
import { findByline } from './read-byline';
import { type Dates, readAuthorYear, readDates, type YearMark } from './read-dates';
import { findEntry } from './read-entry';
import { type Head, readHead } from './read-head';
import { findJournalFirst, findLateAuthors, type JournalFirst, type LateAuthors } from './read-late-authors';
import type { Locator } from './read-locator';
import { readMiddle } from './read-middle';
import { findOwnName, findSite, findSiteBehindQuestion, isHost } from './read-own-name';
import { findImprint, type Publisher } from './read-publisher';
import { isPlainWord, isSign, skip } from './token-tests';
import { type Token, type Tokens, tokenise } from './tokens';
import type { Span } from './types';

export interface ReadReference {
  clean: string;
  tokens: Token[];
  taken: Taken[];
  identifiers: LocatedIdentifier[];
  authors: AuthorBlock;
  authorYear: YearMark | null;
  locator: Locator | null;
  chapter: Chapter | null;
  publisher: Publisher | null;
  /** The year that stands with the publisher, when nothing else dates the work. */
  imprintYear: number | null;
  title: Span | null;
  container: Span | null;
  /** Which rule said where the title ends. */
  titleRule: string;
  /** Index of the first token of the author block. */
  authorsFrom: number;
  /** A title that was read and is left out, with what speaks against it. */
  doubted: { title: Span; reasons: string[] } | null;
}

/**
 * The parts of a reference as printed, with the rules that found them; a part that was not found is null.
 *
 *     readReference('Rau C. Sleep and load. Bone 2019;4:1-9.').container   →   the tokens of "Bone"
 */
export function readReference(raw: string): ReadReference {
  const clean = cleanReference(raw);
  const identifiers = locateIdentifiers(clean);
  const { text, taken } = cutPhrases(clean, identifiers);
  return { clean, taken, ...readTokens(tokenise(text), identifiers) };
}

/** The parts of a reference from its tokens alone; the steps grow with their number, never with its square. */
export function readTokens(
  tokens: Token[],
  identifiers: LocatedIdentifier[],
): Omit<ReadReference, 'clean' | 'taken'> {
  const head = readHead(tokens, skip(tokens, 0, '.,;:-\u2013*', tokens.length), identifiers);
  const work = readWork(tokens, head);
  const { locator, titleFrom } = work;
  const { middle, block, year } = readBehindHead(tokens, head, work);
  const authorYear = work.mark ?? year;
  const own = namedAgain(tokens, head, work, middle);
  const imprint = findImprint(tokens, titleFrom, tokens.length);
  // "The 2012 guideline (J Foo, 2013)": the year in the title says nothing
  const inTitle =
    imprint?.journal === true && locator !== null && locator.volume === null && locator.end <= imprint.start;
  const read = {
    tokens,
    identifiers,
    authors: block ?? work.authors,
    authorYear,
    locator: inTitle ? null : locator,
    imprintYear: imprint?.year ?? null,
    ...(own === null ? withSite(tokens, middle, identifiers) : publishedByAuthor(tokens, middle, own)),
    authorsFrom: work.from,
    doubted: null,
  };
  const doubts = middle.title === null ? [] : doubtsOfTitle(tokens, middle.title, work.authors);
  if (middle.title !== null && doubts.length > 0)
    return { ...read, title: null, doubted: { title: middle.title, reasons: doubts } };
  const undated = authorYear === null || isTitleBeforeYear(tokens, head.from, head.authors.next);
  return undated && isOnlyName(tokens, head, middle, locator)
    ? { ...read, ...nameAsTitle(tokens, head) }
    : read;
}

/** Authors, year and locator of one work. */
interface Work extends Head, Dates {
  /** It is not the first of its entry. */
  second: boolean;
}

/** Of two works in one entry the last. */
function readWork(tokens: Tokens, head: Head): Work {
  const first = readDates(tokens, head.authors);
  const second =
    first.mark === null
      ? null
      : findSecondWork(tokens, first.titleFrom, first.locator?.start ?? tokens.length);
  if (second === null) return { ...head, ...first, second: false };
  const { authors, year } = second;
  const from = authors.style === 'none' ? year : second.from;
  return { authors, from, ...readDates(tokens, authors, year), second: true };
}

/** Title and container, with the authors and their year where they stand behind or between these. */
function readBehindHead(
  tokens: Tokens,
  { authors, from }: Head,
  { mark, locator, titleFrom, second }: Work,
): { middle: Middle; block: AuthorBlock | null; year: YearMark | null } {
  const to = locator?.start ?? tokens.length;
  const late =
    authors.style === 'none' && !second
      ? (findByline(tokens, titleFrom) ?? (locator === null ? null : findLateAuthors(tokens, titleFrom, to)))
      : null;
  if (late !== null) {
    const { block } = late;
    const year = readAuthorYear(tokens, block.next);
    const middle = aroundAuthors(tokens, titleFrom, late, { start: year?.end ?? block.next, end: to });
    return { middle, block, year };
  }
  const entry = second ? null : findEntry(tokens, from, authors, titleFrom);
  if (entry !== null) return { middle: entry, block: { ...authors, authors: [], style: 'none' }, year: mark };
  const opened = second ? null : findJournalFirst(tokens, from, locator);
  return opened === null
    ? {
        middle: readMiddle(tokens, afterEditors(tokens, titleFrom), to, locator),
        block: null,
        year: null,
      }
    : { middle: behindJournal(tokens, opened), block: opened.block, year: null };
}

/** Where the organisation that wrote the work is named once more, as its publisher; null when it is not. */
function namedAgain(tokens: Tokens, { from }: Head, { authors }: Work, middle: Middle): Span | null {
  const { title, container } = middle;
  if (authors.style !== 'organisation' || title === null) return null;
  const author = { start: from, end: authors.next };
  if (container === null) return findOwnName(tokens, author, { start: title.start + 2, end: title.end });
  const book = cutEdition(tokens, title.start, title.end) < title.end; // "BBC News. Sleep. BBC News" is on a site
  return book ? findOwnName(tokens, author, container) : null;
}

/** "Culture Collection of the Institute. Available from: …": nothing but the name of an organisation, and at most its host. */
function isOnlyName(
  tokens: Tokens,
  { authors }: Head,
  { title, container }: Middle,
  locator: Locator | null,
): boolean {
  const site = title !== null && isHost(tokens, title.start) && title.end - title.start === 3;
  const unplaced = locator === null || (locator.volume === null && locator.pages === null);
  return authors.style === 'organisation' && (title === null || site) && container === null && unplaced;
}

/** The site as the container where nothing else is one. */
function withSite(tokens: Tokens, middle: Middle, identifiers: readonly LocatedIdentifier[]): Middle {
  const { title, container, publisher } = middle;
  if (title === null || container !== null || publisher !== null) return middle;
  const asked = findSiteBehindQuestion(tokens, title, identifiers);
  return asked === null
    ? { ...middle, container: findSite(tokens, title.end, identifiers) }
    : { ...middle, title: asked.title, container: asked.site };
}

/** Title and container on both sides of the authors. */
const aroundAuthors = (tokens: Tokens, from: number, late: LateAuthors, behind: Span): Middle => ({
  ...NOTHING,
  title: spanOf(tokens, from, late.titleEnd),
  container: isSign(tokens[behind.start], '(')
    ? null
    : spanOf(tokens, behindDate(tokens, behind.start), behind.end),
  titleRule: 'byline',
});

/** The journal opens the entry, the authors close it. */
const behindJournal = (tokens: Tokens, { title, container }: JournalFirst): Middle => ({
  ...NOTHING,
  title: spanOf(tokens, title.start, title.end),
  container,
  titleRule: 'journal first',
});

/** ". septembre 2014, J Foo": index behind a date at `at`; `at` itself when none stands there. */
function behindDate(tokens: Tokens, at: number): number {
  let end = at;
  while (isMonth(tokens[end]) || tokens[end]?.kind === 'number' || isSign(tokens[end], '.,')) end += 1;
  return end;
}

/** The title ends where the author is named again, who is the publisher. */
const publishedByAuthor = (tokens: Tokens, middle: Middle, own: Span): Middle => ({
  ...middle,
  title: spanOf(tokens, middle.title?.start ?? 0, cutEdition(tokens, middle.title?.start ?? 0, own.start)),
  container: null,
  titleRule: 'author again',
  publisher: middle.publisher ?? { ...own, name: textOf(tokens, own.start, own.end) },
});

/** All that stands there is what the page is called. */
const nameAsTitle = (tokens: Tokens, { authors, from }: Head) => ({
  title: spanOf(tokens, from, authors.next),
  titleRule: 'name alone',
  authors: { ...authors, authors: [], next: from },
});

/** Words of the name of a site, all large: "Precision Nutrition. (2015)." */
const LONGEST_SITE = 3;

/** "About adult BMI. (2022). https://…": a stop before the year's bracket, a word in small letters or many words, and none of an organisation. */
const isTitleBeforeYear = (tokens: Tokens, from: number, to: number): boolean =>
  isSign(tokens[to], '.') &&
  (to - from > LONGEST_SITE || tokens.slice(from, to).some(isPlainWord)) &&
  !tokens.slice(from, to).some(({ folded }) => isOrganisationWord(folded));

/** Farthest place of a quoted title behind the editors that an encyclopedia prints before it. */
const EDITORS_REACH = 60;

/** `Doe A (2016). Roe B (ed.). "Title"`: index of the quotation behind the editors; `from` when there is none. */
function afterEditors(tokens: Tokens, from: number): number {
  if (isSign(tokens[from], '"\u201c')) return from;
  for (let at = from; at < Math.min(tokens.length, from + EDITORS_REACH); at += 1) {
    if (!/^eds?$/.test(tokens[at]?.folded ?? '') || !isSign(tokens[at - 1], '(')) continue;
    const quote = skip(tokens, at + 1, '.),', tokens.length);
    return isSign(tokens[quote], '"\u201c') ? quote : from;
  }
  return from;
}
