/**
 * Notes that stand inside the sentence they serve: sidenotes and pop-overs in a `<span>`, or words kept in an attribute of
 * the marker (`data-bigfoot-footnote`, `title`). Script or CSS shows them where the marker is.
 *
 *     …a hypothetical system.<label for=1></label><span class="sidenote">Many were built.</span>   →   entry "Many were built."
 */
import { NOTE_ATTRIBUTES } from '../dom/element-role';
import type { InlineNote, PageText, TextBlock } from '../dom/types';
import { readEntry } from './entry-text';
import type { Pointer } from './page-pointers';
import { LIKELY, referenceLikeness } from './reference-likeness';
import { trimEnd } from './trim-end';
import type { BibliographyEntry, BibliographyList } from './types';

/** `title` and its kin hold other things than notes too, so theirs must look like a reference. */
const HOVER_ATTRIBUTES = [
  'title',
  'data-original-title',
  'data-tooltip',
  'data-tippy-content',
  'data-content',
  'aria-label',
];

/** Takes "1", "[2]", "*", "⊕"; refuses "hypertext". */
const MARKER = /^[\s[(]*(?:\d{1,3}|[*†‡§¶⊕ⓘ]{1,2})[\s\])]*$/;

export function findInlineNotes(page: PageText, pointers: Pointer[]): BibliographyList[] {
  // A marker that links to a note of the page has its note there; what hovers over it is a copy.
  const linked = new Set(pointers.map(({ element }) => element));
  const spans = page.inlineNotes.flatMap((note) => spanNote(page, note, linked));
  const attributes = attributeNotes(page, linked);
  return [
    { trait: 'inline-note' as const, because: 'notes stand beside their markers', entries: spans },
    {
      trait: 'note-in-attribute' as const,
      because: 'notes are kept in attributes of their markers',
      entries: attributes,
    },
  ].filter(({ entries }) => entries.length > 0);
}

/** A note counts when a marker stands before it: an empty element, or a raised or bare number; a glossary's tooltip has words. */
function spanNote(
  page: PageText,
  { at, element, block }: InlineNote,
  linked: Set<Element>,
): BibliographyEntry[] {
  const span = page.spans.get(element);
  if (!span) return [];
  // A tool is drawn by a style sheet and has its name hover over it, inside its own link.
  const empty =
    element.closest('a, button') === null ? block.empties.find((marker) => marker.at === at) : undefined;
  const run = block.runs.findLast(({ end }) => end <= at && end > at - 2);
  const marked =
    empty !== undefined || (run !== undefined && MARKER.test(page.text.slice(run.start, run.end)));
  if (!marked || (run?.link && linked.has(run.link)) || (empty && linked.has(empty.element))) return [];
  const source = {
    start: span.start,
    end: trimEnd(page, span),
    elements: [element, ...(empty ? [empty.element] : [])],
    ordinal: null,
  };
  const marker = run?.link ?? run?.raised;
  if (marker) source.elements.push(marker);
  const entry = readEntry(page, source, 'inline-note');
  return entry ? [entry] : [];
}

function attributeNotes(page: PageText, linked: Set<Element>): BibliographyEntry[] {
  return page.blocks.filter(mayMark).flatMap((block) => {
    const markers = [
      ...block.empties.map(({ at, element }) => ({ start: at, end: at, element })),
      ...block.runs.flatMap(({ start, end, link, raised }) => {
        const element = link ?? raised;
        return element !== null && MARKER.test(page.text.slice(start, end)) ? [{ start, end, element }] : [];
      }),
    ];
    return markers.flatMap(({ start, end, element }) => {
      const isInText = HAS_WORDS.test(page.text.slice(block.start, start));
      const raw = linked.has(element) ? null : noteIn(page.document, element, isInText);
      if (raw === null) return [];
      const label =
        /\d{1,3}|[*†‡§¶]/.exec(
          element.getAttribute('data-footnote-number') ?? page.text.slice(start, end),
        )?.[0] ?? null;
      return [
        {
          label,
          start,
          end,
          raw,
          links: [],
          elements: [element],
          keys: [],
          lines: [],
          leadsBack: false,
          trait: 'note-in-attribute' as const,
        },
      ];
    });
  });
}

/** Most blocks of a page are plain words. */
const mayMark = ({ empties, runs }: TextBlock): boolean =>
  empties.length > 0 || runs.some(({ link, raised }) => link !== null || raised !== null);

/** Takes "Load is safe"; refuses "1 ", which is the day before in a calendar, or the page. */
const HAS_WORDS = /\p{L}/u;

/** `isInText`: words stand before the element, which then may be a marker though nothing but what hovers over it says so. */
function noteIn(document: Document, element: Element, isInText: boolean): string | null {
  for (const name of NOTE_ATTRIBUTES) {
    const note = plainText(document, element.getAttribute(name));
    if (note !== '') return note;
  }
  for (const name of isInText ? HOVER_ATTRIBUTES : []) {
    const note = plainText(document, element.getAttribute(name));
    if (note.length >= MIN_HOVER && referenceLikeness(note, []) >= LIKELY) return note;
  }
  return null;
}

/** "Back to reference 1" and the like are shorter. UTF-16 code units. */
const MIN_HOVER = 25;

/** The words of an attribute that may hold markup; parsed as an inert document, so nothing of it runs or loads. */
function plainText(document: Document, value: string | null): string {
  if (value === null) return '';
  const Parser = document.defaultView?.DOMParser;
  const text =
    value.includes('<') && Parser
      ? (new Parser().parseFromString(value, 'text/html').body.textContent ?? '')
      : value;
  return text.replace(/\s+/g, ' ').trim();
}
