/**
 * The items of a container that holds a list: `<li>`, table rows, `<dt>`/`<dd>` pairs, repeated children, or the lines
 * of one paragraph, whichever the container is made of.
 */
import { blocksBetween } from '../dom/blocks-between';
import type { PageText, Span } from '../dom/types';
import { groupBy } from '../text/maps';
import type { EntrySource } from './entry-text';
import { leadingLabel } from './leading-label';
import { partedEntries } from './parted-entries';
import { LIKELY, referenceLikeness } from './reference-likeness';
import { trimEnd } from './trim-end';

/** An item shorter than this is a label or a stray sign. UTF-16 code units. */
const MIN_ITEM = 8;

/** The part of a container's text that its items must hold for the container to be a list of them. */
const MIN_SHARE = 0.5;

/** Items in page order; empty when the container is not made of items. */
export function listItems(page: PageText, container: Element, within: Span): EntrySource[] {
  for (const divide of [listElements, tableRows, definitionPairs, partedChildren, repeatedChildren, lines]) {
    const items = divide(page, container, within).filter((item) => textLength(page, item) >= MIN_ITEM);
    const held = items.reduce((sum, item) => sum + item.end - item.start, 0);
    if (items.length > 0 && held >= MIN_SHARE * (within.end - within.start))
      return divide === repeatedChildren && items.length === 1
        ? linesOfOnly(page, items[0] as EntrySource)
        : items;
  }
  return [];
}

/** `<div>Smith … <br>Jones …</div>`: lines that are references each are the items, and not what holds them all. */
function linesOfOnly(page: PageText, only: EntrySource): EntrySource[] {
  const parts = lines(page, only.elements[0] as Element, only);
  const likely = parts.filter(
    (part) => referenceLikeness(page.text.slice(part.start, part.end), []) >= LIKELY,
  );
  return likely.length > 1 && likely.length === parts.length ? parts : [only];
}

const textLength = (page: PageText, span: Span): number =>
  page.text.slice(span.start, span.end).trim().length;

/** The element's span, cut to the part of the container that is asked for. */
function sourceOf(page: PageText, element: Element, within: Span, ordinal: string | null): EntrySource[] {
  const span = page.spans.get(element);
  if (!span || span.end <= within.start || span.start >= within.end) return [];
  return [{ start: span.start, end: trimEnd(page, span), elements: [element], ordinal }];
}

function listElements(page: PageText, container: Element, within: Span): EntrySource[] {
  const all = isList(container) ? [container] : [...container.querySelectorAll('ol, ul')];
  // A list inside an item belongs to that item (parts a, b, c of one reference).
  const lists = all.filter((list) => list === container || !isInsideItem(list, container));
  return lists.flatMap((list) =>
    [...ordinals(list)].flatMap(([item, ordinal]) => sourceOf(page, item, within, ordinal)),
  );
}

/** The items of a list with the numbers a browser prints before them; null in an unnumbered list. */
function ordinals(list: Element): Map<Element, string | null> {
  const found = new Map<Element, string | null>();
  const printed = isLettered(list) ? letterOf : String;
  let next = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  for (let item = list.firstElementChild; item; item = item.nextElementSibling) {
    if (item.localName !== 'li') continue;
    const own = item.getAttribute('value');
    if (own !== null) next = Number.parseInt(own, 10) || next;
    found.set(item, list.localName === 'ol' ? printed(next) : null);
    next += 1;
  }
  return found;
}

/** Takes "list-style: lower-alpha", "upper-alpha"; refuses "lower-roman", "alphabet". */
const LETTERED_STYLE = /\b(?:lower|upper)-(?:alpha|latin)\b/i;

const isLettered = (list: Element): boolean =>
  /^a$/i.test(list.getAttribute('type') ?? '') || LETTERED_STYLE.test(list.getAttribute('style') ?? '');

/** 1 → "a", 26 → "z", 27 → "aa". */
const letterOf = (number: number): string =>
  number <= 26
    ? String.fromCharCode(96 + Math.max(1, number))
    : letterOf(Math.floor((number - 1) / 26)) + letterOf(((number - 1) % 26) + 1);

