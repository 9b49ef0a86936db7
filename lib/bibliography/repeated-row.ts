/** Entries without a list around them: siblings of one shape, one behind the other. */
import type { PageText, TextBlock } from '../dom/types';
import { isEntryLike } from './entry-likeness';
import { type EntrySource, readEntry } from './entry-text';
import { trimEnd } from './trim-end';

/** Siblings of one shape that begin with this block: `<div class=ref>…</div><div class=ref>…</div>`. */
export function repeatedRow(page: PageText, first: TextBlock, heading: TextBlock): EntrySource[] {
  const sources: EntrySource[] = [];
  for (const item of alike(page, longestRow(page, first.element, heading))) {
    const span = page.spans.get(item);
    if (!span || span.end === span.start) continue;
    const source = { start: span.start, end: trimEnd(page, span), elements: [item], ordinal: null };
    const entry = readEntry(page, source, 'heading');
    // A book without its year, labelled as those before it.
    if (!entry || !(isEntryLike(entry) || (sources.length > 0 && entry.label !== null))) {
      if (sources.length > 0) break;
      return [];
    }
    sources.push(source);
  }
  return sources;
}

/** The element, or what it stands in, that most siblings of its own shape follow; the innermost of them. */
function longestRow(page: PageText, innermost: Element, heading: TextBlock): Element {
  let best = innermost;
  let most = 0;
  for (
    let element: Element | null = innermost;
    element?.parentElement && (page.spans.get(element)?.start ?? -1) >= heading.end;
    element = element.parentElement
  ) {
    let count = 0;
    for (const _ of alike(page, element)) if (++count === ENOUGH_ALIKE) break;
    if (count > most) [best, most] = [element, count];
  }
  return best;
}

/** A row of so many is a list, whatever stands around it. */
const ENOUGH_ALIKE = 100;

/** Siblings of one shape; what stands between them may hold an anchor, and no words. */
function* alike({ spans }: PageText, first: Element): Generator<Element> {
  for (let next: Element | null = first; next; next = next.nextElementSibling) {
    const span = spans.get(next);
    if (sameShape(next, first)) yield next;
    else if (!span || span.end > span.start) return;
  }
}

const sameShape = (a: Element, b: Element): boolean =>
  a.tagName === b.tagName && a.getAttribute('class') === b.getAttribute('class');
