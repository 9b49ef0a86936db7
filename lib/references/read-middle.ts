/**
 * What stands between the authors and the locator: title, container, publisher. A quotation tells most, then "in:", then
 * a publisher with its place; else the best boundary (`split-title.ts`). Called by `read-reference.ts`.
 */

import { SMALL_WORDS } from '../standards/journal-words';
import { isMonth } from './locator-items';
import { isCapitalised, isOffice } from './organisation-names';
import { type Chapter, chapterAt, cutEdition, findChapter } from './read-book';
import type { Locator } from './read-locator';
import {
  findNewspaper,
  findQuotedContainer,
  findUnseparatedJournal,
  isWholeContainer,
  trimPlace,
} from './read-periodical';
import { findImprint, findPublisher, type Publisher } from './read-publisher';
import { findQuotation } from './read-quotation';
import {
  KNOWN_NAME,
  LEAST_WEIGHT,
  SURE_NAME,
  splitTitle,
  type TitleSplit,
  weighContainer,
} from './split-title';
import { beforeBody, endOfTitle, firstSentence, withOwnYear } from './title-end';
import { isSign, skip, trimBack, yearOf } from './token-tests';
import type { Token } from './tokens';
import type { Span } from './types';

/** Without volume or pages, a container is named only from this weight on. */
const SURE_WEIGHT = 4.5;

/** And only if at least half of its words are those of journals. */
const SURE_CONTAINER = 1.5;

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

/** Title, container and publisher between the authors and the locator. */
export function readMiddle(
  tokens: readonly Token[],
  from: number,
  to: number,
  locator: Locator | null,
): Middle {
  const quoted = findQuotation(tokens, from, to);
  if (quoted) return beforeQuote(tokens, from, quoted, afterQuote(tokens, quoted, to, locator));
  const pagesFirst = chapterBehind(tokens, from, locator);
  if (pagesFirst) return chapterOf(tokens, from, pagesFirst, tokens.length);
  const chapter = findChapter(tokens, from, to);
  if (chapter) return chapterOf(tokens, from, chapter, to);
  const publisher = locator?.volume ? null : findPublisher(tokens, from, to);
  const imprint = locator?.volume || publisher ? null : findImprint(tokens, from, tokens.length);
  if (imprint?.journal) {
    const container = spanOf(tokens, imprint.start + 1, imprint.end);
    return {
      ...NOTHING,
      title: spanOf(tokens, from, imprint.start),
      container,
      titleRule: 'a journal in a bracket behind it',
    };
  }
  const named = publisher ?? imprint;
  if (named !== null) {
    const edited = tokens
      .slice(from, named.start)
      .some(
        ({ folded }, at) =>
          /^(?:eds|editors?)$/.test(folded) || (folded === 'ed' && isSign(tokens[from + at - 1], '(')),
      );
    const whole = edited ? firstSentence(tokens, from, named.start) : cutEdition(tokens, from, named.start);
    const end = beforeBody(tokens, from, trimBack(tokens, from, whole));
    const titleRule = edited ? 'first sentence, an editor behind it' : 'up to the publisher';
    const held = splitTitle(tokens, from, end);
    if (held !== null && held.containerWeight >= KNOWN_NAME) {
      const container = spanOf(tokens, held.containerStart, end);
      return {
        ...NOTHING,
        publisher: named,
        title: spanOf(tokens, from, held.titleEnd),
        container,
        titleRule,
      };
    }
    return { ...NOTHING, publisher: named, title: spanOf(tokens, from, end), titleRule };
  }
  const quotedName = findQuotedContainer(tokens, from, to);
  if (quotedName !== null) return { ...NOTHING, ...quotedName, titleRule: 'before a quoted container' };
  const best = splitTitle(tokens, from, to);
  const parted = best !== null && isSign(tokens[best.titleEnd], '/'); // "Травма колена // Ортопедия России"
  const split =
    best !== null &&
    (parted ||
      best.weight >= LEAST_WEIGHT ||
      isOnlySentence(tokens, best, to, locator) ||
      isNameBehindComma(tokens, from, best, to, locator))
      ? best
      : null;
  const sure = split !== null && split.weight >= SURE_WEIGHT && split.containerWeight >= SURE_CONTAINER;
  if (isWholeContainer(tokens, from, to, locator)) return { ...NOTHING, container: spanOf(tokens, from, to) };
  if (split && (sure || parted || locator?.volume || (locator?.pages && split.containerWeight >= 1))) {
    const container = spanOf(tokens, split.containerStart, trimPlace(tokens, split.containerStart, to));
    const titleRule = `best boundary before a container, weight ${split.weight.toFixed(1)}`;
    return { ...NOTHING, title: spanOf(tokens, from, split.titleEnd), container, titleRule };
  }
  const runOn = findUnseparatedJournal(tokens, from, to, locator);
  const joined = runOn ?? findNewspaper(tokens, from, to, locator);
  if (joined !== null) {
    const title = spanOf(tokens, from, joined.titleEnd);
    const titleRule = runOn ? 'a journal run on behind it' : 'a newspaper and a date behind it';
    return { ...NOTHING, title, container: spanOf(tokens, joined.containerStart, to), titleRule };
  }
  if (isShortNote(tokens, from, to, locator)) return NOTHING;
  const title = spanOf(tokens, from, trimPlace(tokens, from, endOfTitle(tokens, from, to)));
  const whole = title && withOwnYear(tokens, title, locator);
  return { ...NOTHING, title: whole, titleRule: 'first sentence, no container found' };
}

