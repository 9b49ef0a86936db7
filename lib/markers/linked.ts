/** Markers that are links to an entry of the page, whatever they look like: "1", "[12]", "Smith et al., 2017", "*". */

import { isContentsLink } from '../bibliography/page-pointers';
import type { BibliographyEntry } from '../bibliography/types';
import { pointedIds } from '../dom/pointers';
import type { PageText, TextBlock } from '../dom/types';
import type { MarkerStyle } from '../reading/types';
import { isArrow } from '../text/back-link';
import { expandRange } from '../text/number-ranges';
import type { EntryIndex } from './entry-index';
import { resolveNumbers } from './numbers';
import type { FindMarkers, FoundMarker, MarkerContext } from './types';

/** Takes "1", "[12]", "(3a)", "3,"; refuses "Smith". */
const NUMBER = /\d/;
/** Takes "Smith 2019", "iv"; refuses "3a". */
const LETTERS = /\p{L}{2}/u;

/** What kind of marker the printed words are. */
function styleOf(text: string, raised: boolean, around: string): MarkerStyle {
  if (LETTERS.test(text)) return 'author-year';
  if (text === '') return 'footnote-link';
  if (!NUMBER.test(text)) return /[*†‡§¶#]/.test(text) ? 'symbol' : 'footnote-link';
  if (text.includes('[') || around.startsWith('[')) return 'bracket-number';
  if (text.includes('(') || around.startsWith('(')) return 'parenthesis-number';
  return raised ? 'superscript-number' : 'footnote-link';
}

/** Takes the "12" of "[12]", the "3a" of "(3a)"; refuses "[,]". */
const LABEL = /\d{1,4}[a-z]?|\p{L}[\p{L}\s.&,’'-]*\d{0,4}[a-z]?|[*†‡§¶#]+/gu;

export const findLinked: FindMarkers = (context) => {
  const known = new Set(context.pointers.map(({ element }) => element));
  return [
    ...pointerMarkers(context),
    ...context.body.flatMap((block) => [
      ...emptyMarkers(context, block, known),
      ...hoverMarkers(context, block, known),
    ]),
  ];
};

/** Links to an entry: "<a href=#fn1>1</a>". */
function pointerMarkers({ page, body, pointers, index }: MarkerContext): FoundMarker[] {
  const inBody = new Set(body);
  return pointers.flatMap((pointer) => {
    const { element, target, block, start, end, text } = pointer;
    // An arrow is a link back from a note whose own markers a script has replaced.
    if (!inBody.has(block) || isArrow(text) || isContentsLink(page, pointer)) return [];
    const entry = index.byElement(target) ?? entryByIds(element, index.byIdNumber)?.[0];
    if (!entry || (start >= entry.start && end <= entry.end)) return [];
    // "(14–18)" as one link leads to the first of five entries and means them all.
    const listed = expandRange(text.replace(/[[\]()\s]/g, '')) ?? [];
    const resolved =
      listed.length > 1 && listed.includes(entry.label ?? '')
        ? resolveNumbers(listed.join(','), index, start)
        : null;
    const raised = block.runs.find((run) => run.start >= start && run.link === element)?.raised ?? null;
    const locator = raised === null ? '' : locatorAfter(page, block, end);
    return {
      style: styleOf(text, raised !== null, page.text.slice(start - 1, end + 1)),
      text: text + locator,
      labels: resolved?.labels ?? text.match(LABEL) ?? [],
      entries: resolved?.entries ?? [entry],
      href: null,
      start,
      end: end + locator.length,
      block,
    };
  });
}

/** Elements without text that name an entry or hold a note: "<sup data-cite=5></sup>". */
const emptyMarkers = (
  { index }: MarkerContext,
  block: TextBlock,
  known: ReadonlySet<Element>,
): FoundMarker[] =>
  block.empties.flatMap(({ at, element }) => {
    const entries = known.has(element) ? [] : emptyMarkerEntries(element, index, at);
    const [first] = entries;
    return first === undefined
      ? []
      : {
          style: isHiddenNote(first) ? 'hidden-note' : 'footnote-link',
          text: '',
          labels: entries.flatMap(({ label }) => label ?? []),
          entries,
          href: null,
          start: at,
          end: at,
          block,
        };
  });

/** Words whose own element holds the note: "<span title='Rau C. …'>one trial</span>". */
const hoverMarkers = (
  { page, index }: MarkerContext,
  block: TextBlock,
  known: ReadonlySet<Element>,
): FoundMarker[] =>
  block.runs.flatMap(({ start, end, link, raised }) => {
    const element = link ?? raised;
    const entry = element === null || known.has(element) ? null : index.byElement(element);
    return entry === null || !isHiddenNote(entry)
      ? []
      : {
          style: 'hidden-note',
          text: page.text.slice(start, end),
          labels: [],
          entries: [entry],
          href: null,
          start,
          end,
          block,
        };
  });

const isHiddenNote = ({ trait }: BibliographyEntry): boolean =>
  trait === 'inline-note' || trait === 'note-in-attribute';

/** Takes ": 9", ":12–14"; refuses ": the". */
const LOCATOR = /^:[ \u00a0\u200a]?\d{1,4}(?:[-–]\d{1,4})?/;

/** The raised page number behind a raised marker ("[2]: 9"), which belongs to it; '' when none stands there. */
function locatorAfter(page: PageText, block: TextBlock, end: number): string {
  const next = block.runs.find((run) => run.start >= end);
  if (!next || next.start !== end || next.raised === null || next.link !== null) return '';
  return LOCATOR.exec(page.text.slice(next.start, next.end))?.[0] ?? '';
}

/** What an element without text stands for: its own note, the keys it names, or the number that a list's ids end in. */
function emptyMarkerEntries(element: Element, index: EntryIndex, at: number): BibliographyEntry[] {
  const own = index.byElement(element);
  if (own) return [own];
  const keyed = pointedIds(element).flatMap((key) => index.byKey(key) ?? []);
  if (keyed.length > 0) return keyed;
  return entryByIds(element, (number) => index.byIdNumber(number) ?? index.byLabel(number, at)) ?? [];
}

/** An attribute that holds a number only ("data-cite=5") names the entry whose id ends in it. */
function entryByIds(
  element: Element,
  byNumber: (number: string) => BibliographyEntry | null,
): BibliographyEntry[] | null {
  const numbers = pointedIds(element).filter((id) => /^\d{1,4}$/.test(id));
  const entries = numbers.flatMap((number) => byNumber(number) ?? []);
  return entries.length > 0 ? entries : null;
}
