/**
 * Runs a reading in slices, so that the page stays quick: between two steps its own work gets its turn as soon as a slice has
 * lasted long enough. What the reading says does not depend on where it was cut.
 */

/** What slices are measured and parted with; the page's own in the browser, plain functions in tests. */
export interface Slicing {
  /** Milliseconds, from any beginning. */
  now(): number;
  /** Resolves when the page has had its turn. */
  pause(): Promise<void>;
  /** False once the page that is read is no longer there. */
  isCurrent(): boolean;
}

/** A slice ends with the first step that ends after this time; a task of 50 ms is one that a person notices. */
const SLICE_MS = 25;

/**
 * The end of the steps; null when the page went away in between.
 *
 *     const reading = await readInSlices(readingSteps(document), pageSlicing(window));
 */
export async function readInSlices<T>(steps: Iterator<unknown, T>, slicing: Slicing): Promise<T | null> {
  let since = slicing.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (slicing.now() - since < SLICE_MS) continue;
    await slicing.pause();
    if (!slicing.isCurrent()) return null;
    since = slicing.now();
  }
}

/** The slicing of a page: it is gone when its window shows another document. */
export function pageSlicing(view: Window): Slicing {
  const { document } = view;
  return {
    now: () => performance.now(),
    pause: nextTask,
    isCurrent: () => view.document === document,
  };
}

/** A message to oneself is a task of its own, and unlike a timer's it is not held back in a hidden tab. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
