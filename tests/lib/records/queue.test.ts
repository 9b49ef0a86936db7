import PQueue from 'p-queue';
import { describe, expect, it } from 'vitest';
import { queueBySource } from '../../../lib/records/queue';
import { SOURCES, type SourceLimit } from '../../../lib/records/sources';

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
