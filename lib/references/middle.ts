/** The parts between the authors and the locator, and how they are made of tokens: for `read-middle.ts` and its ways of reading. */
import { isMonth } from './locator-items';
import type { Chapter } from './read-book';
import { findPublisher, type Publisher } from './read-publisher';
import { isSign, trimBack, yearOf } from './token-tests';
import type { Tokens } from './tokens';
import type { Span } from './types';

export interface Middle {
  chapter: Chapter | null;
  publisher: Publisher | null;
  title: Span | null;
  container: Span | null;
  /** Which rule said where the title ends, in words for `explain`; empty where no title was looked for. */
  titleRule: string;
}

/** Nothing was told between authors and locator. */
export const NOTHING: Middle = {
  chapter: null,
  publisher: null,
  title: null,
  container: null,
  titleRule: '',
};

/** The tokens between, without punctuation at either end; null when none is a word. */
export function spanOf(tokens: Tokens, from: number, to: number): Span | null {
  let start = from;
  while (start < to && (isSign(tokens[start], '.,;:-\u2013\u2014)"\u201c') || tokens[start]?.kind === 'cut'))
    start += 1;
  const end = trimBack(tokens, start, to);
  // "“Why me?”: a study of grief"
  if (start > from && isSign(tokens[start - 1], '"\u201c') && closesInside(tokens, start, end)) start -= 1;
  return tokens.slice(start, end).some((token) => token.kind === 'word') ? { start, end } : null;
}

/** Do the marks close before the span ends, so that they belong to it? */
const closesInside = (tokens: Tokens, start: number, end: number): boolean => {
  const mark = tokens.slice(start, end).find((token) => isSign(token, '"\u201c\u201d'));
  return isSign(mark, '"\u201d');
};

/** The chapter before "in", and its book. */
export const chapterOf = (tokens: Tokens, from: number, chapter: Chapter, to: number): Middle => ({
  chapter,
  publisher: findPublisher(tokens, chapter.publisherFrom, to),
  title: spanOf(tokens, from, beforeDate(tokens, from, chapter.titleEnd)),
  container: spanOf(tokens, chapter.containerStart, chapter.containerEnd),
  titleRule: 'in',
});

/** "Muscle contraction. 2023 Apr 1. In: …": index before a date that stands between a title and its container. */
export function beforeDate(tokens: Tokens, from: number, end: number): number {
  let at = end;
  while (at > from && (tokens[at - 1]?.kind === 'number' || isMonth(tokens[at - 1]))) at -= 1;
  return tokens.slice(at, end).some((token) => yearOf(token) !== null) && isSign(tokens[at - 1], '.')
    ? at - 1
    : end;
}
