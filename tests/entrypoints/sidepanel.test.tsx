// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { TabState } from '../../lib/storage/types';
import { click, textOf, translator } from '../components/render';

/** What the panel meets: what the store tells, and what the background answers. */
const around = vi.hoisted(() => ({
  told: (_: TabState | null): void => {},
  answer: { ok: false, error: 'no-answer', detail: 'It was stopped.' } as object,
  read: null as TabState | null,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    windows: { getCurrent: async () => ({ id: 1 }) },
    tabs: { query: async () => [{ id: 3 }], onActivated: { addListener: () => {} } },
  },
}));
vi.mock('../../entrypoints/shared/follow-settings', () => ({
  followSettings: async (_: unknown, draw: (chosen: object) => void) => draw({ translator }),
}));
vi.mock('../../entrypoints/shared/tab-state', () => ({
  onTabState: (_: unknown, changed: typeof around.told) => {
    around.told = changed;
  },
}));
vi.mock('../../entrypoints/shared/send', () => ({ send: async () => around.answer }));
vi.mock('../../entrypoints/shared/tab-report', () => ({
  startReading: async () => {
    around.told({ status: 'reading' });
    return around.read;
  },
  TabReport: ({ state, onRetry }: { state: TabState; onRetry(): void }) => (
    <button type="button" onClick={onRetry}>
      {[state.status, 'detail' in state ? state.detail : ''].join(' ')}
    </button>
  ),
}));

const untilShown = (words: string) => vi.waitFor(() => expect(textOf(document.body)).toContain(words));

test('says what went wrong where the background does not answer, also when one tries again', async () => {
  document.body.innerHTML = '<div id="app"></div>';
  await import('../../entrypoints/sidepanel/main');
  await untilShown('trouble no-answer It was stopped.');
  around.read = { status: 'trouble', trouble: 'failed', detail: 'stopped again' };
  click(document.querySelector('button') ?? undefined);
  await untilShown('trouble stopped again');
});
