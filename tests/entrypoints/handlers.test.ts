import { describe, expect, test } from 'vitest';
import { type BackgroundParts, createHandlers, forgetWhenMoved } from '../../entrypoints/background/handlers';
import { receive } from '../../lib/messages/channel';
import type { Protocol } from '../../lib/messages/protocol';
import type { Sender } from '../../lib/messages/sender';
import { fail, ok } from '../../lib/result';
import { createSettingsStore } from '../../lib/storage/settings-store';
import { createTabStore } from '../../lib/storage/tab-store';
import { emptyReading } from '../fixtures/reports/make';
import { squatReport } from '../fixtures/reports/squat-article';
import { fakeArea } from '../lib/storage/fake-area';

const view: Sender = { kind: 'view' };
const place = { quote: { exact: 'a', prefix: '', suffix: '' }, position: { start: 0, end: 1 } };

function setUp(over: Partial<BackgroundParts> = {}, limit?: number) {
  const store = createTabStore(fakeArea(limit), () => 1);
  const parts: BackgroundParts = {
    store,
    tabUrl: async () => 'https://news.example/story#top',
    // The script in the page: it sends what it read, as the real one does.
    runReader: async (tabId) => {
      await ask('page.read', emptyReading, { kind: 'content', tabId });
      return ok(null);
    },
    buildReport: async () => squatReport,
    toPage: () => async () => ok(true),
    settings: createSettingsStore(fakeArea()),
    lookUps: {
      start: async () => {},
      stop: () => {},
      stopAll: () => {},
      forget: () => {},
      resume: async () => {},
    },
    ...over,
  };
  const handlers = createHandlers(parts);
  const ask = (type: keyof Protocol, request: unknown, sender: Sender = view) =>
    receive(handlers, { type, request }, sender);
  return { store, ask };
}

describe('reading.start', () => {
  test('answers with the report, and keeps it for the next opening', async () => {
    const { ask } = setUp();
    const read = ok({ status: 'read', report: squatReport });
    expect(await ask('reading.start', { tabId: 3 })).toEqual(read);
    expect(await ask('report.get', { tabId: 3 })).toEqual(read);
    expect(await ask('report.get', { tabId: 4 })).toEqual(ok(null));
  });

  test('says why a page could not be read', async () => {
    const { ask } = setUp({
      runReader: async () => fail('restricted-page', 'Cannot access a chrome:// URL'),
    });
    const trouble = ok({
      status: 'trouble',
      trouble: 'restricted-page',
      detail: 'Cannot access a chrome:// URL',
    });
    expect(await ask('reading.start', { tabId: 3 })).toEqual(trouble);
    expect(await ask('report.get', { tabId: 3 })).toEqual(trouble);
  });

  test('says that a report is too large instead of losing it', async () => {
    const { ask } = setUp({}, 2_000);
    expect(await ask('reading.start', { tabId: 3 })).toMatchObject(
      ok({ status: 'trouble', trouble: 'too-large' }),
    );
  });

  test('says that the report did not arrive when the script sent nothing', async () => {
    const { ask } = setUp({ runReader: async () => ok(null) });
    expect(await ask('reading.start', { tabId: 3 })).toMatchObject(
      ok({ status: 'trouble', trouble: 'failed' }),
    );
  });
});

test('a page cannot write the report of another tab', async () => {
  const { ask } = setUp();
  await ask('page.read', emptyReading, { kind: 'content', tabId: 8 });
  expect(await ask('report.get', { tabId: 3 })).toEqual(ok(null));
});

test('anchor.show is false when the page does not answer', async () => {
  const { ask } = setUp({ toPage: () => async () => fail('no-answer', 'The tab was closed.') });
  expect(await ask('anchor.show', { tabId: 3, id: 'c1', ...place })).toEqual(ok(false));
});

test('claim.step goes on from what was shown last, however it was shown', async () => {
  const { ask } = setUp();
  expect(await ask('claim.step', { tabId: 3, step: 1 })).toEqual(ok(null));
  await ask('reading.start', { tabId: 3 });
  expect(await ask('claim.step', { tabId: 3, step: 1 })).toEqual(ok({ id: 'c2', found: true }));
  await ask('anchor.show', { tabId: 3, id: 'c6', ...place });
  expect(await ask('claim.step', { tabId: 3, step: 1 })).toEqual(ok({ id: 'c7', found: true }));
  expect(await ask('claim.step', { tabId: 3, step: -1 })).toEqual(ok({ id: 'c6', found: true }));
});

describe('forgetWhenMoved', () => {
  const story = 'https://news.example/story';
  const cases: [name: string, move: { status?: string; url?: string }, kept: boolean][] = [
    ['a jump inside the page', { status: 'loading', url: `${story}#comments` }, true],
    ['another page', { status: 'loading', url: 'https://news.example/other' }, false],
    ['another page of a single-page site', { url: 'https://news.example/other' }, false],
    ['a reload', { status: 'loading' }, false],
    ['the end of loading', { status: 'complete' }, true],
  ];
  test.each(cases)('%s', async (_name, move, kept) => {
    const { store, ask } = setUp();
    await ask('reading.start', { tabId: 3 });
    await forgetWhenMoved(store, 3, move);
    expect((await store.get(3)) !== null).toBe(kept);
  });
});

describe('lookups.order', () => {
  function setUpOrders() {
    const said: string[] = [];
    const settings = createSettingsStore(fakeArea());
    const lookUps = {
      start: async (tabId: number) => void said.push(`start ${tabId}`),
      stop: (tabId: number) => void said.push(`stop ${tabId}`),
      stopAll: () => void said.push('stop all'),
      forget: () => {},
      resume: async () => {},
    };
    return { said, settings, ...setUp({ settings, lookUps }) };
  }

  test('keeps a yes, and looks up at once and on every page that is read later', async () => {
    const { ask, said, settings } = setUpOrders();
    expect(await settings.get()).toMatchObject({ lookUps: false });
    expect(await ask('lookups.order', { tabId: 3, order: 'allow' })).toEqual(ok(null));
    expect(await settings.get()).toMatchObject({ lookUps: true });
    await ask('reading.start', { tabId: 4 });
    expect(said).toEqual(['start 3', 'start 4']);
  });

  test('keeps a no, and ends what is under way', async () => {
    const { ask, said, settings } = setUpOrders();
    await settings.put({ lookUps: true });
    await ask('lookups.order', { tabId: 3, order: 'refuse' });
    expect([said, (await settings.get()).lookUps]).toEqual([['stop all'], false]);
  });

  test('stops one tab without taking the yes back', async () => {
    const { ask, said, settings } = setUpOrders();
    await settings.put({ lookUps: true });
    await ask('lookups.order', { tabId: 3, order: 'stop' });
    expect([said, (await settings.get()).lookUps]).toEqual([['stop 3'], true]);
  });

  test('does not take an order from a page', async () => {
    const { ask, said } = setUpOrders();
    const answer = await ask('lookups.order', { tabId: 3, order: 'allow' }, { kind: 'content', tabId: 3 });
    expect([answer.ok, said]).toEqual([false, []]);
  });
});
