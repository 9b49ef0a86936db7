/** Is the page still what was read? Single pages change their article, and slow ones bring their references later. */

/** A reference that came later is longer; a clock, a counter, an advertisement is shorter. UTF-16 code units. */
const MIN_CHANGE = 120;

/** Remembers the page as it is now; the answer is asked later, as often as one likes. */
export function rememberPage(document: Document): () => boolean {
  const then = { address: document.URL, length: textLength(document) };
  return () => document.URL === then.address && Math.abs(textLength(document) - then.length) < MIN_CHANGE;
}

const textLength = (document: Document): number => document.body?.textContent?.length ?? 0;
