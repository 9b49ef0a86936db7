/** Opens and closes the card: on hover over a marked statement, on focus inside one, and away with Escape. */
import type { Card } from './card';
import type { Marks, PlacedMark } from './marks';

/** Milliseconds that the pointer rests before a card opens, and that it may be away before the card closes. */
const OPEN_DELAY = 180;
const CLOSE_DELAY = 260;

/** Watches until the signal ends; then the card is closed. */
export function watchMarks(page: Window, marks: Marks, card: Card, signal: AbortSignal): void {
  const { document } = page;
  let timer = 0;
  let frame = 0;

  const later = (delay: number, what: () => void) => {
    page.clearTimeout(timer);
    timer = page.setTimeout(what, delay);
  };
  const hover = (event: PointerEvent) => {
    if (card.holds(event.target)) return page.clearTimeout(timer);
    const found = marks.at(event.clientX, event.clientY);
    if (found === null) {
      if (card.current() !== null) later(CLOSE_DELAY, card.close);
      else page.clearTimeout(timer);
      return;
    }
    if (card.current() === found.mark.id) return page.clearTimeout(timer);
    later(OPEN_DELAY, () => card.open(found.mark, lineAt(found, event.clientY)));
  };
  const focus = (event: FocusEvent) => {
    if (card.holds(event.target) || !(event.target instanceof Element)) return;
    const found = marks.around(event.target);
    if (found) card.open(found.mark, event.target.getBoundingClientRect());
    else card.close();
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
  document.addEventListener('keydown', (event) => event.key === 'Escape' && card.close(), { signal });
  document.addEventListener('scroll', card.close, { passive: true, capture: true, signal });
  signal.addEventListener('abort', () => {
    page.clearTimeout(timer);
    page.cancelAnimationFrame(frame);
    card.close();
  });
}

/** The line of the statement that lies nearest to a height in the window. */
export function lineAt({ range }: PlacedMark, y: number): DOMRect {
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const distance = ({ top, bottom }: DOMRect) => Math.abs((top + bottom) / 2 - y);
  return lines.sort((a, b) => distance(a) - distance(b))[0] ?? range.getBoundingClientRect();
}
