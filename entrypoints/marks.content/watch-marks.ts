/** Opens and closes the card: on hover over a marked statement, on focus inside one, and away with Escape. */
import type { Card } from './card';
import { type Marks, type PlacedMark, windowOf } from './marks';
import type { Beside } from './place-card';

/** Milliseconds that the pointer rests before a card opens, and that it may be away before the card closes. */
const OPEN_DELAY = 180;
const CLOSE_DELAY = 260;

/** Watches until the signal ends; then the card is closed. */
export function watchMarks(page: Window, marks: Marks, card: Card, signal: AbortSignal): void {
  const { document } = page;
  let timer = 0;
  let frame = 0;
  /** The card was opened by the pointer: only then does it go when the pointer leaves. */
  let isHovered = false;

  const later = (delay: number, what: () => void) => {
    page.clearTimeout(timer);
    timer = page.setTimeout(what, delay);
  };
  const hover = (event: PointerEvent) => {
    if (card.holds(event.target)) return page.clearTimeout(timer);
    const found = marks.at(event.clientX, event.clientY);
    if (found === null) {
      if (card.current() !== null && isHovered) later(CLOSE_DELAY, card.close);
      else page.clearTimeout(timer);
      return;
    }
    if (card.current() === found.mark.id) return page.clearTimeout(timer);
    later(OPEN_DELAY, () => {
      isHovered = true;
      card.open(found.mark, placeOf(found, event.clientY), null);
    });
  };
  const focus = ({ target }: FocusEvent) => {
    if (card.holds(target) || !(target instanceof windowOf(document).HTMLElement)) return;
    page.clearTimeout(timer);
    const found = marks.around(target);
    if (found === null) return card.close();
    isHovered = false;
    // Back from inside the card: it is open already.
    if (card.current() === found.mark.id) return;
    const whole = () => found.range.getBoundingClientRect();
    card.open(found.mark, () => ({ line: target.getBoundingClientRect(), whole: whole() }), target);
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      page.cancelAnimationFrame(frame);
      frame = page.requestAnimationFrame(() => hover(event));
    },
    { passive: true, signal },
  );
  document.addEventListener('focusin', focus, { signal });
  signal.addEventListener('abort', () => {
    page.clearTimeout(timer);
    page.cancelAnimationFrame(frame);
    card.close();
  });
}

/**
 * A statement, and the line of it that lies nearest to a height in the window now.
 * @returns Where both are whenever one asks.
 */
export function placeOf({ range }: Pick<PlacedMark, 'range'>, y: number): () => Beside {
  const lines = () => [...range.getClientRects()].filter(({ width }) => width > 0);
  const distance = ({ top, bottom }: DOMRect) => Math.abs((top + bottom) / 2 - y);
  const all = lines();
  const nearest = all.toSorted((a, b) => distance(a) - distance(b))[0];
  const index = nearest === undefined ? -1 : all.indexOf(nearest);
  return () => {
    const whole = range.getBoundingClientRect();
    return { line: lines()[index] ?? whole, whole };
  };
}