/** Words of a journal's name that no table knows. */
const LONGEST_UNKNOWN = 6;

/** "…reported in Japan. Nihon Geka Hokan 1995;64:3": a sentence ended, volume and pages follow: what stands between is the journal. */
const isOnlySentence = (
  tokens: readonly Token[],
  split: TitleSplit,
  to: number,
  locator: Locator | null,
): boolean =>
  split.sentence &&
  locator?.volume != null &&
  locator.pages !== null &&
  !tokens.slice(split.containerStart, to).some((token) => isSign(token, '.?!:;')) &&
  tokens.slice(split.containerStart, to).filter((token) => token.kind === 'word').length <= LONGEST_UNKNOWN;

/**
 * "Robust classification for uncertain data, Machine Learning, 42, 203-231": a sentence, and behind its last comma capitals alone ·
 * "How to Train for Strength After Forty, Part Two, 12(3), 45-50", a title in capitals that goes on.
 */
function isNameBehindComma(
  tokens: readonly Token[],
  from: number,
  { titleEnd, containerStart }: TitleSplit,
  to: number,
  locator: Locator | null,
): boolean {
  const placed = locator?.volume != null && (locator.pages !== null || locator.year !== null);
  if (!placed || !isSign(tokens[titleEnd], ',')) return false;
  const name = tokens.slice(containerStart, trimBack(tokens, containerStart, to));
  const small = tokens
    .slice(from, titleEnd)
    .filter(({ kind, capital }) => kind === 'word' && !capital).length;
  const words = tokens.slice(from, titleEnd).filter(({ kind }) => kind === 'word').length;
  return (
    small * 2 > words &&
    name.length <= LONGEST_UNKNOWN &&
    name.every(({ kind, capital, folded }) => kind === 'word' && (capital || SMALL_WORDS.has(folded)))
  );
}

/** Words of a note that only points to a page: "Ibid., p. 45", "See Hume, p. 53". */
const SHORT_NOTE_WORDS = 3;

/** A few words and a page: a note that points back, not a work. */
const isShortNote = (tokens: readonly Token[], from: number, to: number, locator: Locator | null): boolean =>
  locator?.pages != null &&
  locator.keyed &&
  locator.volume === null &&
  locator.year === null &&
  tokens.slice(from, to).filter((token) => token.kind === 'word').length <= SHORT_NOTE_WORDS;

