/**
 * One reference read stage by stage over its tokens: cut what is no fact, authors, year, locator, title and container.
 * `parse-reference.ts` makes CSL-JSON of what this returns; `explain-reference.ts` prints it.
 */
import { type LocatedIdentifier, locateIdentifiers } from '../identifiers/find-identifiers';
import { cleanReference } from './clean-reference';
import { cutPhrases, type Taken } from './cut-phrases';
import { dateBracket } from './locator-items';
import { type AuthorBlock, readAuthors } from './read-authors';
import {
  type Chapter,
  chapterAt,
  cutEdition,
  findChapter,
  findImprint,
  findPublisher,
  type Publisher,
  skip,
  trimBack,
} from './read-book';
import { findLocator, type Locator } from './read-locator';
import { splitTitle, weighContainer } from './split-title';
import { closingOf, isSign, yearOf } from './token-tests';
import { type Token, tokenise } from './tokens';

/** Without volume or pages, a container is named only from this weight on. */
const SURE_WEIGHT = 4.5;

/** And only if at least half of its words are those of journals. */
const SURE_CONTAINER = 1.5;

/** Token indices, end excluded. */
export interface Span {
  start: number;
  end: number;
}

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
}

/** A year that stands behind the authors, and the tokens it takes with bracket and letter. */
export interface YearMark extends Span {
  year: number | null;
}

export function readReference(raw: string): ReadReference {
  const clean = cleanReference(raw);
  const identifiers = locateIdentifiers(clean);
  const { text, taken } = cutPhrases(clean, identifiers);
  const tokens = tokenise(text);
  const from = skip(tokens, 0, '.,;:-\u2013*', tokens.length);
  const authors = readAuthors(tokens, from);
  const { mark: authorYear, locator, titleFrom } = readDates(tokens, authors);
  const to = locator?.start ?? tokens.length;
  const middle = readMiddle(tokens, afterEditors(tokens, titleFrom), to, locator);
  const imprintYear = findImprint(tokens, titleFrom, tokens.length)?.year ?? null;
  const read = { clean, tokens, taken, identifiers, authors, authorYear, locator, imprintYear, ...middle };
  const onlyName =
    middle.title === null && middle.container === null && authorYear === null && locator === null;
  return onlyName && authors.style === 'organisation'
    ? { ...read, ...nameAsTitle(tokens, from, authors) }
    : read;
}

/** "Culture Collection of the Institute. Available from: …": all that stands there is what the page is called. */
const nameAsTitle = (tokens: readonly Token[], from: number, authors: AuthorBlock) => ({
  title: span(tokens, from, authors.next),
  authors: { ...authors, authors: [], next: from },
});

/** Farthest place of a quoted title behind the editors that an encyclopedia prints before it. */
const EDITORS_REACH = 60;

/** `Doe A (2016). Roe B (ed.). "Title"`: index of the quotation behind the editors; `from` when there is none. */
function afterEditors(tokens: readonly Token[], from: number): number {
  if (isSign(tokens[from], '"\u201c')) return from;
  for (let at = from; at < Math.min(tokens.length, from + EDITORS_REACH); at += 1) {
    if (!/^eds?$/.test(tokens[at]?.folded ?? '') || !isSign(tokens[at - 1], '(')) continue;
    const quote = skip(tokens, at + 1, '.),', tokens.length);
    return isSign(tokens[quote], '"\u201c') ? quote : from;
  }
  return from;
}

interface Dates {
  mark: YearMark | null;
  locator: Locator | null;
  titleFrom: number;
}

/** The year behind the authors and the locator; "2013 AHA/ACC guideline … 2014;63:2960" begins a title with its year. */
function readDates(tokens: readonly Token[], authors: AuthorBlock): Dates {
  const mark = readAuthorYear(tokens, authors);
  const bare = mark !== null && mark.end - mark.start === 1 && tokens[mark.end]?.kind === 'word';
  if (bare) {
    const locator = findLocator(tokens, mark.end, null);
    const complete =
      locator?.year != null &&
      locator.year !== mark.year &&
      (locator.volume !== null || locator.pages !== null);
    if (complete && locator.start > mark.end + 2) return { mark: null, locator, titleFrom: mark.start };
  }
  const titleFrom = skip(tokens, mark?.end ?? authors.next, '.,;:)-\u2013\u2014', tokens.length);
  return { mark, locator: findLocator(tokens, titleFrom, mark?.year ?? null), titleFrom };
}

