/**
 * Where a work stands: year, volume, issue, pages, out of the run of numbers and short words that says so.
 *
 *     … J Clin Virol. 2012;55(3):23–9.   →  year 2012, volume 55, issue 3, pages 23-9
 *                     ^^^^^^^^^^^^^^^^
 */

import { isDayOnly, takeYear, yearIn } from './locator-date';
import {
  editionAt,
  isMonth,
  isPageLike,
  isPartLetter,
  isRoman,
  keyAt,
  type LocatorItem,
  locatorItems,
  seriesAt,
} from './locator-items';
import { readLoose, takeKeyed } from './locator-parts';
import { isGlued, isOfVersion, isPartOfNumber, STANDARD_BODIES } from './other-number';
import { closingOf, isDash, isSign, yearOf } from './token-tests';
import type { Tokens } from './tokens';

export interface Locator {
  /** Indices of the run's tokens, end excluded. */
  start: number;
  end: number;
  year: number | null;
  volume: string | null;
  issue: string | null;
  pages: string | null;
  /** A keyword ("vol.", "pp.") said which is which. */
  keyed: boolean;
  /** What was taken for the volume is the day of a newspaper, whose year stands elsewhere: it says that a name ends here, and no more. */
  day: boolean;
}

/**
 * The run that says most, the later of equals; null when no run has a year, a volume or pages. The year may stand apart
 * behind it, or before pages as the date of a meeting ("2019 Jul 8-10; Moscow. p. 14-21").
 */
export function findLocator(tokens: Tokens, from: number, authorYear: number | null): Locator | null {
  let best: Locator | null = null;
  let bestWeight = 0;
  let date: Locator | null = null;
  let series: Locator | null = null;
  let paged: Locator | null = null;
  for (const [start, end] of runs(tokens, from)) {
    const locator = readRun(tokens, start, end, authorYear);
    const weight = locator === null ? 0 : weigh(locator) + (2 * end) / tokens.length;
    if (locator?.year != null && locator.volume === null && locator.pages === null) date = locator;
    if (locator?.keyed && locator.volume !== null && locator.pages === null) series = locator;
    if (locator?.pages && locator.volume === null) paged = locator;
    if (locator !== null && weight >= bestWeight) {
      best = locator;
      bestWeight = weight;
    }
  }
  if (best !== null && best.volume === null && series !== null && series.start < best.start)
    best = { ...best, volume: series.volume };
  if (best !== null && best === series && paged !== null && paged.start > best.start)
    best = { ...paged, volume: best.volume }; // "in Book, Vol. 1, eds A. Lind (London: Sage), 3–25"
  if (best !== null && best.volume !== null && best.pages === null)
    best = { ...best, pages: pagesBehindPublisher(tokens, best.end) };
  if (best === null || date === null || best.year !== null || authorYear !== null) return best;
  const meeting = best.volume === null && tokens.slice(date.start, date.end).some(isMonth);
  const numbered = best.volume === null && best.pages === null; // "London: TSO; 2015. Report no. 12"
  return date.start > best.start || meeting || numbered ? { ...best, year: date.year } : best;
}

/** Tokens of a publisher's name, "Institute of Mathematical Statistics", "John Wiley & Sons, Ltd". */
const LONGEST_PUBLISHER = 8;

/** "57 (3). Wiley Online Library: 762–76.": pages that end the entry behind the publisher of a journal, as pandoc once wrote them. */
function pagesBehindPublisher(tokens: Tokens, at: number): string | null {
  if (!isSign(tokens[at], '.') || !tokens[at + 1]?.capital) return null;
  let colon = at + 1;
  while (colon < at + LONGEST_PUBLISHER && (tokens[colon]?.kind === 'word' || isSign(tokens[colon], '&,-')))
    colon += 1;
  const first = tokens[colon + 1];
  if (first === undefined || !isSign(tokens[colon], ':') || !isPageLike(first)) return null;
  const last = isDash(tokens[colon + 2]) ? tokens[colon + 3] : undefined;
  const end = last === undefined ? colon + 2 : colon + 4;
  if (!isSign(tokens[end], '.') || (last !== undefined && !isPageLike(last))) return null;
  return last === undefined ? first.text : `${first.text}-${last.text}`;
}

/** Does a volume or a page stand behind `at`, as no page of the web has them? */
export function isPlaced(tokens: Tokens, at: number): boolean {
  const locator = findLocator(tokens, at, null);
  return locator !== null && (locator.volume !== null || locator.pages !== null);
}

