/**
 * What the items of a locator mean together: first what a keyword names ("vol. 20", "pp. 3–9"), then the year with its
 * day and month, then the rest by order and separators. Called by `read-locator.ts`; every step takes its items out of
 * the list, so that none is read twice.
 */
import type { LocatorItem } from './locator-items';

export interface Parts {
  volume: string | null;
  issue: string | null;
  pages: string | null;
}

/** Takes out of the list what a keyword names. */
export function takeKeyed(items: LocatorItem[], bracketed = false): Parts & { found: boolean } {
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
        const inner = takeKeyed(item.items, true);
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
    if (item.key === 'pages' && named === null && items[at - 1]?.kind === 'number') {
      items.splice(at - 1, 2); // "457 p.": how long the book is
      at -= 2;
      continue;
    }
    if (item.key === 'part') {
      const part = named === null ? item.word : `${item.word} ${named}`;
      const before = items[at - 1];
      if (bracketed && before?.kind === 'number') {
        parts.issue ??= `${before.value} ${part}`; // "(8 Suppl 2)"
        items.splice(--at, 1);
      } else parts.issue ??= part;
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
export function takeYear(items: LocatorItem[], authorYear: number | null, keyed: boolean): number | null {
  const grouped = items.findIndex(
    (item, at) =>
      item.kind === 'group' &&
      yearIn(item.items) !== null &&
      isDateGroup(item.items) &&
      !isIssueBehindYear(items, at),
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

/** "2015;282(1806):20142512": between volume and pages, with the year before, a number in brackets is the issue. */
const isIssueBehindYear = (items: readonly LocatorItem[], at: number): boolean =>
  items[at - 1]?.kind === 'number' && isStop(items[at + 1], ':') && yearIn(items.slice(0, at - 1)) !== null;

const isStop = (item: LocatorItem | undefined, sign: string): boolean =>
  item?.kind === 'stop' && item.sign === sign;

/** "2017 (9): CD000279" behind a dated author block: the year serves as the volume. */
const isOnlyVolume = (items: readonly LocatorItem[], at: number): boolean =>
  at === 0 && items[1]?.kind === 'group' && isStop(items[2], ':');

/** Before this year no journal of a volume and pages is cited where a later year closes the entry. */
const FIRST_VOLUME_YEAR = 1900;
const LATE_YEAR = 1950;

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
      places.find(
        (at) =>
          valueAt(at) === authorYear &&
          (numbers > 1 || keyed) &&
          !beforeColon(at) &&
          !isOnlyVolume(items, at),
      ) ?? null
    );
  }
  if (places.length === 0) return null;
  const dated = places.find(
    (at) => monthBefore(items, at) > 0 || items[at + 1]?.kind === 'month' || isMonthDay(items, at - 1),
  );
  if (dated !== undefined) return dated;
  const first = places[0] as number;
  const isFirst = items.slice(0, first).every((item) => item.kind === 'stop');
  const last = places.at(-1) as number;
  const isLast = items.slice(last + 1).every((item) => item.kind === 'stop' || item.kind === 'group');
  // "Biochim Biophys Acta, 1840, 1063-71, 2014": a volume that looks like an old year
  if (
    isFirst &&
    isLast &&
    last > first &&
    (valueAt(first) ?? 0) < FIRST_VOLUME_YEAR &&
    (valueAt(last) ?? 0) >= LATE_YEAR
  )
    return last;
  const colons = beforeColon(first) && items[first + 2]?.kind === 'number' && beforeColon(first + 2);
  if (isFirst && colons) return first; // "2018:4:eaaq1012"
  if (isFirst && items[first + 1]?.kind !== 'group' && !(beforeColon(first) && numbers > 2)) return first;
  if (isLast && !isStop(items[last - 1], ':')) return last;
  return isFirst && numbers === 1 ? first : null;
}

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

/** What is left, by order: volume, issue in brackets or between, pages behind a colon or last. */
export function readLoose(all: LocatorItem[], keyed: Parts, dated: boolean): Parts {
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
    const behind = rest.at(-1);
    const counted = page && /^\d{1,2}$/.test(page.value) && isStop(items[page.at + 1], ',');
    if (page && counted && behind?.range && behind.at === page.at + 2) {
      parts.issue ??= page.value; // "144:2, 752-67"
      parts.pages = behind.value;
      rest = rest.filter((value) => value.at < colon);
    } else if (page) {
      parts.pages = page.value;
      rest = rest.filter((value) => value.at < colon);
    }
  }
  if (parts.volume === null) {
    const volume = rest[0];
    const alone =
      rest.length === 1 &&
      volume !== undefined &&
      (volume.range || (dated && /^[a-z]/i.test(volume.value))) &&
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
