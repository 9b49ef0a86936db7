/**
 * Entries that the text points to: links inside the page whose far end is a note or a reference. The strongest sign
 * there is, since whoever made the page tied both ends; it needs no heading and no known class name.
 *
 *     …objects.<a href="#fn1">1</a>   …   <li id="fn1">Smith J. Load and pain. <a href="#r1">↩</a></li>   →   one list, one entry
 * Longer than 300 lines: far ends differ by kind (note, item, anchor, cell), and all of them are told apart over one walk of the links.
 */
import { blocksBetween, type PageText, type Span, type TextBlock } from '../dom/page-text';
import { isFragment, pointedElement } from '../dom/pointers';
import { type EntrySource, readEntry } from './entry-text';
import { leadingLabel } from './leading-label';
import { ordinals, shapeOf, trimEnd } from './list-items';
import { LIKELY, referenceLikeness } from './reference-likeness';
import type { BibliographyEntry, BibliographyList } from './types';

/** A link inside the page, from a place in the text to an element of it. */
export interface Pointer extends Span {
  element: Element;
  target: Element;
  block: TextBlock;
  text: string;
}

/**
 * Words of a link that can be a citation marker and nothing else: "1", "[12]", "(3a)", "*", "iv", "note 3".
 * Refuses "Methods", "Fig. 2", "Smith 2019" (which needs a list of references behind it).
 */
