/**
 * From selectors back to the page: the quote decides, the position is a hint where it occurs more than once. The page may
 * have changed since it was read, so a quote that is gone is `null`, never a neighbour.
 */
import { runsBetween } from '../dom/blocks-between';
import { readPageText } from '../dom/page-text';
import type { PageText, TextRun } from '../dom/types';
import { unclobbered } from '../dom/unclobbered';
import { isFolded } from '../text/folded-space';
import { quoteFinder } from './find-quote';
import type { TextPositionSelector, TextQuoteSelector } from './types';

/** The range of a quote in a document as it is now; null when its words are not there any more. */
export function anchor(
  document: Document,
  quote: TextQuoteSelector,
  position: TextPositionSelector,
): Range | null {
  return anchorAll(document, [{ quote, position }])[0] ?? null;
}

/** Several quotes against one reading of the page; the order is kept. */
export function anchorAll(
  document: Document,
  places: { quote: TextQuoteSelector; position: TextPositionSelector }[],
): (Range | null)[] {
  const readable = unclobbered(document);
  const page = readPageText(readable.document);
  const find = quoteFinder(page.text);
  const offsetIn = nodeOffsets();
  return places.map(({ quote, position }) => {
    const start = find(quote, position);
    return start === null
      ? null
      : toRange(page, start, start + quote.exact.length, readable.original, offsetIn);
  });
}

type NodeOffset = (run: TextRun, at: number) => number;

function toRange(
  page: PageText,
  start: number,
  end: number,
  original: (node: Text) => Text,
  offsetIn: NodeOffset,
): Range | null {
  const runs = runsBetween(page, { start, end });
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last) return null;
  const from = original(first.node);
  const range = (from.ownerDocument as Document).createRange();
  range.setStart(from, offsetIn(first, Math.max(start, first.start)));
  range.setEnd(original(last.node), offsetIn(last, Math.min(end, last.end)));
  return range;
}

/**
 * Offsets inside text nodes of places in the folded text: white space before a place counts as it stands in the node. Asked in
 * reading order, each goes on where the one before it ended: a text node may be as long as a book.
 */
function nodeOffsets(): NodeOffset {
  let reached: { run: TextRun; folded: number; node: number } | null = null;
  return (run, at) => {
    const { data } = run.node;
    const goesOn = reached?.run === run && reached.folded <= at;
    let folded = goesOn && reached !== null ? reached.folded : run.start;
    let node = goesOn && reached !== null ? reached.node : run.from;
    if (!goesOn) while (node < data.length && isFolded(data, node)) node += 1;
    for (; folded < at && node < data.length; folded++) {
      if (isFolded(data, node)) while (node + 1 < data.length && isFolded(data, node + 1)) node += 1;
      node += 1;
    }
    reached = { run, folded, node };
    return node;
  };
}
