// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { followTab } from '../../entrypoints/report/tab-page';
import type { Report } from '../../lib/report/types';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-types';
import { tabKey } from '../../lib/storage/tab-keys';
import type { TabState } from '../../lib/storage/types';
import { textOf, translator } from '../components/render';
import { squatReport } from '../fixtures/reports/squat-article';

/** What the page meets: the tab's window, what the background knows of the tab, and a way to tell that this has changed. */
const around = vi.hoisted(() => ({
  tab: { incognito: false } as { incognito: boolean } | null,
  state: null as TabState | null,
  sent: [] as string[],
  listeners: [] as ((changes: object) => unknown)[],
}));
vi.mock('../../entrypoints/shared/send', () => ({
  send: async (type: string) => {
    around.sent.push(type);
    return { ok: true, value: type === 'report.get' ? around.state : null };
  },
}));
vi.mock('wxt/browser', () => {
  const area = {
    get: async () => ({}),
    onChanged: {
      addListener: (listen: (changes: object) => unknown) => void around.listeners.push(listen),
      removeListener: () => {},
    },
  };
  return {
    browser: {
      runtime: { getManifest: () => ({ version: '1.0.0' }) },
      tabs: {
        get: async () => {
          if (around.tab === null) throw new Error('No tab with id: 3.');
          return around.tab;
        },
      },
      permissions: { onAdded: { addListener: () => {} }, onRemoved: { addListener: () => {} } },
      storage: { session: area, local: area },
    },
  };
});

const read = (url: string, title: string): TabState => ({
  status: 'read',
  report: {
    ...squatReport,
    article: squatReport.article && { ...squatReport.article, url, title },
  } as Report,
});

let root: HTMLElement;

/** The report page of tab 3, drawn; its title and what it says. */
async function open(lookups: 'on' | 'off' = 'off'): Promise<void> {
  await followTab(3, (page) => {
    const { view } = page({ translator, settings: { ...DEFAULT_SETTINGS, lookups } });
    act(() => render(view, root));
  });
}

/** The tab's state has become another one. */
async function become(state: TabState | null): Promise<void> {
  around.state = state;
  for (const listen of around.listeners) listen({ [tabKey(3)]: {} });
  await vi.waitFor(() => expect(around.sent.filter((type) => type === 'report.get')).toHaveLength(2));
  await new Promise((done) => setTimeout(done));
}

beforeEach(() => {
  around.tab = { incognito: false };
  around.state = read('https://news.example/a', 'The first article');
  around.sent.length = 0;
  around.listeners.length = 0;
  root = document.createElement('div');
});

const title = () => textOf(root.querySelector('h1'));

test.each([
  [{ incognito: false }, 'This page was not read yet'],
  [null, 'The page is gone'],
])('without a report it says what is so, with tab %o', async (tab, words) => {
  around.tab = tab;
  around.state = null;
  await open();
  expect(title()).toBe(words);
});

test('the report stays when its tab moves on to another article, and leads into that page no more', async () => {
  await open();
  expect(root.querySelector('button.quote')).not.toBeNull();
  await become(read('https://news.example/b', 'The second article'));
  expect(title()).toBe('The first article');
  expect(root.querySelector('button.quote')).toBeNull();
  expect(textOf(root.querySelector('.keep'))).toContain('Keep in this browser');
});

test('what becomes of the same article is shown', async () => {
  await open();
  await become(read('https://news.example/a#knees', 'The first article, looked up'));
  expect(title()).toBe('The first article, looked up');
});

test('a look-up that was agreed to and never begun begins here', async () => {
  await open('off');
  expect(around.sent).not.toContain('lookups.start');
  await open('on');
  expect(around.sent).toContain('lookups.start');
});
