/**
 * From selectors back to the page: the quote decides, the position is a hint where it occurs more than once. The page may
 * have changed since it was read, so a quote that is gone is `null`, never a neighbour.
 */
import { readPageText } from '../dom/page-text';
import type { PageText, TextRun } from '../dom/types';
import { unclobbered } from '../dom/unclobbered';
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
  return places.map(({ quote, position }) => {
    const start = findQuote(page.text, quote, position);
    return start === null ? null : toRange(page, start, start + quote.exact.length, readable.original);
  });
}

/** Offset of the occurrence whose surroundings agree best, the nearest to `position` among equals. */
export function findQuote(
  text: string,
  quote: TextQuoteSelector,
  position: TextPositionSelector,
): number | null {
  if (quote.exact === '') return null;
  if (text.startsWith(quote.exact, position.start)) return position.start;
  let best: { at: number; agreement: number; distance: number } | null = null;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const agreement =
      commonSuffix(text.slice(Math.max(0, at - quote.prefix.length), at), quote.prefix) +
      commonPrefix(
        text.slice(at + quote.exact.length, at + quote.exact.length + quote.suffix.length),
        quote.suffix,
      );
    const distance = Math.abs(at - position.start);
    if (!best || agreement > best.agreement || (agreement === best.agreement && distance < best.distance)) {
      best = { at, agreement, distance };
    }
  }
  return best?.at ?? null;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function commonSuffix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length += 1;
  return length;
}

function toRange(page: PageText, start: number, end: number, original: (node: Text) => Text): Range | null {
  const runs = page.blocks.flatMap((block) => (block.end >= start && block.start <= end ? block.runs : []));
  const first = runs.find((run) => run.end > start);
  const last = runs.findLast((run) => run.start < end);
  if (!first || !last) return null;
  const from = original(first.node);
  const range = (from.ownerDocument as Document).createRange();
  range.setStart(from, nodeOffset(first, Math.max(start, first.start)));
  range.setEnd(original(last.node), nodeOffset(last, Math.min(end, last.end)));
  return range;
}

/** Offset inside a text node of a place in the folded text: white space before it counts as it stands in the node. */
function nodeOffset(run: TextRun, at: number): number {
  const { data } = run.node;
  let node = 0;
  while (node < data.length && isSpace(data, node)) node += 1;
  for (let folded = run.start; folded < at && node < data.length; folded++) {
    if (isSpace(data, node)) while (node + 1 < data.length && isSpace(data, node + 1)) node += 1;
    node += 1;
  }
  return node;
}

const isSpace = (text: string, index: number): boolean => ' \t\n\r\f'.includes(text.charAt(index));
