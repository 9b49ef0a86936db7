/** Long lists: what fits on the screen is drawn first, the rest in slices, so that the first is there at once and nothing blocks. */
import { useEffect, useState } from 'preact/hooks';

/** As many as a popup has room for: an entry is about 100 px high at the least, a popup 600 px at the most. */
const FIRST = 6;
/** Then at least so many at a time, and as many again as stand there: five slices for five hundred. */
const SLICE = 40;

/**
 * How many entries of a list are drawn by now; it grows until all are.
 * @param total How many there are.
 * @param begun What makes it another list: it then begins anew. A list that only changes goes on.
 */
export function useDrawn(total: number, begun: string): number {
  const [drawn, setDrawn] = useState({ begun, count: FIRST });
  const count = drawn.begun === begun ? drawn.count : FIRST;
  useEffect(() => {
    if (count >= total) return;
    // An effect runs after the browser has painted; a task of its own lets it take clicks and letters in between.
    const timer = setTimeout(() => setDrawn({ begun, count: count + Math.max(SLICE, count) }));
    return () => clearTimeout(timer);
  }, [begun, count, total]);
  return count;
}
