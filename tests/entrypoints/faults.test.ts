/**
 * What may go wrong around the background, one row a fault: afterwards the person has the report, or one sentence that says why
 * not; nothing that was known is lost and nothing is said that was not found. Look-ups that are stopped in the middle are
 * in `records/interruptions.test.ts`, failing sources in `replay/faults.test.ts`, the store of answers in `record-cache.test.ts`.
 */
import { describe, expect, test } from 'vitest';
import type { BackgroundParts } from '../../entrypoints/background/background-parts';
import { createHandlers } from '../../entrypoints/background/handlers';
import { forgetWhenMoved } from '../../entrypoints/background/tab-moves';
import { receive } from '../../lib/messages/channel';
import type { Protocol } from '../../lib/messages/protocol';
import type { Sender } from '../../lib/messages/sender';
import type { LookUpProgress } from '../../lib/records/look-up';
import { ok } from '../../lib/result';
import { isOfPage } from '../../lib/storage/page-address';
import { peekSettings, peekTab } from '../../lib/storage/peek';
import { createSettingsStore } from '../../lib/storage/settings';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../../lib/storage/settings-types';
import { tabKey } from '../../lib/storage/tab-keys';
import { createTabStore } from '../../lib/storage/tab-store';
import { STORED_TAB_VERSION, type StorageArea, type TabState } from '../../lib/storage/types';
import { emptyReading } from '../fixtures/reports/make';
import { squatReport } from '../fixtures/reports/squat-article';
import { fakeArea } from '../lib/storage/fake-area';

const view: Sender = { kind: 'view' };
const { version: _, ...choices } = DEFAULT_SETTINGS;
const STORY = 'https://news.example/story';
const READ: TabState = { status: 'read', report: squatReport };

const FOUND: LookUpProgress = {
  records: {},
  identities: {},
  foundByTitle: [],
  lookups: {
    mode: 'online',
    sources: [{ name: 'Crossref', asked: 4, answered: 4, failed: 0, reason: null, cause: null }],
  },
  notes: [],
  done: 4,
  total: 4,
  waitingFor: [],
};

/** The store of these tests packs nothing. */
const AS_IS = { unpack: async (packed: string) => packed };

/** One worker: it may die before its n-th step, and then nothing that it awaits ever comes. */
interface Life {
  step<T>(work: () => Promise<T>): Promise<T>;
  steps(): number;
}

function life(deadAt = Number.POSITIVE_INFINITY): Life {
  let count = 0;
  return {
    step(work) {
      count += 1;
      return count > deadAt ? new Promise(() => {}) : work();
    },
    steps: () => count,
  };
}

const livingArea = (area: StorageArea, { step }: Life): StorageArea => ({
  get: (keys) => step(() => area.get(keys)),
  set: (items) => step(() => area.set(items)),
  remove: (keys) => step(() => area.remove(keys)),
});

interface World {
  session: StorageArea;
  local: StorageArea;
  /** Address by tab; a tab that is not there was closed. */
  tabs: Map<number, string>;
  now: number;
}

const newWorld = (limit?: number): World => ({
  session: fakeArea(limit),
  local: fakeArea(),
  tabs: new Map([[3, STORY]]),
  now: 1_000_000,
});

/** A worker that wakes in a world; what it keeps is in the world, and nothing else survives it. */
function wake(world: World, own: Life = life(), over: Partial<BackgroundParts> = {}) {
  const store = createTabStore(livingArea(world.session, own), () => world.now);
  const ask = (type: keyof Protocol, request: unknown, sender: Sender = view) =>
    receive(handlers, { type, request }, sender);
  const handlers = createHandlers({
    store,
    tabUrl: (tabId) => own.step(async () => world.tabs.get(tabId) ?? null),
    runReader: (tabId) =>
      own.step(async () => {
        const url = world.tabs.get(tabId);
        if (url === undefined) return { ok: false, error: 'no-tab', detail: `No tab with id: ${tabId}.` };
        await ask('page.read', { ...emptyReading, notes: [note(url)] }, { kind: 'content', tabId, url });
        return ok(null);
      }),
    buildReport: (reading, found) => ({
      ...squatReport,
      notes: reading.notes,
      lookups: found?.lookups ?? squatReport.lookups,
    }),
    lookUp: (_tab, _reading, onProgress) =>
      own.step(async () => {
        await onProgress(FOUND);
        return FOUND;
      }),
    lookUps: { stop: () => {}, stopAll: () => {}, findFreeCopy: async () => null },
    forgetRecords: async () => {},
    settings: createSettingsStore(livingArea(world.local, own)),
    markWords: async () => [],
    showBadge: () => own.step(async () => {}),
    layMenus: async () => {},
    toReader: () => async () => ok(true) as never,
    toMarks: () => async () => ok(true) as never,
    ...over,
  });
  /** What the popup does when it opens: it looks into the store itself. */
  const openPopup = async (tabId: number): Promise<TabState | null> => {
    const known = await peekTab((await world.session.get(tabKey(tabId)))[tabKey(tabId)], AS_IS);
    const isOfThis = known !== null && isOfPage(known, world.tabs.get(tabId) ?? null);
    if (isOfThis && known.state.status === 'read') return known.state;
    const read = await ask('reading.start', { tabId });
    return read.ok ? (read.value as TabState) : null;
  };
  return { store, ask, openPopup };
}

