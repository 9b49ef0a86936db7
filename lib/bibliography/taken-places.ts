/** Spans already spoken for, in page order, so that asking stays cheap on a page with thousands of entries. */
import type { Span } from '../dom/types';
import { firstIndex } from '../text/first-index';

export class TakenPlaces<T extends Span> {
  private readonly ordered: T[] = [];
  /** For each span, how far it and those before it reach. */
  private readonly reach: number[] = [];

  add(span: T): void {
    const at = this.firstFrom(span.start + 1);
    this.ordered.splice(at, 0, span);
    this.reach.splice(at, 0, Math.max(span.end, this.reach[at - 1] ?? 0));
    for (let later = at + 1; (this.reach[later] ?? span.end) < span.end; later += 1)
      this.reach[later] = span.end;
  }

  /** Does any of them share text with this span? */
  overlaps({ start, end }: Span): boolean {
    return (this.reach[this.firstFrom(end) - 1] ?? 0) > start;
  }

  /** The first that begins at `offset` or later. */
  private firstFrom(offset: number): number {
    return firstIndex(this.ordered, ({ start }) => start >= offset);
  }
}
