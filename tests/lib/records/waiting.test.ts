import PQueue from 'p-queue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clockFrom } from '../../../lib/records/clock';
import { createInFlight } from '../../../lib/records/in-flight';
import { queueBySource } from '../../../lib/records/queue';
import { SOURCES, type SourceLimit } from '../../../lib/records/sources';

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

describe('createInFlight', () => {
  it('should give each key to one asker, and let the others wait for it', async () => {
    const inFlight = createInFlight();
    const first = inFlight.claim(['a', 'b']);
    const second = inFlight.claim(['b', 'c']);
    expect([first.mine, first.others, second.mine]).toEqual([['a', 'b'], null, ['c']]);
    let isDone = false;
    const waiting = second.others?.then(() => {
      isDone = true;
    });
    await Promise.resolve();
    expect(isDone).toBe(false);
    first.release();
    await waiting;
    expect(inFlight.claim(['b']).mine).toEqual(['b']);
  });
});

describe('queueBySource', () => {
  it('should make one line a source, at the pace that an e-mail address allows', () => {
    const made: SourceLimit[] = [];
    const queue = queueBySource((limit) => {
      made.push(limit);
      return { add: (task) => task() };
    }, true);
    void queue.add('crossref', async () => 1);
    void queue.add('crossref', async () => 2);
    void queue.add('europepmc', async () => 3);
    expect(made).toEqual([SOURCES.crossref.polite, SOURCES.europepmc.polite]);
  });

  it('should hold back no more than the source allows at once', async () => {
    const queue = queueBySource(({ concurrency }) => new PQueue({ concurrency }), false);
    let running = 0;
    let most = 0;
    const task = async () => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
    };
    await Promise.all(Array.from({ length: 9 }, () => queue.add('doi-org', task)));
    expect(most).toBe(SOURCES['doi-org'].anonymous.concurrency);
  });
});
