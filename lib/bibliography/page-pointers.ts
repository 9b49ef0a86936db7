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
 * Words of a link that can be a citation marker and nothing else: "1", "[12]", "(3a)", "*", "iv", "note 3".
 * Refuses "Methods", "Fig. 2", "Smith 2019" (which needs a list of references behind it).
 */
export const MARKER_WORDS =
  /^[\s[(]*(?:\d{1,4}[a-z]?|[a-z]|[ivxl]{1,6}|[*†‡§¶#]{1,3}|(?:note|nb|n|注|註|脚注)[\s.]*\d{1,3})[\s\]).,;:–-]*(?:\d{0,4}[\s\]).,]*)$/i;

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
