/** From the target of a link to the entry that it stands for: its list item, its row, its block, or its line among others. */
import { blocksBetween, runsBetween } from '../dom/blocks-between';
import type { PageText, Span } from '../dom/types';
import { firstIndex } from '../text/first-index';
import type { EntrySource } from './entry-text';
import { headsReferences } from './heading-words';
import { leadingLabel } from './leading-label';
import type { Ordinals } from './list-items';
import { OTHER_THING } from './other-things';
import type { Pointer } from './page-pointers';
import { LIKELY, referenceLikeness } from './reference-likeness';
import { trimEnd } from './trim-end';

/** An entry longer than this is a chapter that a table of contents points to. UTF-16 code units. */
export const MAX_ENTRY = 6_000;

/** What says of an entry that it is another thing stands in fewer; UTF-16 code units. */
const MAX_OPENING = 300;

/** The sign that links a heading or a function to itself. Takes "solver = 3¶"; refuses "¶ Smith", "(¶12)", "¶¶ 45", the "slept.¶" of a note that leads back. */
const PERMALINK = /[\p{L}\p{N})\]]¶(?:\s|$)/u;

/** Words (not signs) that an entry has at least, so that an equation or an icon is none. */
export const MIN_LETTERS = 4;

/** As many letters, wherever they stand. Takes "J. 3 Doe", "π r² h k"; refuses "E = mc²". */
const HAS_WORDS = /(?:\p{L}[^\p{L}]*){4}/u;

/** Places whose inside is no reference, whoever points there. */
const EXCLUDED =
  'figure, [class*="table-wrap"], [class*="equation"], [class*="ltx_eqn"], [class*="formula"], math, nav, header';

/** What a pointer's target stands for: its list item, its row, its block, or its line among others of one block. */
export function entryAt(
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
  if (!startsItem && !endsLine(before)) return null;
  const next = targets.firstStart(place.start + MAX_LABEL + 1, span.end, (start) =>
    endsLineOrLabel(page.text.slice(Math.max(place.start, start - LOOK_BACK), start)),
  );
  const source: EntrySource =
    next === null && startsItem
      ? {
          start: Math.min(span.start, termStart(page, target, item)),
          end: trimEnd(page, span),
          elements: [item, target],
          ordinal: numbers.of(item),
        }
      : {
          start: place.start,
          end: trimEnd(page, { start: place.start, end: next ?? span.end }),
          elements: [target],
          ordinal: null,
        };
  // A section that a table of contents points to is not looked into.
  if (source.end - source.start > MAX_ENTRY) return null;
  const text = page.text.slice(source.start, source.end);
  return !HAS_WORDS.test(text) ||
    OTHER_THING.test(text.slice(0, MAX_OPENING).replace(/\s+/g, ' ')) ||
    (text.includes('¶') && PERMALINK.test(text)) ||
    holdsList(page, item, source) ||
    holdsHeading(page, source)
    ? null
    : source;
}

/** Where the `<dt>` begins that holds the target, or stands before its `<dd>`: it carries the label. */
const termStart = (page: PageText, target: Element, item: Element): number =>
  page.spans.get(target.closest('dt') ?? termOf(item) ?? target)?.start ?? page.text.length;

/** The term before a `<dd>` when it is a label only. */
const termOf = (item: Element): Element | null => {
  const term = item.localName === 'dd' ? item.previousElementSibling : null;
  return term?.localName === 'dt' && (term.textContent ?? '').trim().length <= MAX_KEY ? term : null;
};

/** A line break stands behind the last word; looked at from the end, so that a page of empty lines costs no more than its length. */
const endsLine = (text: string): boolean => text.slice(text.trimEnd().length).includes('\n');

/** The label of an entry, as it may stand between the beginning of a line and the target. Takes "[12]", the "12" of "Figure 12"; refuses "Figure12". */
const LAST_WORD = /(?<!\S)\S{1,6}$/;

/** A line break, a label and the spaces around them are shorter. UTF-16 code units. */
const LOOK_BACK = 40;

/** The same, or a label stands alone on the last line. */
function endsLineOrLabel(text: string): boolean {
  const words = text.trimEnd();
  const label = LAST_WORD.exec(words)?.[0] ?? '';
  return endsLine(text) || (label !== '' && endsLine(words.slice(0, -label.length)));
}

/** A label and a space before a target still leave it at the start of its item. UTF-16 code units. */
const MAX_LABEL = 8;

/** A key with a name in it, as a term of a list, is longer: "[Lamport 94]". UTF-16 code units. */
const MAX_KEY = 20;

/** The smallest element around a target that holds more than its label. */
function itemAround(page: PageText, target: Element, targets: TargetPlaces): Element {
  const listItem = descriptionOf(target.closest('dt')) ?? target.closest('li, dd');
  if (listItem && !holdsMany(page, listItem, targets) && startsWith(page, listItem, target)) return listItem;
  let item = target;
  while (item.parentElement && !isWhole(page, item)) item = item.parentElement;
  const row = item.closest('tr');
  if (row && isOnlyLabelled(page, item, row)) return row;
  const labelled = labelledAround(page, item, targets);
  if (labelled !== null) return labelled;
  return item.parentElement && isOnlyLinked(page, item, item.parentElement, targets)
    ? item.parentElement
    : item;
}

/** "CrossRef | PubMed | Google Scholar" below an entry is no longer than this. UTF-16 code units. */
const MAX_SERVICES = 120;