export const MARKER_WORDS =
  /^[\s[(]*(?:\d{1,4}[a-z]?|[a-z]|[ivxl]{1,6}|[*†‡§¶#]{1,3}|(?:note|nb|n|注|註|脚注)[\s.]*\d{1,3})[\s\]).,;:–-]*(?:\d{0,4}[\s\]).,]*)$/i;

/** An entry longer than this is a chapter that a table of contents points to. UTF-16 code units. */
const MAX_ENTRY = 6_000;

/** Words (not signs) that an entry has at least, so that an equation or an icon is none. */
const MIN_LETTERS = 4;

/** Places whose inside is no reference, whoever points there. */
const EXCLUDED = 'figure, [class*="table-wrap"], [class*="equation"], [class*="ltx_eqn"], math, nav, header';

/**
 * Words before a link that say it leads to a figure, a table, a formula or a section. Takes "Figure ", "Eqs. (", "see Section ";
 * refuses "in trials ".
 */
const OTHER_TARGET =
  /(?:\b(?:fig(?:ure|s|ures)?|tab(?:le|s|les)?|schemes?|eqn?s?|equations?|sect?(?:ion|ions|s)?|chapters?|app(?:endix|endices)?|box|videos?|movies?|files?|theorems?|lemmas?|propositions?|prop|definitions?|def|corollar(?:y|ies)|algorithms?|examples?|remarks?|conditions?|steps?|panels?|abb(?:ildung)?|tabelle|abschnitt|gl(?:eichung)?|kapitel)\.?|§)[\s(\u00a0]{0,3}$/i;

/** Such words inside the link itself or at the start of an entry: "Figure 2a", "Table 1:", "Scheme 3", "Supporting Information". */
const OTHER_THING =
  /^\W{0,3}(?:(?:view|download|open)\b.{0,120}?)?(?:supplement\w* )?(?:(?:fig(?:ure)?s?|tab(?:le)?s?|schemes?|eqn?s?|equations?|sections?|chapters?|appendix|box|videos?|movies?|algorithm|theorem|lemma|definition|abbildung|tabelle|chart|plate|file)\.?\s?S?\d|supporting information|supplementary|author information|acknowledg|competing interest)/i;

/** Every pointer of the page whose target exists, in reading order. */
export function findPointers(page: PageText): Pointer[] {
  return page.blocks.flatMap((block) => {
    const links: (Span & { element: Element })[] = [];
    for (const { link, start, end } of block.runs) {
      const last = links.at(-1);
      if (link !== null && last?.element === link) last.end = end;
      else if (link !== null) links.push({ element: link, start, end });
    }
    const empties = block.empties.map(({ at, element }) => ({ element, start: at, end: at }));
    return [...links, ...empties]
      .sort((a, b) => a.start - b.start)
      .flatMap(({ element, start, end }): Pointer[] => {
        const text = page.text.slice(start, end);
        const target = mayPoint(element, text) ? pointedElement(element, page) : null;
        return target === null ? [] : [{ element, target, block, start, end, text }];
      });
  });
}

/** A link with another page's address means a place here only when it looks like a marker ("ch02.html#fn1", "1"). */
const mayPoint = (element: Element, text: string): boolean =>
  element.tagName !== 'A' ||
  isFragment(element) ||
  text === '' ||
  MARKER_WORDS.test(text) ||
  element.hasAttribute('data-jats-rid') ||
  element.hasAttribute('onclick');

interface LinkedEntry {
  source: EntrySource;
  item: Element;
  strong: boolean;
  pointers: Pointer[];
}

/** Lists whose entries are pointed to from the text; `bodyStart` is where the article's own text begins. */
export function findLinkedEntries(
  page: PageText,
  pointers: Pointer[],
  bodyStart: number,
): BibliographyList[] {
  const targets = new TargetPlaces(page, pointers);
  const numbers = new Ordinals();
  const sources = new Map<Element, EntrySource | null>();
  const byItem = new Map<Element, LinkedEntry>();
  for (const pointer of pointers) {
    if (pointer.start < bodyStart || leadsElsewhere(page, pointer)) continue;
    if (!sources.has(pointer.target))
      sources.set(pointer.target, entryAt(page, pointer.target, targets, numbers));
    const source = sources.get(pointer.target) ?? null;
    if (source === null || !pointsForward(page, pointer, source)) continue;
    const item = source.elements[0] as Element;
    const known = byItem.get(item) ?? { source, item, strong: false, pointers: [] };
    known.strong ||= MARKER_WORDS.test(pointer.text) || pointer.text === '';
    known.pointers.push(pointer);
    byItem.set(item, known);
  }
  const entries = pointedFromText([...byItem.values()]);
  return [...groupBy(entries, ({ item }) => item.parentElement ?? item).values()].flatMap((group) =>
    toList(page, group, numbers),
  );
}

/** Takes "a", "*" (a table's own footnotes); refuses "12". */
const NO_NUMBER = /^\D{1,4}$/;

const leadsElsewhere = (page: PageText, { start, text, block }: Pointer): boolean =>
  (block.kind === 'cell' && NO_NUMBER.test(text)) ||
  OTHER_THING.test(text) ||
  OTHER_TARGET.test(page.text.slice(Math.max(block.start, start - 24), start));

/**
 * Entries that something outside the entries points to. A note's link back to the text, and a short note's link on to a
 * second list ("Rau 1876, p. 133" → Rau, C.), stand inside entries and make none.
 */
function pointedFromText(entries: LinkedEntry[]): LinkedEntry[] {
  const ordered = [...entries].sort((a, b) => a.source.start - b.source.start);
  const holder = (pointer: Pointer, own: LinkedEntry): LinkedEntry | undefined => {
    const entry = lastStartingBefore(ordered, pointer.start);
    return entry !== own && entry !== undefined && pointer.end <= entry.source.end ? entry : undefined;
  };
  const supported = new Set(
    ordered.filter((entry) => entry.pointers.some((pointer) => !holder(pointer, entry))),
  );
  return ordered.filter((entry) => {
    if (supported.has(entry)) return true;
    return entry.pointers.some((pointer) => {
      const inside = holder(pointer, entry);
      return inside !== undefined && !supported.has(inside) && pointer.start < entry.source.start;
    });
  });
}

/** What a pointer's target stands for: its list item, its row, its block, or its line among others of one block. */
function entryAt(
  page: PageText,
  target: Element,
  targets: TargetPlaces,
  numbers: Ordinals,
): EntrySource | null {
  const place = page.spans.get(target);
  if (!place || target.closest(EXCLUDED)) return null;
  const item = itemAround(page, target, targets);
  const span = page.spans.get(item);
  if (!span || item.closest(EXCLUDED)) return null;
  const before = page.text.slice(span.start, place.start);
  const startsItem = before.trim().length < MAX_LABEL;
  // In the middle of a line stands a marker that a note leads back to, never a note.
  if (!startsItem && !/\n\s*$/.test(before)) return null;
  const others = targets
    .startsBetween(place.start + MAX_LABEL + 1, span.end)
    .filter((start) => /\n\s*\S{0,6}\s*$/.test(page.text.slice(place.start, start)));
  const source: EntrySource =
    others.length === 0 && startsItem
      ? { start: span.start, end: trimEnd(page, span), elements: [item, target], ordinal: numbers.of(item) }
      : {
          start: place.start,
          end: trimEnd(page, { start: place.start, end: Math.min(span.end, ...others) }),
          elements: [target],
          ordinal: null,
        };
  const text = page.text.slice(source.start, source.end);
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  return text.length > MAX_ENTRY ||
    letters < MIN_LETTERS ||
    OTHER_THING.test(text.replace(/\s+/g, ' ')) ||
    holdsHeading(page, source)
    ? null
    : source;
}

function lastStartingBefore(ordered: LinkedEntry[], offset: number): LinkedEntry | undefined {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as LinkedEntry).source.start > offset) high = middle;
    else low = middle + 1;
  }
  return ordered[low - 1];
}

/** A label and a space before a target still leave it at the start of its item. UTF-16 code units. */
const MAX_LABEL = 8;

/** The smallest element around a target that holds more than its label. */
function itemAround(page: PageText, target: Element, targets: TargetPlaces): Element {
  const listItem = target.closest('li, dd');
  if (listItem && !holdsMany(page, listItem, targets) && startsWith(page, listItem, target)) return listItem;
  let item = target;
  while (item.parentElement && !isWhole(page, item)) item = item.parentElement;
  const row = item.closest('tr');
  return row && isOnlyLabelled(page, item, row) ? row : item;
}

const startsWith = (page: PageText, item: Element, target: Element): boolean => {
  const outer = page.spans.get(item);
  const inner = page.spans.get(target);
  return (
    outer !== undefined &&
    inner !== undefined &&
    page.text.slice(outer.start, inner.start).trim().length < MAX_LABEL
  );
};

const holdsMany = (page: PageText, element: Element, targets: TargetPlaces): boolean => {
  const span = page.spans.get(element);
  return span !== undefined && targets.startsBetween(span.start, span.end).length > MAX_TARGETS;
};

/** An item and an anchor inside it may both be targets; more are items of their own. */
const MAX_TARGETS = 2;

/** Where the targets of all pointers begin, in order, for asking what lies inside an element without walking the tree. */
class TargetPlaces {
  private readonly starts: number[];

  constructor(page: PageText, pointers: Pointer[]) {
    const targets = new Set(pointers.map(({ target }) => target));
    this.starts = [...targets].flatMap((target) => page.spans.get(target)?.start ?? []).sort((a, b) => a - b);
  }

  /** Places from `from` on and before `to`. */
  startsBetween(from: number, to: number): number[] {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) >= from) high = middle;
      else low = middle + 1;
    }
    let end = low;
    while (end < this.starts.length && (this.starts[end] as number) < to) end += 1;
    return this.starts.slice(low, end);
  }
}