/** "(2010)", "(2010a, May 3)", "2010.", "(in press)", "(Study Group) (May 2010)" behind the authors. */
function readAuthorYear(tokens: readonly Token[], authors: AuthorBlock): YearMark | null {
  if (authors.style === 'none') return null;
  const start = skip(tokens, authors.next, '.,;:', tokens.length);
  const token = tokens[start];
  if (isSign(token, '([')) {
    const group = dateBracket(tokens, start) > 0 ? -1 : closingOf(tokens, start);
    const bracket = group > 0 && dateBracket(tokens, group + 1) > 0 ? group + 1 : start;
    const dated = dateBracket(tokens, bracket);
    if (dated > 0) return { start, end: dated + 1, year: firstYear(tokens.slice(bracket, dated)) };
    const unknown = /^(?:in|no|n|forthcoming|submitted|undated|s)$/.test(tokens[start + 1]?.folded ?? '');
    return unknown && group > 0 && group < start + 7 ? { start, end: group + 1, year: null } : null;
  }
  const year = yearOf(token);
  if (year === null) return null;
  return { start, end: start + 1, year };
}

const firstYear = (tokens: readonly Token[]): number | null =>
  tokens.reduce<number | null>((year, token) => year ?? yearOf(token), null);

interface Middle {
  chapter: Chapter | null;
  publisher: Publisher | null;
  title: Span | null;
  container: Span | null;
}

const NOTHING: Middle = { chapter: null, publisher: null, title: null, container: null };

/** Title, container and publisher between the authors and the locator. */
function readMiddle(tokens: readonly Token[], from: number, to: number, locator: Locator | null): Middle {
  const quoted = quotedTitle(tokens, from, to);
  if (quoted) return afterQuote(tokens, quoted, to, locator);
  const pagesFirst = chapterBehind(tokens, from, locator);
  if (pagesFirst) return chapterOf(tokens, from, pagesFirst, tokens.length);
  const chapter = findChapter(tokens, from, to);
  if (chapter) return chapterOf(tokens, from, chapter, to);
  const publisher = locator?.volume ? null : findPublisher(tokens, from, to);
  const imprint = locator?.volume || publisher ? null : findImprint(tokens, from, tokens.length);
  const named = publisher ?? imprint;
  if (named !== null) {
    const title = span(tokens, from, cutEdition(tokens, from, named.start));
    return { ...NOTHING, publisher: named, title };
  }
  const split = splitTitle(tokens, from, to);
  const sure = split !== null && split.weight >= SURE_WEIGHT && split.containerWeight >= SURE_CONTAINER;
  if (locator?.volume && isWholeContainer(tokens, from, to))
    return { ...NOTHING, container: span(tokens, from, to) };
  if (split && (sure || locator?.volume || (locator?.pages && split.containerWeight >= 1))) {
    const container = span(tokens, split.containerStart, to);
    return { ...NOTHING, title: span(tokens, from, split.titleEnd), container };
  }
  const end = cutEdition(tokens, from, firstSentence(tokens, from, to));
  return { ...NOTHING, title: span(tokens, from, end) };
}

/** "A. Doe, J. Phys. 9, 245", "A. Doe, Nature 489, 409": behind the comma no title was printed, only a journal's name. */
function isWholeContainer(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  if (!isSign(tokens[from - 1], ',') || words.length > 8) return false;
  if (words.length <= 2 && words.every((token) => token.capital)) return true;
  const abbreviated = tokens.slice(from, to).some((token) => isSign(token, '.'));
  return abbreviated && weighContainer(tokens, from, to) >= SURE_CONTAINER;
}