/** Does the wrapper hold the item and, behind it, nothing but links to services? */
function isOnlyLinked(page: PageText, item: Element, wrapper: Element, targets: TargetPlaces): boolean {
  const inner = page.spans.get(item);
  const outer = page.spans.get(wrapper);
  if (!inner || !outer || outer.start !== inner.start || wrapper.localName === 'body') return false;
  const rest = { start: inner.end, end: outer.end };
  if (rest.end - rest.start > MAX_SERVICES || targets.countBetween(rest.start, rest.end) > 0) return false;
  // "[2] https://…": the next entry, which nothing points to.
  if (leadingLabel(page.text.slice(rest.start, rest.end).trim()) !== null) return false;
  const runs = runsBetween(page, rest).filter(({ start }) => start >= inner.end);
  return (
    runs.some(({ link }) => link !== null) &&
    runs.every(({ link, start, end }) => link !== null || end - start <= 3)
  );
}

/** The `<dd>` of a term that is a label only. */
const descriptionOf = (term: Element | null): Element | null => {
  const next = term?.nextElementSibling ?? null;
  return next?.localName === 'dd' && (term?.textContent ?? '').trim().length <= MAX_KEY ? next : null;
};

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
  return span !== undefined && targets.countBetween(span.start, span.end) > MAX_TARGETS;
};

/** An item and an anchor inside it may both be targets; more are items of their own. */
const MAX_TARGETS = 2;

/** Where the targets of all pointers begin, in order, for asking what lies inside an element without walking the tree. */
export class TargetPlaces {
  private readonly starts: number[];

  constructor(page: PageText, pointers: Pointer[]) {
    const targets = new Set(pointers.map(({ target }) => target));
    this.starts = [...targets].flatMap((target) => page.spans.get(target)?.start ?? []).sort((a, b) => a - b);
  }

  /** The first place from `from` on and before `to` that passes; null when none does. */
  firstStart(from: number, to: number, passes: (start: number) => boolean): number | null {
    for (let index = this.firstFrom(from); index < this.starts.length; index += 1) {
      const start = this.starts[index] as number;
      if (start >= to) return null;
      if (passes(start)) return start;
    }
    return null;
  }

  /** How many stand from `from` on and before `to`. */
  countBetween(from: number, to: number): number {
    return this.firstFrom(to) - this.firstFrom(from);
  }

  private firstFrom(offset: number): number {
    return firstIndex(this.starts, (start) => start >= offset);
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

/** How far above an entry the element stands that holds its label as well: `<li><div>1</div><div><div id=r1>…`. */
const MAX_LEVELS = 3;

/** The element around an entry that adds nothing but its label before it; null when there is none near. */
function labelledAround(page: PageText, item: Element, targets: TargetPlaces): Element | null {
  const inner = page.spans.get(item);
  let around = item.parentElement;
  for (let level = 0; inner && around && level < MAX_LEVELS; level++, around = around.parentElement) {
    const outer = page.spans.get(around);
    if (!outer || targets.countBetween(outer.start, outer.end) > 1) return null;
    const before = page.text.slice(outer.start, inner.start).trim();
    if (before !== '')
      return BARE_LABEL.test(before) && outer.end - inner.end <= MAX_SERVICES ? around : null;
  }
  return null;
}

/** A number on its own before an entry. Takes "1", "[12]", "3."; refuses "Smith". */
const BARE_LABEL = /^[[(]?\d{1,4}[a-z]?[\])]?[.:]?$/;

const isOnlyLabelled = (page: PageText, item: Element, row: Element): boolean => {
  const inner = page.spans.get(item);
  const outer = page.spans.get(row);
  return (
    inner !== undefined &&
    outer !== undefined &&
    outer.end - outer.start - (inner.end - inner.start) <= MAX_LABEL * 2
  );
};

/** A box of sources that every marker leads to: its list is found by its own signs, and the markers' numbers choose the item. */
function holdsList(page: PageText, item: Element, span: Span): boolean {
  if (item.localName === 'li' || item.localName === 'dd' || item.localName === 'tr') return false;
  const places = [...item.querySelectorAll('ol > li, ul > li')].flatMap(
    (child) => page.spans.get(child) ?? [],
  );
  const [first] = places;
  return (
    places.length > 1 &&
    first !== undefined &&
    first.start >= span.start &&
    first.start - span.start <= MAX_LEAD
  );
}

/** The heading and the preface of a box of sources are shorter. UTF-16 code units. */
const MAX_LEAD = 120;

/** A heading inside an entry makes it a chapter, or the whole list; the title of a work may be one when it opens the entry. One that is a label only is none. */
export function holdsHeading(page: PageText, span: Span): boolean {
  const [first, ...others] = blocksBetween(page, span).filter(
    ({ kind, start, end }) => kind === 'heading' && !BARE_LABEL.test(page.text.slice(start, end).trim()),
  );
  if (first === undefined) return false;
  const isTitle =
    others.length === 0 &&
    first.start - span.start <= MAX_LABEL &&
    span.end - span.start <= MAX_TITLED &&
    !headsReferences(page, first) &&
    referenceLikeness(page.text.slice(span.start, span.end), []) >= LIKELY;
  return !isTitle;
}

/** A reference with its title as a heading is shorter than a section. UTF-16 code units. */
const MAX_TITLED = 900;