/** A block (not a span inside one) that says more than a label. */
function isWhole(page: PageText, element: Element): boolean {
  const span = page.spans.get(element);
  if (!span) return false;
  const startsLine = span.start === 0 || page.text.charAt(span.start - 1) === '\n';
  const endsLine =
    page.text.charAt(span.end - 1) === '\n' ||
    page.text.charAt(span.end) === '\n' ||
    span.end >= page.text.length;
  const text = page.text.slice(span.start, span.end).trim();
  return startsLine && endsLine && text.slice(leadingLabel(text)?.length ?? 0).length >= MIN_LETTERS;
}

const isOnlyLabelled = (page: PageText, item: Element, row: Element): boolean => {
  const inner = page.spans.get(item);
  const outer = page.spans.get(row);
  return (
    inner !== undefined &&
    outer !== undefined &&
    outer.end - outer.start - (inner.end - inner.start) <= MAX_LABEL * 2
  );
};

const holdsHeading = (page: PageText, span: Span): boolean =>
  blocksBetween(page, span).some((block) => block.kind === 'heading');

/** Numbers of list items, worked out once a list. */
class Ordinals {
  private readonly lists = new Map<Element, Map<Element, string | null>>();

  of(item: Element): string | null {
    const list = item.parentElement;
    if (item.tagName !== 'LI' || !list) return null;
    const known = this.lists.get(list) ?? ordinals(list);
    this.lists.set(list, known);
    return known.get(item) ?? null;
  }
}

/** From text to note, not back: a note stands whole in its block, the place it returns to stands inside a sentence. */
function pointsForward(page: PageText, pointer: Pointer, entry: EntrySource): boolean {
  if (pointer.start >= entry.start && pointer.end <= entry.end) return false;
  const startsBlock =
    page.text.slice(pointer.block.start, pointer.start).trim().length <= 2 &&
    pointer.block.end - pointer.end > 3;
  return !startsBlock || entry.start > pointer.start;
}

function toList(page: PageText, group: LinkedEntry[], numbers: Ordinals): BibliographyList[] {
  const linked = group.flatMap(({ source }) => readEntry(page, source, 'linked-from-text') ?? []);
  const strong = group.filter((entry) => entry.strong).length * 2 >= group.length;
  const likeness =
    linked.reduce((sum, entry) => sum + referenceLikeness(entry.raw, entry.links), 0) / (linked.length || 1);
  if (linked.length === 0 || (!strong && likeness < LIKELY)) return [];
  const entries = [...linked, ...unlinkedSiblings(page, group, numbers)].sort((a, b) => a.start - b.start);
  return [{ trait: 'linked-from-text', because: `${group.length} links in the text lead here`, entries }];
}

/** Items of the same list that no marker points to: listed, never cited. */
function unlinkedSiblings(page: PageText, group: LinkedEntry[], numbers: Ordinals): BibliographyEntry[] {
  const first = group[0]?.item;
  const parent = first?.parentElement;
  if (!first || !parent) return [];
  const taken = new Set(group.map(({ item }) => item));
  const shape = shapeOf(first);
  const named = first.tagName === 'LI' || first.hasAttribute('class');
  if (!named) return [];
  return [...parent.children].flatMap((child) => {
    const span = page.spans.get(child);
    if (taken.has(child) || !span || shapeOf(child) !== shape || child.tagName !== first.tagName) return [];
    const source = {
      start: span.start,
      end: trimEnd(page, span),
      elements: [child],
      ordinal: numbers.of(child),
    };
    if (source.end - source.start < MIN_LETTERS || source.end - source.start > MAX_ENTRY) return [];
    return readEntry(page, source, 'linked-from-text') ?? [];
  });
}

function groupBy<T, K>(items: T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
