/**
 * Marks in the page by the CSS Custom Highlight API: ranges are painted, the page's DOM stays as it is. Every name that
 * is set in a page stands here; `style.css` paints them. The card's element is in the page only while a card is open.
 */
import { anchorAll } from '../../lib/anchors/anchor';
import type { PageMark } from '../../lib/locales/page-marks';

/** The one place that was last shown. */
export const SHOWN_HIGHLIGHT = 'evidence-lens-shown';
/** Every statement that cites a source, while the marks are on. */
export const CLAIM_HIGHLIGHT = 'evidence-lens-claim';
/** The element of the card; its parts are listed in `card.ts`. */
export const CARD_ELEMENT = 'evidence-lens-card';

/** Marks a range as the place that is shown; the one before it loses its mark. */
export function markShown(range: Range): void {
  const { CSS, Highlight } = windowOf(range.startContainer.ownerDocument);
  CSS.highlights.set(SHOWN_HIGHLIGHT, new Highlight(range));
}

/** Highlights belong to a window: those of an article in a frame are set in that frame. */
export const windowOf = (document: Document | null): Window & typeof globalThis =>
  document?.defaultView ?? globalThis.window;

/** A mark whose words were found in the page. */
export interface PlacedMark {
  mark: PageMark;
  range: Range;
}

/** The marks of one page, and where they are. */
export interface Marks {
  /** Marks these statements and no others; an empty list takes all marks away. Returns how many were found. */
  set(marks: PageMark[]): number;
  byId(id: string): PlacedMark | null;
  /** The mark under a point of the window; null where there is none. */
  at(x: number, y: number): PlacedMark | null;
  /** The mark that an element stands in, a link of a citation for instance. */
  around(element: Element): PlacedMark | null;
}

/** Slack around a line of text, in CSS pixels: the pointer may stand between two lines of one statement. */
const LINE_SLACK = 3;

export function createMarks(document: Document): Marks {
  const { CSS, Highlight } = windowOf(document);
  let placed: PlacedMark[] = [];
  return {
    set(marks) {
      // The whole page is read for it: not where there is nothing to look for.
      const ranges = marks.length === 0 ? [] : anchorAll(document, marks);
      placed = marks.flatMap((mark, index) => {
        const range = ranges[index];
        return range ? [{ mark, range }] : [];
      });
      if (placed.length === 0) CSS.highlights.delete(CLAIM_HIGHLIGHT);
      else CSS.highlights.set(CLAIM_HIGHLIGHT, new Highlight(...placed.map(({ range }) => range)));
      return placed.length;
    },
    byId: (id) => placed.find(({ mark }) => mark.id === id) ?? null,
    at: (x, y) => placed.find(({ range }) => isInside(range, x, y)) ?? null,
    around: (element) => placed.find(({ range }) => range.intersectsNode(element)) ?? null,
  };
}

/** The box around the whole range first: most ranges are far from the pointer, and their lines need no look. */
function isInside(range: Range, x: number, y: number): boolean {
  return (
    isInBox(range.getBoundingClientRect(), x, y) &&
    [...range.getClientRects()].some((line) => isInBox(line, x, y))
  );
}

const isInBox = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top - LINE_SLACK && y <= bottom + LINE_SLACK;
