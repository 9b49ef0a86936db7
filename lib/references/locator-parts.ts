/**
 * What the items of a locator mean together: first what a keyword names ("vol. 20", "pp. 3–9"), then, when `locator-date.ts` has
 * taken out the date, the rest by order and separators. Called by `read-locator.ts`; every step takes its items out of the list,
 * so that none is read twice.
 */
import { isStop, type LocatorItem } from './locator-items';

export interface Parts {
  volume: string | null;
  issue: string | null;
  pages: string | null;
}

/** Takes out of the list what a keyword names. */
export function takeKeyed(items: LocatorItem[], bracketed = false): Parts & { found: boolean } {
  const parts: Parts & { found: boolean } = { volume: null, issue: null, pages: null, found: false };
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
      parts.volume = first.value;
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

/** ":45-67", and of "144:2, 752-67" the issue too; null when no colon stands before a value. */
function behindColon(
  items: readonly LocatorItem[],
  values: readonly Value[],
): { pages: string; issue: string | null; colon: number } | null {
  const page = values.findLast(({ at }) => isStop(items[at - 1], ':'));
  if (page === undefined) return null;
  const colon = page.at - 1;
  const last = values.at(-1);
  const counted = /^\d{1,2}$/.test(page.value) && isStop(items[page.at + 1], ',');
  return counted && last?.range && last.at === page.at + 2
    ? { pages: last.value, issue: page.value, colon }
    : { pages: page.value, issue: null, colon };
}

/** "45-67", or "e12" of a work whose year is known, without an issue: pages, not a volume. */
const isLonePage = (items: readonly LocatorItem[], { at, value, range }: Value, dated: boolean): boolean =>
  (range || (dated && /^[a-z]/i.test(value))) && items[at + 1]?.kind !== 'group';

/** What stands in a bracket as an issue; null when the item is none, or a date or nothing is in it. */
function bracketed(item: LocatorItem): string | null {
  if (item.kind !== 'group') return null;
  const values = item.items.flatMap((inner) =>
    inner.kind === 'number' || inner.kind === 'range' ? [inner.value] : [],
  );
  return values.length === 0 || values.length > 2 ? null : values.join('-');
}
