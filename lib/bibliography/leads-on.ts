/** Where the links inside entries lead on to, behind the entry; kept as the list grows, so that asking for each of many lists stays cheap. */
import type { PageText, Span } from '../dom/types';
import { firstIndex } from '../text/first-index';
import type { Pointer } from './page-pointers';

export class LeadsOn {
  /** Where the far ends begin, in order. */
  private readonly ends: number[] = [];

  /** `pointers` in page order. */
  constructor(
    private readonly page: PageText,
    private readonly pointers: Pointer[],
  ) {}

  /** Takes in the links of one more entry. */
  addFrom(entry: Span): void {
    const { pointers } = this;
    const inside = pointers.slice(
      firstIndex(pointers, ({ start }) => start >= entry.start),
      firstIndex(pointers, ({ start }) => start > entry.end),
    );
    for (const { end, target } of inside) {
      const place = this.page.spans.get(target);
      if (end <= entry.end && place && entry.start < place.start)
        this.ends.splice(this.firstFrom(place.start), 0, place.start);
    }
  }

  /** Does one of them lead into this span? */
  reach({ start, end }: Span): boolean {
    return (this.ends[this.firstFrom(start)] ?? end) < end;
  }

  private firstFrom(offset: number): number {
    return firstIndex(this.ends, (end) => end >= offset);
  }
}
