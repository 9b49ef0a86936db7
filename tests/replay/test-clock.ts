/** A clock that only tests move: pauses pass at once and are noted, time-outs end when a test says so. */
import type { Clock } from '../../lib/records/ask';

export interface TestClock extends Clock {
  /** The pauses that were asked for, in milliseconds. */
  pauses: number[];
  /** Moves the time. */
  advance(ms: number): void;
  /** Lets the running time-outs of this length end; each source has its own. */
  expire(ms: number): void;
}

const START = Date.parse('2026-11-25T09:00:00Z');

export function createTestClock(): TestClock {
  let now = START;
  const running = new Map<AbortController, number>();
  return {
    pauses: [],
    now: () => now,
    async wait(ms) {
      this.pauses.push(ms);
      now += ms;
    },
    deadline(ms) {
      const controller = new AbortController();
      running.set(controller, ms);
      return { signal: controller.signal, cancel: () => running.delete(controller) };
    },
    advance(ms) {
      now += ms;
    },
    expire(ms) {
      for (const [controller, length] of running) {
        if (length !== ms) continue;
        running.delete(controller);
        controller.abort();
      }
    },
  };
}
