/** Links inside the page, as places in the text with the element they lead to; markers and linked entries are made of them. */

import { isFragment, pointedElement } from '../dom/pointers';
import type { PageText, Span, TextBlock } from '../dom/types';

/** A link inside the page, from a place in the text to an element of it. */
export interface Pointer extends Span {
  element: Element;
  target: Element;
  block: TextBlock;
  text: string;
}

/**
 * Words of a link that can be a citation marker and nothing else: takes "1", "[12]", "(3a)", "*", "iv", "note 3",
 * "[Smi2019]";
 * refuses "Methods", "Fig. 2", "Smith 2019" (which needs a list of references behind it).
 */
export const MARKER_WORDS =
  /^[\s[(]*(?:\d{1,4}[a-z]?|(?<=\[\s?)[a-z][a-z+]{0,20}\d{2,4}(?=[a-z]?\s?\])|[a-z]|[ivxl]{1,6}|[*†‡§¶#]{1,3}|(?:note|nb|n|注|註|脚注)[\s.]*\d{1,3})[\s\]).,;:–-]{0,12}(?:\d{0,4}[\s\]).,]{0,12})$/i;

/** Every pointer of the page whose target exists, in reading order. */
export function findPointers(page: PageText): Pointer[] {
  const { found, lost } = pointers(page);
  if (lost.length === 0) return found;
  // Where a script opens the note, the marker's own address leads nowhere; the note still leads back to the marker.
  const leadingTo = new Map(found.map((pointer) => [pointer.target, pointer]));
  const mended = lost.flatMap((pointer): Pointer[] => {
    const back = leadingTo.get(pointer.element);
    return back && back.start > pointer.end ? [{ ...pointer, target: homeOf(page, back) }] : [];
  });
  return mended.length === 0 ? found : [...found, ...mended].sort((a, b) => a.start - b.start);
}

/** The smallest place that the page text knows around a link: the link itself when it has an id, or its block. */
const homeOf = (page: PageText, { element, block }: Pointer): Element =>
  page.spans.has(element) ? element : block.element;

/** Links with a target in this page, and those that look like markers and have none. */
function pointers(page: PageText): { found: Pointer[]; lost: Omit<Pointer, 'target'>[] } {
  const lost: Omit<Pointer, 'target'>[] = [];
  const found = page.blocks.filter(mayHold).flatMap((block) => {
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
        const isHere = isFragment(element);
        const target = isHere || mayPoint(element, text) ? pointedElement(element, page) : null;
        if (target !== null) return [{ element, target, block, start, end, text }];
        if (isHere) lost.push({ element, block, start, end, text });
        return [];
      });
  });
  return { found, lost };
}

/** Most blocks of a page are plain words. */
const mayHold = ({ empties, runs }: TextBlock): boolean =>
  empties.length > 0 || runs.some(({ link }) => link !== null);

/** A link with another page's address means a place here only when it looks like a marker ("ch02.html#fn1", "1"). */
const mayPoint = (element: Element, text: string): boolean =>
  element.localName !== 'a' ||
  text === '' ||
  MARKER_WORDS.test(text) ||
  element.hasAttribute('data-jats-rid') ||
  element.hasAttribute('onclick');

/** A line of the table of contents: an item that is a link within the page and nothing else; one that is to be folded out holds the list. */
export const isContentsLine = ({ spans }: PageText, { kind, runs, element, end }: TextBlock): boolean =>
  kind === 'list-item' &&
  (spans.get(element)?.end ?? 0) <= end + 1 &&
  runs.every(({ link }) => link !== null && isFragment(link));

/** A line of the table of contents, or a tab, by its words; an item that is nothing but "12" may be a mark. */
export const isContentsLink = (page: PageText, { block, text }: Pointer): boolean =>
  isContentsLine(page, block) && !/\d/.test(text);