/** Tells the reports of different pages apart. */
const note = (url: string) => ({ stage: 'article', reason: 'page', text: url }) as const;

/** Lets every promise that can be settled settle. */
const settle = () => new Promise<void>((done) => setImmediate(done));

const pageOf = (state: TabState | null): string | null =>
  state?.status === 'read' ? (state.report.notes[0]?.text ?? null) : null;

describe('a worker that is killed', () => {
  const whole = async (deadAt?: number) => {
    const world = newWorld();
    await createSettingsStore(world.local).change({ lookups: 'on' });
    const own = life(deadAt);
    const { ask } = wake(world, own);
    void ask('reading.start', { tabId: 3 }).then(() => ask('lookups.start', { tabId: 3 }));
    await settle();
    return { world, steps: own.steps() };
  };

  test('at any of its steps: the next one gives the whole report, and goes on looking up', async () => {
    const { steps } = await whole();
    expect(steps).toBeGreaterThan(20);
    for (let deadAt = 0; deadAt <= steps; deadAt += 1) {
      const { world } = await whole(deadAt);
      const next = wake(world);
      // What the worker does by itself when it wakes.
      for (const tabId of await next.store.askingTabs()) await next.ask('lookups.start', { tabId });
      const state = await next.openPopup(3);
      expect(pageOf(state), `killed before step ${deadAt + 1}`).toBe(STORY);
      await next.ask('lookups.start', { tabId: 3 });
      const after = (await next.store.get(3))?.state;
      expect(after?.status === 'read' && after.report.lookups.mode).toBe('online');
      expect(await next.store.askingTabs()).toEqual([]);
    }
  });
});

describe('a store that is damaged', () => {
  const damaged: [name: string, stored: unknown][] = [
    ['a text that breaks off', { version: STORED_TAB_VERSION, savedAt: 1, text: '{"version":' }],
    [
      'a packed text that cannot be unpacked',
      { version: STORED_TAB_VERSION, savedAt: 1, packed: '{"version":' },
    ],
    [
      'a report without its parts',
      {
        version: STORED_TAB_VERSION,
        savedAt: 1,
        text: JSON.stringify({
          version: STORED_TAB_VERSION,
          url: STORY,
          savedAt: 1,
          state: { status: 'read', report: {} },
        }),
      },
    ],
    [
      'a text that holds its version alone',
      { version: STORED_TAB_VERSION, savedAt: 1, text: `{"version":${STORED_TAB_VERSION}}` },
    ],
    ['a report of another version', { version: 99, savedAt: 1, text: '{"version":99}' }],
    ['a number', 7],
  ];

  test.each(damaged)('%s: the page is read anew, and other tabs are not touched', async (_name, stored) => {
    const world = newWorld();
    world.tabs.set(4, 'https://news.example/other');
    const first = wake(world);
    await first.openPopup(4);
    await world.session.set({ 'tab:3': stored });
    const { store, openPopup, ask } = wake(world);
    expect(await store.get(3)).toBeNull();
    expect((await store.reports()).map(({ tabId }) => tabId)).toEqual([4]);
    expect(await forgetWhenMoved(store, 3, { status: 'loading' })).toBe(false);
    expect(await ask('settings.change', { ...choices, language: 'fr' })).toMatchObject({ ok: true });
    expect(pageOf(await openPopup(3))).toBe(STORY);
    expect(pageOf(await openPopup(4))).toBe('https://news.example/other');
  });

  test.each([{ version: 3, lookups: 'on', email: 5 }, { version: SETTINGS_VERSION }])(
    'settings that cannot be read: the views ask, and nothing is looked up, %o',
    async (settings) => {
      const world = newWorld();
      await world.local.set({ settings });
      expect(peekSettings(settings)).toBeNull();
      const { ask } = wake(world);
      expect(await ask('settings.get', {})).toEqual(ok(DEFAULT_SETTINGS));
      expect(DEFAULT_SETTINGS.lookups).not.toBe('on');
    },
  );
});

