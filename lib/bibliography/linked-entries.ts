/**
 * Entries that the text points to: links inside the page whose far end is a note or a reference. The strongest sign
 * there is, since whoever made the page tied both ends; it needs no heading and no known class name.
 *
 *     …objects.<a href="#fn1">1</a>   …   <li id="fn1">Smith J. Load and pain. <a href="#r1">↩</a></li>   →   one list, one entry
 */

import { firstBlockFrom } from '../dom/blocks-between';
import { BOX_NAMES } from '../dom/element-role';
import type { PageText } from '../dom/types';
import { firstIndex } from '../text/first-index';
import { groupBy } from '../text/maps';
import { remembered } from '../text/remembered';
import { entryAt, holdsHeading, MAX_ENTRY, MIN_LETTERS, TargetPlaces } from './entry-at';
import { type EntrySource, readEntry } from './entry-text';
import { Ordinals, shapeOf } from './list-items';
import { OTHER_TARGET, OTHER_THING } from './other-things';
import { isContentsLink, MARKER_WORDS, type Pointer } from './page-pointers';
import { LIKELY, referenceLikeness } from './reference-likeness';
import { trimEnd } from './trim-end';
import type { BibliographyEntry, BibliographyList } from './types';

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
  // "8" leads to the comments.
  const isBox = remembered((target: Element) =>
    BOX_NAMES.test(page.names.get(target) ?? (target.id || target.getAttribute('name') || '')),
  );
  // A section is linked by its title.
  const titled = new Set(pointers.filter(({ text }) => TITLE.test(text)).map(({ target }) => target));
  // What one link calls a chapter is one for all that lead there.
  const others = new Set(
    pointers
      .filter((pointer) => CHAPTER.test(wordsBefore(page, pointer)) && !isSetAsMark(page, pointer))
      .map(({ target }) => target),
  );
  // A post has a link to itself, and posts point to one another; to a note that has one, the text points too.
  const selfLinked = new Set(
    pointers.filter(({ element, target }) => target.contains(element)).map(({ target }) => target),
  );
  for (const pointer of pointers) {
    if (
      pointer.start < bodyStart ||
      others.has(pointer.target) ||
      leadsElsewhere(page, pointer) ||
      isBox(pointer.target)
    )
      continue;
    if (!sources.has(pointer.target))
      sources.set(pointer.target, entryAt(page, pointer.target, targets, numbers));
    const source = sources.get(pointer.target) ?? null;
    if (source === null || !pointsForward(page, pointer, source)) continue;
    const item = source.elements[0] as Element;
    const known = byItem.get(item) ?? { source, item, strong: false, pointers: [] };
    known.strong ||=
      isMark(page, pointer) &&
      !titled.has(pointer.target) &&
      !(selfLinked.has(pointer.target) && isInside(pointer.element, selfLinked));
    known.pointers.push(pointer);
    byItem.set(item, known);
  }
  const entries = pointedFromText([...byItem.values()]);
  return [...groupBy(entries, ({ item }) => item.parentElement ?? item).values()].flatMap((group) =>
    toList(page, group, numbers),
  );
}

function isInside(element: Element, targets: Set<Element>): boolean {
  for (let around: Element | null = element; around !== null; around = around.parentElement)
    if (targets.has(around)) return true;
  return false;
}

/** A link with a title leads to a section. Takes "How do I sign in?"; refuses "Open Science Collaboration, 2015", "see note 3". */
const TITLE = /^(?:[^\d\s]+ ){3,20}[^\d\s]+$/;

/** Takes "a", "*" (a table's own footnotes); refuses "12". */
const NO_NUMBER = /^\D{1,4}$/;

const leadsElsewhere = (page: PageText, pointer: Pointer): boolean =>
  (pointer.block.kind === 'cell' && NO_NUMBER.test(pointer.text)) ||
  OTHER_THING.test(pointer.text) ||
  OTHER_TARGET.test(wordsBefore(page, pointer)) ||
  isTitleOf(page, pointer) ||
  isContentsLink(page, pointer) ||
  // "t" in code is a type; in a typed letter "[1]" is a mark.
  (pointer.element.closest('code, pre') !== null && !isSetAsMark(page, pointer));

const wordsBefore = (page: PageText, { start, block }: Pointer): string =>
  page.text.slice(Math.max(block.start, start - 24), start);

