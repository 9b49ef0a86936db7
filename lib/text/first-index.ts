/**
 * The first index whose item passes the test; the number of items when none does. Found by halving, so every item behind one that
 * passes must pass too: in a list ordered by place, "ends after this offset" does.
 */
export function firstIndex<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Span {
  start: number;
  end: number;
}

/** Those that share text with a span, of spans in order that lie beside each other. */
export const sharing = <T extends Span>(ordered: readonly T[], { start, end }: Span): T[] =>
  ordered.slice(
    firstIndex(ordered, (one) => one.end > start),
    firstIndex(ordered, (one) => one.start >= end),
  );
