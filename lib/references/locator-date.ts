/**
 * When a work came out, among the items of its locator: the year with its month and day, and which of several years it is.
 * Called by `read-locator.ts`.
 */
import { isStop, type LocatorItem } from './locator-items';

/** Takes the year and the days and months beside it out of the list. */
export function takeYear(items: LocatorItem[], authorYear: number | null, keyed: boolean): number | null {
  const grouped = items.findIndex((_, at) => groupYear(items, at) !== null);
  if (grouped >= 0) {
    const year = groupYear(items, grouped);
    items.splice(grouped, 1);
    return year;
  }
  const semicolon = items.findIndex((item) => item.kind === 'stop' && item.sign === ';');
  if (semicolon > 0) {
    const year = yearIn(items.slice(0, semicolon));
    if (year !== null) {
      items.splice(0, semicolon + 1);
      return year;
    }
  }
  const place = yearPlace(items, authorYear, keyed);
  if (place === null) return null;
  const year = yearAt(items, place);
  removeDate(items, place);
  return year;
}

const yearAt = (items: readonly LocatorItem[], at: number): number | null => {
  const item = items[at];
  return item?.kind === 'number' ? item.year : null;
};

/** The first year among them; null when none is one. */
export const yearIn = (items: readonly LocatorItem[]): number | null =>
  items.reduce<number | null>((year, item) => year ?? (item.kind === 'number' ? item.year : null), null);

/** The year of a date in brackets at `at`: "(2010)", "(August 2017)", "(2010, 12 May)" · "(2010-12)". */
function groupYear(items: readonly LocatorItem[], at: number): number | null {
  const item = items[at];
  if (item?.kind !== 'group' || item.items.some(({ kind }) => kind === 'range')) return null;
  return isIssueBehindYear(items, at) ? null : yearIn(item.items);
}

/** "2015;282(1806):20142512": between volume and pages, with the year before, a number in brackets is the issue. */
const isIssueBehindYear = (items: readonly LocatorItem[], at: number): boolean =>
  items[at - 1]?.kind === 'number' && isStop(items[at + 1], ':') && yearIn(items.slice(0, at - 1)) !== null;

/** "2017 (9): CD000279" behind a dated author block: the year serves as the volume. */
const isOnlyVolume = (items: readonly LocatorItem[], at: number): boolean =>
  at === 0 && items[1]?.kind === 'group' && isStop(items[2], ':');

/** Before this year no journal of a volume and pages is cited where a later year closes the entry. */
const FIRST_VOLUME_YEAR = 1900;
const LATE_YEAR = 1950;

/** Index of the first year, the last, or the one beside a month; one known from the authors is the only one that may stand again. */
function yearPlace(items: readonly LocatorItem[], authorYear: number | null, keyed: boolean): number | null {
  const places = items.flatMap((_, at) => (yearAt(items, at) === null ? [] : [at]));
  const numbers = items.filter(({ kind }) => kind === 'number' || kind === 'range').length;
  const beforeColon = (at: number) => isStop(items[at + 1], ':');
  if (authorYear !== null) {
    const again = (at: number) =>
      yearAt(items, at) === authorYear && !beforeColon(at) && !isOnlyVolume(items, at);
    return numbers > 1 || keyed ? (places.find(again) ?? null) : null;
  }
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return null;
  const dated = places.find(
    (at) => monthBefore(items, at) > 0 || items[at + 1]?.kind === 'month' || isMonthDay(items, at - 1),
  );
  if (dated !== undefined) return dated;
  const isFirst = items.slice(0, first).every(({ kind }) => kind === 'stop');
  const isLast = items.slice(last + 1).every(({ kind }) => kind === 'stop' || kind === 'group');
  // "Biochim Biophys Acta, 1840, 1063-71, 2014": a volume that looks like an old year
  const old = (yearAt(items, first) ?? 0) < FIRST_VOLUME_YEAR && (yearAt(items, last) ?? 0) >= LATE_YEAR;
  if (isFirst && isLast && last > first && old) return last;
  const colons = beforeColon(first) && items[first + 2]?.kind === 'number' && beforeColon(first + 2);
  if (isFirst && colons) return first; // "2018:4:eaaq1012"
  if (isFirst && places.length === 1 && isOnlyVolume(items, first)) return first; // "2007(158):1-235"
  if (isFirst && items[first + 1]?.kind !== 'group' && !(beforeColon(first) && numbers > 2)) return first;
  if (isLast && !isStop(items[last - 1], ':')) return last;
  if (places.length === 1 && isBetween(items, first)) return first;
  return isFirst && numbers === 1 ? first : null;
}

/** "364(25), 2011, 2392-404", "364 (25) 2011 2392-404": a year between volume with issue and a range of pages. */
const isBetween = (items: readonly LocatorItem[], at: number): boolean => {
  const before = isStop(items[at - 1], ',') ? at - 2 : at - 1;
  const behind = isStop(items[at + 1], ',') ? at + 2 : at + 1;
  return (
    items[before]?.kind === 'group' && items[before - 1]?.kind === 'number' && items[behind]?.kind === 'range'
  );
};

/** A day of a month: "3", "31" · "45". */
const isDay = (item: LocatorItem | undefined): boolean =>
  item?.kind === 'number' && /^(?:[1-9]|0[1-9]|[12]\d|3[01])$/.test(item.value);

/** The days of a meeting: "8-10" · "45-67". */
const isDays = (item: LocatorItem | undefined): boolean =>
  item?.kind === 'range' && /^(?:[1-9]|[12]\d|3[01])-(?:[1-9]|[12]\d|3[01])$/.test(item.value);

/** "May 2010", "February, 2014": how many items the month and its comma take before the year at `at`; 0 when none stands there. */
const monthBefore = (items: readonly LocatorItem[], at: number): number => {
  const width = isStop(items[at - 1], ',') ? 2 : 1;
  return items[at - width]?.kind === 'month' ? width : 0;
};

/** "July 17,", "July 3-6," before the year: does the comma at `at` close a month and its days? */
const isMonthDay = (items: readonly LocatorItem[], at: number): boolean =>
  isStop(items[at], ',') &&
  (isDay(items[at - 1]) || isDays(items[at - 1])) &&
  items[at - 2]?.kind === 'month';

/** The year with its month and day: "2017 Sep 12", "12 May 2010", "Jan. 1998", "July 17, 2024". */
function removeDate(items: LocatorItem[], place: number): void {
  let from = place;
  let to = place + 1;
  if (items[to]?.kind === 'month') to += isDay(items[to + 1]) || isDays(items[to + 1]) ? 2 : 1;
  else if (monthBefore(items, from) > 0) {
    from -= monthBefore(items, from);
    const day = isStop(items[from - 1], '.') ? from - 2 : from - 1; // "3. März 2017"
    if (isDay(items[day]) && (day > 0 || !items.slice(to).some(isValue))) from = day;
  } else if (isMonthDay(items, from - 1)) {
    from -= 3;
  }
  items.splice(from, to - from);
}

const isValue = (item: LocatorItem): boolean =>
  item.kind === 'number' || item.kind === 'range' || item.kind === 'group';

/** "The Guardian, 5 February" of an entry whose year stands before: a day and its month, and no volume · "Bone 5 (May): 12". */
export function isDayOnly(items: readonly LocatorItem[]): boolean {
  const day = items.findIndex(isValue);
  const dated = items[day + 1]?.kind === 'month' || items[day - 1]?.kind === 'month';
  return dated && isDay(items[day]) && items.filter(isValue).length === 1;
}
