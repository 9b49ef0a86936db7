/**
 * Where a work stands: year, volume, issue, pages, out of the run of numbers and short words that says so.
 *
 *     … J Clin Virol. 2012;55(3):23–9.   →  year 2012, volume 55, issue 3, pages 23-9
 *                     ^^^^^^^^^^^^^^^^
 */
import { isMonth, isPageLike, isRoman, keyAt, type LocatorItem, locatorItems } from './locator-items';
import { closingOf, isDash, isSign } from './token-tests';
import type { Token } from './tokens';

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
}

type Tokens = readonly Token[];

/** The run that says most, the later of equals; null when no run has a year, a volume or pages. */
export function findLocator(tokens: Tokens, from: number, authorYear: number | null): Locator | null {
  let best: Locator | null = null;
  let bestWeight = 0;
  for (const [start, end] of runs(tokens, from)) {
    const locator = readRun(tokens, start, end, authorYear);
    const weight = locator === null ? 0 : weigh(locator) + (2 * end) / tokens.length;
    if (locator !== null && weight >= bestWeight) {
      best = locator;
      bestWeight = weight;
    }
  }
  return best;
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
  if (isSign(token, '([')) {
    const close = closingOf(tokens, at, 14);
    if (close < 0) return 0;
    for (let inside = at + 1; inside < close; inside += 1) {
      if (widthAt(tokens, inside) !== 1) return 0;
    }
    return close - at + 1;
  }
  if (token?.kind === 'cut' || isSign(token, ',;:./&+\u00b0\u00ba#*') || isDash(token)) return 1;
  return isPageLike(token) || isMonth(token) || keyAt(tokens, at) !== null || romanBelongs(tokens, at)
    ? 1
    : 0;
}

/** A Roman numeral is one only beside a keyword, a dash or a stop: "vol. XII", "xii–xv" · "Part I of". */
const romanBelongs = (tokens: Tokens, at: number): boolean =>
  isRoman(tokens[at]) &&
  (keyAt(tokens, at - 1) !== null ||
    keyAt(tokens, at - 2) !== null ||
    (tokens[at]?.capital === false && (isDash(tokens[at - 1]) || isDash(tokens[at + 1]))));

const begins = (tokens: Tokens, at: number): boolean =>
  isPageLike(tokens[at]) ||
  keyAt(tokens, at) !== null ||
  isMonth(tokens[at]) ||
  isSign(tokens[at], '([') ||
  isRoman(tokens[at]);

/** "G3 4:123": a title's own code before the volume is not the volume. */
function trimStart(tokens: Tokens, start: number, end: number): number {
  const first = tokens[start];
  const second = tokens[start + 1];
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
  const items =
    printed.some(isYearSpan) && !printed.some(isOtherValue)
      ? printed.filter((item) => !isYearSpan(item))
      : printed;
  const keyed = takeKeyed(items);
  const year = takeYear(items, authorYear, keyed.volume !== null || keyed.pages !== null);
  const loose = readLoose(items, keyed);
  const locator = { start, end, year, ...loose, keyed: keyed.found };
  return tellsPlace(tokens, locator, authorYear) ? locator : null;
}

/** A lone number inside a sentence is no volume, and a year known already tells nothing. */
function tellsPlace(tokens: Tokens, locator: Locator, authorYear: number | null): boolean {
  const { volume, issue, pages, year, keyed, end } = locator;
  if (pages !== null || keyed || (volume !== null && (issue !== null || year !== null))) return true;
  if (volume === null) return year !== null && authorYear === null;
  return (
    authorYear !== null && tokens.slice(end).every((token) => token.kind === 'cut' || token.kind === 'sign')
  );
}

/** Titles of histories span a century or two. */
const LONGEST_YEAR_SPAN = 250;

