/** Which answers somebody is fetching right now, so that many readers of one identifier make one call. */

export interface InFlight {
  /**
   * Claims the keys that nobody fetches yet. The caller fetches `mine`, stores the answers, then calls `release`;
   * `others` settles when the rest was released by their owners, and is null when there is no rest.
   */
  claim(keys: string[]): { mine: string[]; others: Promise<void> | null; release: () => void };
}

/** An empty table; one for everybody who shares a cache. */
export function createInFlight(): InFlight {
  const running = new Map<string, Promise<void>>();
  return {
    claim(keys) {
      const taken = keys.flatMap((key) => running.get(key) ?? []);
      const mine = keys.filter((key) => !running.has(key));
      let settle = () => {};
      const done = new Promise<void>((resolve) => {
        settle = resolve;
      });
      for (const key of mine) running.set(key, done);
      return {
        mine,
        others: taken.length > 0 ? Promise.all(new Set(taken)).then(() => undefined) : null,
        release() {
          for (const key of mine) running.delete(key);
          settle();
        },
      };
    },
  };
}
