/**
 * How much of a page is read. What is deeper, longer or wider is an attack or a whole book: its beginning is read, the rest is
 * left out, and `PageText.isCut` says so. On a page within these limits every stage stays within seconds.
 */

/** Nesting; browsers' own parsers stop at 512. */
export const MAX_DEPTH = 600;

/** Text: all that a page of 5 MB can hold, and four long novels. UTF-16 code units. */
export const MAX_TEXT = 5_000_000;

/** Elements and text nodes; the largest articles that we know have 30,000. */
export const MAX_NODES = 300_000;

/** Paragraphs that empty lines part in text set as it was typed; a long novel has fewer. What follows them is one paragraph. */
export const MAX_PARTED = 10_000;