/** "2016\u20132021" in a title is a span of years, not of pages. */
const isYearSpan = (item: LocatorItem): boolean => {
  if (item.kind !== 'range') return false;
  const [from, to] = item.value.split('-').map(Number);
  const span = (to ?? 0) - (from ?? 0);
  return from !== undefined && from >= 1500 && (to ?? 0) <= 2050 && span > 0 && span < LONGEST_YEAR_SPAN;
};

const isOtherValue = (item: LocatorItem): boolean =>
  item.kind === 'key' ||
  item.kind === 'group' ||
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

interface Parts {
  volume: string | null;
  issue: string | null;
  pages: string | null;
}

/** Takes out of the list what a keyword names. */
function takeKeyed(items: LocatorItem[]): Parts & { found: boolean } {
  const parts = {
    volume: null as string | null,
    issue: null as string | null,
    pages: null as string | null,
    found: false,
  };
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind === 'group') {
      if (item.items.some((inner) => inner.kind === 'key')) {
        const inner = takeKeyed(item.items);
        parts.issue ??= inner.issue;
        parts.pages ??= inner.pages;
        parts.volume ??= inner.volume;
        parts.found ||= inner.found;
        if (item.items.length === 0) items.splice(at--, 1);
      }
      continue;
    }
    if (item?.kind !== 'key') continue;
    let next = at + 1;
    while (items[next]?.kind === 'stop') next += 1;
    const value = items[next];
    const named = value?.kind === 'number' || value?.kind === 'range' ? value.value : null;
    if (item.key === 'filler') {
      items.splice(at--, 1);
      continue;
    }
    if (item.key === 'part') {
      parts.issue ??= named === null ? item.word : `${item.word} ${named}`;
    } else if (named !== null) {
      parts[item.key] ??= named;
      parts.found = true;
    }
    items.splice(at, named === null ? 1 : next - at + 1);
    at -= 1;
  }
  return parts;
}

/** Takes the year and the days and months beside it out of the list. */
function takeYear(items: LocatorItem[], authorYear: number | null, keyed: boolean): number | null {
  const grouped = items.findIndex(
    (item) => item.kind === 'group' && yearIn(item.items) !== null && isDateGroup(item.items),
  );
  if (grouped >= 0) {
    const group = items[grouped] as Extract<LocatorItem, { kind: 'group' }>;
    items.splice(grouped, 1);
    return yearIn(group.items);
  }
  const semicolon = items.findIndex((item) => item.kind === 'stop' && item.sign === ';');
  if (semicolon > 0) {
    const year = yearIn(items.slice(0, semicolon));
    if (year !== null) {
      items.splice(0, semicolon + 1);
      return year;
    }
  }
  const places = items.flatMap((item, at) => (item.kind === 'number' && item.year !== null ? [at] : []));
  const numbers = items.filter((item) => item.kind === 'number' || item.kind === 'range').length;
  const place = choosePlace(items, places, numbers, authorYear, keyed);
  if (place === null) return null;
  const year = (items[place] as Extract<LocatorItem, { kind: 'number' }>).year;
  removeDate(items, place);
  return year;
}

const yearIn = (items: readonly LocatorItem[]): number | null =>
  items.reduce<number | null>((year, item) => year ?? (item.kind === 'number' ? item.year : null), null);

/** "(2010)", "(August 2017)", "(2010, 12 May)" · "(2010-12)". */
const isDateGroup = (items: readonly LocatorItem[]): boolean => items.every((item) => item.kind !== 'range');

const isStop = (item: LocatorItem | undefined, sign: string): boolean =>
  item?.kind === 'stop' && item.sign === sign;

