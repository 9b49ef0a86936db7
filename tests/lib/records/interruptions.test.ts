/** What may happen to a look-up from outside, at whatever moment: nothing is lost, nothing wrong is said, nothing asked over. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryCache, type RecordCache } from '../../../lib/records/cache';
import { createInFlight } from '../../../lib/records/in-flight';
import { lookUp } from '../../../lib/records/look-up';
import { lookUpTools, questionOf, referenceTo } from '../../replay/kit';
import { type ReplayServer, startReplayServer } from '../../replay/server';
import {
  DATACITE_PREPRINT,
  RETRACTED_TRIAL,
  UNINDEXED_WORK,
  VITAMIN_D_TRIAL,
  VOLUME_REVIEW,
} from '../../replay/works';

let replay: ReplayServer;
beforeAll(async () => {
  replay = await startReplayServer();
});
afterAll(() => replay.close());
beforeEach(() => replay.reset());

const REFERENCES = [
  referenceTo(VOLUME_REVIEW, 'r1'),
  referenceTo(RETRACTED_TRIAL, 'r2'),
  referenceTo(DATACITE_PREPRINT, 'r3'),
  referenceTo(VITAMIN_D_TRIAL, 'r4', { identifiers: [['doi', '10.5555/nobody.knows']] }),
  referenceTo(UNINDEXED_WORK, 'r5', { identifiers: [] }),
];
const TRUTH = { r1: 'same', r2: 'same', r3: 'same', r4: 'unknown-identifier', r5: 'same' };

/** Everything that a look-up waits for, counted; from the `last` wait on nothing comes back, as in a stopped worker. */
function mortal(cache: RecordCache, last: number) {
  let waits = 0;
  let die = () => {};
  const dead = new Promise<'dead'>((resolve) => {
    die = () => resolve('dead');
  });
  const wait = <T>(work: () => Promise<T>): Promise<T> => {
    waits += 1;
    if (waits < last) return work();
    die();
    return new Promise(() => {});
  };
  return {
    dead,
    waits: () => waits,
    fetch: (url: string, init: RequestInit) => wait(() => replay.fetch(url, init)),
    cache: {
      get: (keys: string[]) => wait(() => cache.get(keys)),
      put: (answers: Parameters<RecordCache['put']>[0]) => wait(() => cache.put(answers)),
      clear: () => cache.clear(),
    },
  };
}

describe('a worker that is stopped', () => {
  it('at any wait: the next one goes on, loses nothing, and asks no stored answer again', async () => {
    const whole = mortal(createMemoryCache(), Number.POSITIVE_INFINITY);
    await lookUp(REFERENCES, lookUpTools(replay, whole));
    const once = replay.requests.length;
    for (let last = 1; last <= whole.waits(); last += 1) {
      replay.reset();
      const cache = createMemoryCache();
      const first = mortal(cache, last);
      const ended = await Promise.race([first.dead, lookUp(REFERENCES, lookUpTools(replay, first))]);
      expect(ended, `wait ${last}`).toBe('dead');
      // What was under way when it died may reach the server a moment later.
      await new Promise((soon) => setTimeout(soon, 5));
      const result = await lookUp(REFERENCES, lookUpTools(replay, { cache, inFlight: createInFlight() }));
      expect(result.identities, `wait ${last}`).toEqual(TRUTH);
      expect(result.records.r2?.notices.map(({ kind }) => kind)).toEqual(['retraction']);
      // At most the questions whose answers it took to the grave: two side by side.
      expect(replay.requests.length - once, `wait ${last}`).toBeLessThanOrEqual(2);
      const counts = replay.requests.map(questionOf);
      for (const question of counts)
        expect(counts.filter((other) => other === question).length).toBeLessThanOrEqual(2);
    }
  });
});

describe('a browser that is offline', () => {
  it('says that nothing could be checked, and checks all when it is online again and asked to', async () => {
    const tools = lookUpTools(replay);
    let isOnline = false;
    const fetch: typeof tools.fetch = (url, init) =>
      isOnline ? replay.fetch(url, init) : Promise.reject(new TypeError('Failed to fetch'));
    const offline = await lookUp(REFERENCES, { ...tools, fetch });
    expect(new Set(Object.values(offline.identities))).toEqual(new Set(['could-not-check']));
    expect(offline.records).toEqual({});
    expect(offline.lookups.sources.map(({ cause }) => cause)).toEqual(
      offline.lookups.sources.map(() => 'offline'),
    );
    isOnline = true;
    const options = { ...tools.options, retryFailed: true };
    expect((await lookUp(REFERENCES, { ...tools, fetch, options })).identities).toEqual(TRUTH);
  });
});

describe('a clock that is set back', () => {
  it('makes kept answers worthless, and the look-up asks again', async () => {
    const tools = lookUpTools(replay);
    await lookUp(REFERENCES, tools);
    const once = replay.requests.length;
    tools.clock.advance(-3_600_000);
    expect((await lookUp(REFERENCES, tools)).identities).toEqual(TRUTH);
    expect(replay.requests).toHaveLength(2 * once);
  });

  it('in the middle: the look-up ends all the same', async () => {
    const tools = lookUpTools(replay, { onProgress: () => tools.clock.advance(-60_000) });
    replay.setFault('crossref', 'status-429', 1);
    expect((await lookUp(REFERENCES, tools)).identities).toEqual(TRUTH);
  });
});

describe('a store that keeps nothing', () => {
  it('costs the memory, not the look-up', async () => {
    const cache: RecordCache = { get: async () => new Map(), put: async () => {}, clear: async () => {} };
    const tools = lookUpTools(replay, { cache });
    expect((await lookUp(REFERENCES, tools)).identities).toEqual(TRUTH);
  });
});

describe('two windows that show the same page', () => {
  it('ask once, and one that is closed takes nothing from the other', async () => {
    const shared = { cache: createMemoryCache(), inFlight: createInFlight() };
    const closed = new AbortController();
    const one = lookUpTools(replay, {
      ...shared,
      signal: closed.signal,
      onProgress: () => closed.abort(),
    });
    const other = lookUpTools(replay, shared);
    const [, result] = await Promise.all([lookUp(REFERENCES, one), lookUp(REFERENCES, other)]);
    expect(result.identities).toEqual(TRUTH);
    const counts = replay.requests.map(questionOf);
    expect(counts.filter((question) => counts.filter((same) => same === question).length > 2)).toEqual([]);
  });
});