/** Numbers of list items, worked out once a list. */
export class Ordinals {
  private readonly lists = new Map<Element, Map<Element, string | null>>();

  of(item: Element): string | null {
    const list = item.parentElement;
    if (item.localName !== 'li' || !list) return null;
    const known = this.lists.get(list) ?? ordinals(list);
    this.lists.set(list, known);
    return known.get(item) ?? null;
  }
}

const isList = (element: Element): boolean => element.localName === 'ol' || element.localName === 'ul';

const isInsideItem = (list: Element, container: Element): boolean => {
  const item = list.parentElement?.closest('li') ?? null;
  return item !== null && item !== container && container.contains(item);
};

function tableRows(page: PageText, container: Element, within: Span): EntrySource[] {
  const rows = [...container.querySelectorAll('tr')].filter((row) => row.querySelector('tr') === null);
  return rows.flatMap((row) => sourceOf(page, row, within, null));
}

function definitionPairs(page: PageText, container: Element, within: Span): EntrySource[] {
  const list = container.localName === 'dl' ? container : container.querySelector('dl');
  if (!list) return [];
  const pairs: EntrySource[] = [];
  for (const child of list.children) {
    const [source] = sourceOf(page, child, within, null);
    if (!source) continue;
    const last = pairs.at(-1);
    if (child.localName === 'dd' && last && isTerm(last.elements.at(-1))) {
      last.elements.push(child);
      last.end = source.end;
    } else pairs.push(source);
  }
  return pairs;
}

const isTerm = (element: Element | undefined): boolean => element?.localName === 'dt';

/** Several children an entry, behind the heading. */
function partedChildren(page: PageText, container: Element): EntrySource[] {
  const first = [...container.children].find(
    (child) => page.spans.has(child) && !/^h[1-6]$/.test(child.localName),
  );
  return first ? partedEntries(page, first) : [];
}

/** Children of one tag and class, at the level of the container where there are most of them. */
function repeatedChildren(page: PageText, container: Element, within: Span): EntrySource[] {
  let best: Element[] = [];
  let level: Element[] = [container];
  for (let depth = 0; depth < MAX_LEVELS && level.length > 0; depth++) {
    const children = level
      .flatMap((element) => [...element.children])
      .filter((child) => page.spans.has(child));
    const items = children.filter((child) => !/^h[1-6]$/.test(child.localName) && isBlock(page, child));
    const groups = groupBy(items, shapeOf);
    const largest = [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
    if (largest.length > best.length) best = largest;
    // Parts of items (authors, title) are more than the items: stop at the first level that repeats.
    if (best.length >= 2) break;
    level = children;
  }
  return best.flatMap((element) => sourceOf(page, element, within, null));
}

const MAX_LEVELS = 4;

/** Tag and first class name: siblings of one shape are items of one list. */
export const shapeOf = (element: Element): string =>
  `${element.tagName} ${element.getAttribute('class')?.trim().split(/\s+/)[0]?.replace(/\d+/g, '') ?? ''}`;

const isBlock = (page: PageText, element: Element): boolean => {
  const span = page.spans.get(element);
  return span !== undefined && (span.start === 0 || page.text.charAt(span.start - 1) === '\n');
};

/** Lines of text (from `<br>` or blocks) inside the span; a line without a label continues the one before when labels are used. */
export function lines(page: PageText, container: Element, within: Span): EntrySource[] {
  let found: EntrySource[] = [];
  let at = within.start;
  for (const line of page.text.slice(within.start, within.end).split('\n')) {
    for (const { start, end } of runOnEntries(line))
      found.push({ start: at + start, end: at + end, elements: [], ordinal: null });
    at += line.length + 1;
  }
  if (found.length === 1 && found[0]) found[0].elements.push(container);
  found = unwrapped(page, found);
  const labelled = found.filter((line) => leadingLabel(page.text.slice(line.start, line.end)) !== null);
  if (labelled.length < 2 || labelled.length * 2 < found.length || labelled[0] !== found[0]) return found;
  return found.reduce<EntrySource[]>((merged, line) => {
    const last = merged.at(-1);
    if (labelled.includes(line) || !last) merged.push(line);
    else last.end = line.end;
    return merged;
  }, []);
}

/** How the last line of an entry ends. Takes "74.", "461–9", "(2006)"; refuses "Lancet 2002;", "and determinants". */
const ENDED = /[.!?\d\])"”’/]\s?$/u;

