/** Work that only the newest of several values is worth, done a moment after it came. */
export interface NewestOnly<T> {
  /** Asks for the work; a value that still waits is replaced. */
  add(value: T): void;
  /** Drops what waits, and its pause; done when what has begun is done. */
  end(): Promise<void>;
}

/**
 * One piece of work at a time, each after a pause in which a newer value may come.
 *
 *     const drawing = newestOnly(draw, pause);
 *     drawing.add(1); drawing.add(2);      →  draws 2, once
 *
 * @param work Never rejects.
 */
export function newestOnly<T>(work: (value: T) => Promise<void>, pause: () => Promise<void>): NewestOnly<T> {
  let waiting: { value: T } | null = null;
  let running: Promise<void> | null = null;
  let finish: () => void = () => undefined;
  const over = new Promise<void>((done) => {
    finish = done;
  });
  const run = async (): Promise<void> => {
    while (waiting !== null) {
      await Promise.race([pause(), over]);
      const next: { value: T } | null = waiting;
      waiting = null;
      if (next !== null) await work(next.value);
    }
    running = null;
  };
  return {
    add(value) {
      waiting = { value };
      running ??= run();
    },
    async end() {
      waiting = null;
      finish();
      await running;
    },
  };
}