/** What is a part of the page whoever points there. Takes "Chapters ", "see section ("; refuses "By definition ", which a mark may follow. */
const CHAPTER = /\b(?:chapters?|sect(?:ions?|s)?\.?|kapitel|abschnitt)[\s(\u00a0]{0,3}$/i;

/** Is the far end headed by the very words of the link? */
function isTitleOf(page: PageText, { text, target }: Pointer): boolean {
  const span = page.spans.get(target);
  return (
    span !== undefined &&
    WORD.test(text) &&
    page.text.startsWith(`${text}\n`, span.start) &&
    page.blocks[firstBlockFrom(page, span.start)]?.kind === 'heading'
  );
}

/** Takes "Conclusion", "3.1 Oats and rye"; refuses "[smith]", "Smi19", "iv". */
const WORD = /^(?:\d[\d.]{0,9} )?[^\d[]{5,}$/;

/**
 * Can it be nothing but a marker? A button without a number ("i", "?", a picture) opens a menu as well, and a button that opens a box
 * may say a size or an amount: where they lead must look like a work.
 */
const isMark = (page: PageText, pointer: Pointer): boolean =>
  pointer.element.localName === 'button'
    ? MARKER_WORDS.test(pointer.text) &&
      /\d/.test(pointer.text) &&
      (!pointer.element.matches('[popovertarget], [commandfor]') || isSetAsMark(page, pointer))
    : MARKER_WORDS.test(pointer.text) ||
      (pointer.text === '' && pointer.element.querySelector('img') === null);

/** Takes "[1", "(2"; refuses "(see note 2", "size 10". */
const BRACKETED = /[[(]\s?\d/;

/** Does it stand raised or in brackets, as marks do and words never? */
const isSetAsMark = (page: PageText, { element, block, start, end }: Pointer): boolean =>
  block.runs.some(({ link, raised }) => link === element && raised !== null) ||
  BRACKETED.test(page.text.slice(Math.max(block.start, start - 1), end));

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

function lastStartingBefore(ordered: LinkedEntry[], offset: number): LinkedEntry | undefined {
  const after = firstIndex(ordered, ({ source }) => source.start > offset);
  return ordered[after - 1];
}

/** From text to note, not back: a note stands whole in its block, the place it returns to stands inside a sentence. */
function pointsForward(page: PageText, pointer: Pointer, entry: EntrySource): boolean {
  if (pointer.start >= entry.start && pointer.end <= entry.end) return false;
  const startsBlock = page.text.slice(pointer.block.start, pointer.start).trim().length <= 2;
  return !startsBlock || entry.start > pointer.start;
}

function toList(page: PageText, group: LinkedEntry[], numbers: Ordinals): BibliographyList[] {
  const linked = group.flatMap(({ source }) => readEntry(page, source, 'linked-from-text') ?? []);
  const strong = group.filter((entry) => entry.strong).length * 2 >= group.length;
  const likeness =
    linked.reduce((sum, entry) => sum + referenceLikeness(entry.raw, entry.links), 0) / (linked.length || 1);
  if (linked.length === 0 || (!strong && likeness < LIKELY)) return [];
  const entries = [...linked, ...unlinkedSiblings(page, group, numbers)].sort((a, b) => a.start - b.start);
  // "See note 2": an item of some list, most of which nothing points to.
  const isMarked = group.some(({ pointers }) => pointers.some((pointer) => isSetAsMark(page, pointer)));
  if (linked.length * 2 < entries.length && !isMarked && !entries.some(isNoteOrWork)) return [];
  return [{ trait: 'linked-from-text', because: `${group.length} links in the text lead here`, entries }];
}

const isNoteOrWork = ({ raw, links, leadsBack }: BibliographyEntry): boolean =>
  leadsBack || referenceLikeness(raw, links) >= LIKELY;

/** Items of the same list that no marker points to: listed, never cited. */
function unlinkedSiblings(page: PageText, group: LinkedEntry[], numbers: Ordinals): BibliographyEntry[] {
  const first = group[0]?.item;
  const parent = first?.parentElement;
  if (!first || !parent) return [];
  const taken = new Set(group.map(({ item }) => item));
  const shape = shapeOf(first);
  const named = first.localName === 'li' || first.hasAttribute('class');
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
    const length = source.end - source.start;
    if (length < MIN_LETTERS || length > MAX_ENTRY || holdsHeading(page, source)) return [];
    const entry = readEntry(page, source, 'linked-from-text');
    if (!entry || isAllLinks(entry)) return [];
    // A paragraph that is like the notes may be the text before them, or the author's portrait behind them.
    return first.localName === 'li' ||
      isAmong(entry, group) ||
      referenceLikeness(entry.raw, entry.links) >= LIKELY
      ? [entry]
      : [];
  });
}

/** Between two entries that are pointed to? */
const isAmong = ({ start }: BibliographyEntry, group: LinkedEntry[]): boolean =>
  group.some(({ source }) => source.start < start) && group.some(({ source }) => source.start > start);

/** Takes "CrossRef Full Text | Google Scholar", which stands below an entry; refuses a linked title with its authors. */
const isAllLinks = ({ raw, links }: BibliographyEntry): boolean =>
  links.length > 0 &&
  raw.length - links.reduce((sum, { text }) => sum + text.length, 0) < MIN_LETTERS * links.length;
