/** Long lists: what fits on the screen is drawn first, the rest in slices, so that the first is there at once and nothing blocks. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** As many as a popup has room for: 600 px at the most, half of it taken by the summary above, and an entry is about 100 px high. */
const FIRST = 3;
/** Then at least so many at a time, and as many again as stand there: five slices for five hundred. */
const SLICE = 40;
/**
 * Milliseconds until the second slice of a view that opens. What was drawn first reaches the screen by way of other processes, of which a page
 * learns nothing; work that follows at once takes the processor from them, and on two cores the first list comes later.
 */
const UNTIL_SEEN = 100;

/**
 * How many entries of a list are drawn by now; it grows until all are.
 * @param total How many there are.
 * @param begun What makes it another list: it then begins anew. A list that only changes goes on.
 */
export function useDrawn(total: number, begun: string): number {
  const [drawn, setDrawn] = useState({ begun, count: FIRST });
  const count = drawn.begun === begun ? drawn.count : FIRST;
  const isOpening = useRef(true);
  useEffect(() => {
    if (count >= total) return;
    // A task of its own lets the browser take clicks and letters between two slices.
    const timer = setTimeout(
      () => {
        isOpening.current = false;
        setDrawn({ begun, count: count + Math.max(SLICE, count) });
      },
      isOpening.current ? UNTIL_SEEN : 0,
    );
    return () => clearTimeout(timer);
  }, [begun, count, total]);
  return count;
}
