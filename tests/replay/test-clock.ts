/** A clock that only tests move: pauses pass at once and are noted, time-outs end when a test says so. */
import type { Clock } from '../../lib/records/ask';

export interface TestClock extends Clock {
  /** The pauses that were asked for, in milliseconds. */
  pauses: number[];
  /** Moves the time. */
  advance(ms: number): void;
  /** Lets every running time-out end. */
  expire(): void;
}

const START = Date.parse('2026-11-25T09:00:00Z');

export function createTestClock(): TestClock {
  let now = START;
  const running = new Set<AbortController>();
  return {
    pauses: [],
    now: () => now,
    async wait(ms) {
      this.pauses.push(ms);
      now += ms;
    },
    deadline() {
      const controller = new AbortController();
      running.add(controller);
      return { signal: controller.signal, cancel: () => running.delete(controller) };
    },
    advance(ms) {
      now += ms;
    },
    expire() {
      for (const controller of running) controller.abort();
      running.clear();
    },
  };
}