const weigh = (locator: Locator): number =>
  (locator.volume === null ? 0 : 2) +
  (locator.pages === null ? 0 : 2) +
  (locator.issue === null ? 0 : 1) +
  (locator.year === null ? 0 : 1) +
  (locator.keyed ? 1 : 0);

/** Maximal stretches of tokens that can stand in a locator, trimmed to begin with a number, keyword or bracket. */
function* runs(tokens: Tokens, from: number): Generator<[number, number]> {
  let start = -1;
  for (let at = from; at <= tokens.length; ) {
    const width = at < tokens.length ? widthAt(tokens, at) : 0;
    if (width > 0) {
      if (start < 0 && begins(tokens, at)) start = at;
      at += width;
      continue;
    }
    if (start >= 0) yield [trimStart(tokens, start, at), trimEnd(tokens, start, at)];
    start = -1;
    at += 1;
  }
}

/** How many tokens at `at` belong to a locator: 0 when none, a whole bracket when all inside belongs. */
function widthAt(tokens: Tokens, at: number): number {
  const token = tokens[at];
  if (isOfVersion(tokens, at)) return 0;
  if (isSign(token, '([')) {
    const close = closingOf(tokens, at, 20);
    if (close < 0) return 0;
    for (let inside = at + 1; inside < close; ) {
      const width = editionAt(tokens, inside) || widthAt(tokens, inside);
      if (width === 0 || isSign(tokens[inside], '([')) return 0;
      inside += width;
    }
    return close - at + 1;
  }
  if (token?.kind === 'cut' || isSign(token, ',;:./&+\u00b0\u00ba#*') || isDash(token)) return 1;
  if (seriesAt(tokens, at) !== null) return 3;
  const belongs =
    isPageLike(token) ||
    (isMonth(token) && !isTown(tokens, at)) ||
    keyAt(tokens, at) !== null ||
    romanBelongs(tokens, at) ||
    isPartLetter(tokens, at);
  return belongs ? 1 : 0;
}

/** A Roman numeral is one only beside a keyword, a dash or a stop: "vol. XII", "xii–xv" · "Part I of". */
const romanBelongs = (tokens: Tokens, at: number): boolean =>
  isRoman(tokens[at]) &&
  (keyAt(tokens, at - 1) !== null ||
    keyAt(tokens, at - 2) !== null ||
    (tokens[at]?.capital === false && (isDash(tokens[at - 1]) || isDash(tokens[at + 1]))));

/** "Rio de Janeiro": the town, not its month. */
const isTown = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.folded === 'de' && tokens[at - 2]?.folded === 'rio';

const begins = (tokens: Tokens, at: number): boolean =>
  (isPageLike(tokens[at]) &&
    !STANDARD_BODIES.test(tokens[at - 1]?.text ?? '') &&
    !isPartOfNumber(tokens, at) &&
    !isGlued(tokens, at)) ||
  keyAt(tokens, at) !== null ||
  (isMonth(tokens[at]) && !isTown(tokens, at)) ||
  isSign(tokens[at], '([') ||
  isRoman(tokens[at]);

/** "G3 4:123", "Health survey 2013 [Internet]. 2014": a title's own code or year before the locator is no part of it. */
function trimStart(tokens: Tokens, start: number, end: number): number {
  const first = tokens[start];
  const second = tokens[start + 1];
  const titled = yearOf(first) !== null && second?.kind === 'cut' && isSign(tokens[start + 2], '.');
  if (titled && yearOf(tokens[start + 3]) !== null && start + 3 < end) return start + 3;
  const code = first?.kind === 'word' && /^\p{L}/u.test(first.text) && isPageLike(first);
  return code && start + 1 < end && (second?.kind === 'number' || isSign(second, '(')) ? start + 1 : start;
}

function trimEnd(tokens: Tokens, start: number, end: number): number {
  let last = end;
  while (
    last > start &&
    (tokens[last - 1]?.kind === 'cut' || isSign(tokens[last - 1], ',;:./&+*') || isDash(tokens[last - 1]))
  )
    last -= 1;
  return last;
}

