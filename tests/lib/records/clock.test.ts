import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clockFrom } from '../../../lib/records/clock';

describe('clockFrom', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const clock = () => clockFrom({ now: Date.now, setTimeout, clearTimeout });

  it('should wait as long as it is told', async () => {
    let done = false;
    const wait = clock()
      .wait(100, new AbortController().signal)
      .then(() => {
        done = true;
      });
    await vi.advanceTimersByTimeAsync(99);
    expect(done).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await wait;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('should stop waiting when the reader goes, and leave no timer', async () => {
    const controller = new AbortController();
    const wait = clock().wait(100_000, controller.signal);
    controller.abort();
    await wait;
    await clock().wait(100_000, controller.signal);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('should abort at the deadline unless it was cancelled', () => {
    const [met, missed] = [clock().deadline(50), clock().deadline(50)];
    met.cancel();
    vi.advanceTimersByTime(50);
    expect([met.signal.aborted, missed.signal.aborted]).toEqual([false, true]);
  });
});
