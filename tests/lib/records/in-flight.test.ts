import { describe, expect, it } from 'vitest';
import { createInFlight } from '../../../lib/records/in-flight';

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
