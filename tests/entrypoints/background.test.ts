/** The wiring of the background: what it does when the browser tells it that a tab is gone. */
import * as fake from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import background from '../../entrypoints/background/index';
import { createSettingsStore } from '../../lib/storage/settings';
import { createTabStore, type StorageArea } from '../../lib/storage/tab-store';
import { squatReport } from '../fixtures/reports/squat-article';

/** What the background listens to, by the name of the browser's event. */
const listeners = vi.hoisted(() => new Map<string, (...told: unknown[]) => unknown>());

vi.mock('wxt/browser', async () => {
  const { fakeArea: areaOf } = await import('../lib/storage/fake-area');
  const event = (name: string) => ({
    addListener: (listen: (...told: unknown[]) => unknown) => void listeners.set(name, listen),
  });
  const done = async () => undefined;
  const played = {
    storage: { session: areaOf(), local: areaOf() },
    runtime: {
      id: 'own',
      getURL: (path: string) => `chrome-extension://own${path}`,
      onMessage: event('message'),
      onInstalled: event('installed'),
    },
    tabs: {
      get: async (id: number) => ({ id, incognito: false, url: 'https://news.example/story' }),
      onUpdated: event('updated'),
      onRemoved: event('removed'),
    },
    commands: { onCommand: event('command') },
    contextMenus: { onClicked: event('menu') },
    permissions: { onAdded: event('added'), onRemoved: event('taken') },
    action: {
      setBadgeText: done,
      setTitle: done,
      setBadgeBackgroundColor: done,
      setBadgeTextColor: done,
    },
  };
  return { browser: played };
});

const session = browser.storage.session as unknown as StorageArea;
const TAB = 3;

/** The signals of the questions that are open: the sources never answer. */
let open: AbortSignal[];
/** When more than one is. */
let severalOpen: Promise<void>;
beforeEach(() => {
  for (const [name, value] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
  open = [];
  severalOpen = new Promise((several) => {
    vi.stubGlobal(
      'fetch',
      (_url: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_, refuse) => {
          open.push(signal);
          if (open.length > 1) several();
          signal.addEventListener('abort', () => refuse(new DOMException('Aborted.', 'AbortError')));
        }),
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

const tell = (event: string, ...told: unknown[]): unknown => listeners.get(event)?.(...told);

test('a tab that is closed ends what is being asked about it, and is forgotten', async () => {
  await createSettingsStore(browser.storage.local as unknown as StorageArea).change({ lookups: 'on' });
  await createTabStore(session, () => 1).put(TAB, 'https://news.example/story', {
    status: 'read',
    report: squatReport,
  });
  background.main();
  const view = { id: 'own', url: 'chrome-extension://own/popup.html' };
  const ended = new Promise((answered) =>
    tell('message', { type: 'lookups.start', request: { tabId: TAB } }, view, answered),
  );
  await severalOpen;
  tell('removed', 4);
  expect(open.map(({ aborted }) => aborted)).toEqual(open.map(() => false));
  await tell('removed', TAB);
  expect(open.map(({ aborted }) => aborted)).toEqual(open.map(() => true));
  await ended;
  expect(Object.keys(await session.get(null))).toEqual([]);
});
