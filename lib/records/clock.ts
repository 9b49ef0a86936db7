/** The clock of a look-up from the timers of whoever runs it: a browser's worker or Node. */
import type { Clock } from './ask';

/** The two timers and the time, as every JavaScript host has them. */
export interface Timers<Handle> {
  now: () => number;
  setTimeout: (run: () => void, ms: number) => Handle;
  clearTimeout: (handle: Handle) => void;
}

/** A clock over real timers; every timer it starts is cleared when nobody waits for it any more. */
export function clockFrom<Handle>({ now, setTimeout, clearTimeout }: Timers<Handle>): Clock {
  return {
    now,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) {
          resolve();
          return;
        }
        const end = (): void => {
          clearTimeout(handle);
          signal.removeEventListener('abort', end);
          resolve();
        };
        const handle = setTimeout(end, ms);
        signal.addEventListener('abort', end);
      }),
    deadline(ms) {
      const controller = new AbortController();
      const handle = setTimeout(() => controller.abort(), ms);
      return { signal: controller.signal, cancel: () => clearTimeout(handle) };
    },
  };
}
