/**
 * What our scripts in one page know of each other: where the last reading took place, and when the next one begins. It stands in
 * the world that the browser gives the scripts of an extension in a page; the page's own scripts see nothing of it.
 */

export interface PageReadingPlace {
  /** The window that was read: the page's, or that of a frame. */
  view: Window;
  /** Ends when the page is read anew: what was shown of this reading goes then. */
  signal: AbortSignal;
}

const KEY = Symbol.for('evidence-lens.reading');

interface ScriptWorld {
  [KEY]?: { place: PageReadingPlace; end(): void };
}

const world = globalThis as ScriptWorld;

/**
 * Says that a reading begins; the one before it ends, whichever build of the extension it was by.
 * @returns Ends when the next one begins.
 */
export function beginReading(view: Window): AbortSignal {
  world[KEY]?.end();
  const reading = new AbortController();
  world[KEY] = { place: { view, signal: reading.signal }, end: () => reading.abort() };
  return reading.signal;
}

/** The reading whose places are to be shown; null where this page was not read. */
export const lastReading = (): PageReadingPlace | null => world[KEY]?.place ?? null;
