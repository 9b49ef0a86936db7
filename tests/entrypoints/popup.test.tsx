// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { TabState } from '../../lib/storage/types';
import { squatReport } from '../fixtures/reports/squat-article';

const TAB = { id: 3, windowId: 1, url: 'https://news.example/story', incognito: false };

/** What the popup meets: the store's words, and answers that come when a test says so. */
const around = vi.hoisted(() => ({
  known: null as TabState | null,
  told: (_: TabState | null): void => {},
  /** The messages that wait for their answer. */
  asked: [] as { type: string; answer: (state: TabState | null) => void }[],
  ask(type: string): Promise<TabState | null> {
    return new Promise((answer) => around.asked.push({ type, answer }));
  },
}));
vi.mock('wxt/browser', () => ({ browser: { tabs: { query: async () => [TAB] } } }));
vi.mock('../../entrypoints/popup/panel-opener', () => ({ panelOpener: () => undefined }));
vi.mock('../../entrypoints/shared/follow-settings', () => ({
  followSettings: async (_: unknown, draw: (chosen: object) => void) => draw({}),
}));
vi.mock('../../entrypoints/shared/send', () => ({
  send: async (type: string) => ({ ok: true, value: await around.ask(type) }),
}));
vi.mock('../../entrypoints/shared/tab-report', () => ({
  startReading: () => around.ask('reading.start'),
  TabReport: ({ state }: { state: TabState }) => (
    <p>
      {state.status === 'read'
        ? state.report.article?.title
        : `${state.status} ${'detail' in state ? state.detail : ''}`}
    </p>
  ),
}));
vi.mock('../../entrypoints/shared/tab-state', () => ({
  readTabState: async () => around.known,
  onTabState: (now: () => number | null, changed: typeof around.told) => {
    around.told = (state) => (now() === null ? undefined : changed(state));
  },
}));

const read = (title: string): TabState => ({
  status: 'read',
  report: { ...squatReport, article: squatReport.article && { ...squatReport.article, title } },
});
const trouble = (detail: string): TabState => ({ status: 'trouble', trouble: 'failed', detail });

const shown = () => document.querySelector('p')?.textContent;
const untilShown = (text: string) => vi.waitFor(() => expect(shown()).toBe(text));
const answer = async (type: string, state: TabState | null) => {
  await vi.waitFor(() => expect(around.asked.at(-1)?.type).toBe(type));
  around.asked.pop()?.answer(state);
};
/** Whatever the answer set going has come to its end. */
const settled = () => new Promise((done) => setTimeout(done));

async function openPopup(known: TabState | null) {
  around.known = known;
  await import('../../entrypoints/popup/main');
}

beforeEach(() => {
  vi.resetModules();
  around.asked = [];
  document.body.innerHTML = '<div id="app"></div>';
});

test('shows what is known, and what it becomes', async () => {
  await openPopup(read('known'));
  await untilShown('known');
  around.told(read('with answers'));
  await untilShown('with answers');
  around.told(trouble('read again in vain'));
  await untilShown('trouble read again in vain');
});

test('has an unknown page read; what is told since is not hidden by the late answer', async () => {
  await openPopup(null);
  await untilShown('reading ');
  around.told({ status: 'reading' });
  around.told(read('with answers'));
  await untilShown('with answers');
  await answer('reading.start', read('without answers'));
  await settled();
  expect(shown()).toBe('with answers');
});

test('shows why a page was not read when nobody else tells it', async () => {
  await openPopup(null);
  await answer('reading.start', trouble('no-answer'));
  await untilShown('trouble no-answer');
});

test('a late answer about a page that has changed does not hide what was told since', async () => {
  await openPopup(read('known'));
  await untilShown('known');
  around.told(read('read again, with answers'));
  await untilShown('read again, with answers');
  await answer('reading.refresh', read('read again'));
  await settled();
  expect(shown()).toBe('read again, with answers');
});

test('stays as it is when the page is forgotten or read anew meanwhile', async () => {
  await openPopup(read('known'));
  await untilShown('known');
  around.told(null);
  around.told({ status: 'reading' });
  await settled();
  expect(shown()).toBe('known');
});