/** Entries that count up, with the lines on which they go on: those behind a line that breaks off. As they are where few count up. */
function unwrapped(page: PageText, found: EntrySource[]): EntrySource[] {
  const merged: EntrySource[] = [];
  let count = 0;
  for (const line of found) {
    const last = merged.at(-1);
    const label = Number(leadingLabel(page.text.slice(line.start, line.end))?.label);
    if (label === count + 1) count = label;
    else if (last && count > 0 && !ENDED.test(page.text.slice(last.start, last.end))) {
      last.end = line.end;
      continue;
    }
    merged.push({ ...line });
  }
  return count > 1 && count * 2 > merged.length ? merged : found;
}

/** What may part entries that run on in one line. Takes the " " of "…1195. 2. Landolt", the "; " of "Ito, K.; Hayashi, M."; refuses "in 2. Auflage". */
const RUN_ON =
  /(?<=[.,)\]\d”"\p{Ll}]) (?=(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]) ?["“„]?(?!Aufl|Ausg|Edi[ctz]|Ed\b|Band\b|Bd\b)\p{Lu})|(?<=[\p{L}\d).]); (?=\p{Lu}\p{L}+, \p{Lu}\.)/gu;

/** Shorter pieces of a line are no entries. UTF-16 code units. */
const MIN_RUN_ON = 40;

/**
 * The entries of one line: "1. Smith … 2. Jones …", numbered from its own label on, or "Smith, A. (2006): …; Jones, B. (2003): …". The line
 * itself where its pieces do not count up, or are not all references.
 */
export function runOnEntries(line: string): Span[] {
  if (line.trim() === '') return [];
  const first = Number(leadingLabel(line)?.label ?? Number.NaN);
  const isBracketed = /^[[(]/.test(line);
  const pieces: Span[] = [{ start: 0, end: line.length }];
  for (const { index, 0: gap } of line.matchAll(RUN_ON)) {
    const start = index + gap.length;
    const isNext =
      Number(leadingLabel(line.slice(start))?.label ?? Number.NaN) === first + pieces.length &&
      /[[(]/.test(line.charAt(start)) === isBracketed;
    if (gap === ' ' ? !isNext : first >= 0) continue;
    (pieces.at(-1) as Span).end = index;
    pieces.push({ start, end: line.length });
  }
  const likely = pieces.every(
    ({ start, end }) => end - start >= MIN_RUN_ON && referenceLikeness(line.slice(start, end), []) >= LIKELY,
  );
  return likely ? pieces : [{ start: 0, end: line.length }];
}

/**
 * Items of the same tag and class beside the list, where a page folds the rest of a long list into another container.
 * The items themselves when they carry no class.
 */
export function withFoldedRest(page: PageText, list: Element, items: EntrySource[]): EntrySource[] {
  const first = items[0]?.elements[0];
  const name = first?.getAttribute('class')?.trim();
  if (!first || !name || !list.parentElement || isTerm(first)) return items;
  const known = new Set(items.map(({ elements }) => elements[0]));
  const rest = [...list.parentElement.getElementsByClassName(name)].filter(
    (element) => element.tagName === first.tagName && !known.has(element) && !list.contains(element),
  );
  const around = { start: 0, end: page.text.length };
  return [...items, ...rest.flatMap((element) => sourceOf(page, element, around, null))];
}

/** True when blocks of a span stand in navigation, comments or the like. */
export const isAside = (page: PageText, span: Span): boolean =>
  blocksBetween(page, span).some((block) => block.aside);