/** First, last, or the one beside a month; a year known from the author block is the only one that may stand again. */
function choosePlace(
  items: LocatorItem[],
  places: number[],
  numbers: number,
  authorYear: number | null,
  keyed: boolean,
): number | null {
  const valueAt = (at: number) => (items[at] as Extract<LocatorItem, { kind: 'number' }>).year;
  const beforeColon = (at: number) => isStop(items[at + 1], ':');
  if (authorYear !== null) {
    return (
      places.find((at) => valueAt(at) === authorYear && (numbers > 1 || keyed) && !beforeColon(at)) ?? null
    );
  }
  if (places.length === 0) return null;
  const dated = places.find((at) => items[at - 1]?.kind === 'month' || items[at + 1]?.kind === 'month');
  if (dated !== undefined) return dated;
  const first = places[0] as number;
  const isFirst = items.slice(0, first).every((item) => item.kind === 'stop');
  const last = places.at(-1) as number;
  const isLast = items.slice(last + 1).every((item) => item.kind === 'stop' || item.kind === 'group');
  if (isFirst && items[first + 1]?.kind !== 'group' && !(beforeColon(first) && numbers > 2)) return first;
  if (isLast && !isStop(items[last - 1], ':')) return last;
  return isFirst && numbers === 1 ? first : null;
}

/** The year with its month and day: "2017 Sep 12", "12 May 2010", "Jan. 1998". */
function removeDate(items: LocatorItem[], place: number): void {
  let from = place;
  let to = place + 1;
  const isDay = (item: LocatorItem | undefined) => item?.kind === 'number' && /^\d{1,2}$/.test(item.value);
  if (items[to]?.kind === 'month') to += isDay(items[to + 1]) ? 2 : 1;
  else if (items[from - 1]?.kind === 'month') {
    from -= 1;
    if (isDay(items[from - 1]) && from - 1 > 0) from -= 1;
  }
  items.splice(from, to - from);
}

/** What is left, by order: volume, issue in brackets or between, pages behind a colon or last. */
function readLoose(all: LocatorItem[], keyed: Parts): Parts {
  const items = all.filter((item) => item.kind !== 'month' && item.kind !== 'key');
  const parts: Parts = { volume: keyed.volume, issue: keyed.issue, pages: keyed.pages };
  const values = items.flatMap((item, at) =>
    item.kind === 'number' || item.kind === 'range'
      ? [{ at, value: item.value, range: item.kind === 'range' && item.value.includes('-') }]
      : [],
  );
  const colon = items.findLastIndex(
    (item, at) => item.kind === 'stop' && item.sign === ':' && values.some((value) => value.at === at + 1),
  );
  const groups = items.flatMap((item, at) =>
    item.kind === 'group' ? [{ at, text: groupText(item.items) }] : [],
  );
  let rest = values;
  if (parts.pages === null && colon >= 0) {
    const page = rest.find((value) => value.at === colon + 1);
    if (page) {
      parts.pages = page.value;
      rest = rest.filter((value) => value.at < colon);
    }
  }
  if (parts.volume === null) {
    const volume = rest[0];
    const alone =
      rest.length === 1 &&
      volume?.range &&
      parts.pages === null &&
      groups.every((group) => group.at !== volume.at + 1);
    if (volume && !alone) {
      parts.volume = volume.value;
      rest = rest.slice(1);
    }
  }
  const volumeAt = values.find((value) => value.value === parts.volume)?.at ?? -1;
  const group = groups.find((candidate) => candidate.text !== null && candidate.at > volumeAt);
  if (parts.issue === null && group?.text) parts.issue = group.text;
  if (parts.pages === null && rest.length > 0) {
    const page = rest.find((value) => value.range) ?? rest.at(-1);
    parts.pages = page?.value ?? null;
    rest = rest.filter((value) => value.at < (page?.at ?? 0));
  }
  if (parts.issue === null && rest.length === 1 && parts.volume !== null)
    parts.issue = rest[0]?.value ?? null;
  return parts;
}

/** What stands in a bracket as an issue; null when it is a date or empty. */
function groupText(items: readonly LocatorItem[]): string | null {
  const values = items.flatMap((item) =>
    item.kind === 'number' || item.kind === 'range' ? [item.value] : [],
  );
  return values.length === 0 || values.length > 2 ? null : values.join('-');
}