/** "Weeds and weed control, pp. 359–386. In Draycott AP (ed.), Sugar beet": the pages stand before the container. */
function chapterBehind(tokens: readonly Token[], from: number, locator: Locator | null): Chapter | null {
  if (locator === null || !locator.keyed || locator.pages === null) return null;
  const at = skip(tokens, locator.end, '.,;)', tokens.length);
  return tokens[at]?.folded === 'in'
    ? chapterAt(tokens, at, trimBack(tokens, from, locator.start), tokens.length)
    : null;
}

const chapterOf = (tokens: readonly Token[], from: number, chapter: Chapter, to: number): Middle => ({
  chapter,
  publisher: findPublisher(tokens, chapter.publisherFrom, to),
  title: span(tokens, from, chapter.titleEnd),
  container: span(tokens, chapter.containerStart, chapter.containerEnd),
});

/** What opens a quotation, and what may close it. */
const QUOTATION: Readonly<Record<string, string>> = {
  '\u201c': '\u201d\u201c"',
  '\u201e': '\u201c\u201d',
  '"': '"\u201d',
  '\u2018': "\u2019'",
  "'": "'\u2019",
  '\u00ab': '\u00bb',
};

/** A title in quotation marks at the head of the rest: its tokens without the marks; not a quotation at its beginning. */
function quotedTitle(tokens: readonly Token[], from: number, to: number): Span | null {
  const open = tokens[from];
  const closing = open?.kind === 'sign' ? QUOTATION[open.text] : undefined;
  if (closing === undefined) return null;
  for (let at = from + 2; at < tokens.length && at <= to + 4; at += 1) {
    if (isSign(tokens[at], closing) && closesTitle(tokens, at))
      return { start: from + 1, end: trimBack(tokens, from, at) };
  }
  return null;
}

/** Behind a whole title the sentence goes on with a comma, a stop, "in", or a name in capitals. */
function closesTitle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const stopped = isSign(tokens[at - 1], ',.?!');
  if (isSign(next, '.,;([\u201d"')) return true;
  if (next === undefined || next.kind === 'cut') return true;
  if (next.folded === 'in') return stopped || tokens[at + 2]?.capital === true;
  return stopped && (next.capital || next.kind === 'number') && !isSign(tokens[at], "'\u2019");
}

function afterQuote(tokens: readonly Token[], title: Span, to: number, locator: Locator | null): Middle {
  let at = title.end;
  while (at < to && (isSign(tokens[at], '.,;:"\u201d\u2019\'?!') || tokens[at]?.kind === 'cut')) at += 1;
  if (tokens[at]?.folded === 'in') {
    const chapter = chapterAt(tokens, at, title.end, to);
    if (chapter) return { ...chapterOf(tokens, title.start, chapter, to), title };
  }
  const publisher = locator?.volume ? null : findPublisher(tokens, at - 1, to);
  const whole = locator?.volume || locator?.pages ? to : firstSentence(tokens, at, to);
  const end = publisher ? cutEdition(tokens, at, publisher.start) : whole;
  return { ...NOTHING, publisher, title, container: span(tokens, at, end) };
}

/** Index behind the first sentence; a title without container is not longer. */
function firstSentence(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 2; at < to; at += 1) {
    if (tokens[at]?.kind === 'cut') return at;
    const next = tokens[at + 1];
    if (isSign(tokens[at], '.') && next?.spaced && next.capital && (tokens[at - 1]?.text.length ?? 0) > 2)
      return at;
  }
  return to;
}

/** The tokens between, without punctuation at either end; null when none is a word. */
function span(tokens: readonly Token[], from: number, to: number): Span | null {
  let start = from;
  while (start < to && (isSign(tokens[start], '.,;:-\u2013\u2014)"\u201c') || tokens[start]?.kind === 'cut'))
    start += 1;
  const end = trimBack(tokens, start, to);
  return tokens.slice(start, end).some((token) => token.kind === 'word') ? { start, end } : null;
}
