/**
 * What the items of a locator mean together: first what a keyword names ("vol. 20", "pp. 3–9"), then, when `locator-date.ts` has
 * taken out the date, the rest by order and separators. Called by `read-locator.ts`; every step leaves what it did not read to the
 * next, so that none is read twice.
 */
import { isStop, type LocatorItem } from './locator-items';

export interface Parts {
  volume: string | null;
  issue: string | null;
  pages: string | null;
}

export interface Keyed extends Parts {
  /** A volume, an issue or pages were named. */
  found: boolean;
  /** The items that no keyword names, in their order. */
  rest: LocatorItem[];
}

type Key = Extract<LocatorItem, { kind: 'key' }>;
type Group = Extract<LocatorItem, { kind: 'group' }>;
/** In a bracket the number before a part belongs to it, "(8 Suppl 2)"; in a line it is the volume. */
type Where = 'line' | 'bracket';

/** What keywords name, and what they leave: of "vol. 20(8 Suppl 2), 45", volume 20, issue "8 Suppl 2" and the "45". */
export const takeKeyed = (items: readonly LocatorItem[]): Keyed => keyedIn(items, 'line');

function keyedIn(items: readonly LocatorItem[], where: Where): Keyed {
  const keyed: Keyed = { volume: null, issue: null, pages: null, found: false, rest: [] };
  const ahead = [...items];
  for (let item = ahead.shift(); item !== undefined; item = ahead.shift()) {
    if (item.kind === 'group') takeGroup(keyed, item);
    else if (item.kind === 'key') takeKey(keyed, item, ahead, where);
    else keyed.rest.push(item);
  }
  return keyed;
}

/** A bracket of which keywords leave nothing is gone. */
function takeGroup(keyed: Keyed, group: Group): void {
  if (!group.items.some(({ kind }) => kind === 'key')) {
    keyed.rest.push(group);
    return;
  }
  const inner = keyedIn(group.items, 'bracket');
  keyed.volume ??= inner.volume;
  keyed.issue ??= inner.issue;
  keyed.pages ??= inner.pages;
  keyed.found ||= inner.found;
  if (inner.rest.length > 0) keyed.rest.push({ ...group, items: inner.rest });
}

function takeKey(keyed: Keyed, { key, word }: Key, ahead: LocatorItem[], where: Where): void {
  if (key === 'filler') return;
  const named = takeNamed(ahead);
  const before = keyed.rest.at(-1);
  const number = before?.kind === 'number' ? before.value : null;
  if (key === 'part') {
    const own = where === 'bracket' ? number : null;
    if (own !== null) keyed.rest.pop();
    keyed.issue ??= [own, word, named].filter((part) => part !== null).join(' ');
  } else if (named !== null) {
    keyed[key] ??= named;
    keyed.found = true;
  } else if (key === 'pages' && number !== null) {
    keyed.rest.pop(); // "457 p.": how long the book is
  }
}

/** Takes the number or range that comes next, with the stops before it; null, and nothing taken, when none does. */
function takeNamed(ahead: LocatorItem[]): string | null {
  const at = ahead.findIndex(({ kind }) => kind !== 'stop');
  const value = ahead[at];
  if (value?.kind !== 'number' && value?.kind !== 'range') return null;
  ahead.splice(0, at + 1);
  return value.value;
}

interface Value {
  /** Index among the items. */
  at: number;
  value: string;
  /** A span, "45-67". */
  range: boolean;
}

/** What is left, by order: volume, issue in brackets or between, pages behind a colon or last. */
export function readLoose(all: LocatorItem[], keyed: Parts, dated: boolean): Parts {
  const items = all.filter((item) => item.kind !== 'month' && item.kind !== 'key');
  const parts: Parts = { volume: keyed.volume, issue: keyed.issue, pages: keyed.pages };
  const values = items.flatMap((item, at): Value[] =>
    item.kind === 'number' || item.kind === 'range'
      ? [{ at, value: item.value, range: item.kind === 'range' && item.value.includes('-') }]
      : [],
  );
  let rest = values;
  const behind = parts.pages === null ? behindColon(items, values) : null;
  if (behind !== null) {
    parts.pages = behind.pages;
    parts.issue ??= behind.issue;
    rest = rest.filter(({ at }) => at < behind.colon);
  }
  const [first] = rest;
  if (parts.volume === null && first) {
    const page = rest.length === 1 && parts.pages === null && isLonePage(items, first, dated);
    if (!page) {
      const told = dated || parts.pages !== null || rest.length > 1; // not "Omega-6/3 fats"
      const [volume, issue] = told ? parted(first.value) : [first.value, null];
      parts.volume = volume;
      parts.issue ??= issue;
      rest = rest.slice(1);
    }
  }
  const volumeAt = values.find(({ value }) => value === parts.volume)?.at ?? -1;
  parts.issue ??= items
    .slice(volumeAt + 1)
    .reduce<string | null>((issue, item) => issue ?? bracketed(item), null);
  if (parts.pages === null && rest.length > 0) {
    const page = rest.find(({ range }) => range) ?? rest.at(-1);
    parts.pages = page?.value ?? null;
    rest = rest.filter(({ at }) => at < (page?.at ?? 0));
  }
  if (parts.issue === null && rest.length === 1 && parts.volume !== null)
    parts.issue = rest[0]?.value ?? null;
  return parts;
}

/** "52/6" is volume and issue · "27/28", a double volume; "12/98", "45/07", an issue and its year. */
function parted(value: string): [string, string | null] {
  const [, volume, issue] = /^(\d{1,3})\/([1-4]?[1-9]|[1-4]0|5[0-3])$/.exec(value) ?? [];
  return volume === undefined || issue === undefined || Number(issue) === Number(volume) + 1
    ? [value, null]
    : [volume, issue];
}

/** ":45-67", and of "144:2, 752-67" and "52:6 (2018) 376-84" the issue too; null when no colon stands before a value. */
function behindColon(
  items: readonly LocatorItem[],
  values: readonly Value[],
): { pages: string; issue: string | null; colon: number } | null {
  const page = values.findLast(({ at }) => isStop(items[at - 1], ':'));
  if (page === undefined) return null;
  const colon = page.at - 1;
  const last = values.at(-1);
  const next = isStop(items[page.at + 1], ',') ? page.at + 2 : page.at + 1;
  const apart = next > page.at + 1 || !items.slice(0, colon).some(isGroup); // not "131(1-2):3 e1-4"
  return apart && /^\d{1,2}$/.test(page.value) && last?.range && last.at === next
    ? { pages: last.value, issue: page.value, colon }
    : { pages: page.value, issue: null, colon };
}

/** "45-67", "(1), CD000980", or "e12" of a work whose year is known, without an issue behind it: pages, not a volume. */
const isLonePage = (items: readonly LocatorItem[], { at, value, range }: Value, dated: boolean): boolean =>
  (range || ((dated || items.slice(0, at).some(isGroup)) && /^[a-z]/i.test(value))) &&
  !isGroup(items[at + 1]);

const isGroup = (item: LocatorItem | undefined): boolean => item?.kind === 'group';

/** What stands in a bracket as an issue; null when the item is none, or a date or nothing is in it. */
function bracketed(item: LocatorItem): string | null {
  if (item.kind !== 'group') return null;
  const values = item.items.flatMap((inner) =>
    inner.kind === 'number' || inner.kind === 'range' ? [inner.value] : [],
  );
  return values.length === 0 || values.length > 2 ? null : values.join('-');
}
