/** What is under way for each tab, so that it can be ended: when the tab goes, the reader says stop, or says no. */
export interface Endings {
  /** Does work with a signal that says when it is ended. It counts before anything is waited for: its first moments, too. */
  during<T>(tabId: number, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  end(tabId: number): void;
  endAll(): void;
}

export function createEndings(): Endings {
  const running = new Map<number, Set<AbortController>>();
  const end = (tabId: number) => {
    for (const abort of running.get(tabId) ?? []) abort.abort();
  };
  return {
    async during(tabId, work) {
      const abort = new AbortController();
      const own = running.get(tabId) ?? new Set();
      running.set(tabId, own.add(abort));
      try {
        return await work(abort.signal);
      } finally {
        own.delete(abort);
        if (own.size === 0) running.delete(tabId);
      }
    },
    end,
    endAll() {
      for (const tabId of running.keys()) end(tabId);
    },
  };
}