describe('a store that is full', () => {
  const size = JSON.stringify(READ).length;

  test('the oldest tab makes room, and is read again when it is opened', async () => {
    const world = newWorld(size * 2.6);
    for (const tabId of [3, 4, 5]) world.tabs.set(tabId, `https://news.example/${tabId}`);
    for (const tabId of [3, 4, 5]) {
      world.now += 1;
      expect(pageOf(await wake(world).openPopup(tabId))).toBe(`https://news.example/${tabId}`);
    }
    expect(await wake(world).store.get(3)).toBeNull();
    expect(pageOf(await wake(world).openPopup(3))).toBe('https://news.example/3');
  });

  test('one report is larger than the store: that is said', async () => {
    const world = newWorld(size / 2);
    expect(await wake(world).openPopup(3)).toMatchObject({ status: 'trouble', trouble: 'too-large' });
  });

  test('a store that refuses everything: the popup gets a reason, and the worker lives on', async () => {
    const world = newWorld();
    const broken = { ...world.session, set: () => Promise.reject(new Error('An unexpected error occurred')) };
    const { ask } = wake({ ...world, session: broken });
    expect(await ask('reading.start', { tabId: 3 })).toMatchObject({
      ok: false,
      error: 'crashed',
      detail: 'An unexpected error occurred',
    });
    expect(await ask('settings.get', {})).toMatchObject({ ok: true });
  });
});

test('a clock that is set back by a year loses no report and keeps the newest', async () => {
  const world = newWorld(JSON.stringify(READ).length * 2.6);
  for (const tabId of [3, 4, 5]) world.tabs.set(tabId, `https://news.example/${tabId}`);
  await wake(world).openPopup(3);
  world.now -= 365 * 24 * 3_600_000;
  for (const tabId of [4, 5])
    expect(pageOf(await wake(world).openPopup(tabId))).toBe(`https://news.example/${tabId}`);
  expect(pageOf(await wake(world).openPopup(5))).toBe('https://news.example/5');
});

test('a tab that is closed while it is read: no report, a sentence, nothing kept for it', async () => {
  const world = newWorld();
  const { ask, store } = wake(world, life(), {
    runReader: async (tabId) => {
      world.tabs.delete(tabId);
      await store.remove(tabId);
      return { ok: false, error: 'no-tab', detail: `No tab with id: ${tabId}.` };
    },
  });
  expect(await ask('reading.start', { tabId: 3 })).toMatchObject(
    ok({ status: 'trouble', trouble: 'no-tab' }),
  );
});

test('two windows with the same page have a report each', async () => {
  const world = newWorld();
  world.tabs.set(4, STORY);
  const { openPopup, ask, store } = wake(world);
  expect((await Promise.all([openPopup(3), openPopup(4)])).map(pageOf)).toEqual([STORY, STORY]);
  await ask('marks.show', { tabId: 4, on: true });
  await forgetWhenMoved(store, 3, { status: 'loading' });
  expect(await store.get(3)).toBeNull();
  expect(pageOf(await openPopup(4))).toBe(STORY);
});

test('fifty tabs at once: each gets its own report', async () => {
  const world = newWorld();
  const tabs = Array.from({ length: 50 }, (_one, at) => at + 10);
  for (const tabId of tabs) world.tabs.set(tabId, `https://news.example/${tabId}`);
  const { openPopup, store } = wake(world);
  const states = await Promise.all(tabs.map(openPopup));
  expect(states.map(pageOf)).toEqual(tabs.map((tabId) => `https://news.example/${tabId}`));
  expect(await store.reports()).toHaveLength(50);
});

describe('consent that is withdrawn', () => {
  test('in the middle of a look-up: it is ended, and no later look-up asks', async () => {
    const world = newWorld();
    const asked: number[] = [];
    let isStopped = false;
    const { ask, openPopup } = wake(world, life(), {
      lookUps: {
        stop: () => {},
        stopAll: () => {
          isStopped = true;
        },
        findFreeCopy: async () => null,
      },
      lookUp: async (tabId) => {
        asked.push(tabId);
        await ask('settings.change', { ...choices, lookups: 'off' });
        return null;
      },
    });
    await openPopup(3);
    await ask('settings.change', { ...choices, lookups: 'on' });
    await ask('lookups.start', { tabId: 3 });
    await ask('lookups.start', { tabId: 3 });
    await ask('lookups.retry', { tabId: 3 });
    expect([asked, isStopped]).toEqual([[3], true]);
    expect(pageOf(await openPopup(3))).toBe(STORY);
  });
});
