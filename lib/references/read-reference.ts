/**
 * One reference read stage by stage over its tokens: cut what is no fact, authors, year, locator, title and container.
 * `parse-reference.ts` makes CSL-JSON of what this returns; `explain-reference.ts` prints it.
 */
import { type LocatedIdentifier, locateIdentifiers } from '../identifiers/find-identifiers';
import { cleanReference } from './clean-reference';
import { cutPhrases, type Taken } from './cut-phrases';
import { type AuthorBlock, readAuthors } from './read-authors';
import { type Chapter, findChapter, findPublisher, type Publisher, skip, trimBack } from './read-book';
import { findLocator, type Locator } from './read-locator';
import { splitTitle } from './split-title';
import { closingOf, isSign, yearOf } from './token-tests';
import { type Token, tokenise } from './tokens';

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
  const mark = readAuthorYear(tokens, authors);
  const titleFrom = skip(tokens, mark?.end ?? authors.next, '.,;:)-\u2013\u2014', tokens.length);
  const locator = findLocator(tokens, titleFrom, mark?.year ?? null);
  const authorYear = mark;
  const to = locator?.start ?? tokens.length;
  const rest = readMiddle(tokens, titleFrom, to, locator);
  return { clean, tokens, taken, identifiers, authors, authorYear, locator, ...rest };
}

/** "(2010)", "(2010a, May 3)", "2010.", "[2010]", "(in press)" behind the authors. */
function readAuthorYear(tokens: readonly Token[], authors: AuthorBlock): YearMark | null {
  if (authors.style === 'none') return null;
  const start = skip(tokens, authors.next, '.,;:', tokens.length);
  const token = tokens[start];
  if (isSign(token, '([')) {
    const close = closingOf(tokens, start, 14);
    const year = yearOf(tokens[start + 1]);
    const unknown =
      /^(?:in|no|n|forthcoming|submitted|undated|s)$/.test(tokens[start + 1]?.folded ?? '') &&
      close - start <= 6;
    if (close < 0 || (year === null && !unknown)) return null;
    return { start, end: close + 1, year };
  }
  const year = yearOf(token);
  if (year === null) return null;
  return { start, end: start + 1, year };
}

interface Middle {
  chapter: Chapter | null;
  publisher: Publisher | null;
  title: Span | null;
  container: Span | null;
}

/** Title, container and publisher between the authors and the locator. */
function readMiddle(tokens: readonly Token[], from: number, to: number, locator: Locator | null): Middle {
  const quoted = quotedTitle(tokens, from, to);
  if (quoted) return afterQuote(tokens, quoted, to, locator);
  const chapter = findChapter(tokens, from, to);
  if (chapter) {
    const publisher = findPublisher(tokens, chapter.publisherFrom, to);
    return {
      chapter,
      publisher,
      title: span(tokens, from, chapter.titleEnd),
      container: span(tokens, chapter.containerStart, chapter.containerEnd),
    };
  }
  const periodical = locator !== null && (locator.volume !== null || locator.pages !== null);
  const publisher = periodical && locator.volume !== null ? null : findPublisher(tokens, from + 1, to);
  if (publisher)
    return { chapter: null, publisher, title: span(tokens, from, publisher.start), container: null };
  const split = splitTitle(tokens, from, to);
  if (split && (periodical || split.weight >= 5)) {
    return {
      chapter: null,
      publisher: null,
      title: span(tokens, from, split.titleEnd),
      container: span(tokens, split.containerStart, to),
    };
  }
  return {
    chapter: null,
    publisher: null,
    title: span(tokens, from, firstSentence(tokens, from, to)),
    container: null,
  };
}

/** A title in quotation marks at the head of the rest: its tokens without the marks. */
function quotedTitle(tokens: readonly Token[], from: number, to: number): Span | null {
  const open = tokens[from];
  const closing =
    open?.text === '\u201c' || open?.text === '\u201e'
      ? '\u201d\u201c'
      : open?.text === '"'
        ? '"'
        : open?.text === '\u2018' || open?.text === "'"
          ? "\u2019'"
          : '';
  if (open?.kind !== 'sign' || closing === '') return null;
  for (let at = from + 2; at < tokens.length; at += 1) {
    const next = tokens[at + 1];
    const inner = isSign(tokens[at], "\u2019'") && !(isSign(tokens[at - 1], ',.?!') || isSign(next, ',.;('));
    if (isSign(tokens[at], closing) && !inner) return { start: from + 1, end: trimBack(tokens, from, at) };
    if (at > to + 4) return null;
  }
  return null;
}

function afterQuote(tokens: readonly Token[], quoted: Span, to: number, locator: Locator | null): Middle {
  let at = quoted.end;
  while (at < to && (isSign(tokens[at], '.,;:"\u201d\u2019\'') || tokens[at]?.kind === 'cut')) at += 1;
  const title = quoted;
  if (tokens[at]?.folded === 'in') {
    const chapter = findChapter(tokens, at - 1, to);
    if (chapter) {
      const container = span(tokens, chapter.containerStart, chapter.containerEnd);
      return { chapter, publisher: findPublisher(tokens, chapter.publisherFrom, to), title, container };
    }
    at = skip(tokens, at + 1, ':.,', to);
  }
  const publisher = locator?.volume ? null : findPublisher(tokens, at, to);
  const container = publisher ? null : span(tokens, at, to);
  return { chapter: null, publisher, title, container };
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
  return tokens.slice(start, end).some((token) => token.kind === 'word' || token.kind === 'number')
    ? { start, end }
    : null;
}