/** "Weeds and weed control, pp. 359–386. In Draycott AP (ed.), Sugar beet": the pages stand before the container. */
function chapterBehind(tokens: readonly Token[], from: number, locator: Locator | null): Chapter | null {
  const placed = locator?.keyed && (locator.pages !== null || locator.issue !== null);
  if (!placed || locator.volume !== null) return null;
  const at = skip(tokens, locator.end, '.,;)', tokens.length);
  return tokens[at]?.folded === 'in'
    ? chapterAt(tokens, at, trimBack(tokens, from, locator.start), tokens.length)
    : null;
}

const chapterOf = (tokens: readonly Token[], from: number, chapter: Chapter, to: number): Middle => ({
  chapter,
  publisher: findPublisher(tokens, chapter.publisherFrom, to),
  title: spanOf(tokens, from, beforeDate(tokens, from, chapter.titleEnd)),
  container: spanOf(tokens, chapter.containerStart, chapter.containerEnd),
  titleRule: 'up to "in"',
});

/** "Muscle contraction. 2023 Apr 1. In: …": index before a date that stands between a title and its container. */
function beforeDate(tokens: readonly Token[], from: number, end: number): number {
  let at = end;
  while (at > from && (tokens[at - 1]?.kind === 'number' || isMonth(tokens[at - 1]))) at -= 1;
  return tokens.slice(at, end).some((token) => yearOf(token) !== null) && isSign(tokens[at - 1], '.')
    ? at - 1
    : end;
}

function afterQuote(tokens: readonly Token[], title: Span, to: number, locator: Locator | null): Middle {
  const titleRule = 'quotation';
  let at = title.end;
  while (at < to && (isSign(tokens[at], '.,;:"\u201c\u201d\u2019\u00bb\'?!') || tokens[at]?.kind === 'cut'))
    at += 1;
  if (tokens[at]?.folded === 'in') {
    const chapter = chapterAt(tokens, at, title.end, to);
    if (chapter) return { ...chapterOf(tokens, title.start, chapter, to), title, titleRule };
  }
  const publisher = locator?.volume ? null : findPublisher(tokens, at - 1, to);
  const named = weighContainer(tokens, at, to) >= SURE_NAME;
  const whole = named || locator?.volume || locator?.pages ? to : firstSentence(tokens, at, to);
  const editors = tokens.findIndex(
    ({ folded }, index) => index > at && folded === 'edited' && tokens[index + 1]?.folded === 'by',
  );
  const behind = editors > 0 ? Math.min(whole, editors) : whole;
  const site = locator?.volume || locator?.pages ? behind : behindSite(tokens, at, behind);
  const end = publisher
    ? cutEdition(tokens, at, publisher.start)
    : beforeDate(tokens, at, trimBack(tokens, at, trimPlace(tokens, at, site)));
  return { ...NOTHING, publisher, title, container: spanOf(tokens, at, end), titleRule };
}

/** "“Thirst.” Foo Clinic, Foo Foundation for Research, 14 Oct": index behind the site, before the office that keeps it; `to` when none does. */
function behindSite(tokens: readonly Token[], from: number, to: number): number {
  const comma = from + tokens.slice(from, to).findIndex((token) => isSign(token, ','));
  const office = tokens.slice(comma + 1, to);
  const kept = comma > from && comma < to - 2 && isCapitalised(tokens, comma + 1, to);
  return kept && office.some(isOffice) ? comma : to;
}

/** "The Journal of Foo: “Sleep and hunger.”": a journal before the colon of a quotation, where none stands behind it. */
function beforeQuote(tokens: readonly Token[], from: number, quoted: Span, read: Middle): Middle {
  const colon = quoted.start - 2;
  const held = read.container === null && colon > from && isSign(tokens[colon], ':');
  return held && weighContainer(tokens, from, colon) >= SURE_NAME
    ? { ...read, container: spanOf(tokens, from, colon) }
    : read;
}

/** The tokens between, without punctuation at either end; null when none is a word. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span | null {
  let start = from;
  while (start < to && (isSign(tokens[start], '.,;:-\u2013\u2014)"\u201c') || tokens[start]?.kind === 'cut'))
    start += 1;
  const end = trimBack(tokens, start, to);
  return tokens.slice(start, end).some((token) => token.kind === 'word') ? { start, end } : null;
}
