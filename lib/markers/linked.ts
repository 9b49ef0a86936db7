/** Markers that are links to an entry of the page, whatever they look like: "1", "[12]", "Smith et al., 2017", "*". */
import type { BibliographyEntry } from '../bibliography/types';
import { pointedIds } from '../dom/pointers';
import type { PageText, TextBlock } from '../dom/types';
import type { MarkerStyle } from '../reading/types';
import { isArrow } from '../text/back-link';
import { expandRange } from '../text/number-ranges';
import type { EntryIndex } from './entry-index';
import { resolveNumbers } from './numbers';
import type { FindMarkers, FoundMarker } from './types';

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

export const findLinked: FindMarkers = ({ page, body, pointers, index }) => {
  const inBody = new Set(body);
  const found: FoundMarker[] = [];
  for (const { element, target, block, start, end, text } of pointers) {
    // An arrow is a link back from a note whose own markers a script has replaced.
    if (!inBody.has(block) || isArrow(text)) continue;
    const entry = index.byElement(target) ?? entryByIds(element, index.byIdNumber)?.[0];
    if (!entry || (start >= entry.start && end <= entry.end)) continue;
    // "(14–18)" as one link leads to the first of five entries and means them all.
    const listed = expandRange(text.replace(/[[\]()\s]/g, '')) ?? [];
    const resolved =
      listed.length > 1 && listed.includes(entry.label ?? '')
        ? resolveNumbers(listed.join(','), index, start)
        : null;
    const raised = block.runs.find((run) => run.start >= start && run.link === element)?.raised ?? null;
    const locator = raised === null ? '' : locatorAfter(page, block, end);
    found.push({
      style: styleOf(text, raised !== null, page.text.slice(start - 1, end + 1)),
      text: text + locator,
      labels: resolved?.labels ?? text.match(LABEL) ?? [],
      entries: resolved?.entries ?? [entry],
      href: null,
      start,
      end: end + locator.length,
      block,
    });
  }
  const known = new Set(pointers.map(({ element }) => element));
  for (const block of body) {
    for (const { at, element } of block.empties) {
      const entries = known.has(element) ? [] : emptyMarkerEntries(element, index, at);
      const first = entries[0];
      if (!first) continue;
      const style =
        first.trait === 'inline-note' || first.trait === 'note-in-attribute'
          ? 'hidden-note'
          : 'footnote-link';
      found.push({
        style,
        text: '',
        labels: entries.flatMap(({ label }) => label ?? []),
        entries,
        href: null,
        start: at,
        end: at,
        block,
      });
    }
    for (const { start, end, link, raised } of block.runs) {
      const element = link ?? raised;
      const entry = element === null || known.has(element) ? null : index.byElement(element);
      if (entry && (entry.trait === 'inline-note' || entry.trait === 'note-in-attribute')) {
        found.push({
          style: 'hidden-note',
          text: page.text.slice(start, end),
          labels: [],
          entries: [entry],
          href: null,
          start,
          end,
          block,
        });
      }
    }
  }
  return found;
};

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
