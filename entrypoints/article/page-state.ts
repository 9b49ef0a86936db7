/** Is the page still what was read? Single pages change their article, and slow ones bring their references later. */

/** A reference that came later is longer; a clock, a counter, an advertisement is shorter. UTF-16 code units. */
const MIN_CHANGE = 120;

/** Remembers what a window shows now; whether it still does is asked later, as often as one likes. */
export function rememberPage(view: Window): () => boolean {
  const { document } = view;
  const then = { address: document.URL, length: textLength(document) };
  return () =>
    view.document === document &&
    document.URL === then.address &&
    Math.abs(textLength(document) - then.length) < MIN_CHANGE;
}

const textLength = (document: Document): number => document.body?.textContent?.length ?? 0;