function readRun(tokens: Tokens, start: number, end: number, authorYear: number | null): Locator | null {
  if (isInsideBrackets(tokens, start, end)) return null;
  const printed = locatorItems(tokens, start, end);
  const isSpanAlone = printed.some(isYearSpan) && !printed.some(isOtherValue);
  const {
    rest: items,
    found,
    ...keyed
  } = takeKeyed(isSpanAlone ? printed.filter((item) => !isYearSpan(item)) : printed);
  const year = takeYear(items, authorYear, keyed.volume !== null || keyed.pages !== null);
  const marked = items.some((item) => item.kind === 'group' || (item.kind === 'stop' && item.sign === ':'));
  const loose = readLoose(items, keyed, year !== null);
  const locator = { start, end, year, ...loose, keyed: found, day: isDayOnly(items) };
  if (!locator.keyed && loose.volume === null && goesOn(tokens, end)) return null;
  return tellsPlace(tokens, locator, authorYear, marked) ? locator : null;
}

/** "in children 5–11 years of age": a sentence that goes on behind numbers. */
const goesOn = (tokens: Tokens, end: number): boolean =>
  tokens[end]?.kind === 'word' &&
  /^\p{Ll}{2}/u.test(tokens[end]?.text ?? '') &&
  yearOf(tokens[end - 1]) === null;

/** A lone number inside a sentence is no volume, and a year known already tells nothing. */
function tellsPlace(tokens: Tokens, locator: Locator, authorYear: number | null, marked: boolean): boolean {
  const { volume, issue, pages, year, keyed, start, end } = locator;
  const undated = year === null && authorYear === null && !keyed && !marked;
  if (undated && pages !== null && volume !== null) return /[-a-z]/i.test(pages);
  if (isDecimal(tokens, start, end) && !keyed) return false;
  if (pages !== null || keyed || (volume !== null && (issue !== null || year !== null))) return true;
  if (volume === null)
    return year !== null && (authorYear === null || tokens.slice(start, end).some(isMonth));
  return (
    authorYear !== null &&
    issue === null &&
    (Number(volume) !== authorYear || isSign(tokens[start - 1], '.')) &&
    hasNoWordFrom(tokens, end)
  );
}

/** Only cuts and signs stand from `at` on. */
function hasNoWordFrom(tokens: Tokens, at: number): boolean {
  let index = at;
  while (tokens[index]?.kind === 'cut' || tokens[index]?.kind === 'sign') index += 1;
  return index >= tokens.length;
}

/** "Windows QTL Cartographer 2.5.", "4,000 adults": two numbers with nothing but a stop, or the comma of thousands, between them. */
const isDecimal = (tokens: Tokens, start: number, end: number): boolean =>
  end - start === 3 &&
  tokens[start]?.kind === 'number' &&
  (isSign(tokens[start + 1], '.') || (isSign(tokens[start + 1], ',') && goesOn(tokens, end))) &&
  tokens[start + 2]?.spaced === false;

/** Titles of histories span a century or two. */
const LONGEST_YEAR_SPAN = 250;

/** "2016\u20132021", "2017\u201318" in a title is a span of years, not of pages. */
const isYearSpan = (item: LocatorItem): boolean => {
  if (item.kind !== 'range') return false;
  const [from, last] = item.value.split('-').map(Number);
  const short = /^(?:19|20)\d\d-\d\d$/.test(item.value);
  const to = short ? Math.floor((from ?? 0) / 100) * 100 + (last ?? 0) : last;
  const span = (to ?? 0) - (from ?? 0);
  return from !== undefined && from >= 1500 && (to ?? 0) <= 2050 && span > 0 && span < LONGEST_YEAR_SPAN;
};

/** "(2022, December)" behind a span of years in the title: "Market report, 2022-2030. (2022, December)". */
const isDateGroup = (items: readonly LocatorItem[]): boolean =>
  yearIn(items) !== null && items.some(({ kind }) => kind === 'month');

const isOtherValue = (item: LocatorItem): boolean =>
  item.kind === 'key' ||
  (item.kind === 'group' && !isDateGroup(item.items)) ||
  (item.kind === 'range' && !isYearSpan(item)) ||
  (item.kind === 'number' && item.year === null);

/** "(250 kcal/day)": the run stands in a bracket that holds more. */
function isInsideBrackets(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start - 1; at >= 0 && at > start - 12; at -= 1) {
    if (isSign(tokens[at], ')]')) return false;
    if (isSign(tokens[at], '([')) return closingOf(tokens, at) >= end - 1;
  }
  return isSign(tokens[start], '([') === false && isSign(tokens[start - 1], '([');
}
