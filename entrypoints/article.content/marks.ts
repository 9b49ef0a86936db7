/**
 * Marks in the page by the CSS Custom Highlight API: ranges are painted, the page's DOM stays as it is. Every name that
 * is registered in a page stands here; `style.css` paints them.
 */

/** The one place that was last shown. */
export const SHOWN_HIGHLIGHT = 'evidence-lens-shown';

/** Marks a range as the place that is shown; the one before it loses its mark. */
export function markShown(range: Range): void {
  CSS.highlights.set(SHOWN_HIGHLIGHT, new Highlight(range));
}
