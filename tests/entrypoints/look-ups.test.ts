/** The look-ups of the tabs over the replayed sources, with stores in memory and no browser. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLookUps, type LookUpParts } from '../../entrypoints/background/look-ups';
import { lookUp } from '../../lib/records/look-up';
import { buildReport } from '../../lib/report/build-report';
import { createSettingsStore } from '../../lib/storage/settings-store';
import { createTabStore } from '../../lib/storage/tab-store';
import { emptyReading } from '../fixtures/reports/make';
import { fakeArea } from '../lib/storage/fake-area';
import { lookUpTools, questionOf, referenceTo } from '../replay/kit';
import { type ReplayServer, startReplayServer } from '../replay/server';
import { bulkWork, RETRACTED_TRIAL, UNINDEXED_WORK } from '../replay/works';

let replay: ReplayServer;
beforeAll(async () => {
  replay = await startReplayServer();
});
afterAll(() => replay.close());
beforeEach(() => replay.reset());

const URL = 'https://news.example/story';

const reportOf = (references: ReturnType<typeof referenceTo>[]) =>
  buildReport({ ...emptyReading, references }, { records: {}, lookups: { mode: 'offline', sources: [] } });

/** A browser session with one tab that was read; `worker` starts a background over what the session holds. */
async function session({
  agreed = true,
  references = [referenceTo(RETRACTED_TRIAL, 'r1')],
  limit = Number.POSITIVE_INFINITY,
} = {}) {
  const store = createTabStore(fakeArea(limit), () => 1);
  const settings = createSettingsStore(fakeArea());
  await settings.put({ lookUps: agreed });
  await store.put(3, URL, { status: 'read', report: reportOf(references) });
  const tools = lookUpTools(replay);
  const faults: unknown[] = [];
  const ask: LookUpParts['lookUp'] = (_, asked, signal, onProgress) =>
    lookUp(asked, { ...tools, signal, onProgress });
  const worker = (over: Partial<LookUpParts> = {}) =>
    createLookUps({ store, settings, lookUp: ask, onFault: (fault) => faults.push(fault), ...over });
  const report = async () => {
    const state = (await store.get(3))?.state;
    return state?.status === 'read' ? state.report : null;
  };
  return { store, settings, ask, tools, faults, worker, report };
}

describe('the look-ups of a tab', () => {
  test('ask nobody unless the person agreed', async () => {
    const { worker, report, faults } = await session({ agreed: false });
    await worker().start(3);
    expect([replay.requests, (await report())?.lookups.mode, faults]).toEqual([[], 'offline', []]);
  });

  test('put records, identity, notices and the tally into the report', async () => {
    const { worker, report, store } = await session();
    await worker().start(3);
    const found = await report();
    expect(found?.references[0]).toMatchObject({
      identity: 'same',
      record: { notices: [{ kind: 'retraction' }] },
    });
    expect(found?.lookups).toMatchObject({
      mode: 'online',
      sources: [{ name: 'Europe PMC' }, { name: 'Crossref' }],
    });
    expect(await store.getAsking(3)).toBeNull();
  });

  test('give a reference that was found by its title the identifiers of its record, each time anew', async () => {
    const { worker, report } = await session({
      references: [referenceTo(UNINDEXED_WORK, 'r1', { identifiers: [] })],
    });
    await worker().start(3);
    await worker().start(3);
    expect((await report())?.references[0]?.identifiers).toEqual([
      { kind: 'doi', value: UNINDEXED_WORK.doi, foundIn: 'record' },
    ]);
  });

  test('go on when the worker was stopped in the middle, asking nothing twice', async () => {
    const references = Array.from({ length: 90 }, (_, at) => referenceTo(bulkWork(at), `r${at + 1}`));
    const { worker, report, store, tools, faults } = await session({ references });
    // The worker dies after its first answer: nothing of it ever runs again.
    const died = new Promise<void>((die) => {
      void worker({
        lookUp: (_, asked, signal, onProgress) =>
          lookUp(asked, {
            ...tools,
            signal,
            queue: {
              add: (source, task) =>
                replay.requests.length > 0 ? new Promise(() => {}) : tools.queue.add(source, task),
            },
            onProgress(progress) {
              onProgress(progress);
              setTimeout(die);
            },
          }),
      }).start(3);
    });
    await died;
    const before = replay.requests.map(questionOf);
    expect(await store.askingTabs()).toEqual([3]);
    // A new worker has no memory of who was asking.
    const revived = lookUpTools(replay, { cache: tools.cache });
    await worker({
      lookUp: (_, asked, signal, onProgress) => lookUp(asked, { ...revived, signal, onProgress }),
    }).resume();
    const after = replay.requests.map(questionOf).slice(before.length);
    expect(before.filter((question) => after.includes(question))).toEqual([]);
    expect((await report())?.references.every(({ identity }) => identity === 'same')).toBe(true);
    expect([await store.askingTabs(), faults]).toEqual([[], []]);
  });

  test('keep what is known when the person stops, and say who was not asked', async () => {
    const { worker, report, tools, store } = await session();
    const lookUps = worker({
      lookUp: (_, asked, signal, onProgress) => lookUp(asked, { ...tools, signal, onProgress }),
    });
    replay.setFault('crossref', 'slow');
    replay.onSlow = () => lookUps.stop(3);
    await lookUps.start(3);
    const found = await report();
    expect(found?.lookups.sources.find(({ name }) => name === 'Crossref')).toMatchObject({
      failed: 1,
      reason: 'The look-up was cancelled.',
    });
    expect(await store.getAsking(3)).toBeNull();
  });

  test('write nothing into a tab that shows another page meanwhile', async () => {
    const { worker, ask, store } = await session();
    await worker({
      async lookUp(...call) {
        const found = await ask(...call);
        await store.remove(3);
        await store.put(3, 'https://news.example/other', { status: 'read', report: reportOf([]) });
        return found;
      },
    }).start(3);
    expect(await store.get(3)).toMatchObject({
      url: 'https://news.example/other',
      state: { report: { references: [] } },
    });
  });

  test('write nothing of a page that is being left while they write', async () => {
    const { worker, ask, store } = await session();
    const slowStore = {
      ...store,
      // The tab moves on between the look at the store and the writing into it.
      async get(tabId: number) {
        const known = await store.get(tabId);
        if (replay.requests.length > 0) {
          lookUps.forget(tabId);
          await store.remove(tabId);
        }
        return known;
      },
    };
    const lookUps = worker({ store: slowStore, lookUp: ask });
    await lookUps.start(3);
    expect(await store.get(3)).toBeNull();
  });

  test('leave the report as it was when it does not fit with its records', async () => {
    const before = JSON.stringify(reportOf([referenceTo(RETRACTED_TRIAL, 'r1')])).length;
    const { worker, report, faults } = await session({ limit: before + 400 });
    await worker().start(3);
    expect([(await report())?.lookups.mode, faults]).toEqual(['offline', []]);
  });

  test('tell of a fault of ours, and end', async () => {
    const { worker, store, faults } = await session();
    await worker({ lookUp: () => Promise.reject(new Error('ours')) }).start(3);
    expect([String(faults[0]), await store.getAsking(3)]).toEqual(['Error: ours', null]);
  });
});
