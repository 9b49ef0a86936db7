// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { TabReport } from '../../entrypoints/shared/tab-report';
import type { Report } from '../../lib/report/types';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-types';
import { context } from '../components/render';
import { squatReport } from '../fixtures/reports/squat-article';

const sent = vi.hoisted(() => [] as string[]);
vi.mock('../../entrypoints/shared/send', () => ({
  send: async (type: string) => {
    sent.push(type);
    return { ok: true, value: null };
  },
}));
vi.mock('wxt/browser', () => {
  const area = {
    get: async () => ({}),
    onChanged: { addListener: () => {}, removeListener: () => {} },
  };
  return { browser: { storage: { session: area, local: area } } };
});

const report = (mode: Report['lookups']['mode']): Report => ({
  ...squatReport,
  lookups: { mode, sources: [] },
});

let root: HTMLElement;
const draw = (shown: Report) =>
  act(() =>
    render(
      <TabReport
        tabId={3}
        state={{ status: 'read', report: shown }}
        settings={{ ...DEFAULT_SETTINGS, lookups: 'on' }}
        translator={context.translator}
        firstTab="references"
        onRetry={() => {}}
      />,
      root,
    ),
  );

beforeEach(() => {
  sent.length = 0;
  root = document.createElement('div');
});

test('a report that nobody was asked about is looked up once, however often it is drawn', async () => {
  const unasked = report('offline');
  await draw(unasked);
  await draw(unasked);
  expect(sent).toEqual(['lookups.start']);
});

test('one that takes the place of another is looked up, too: that may have been of the page before', async () => {
  await draw(report('offline'));
  await draw(report('offline'));
  expect(sent).toEqual(['lookups.start', 'lookups.start']);
});

test('one whose sources were asked is not', async () => {
  await draw(report('online'));
  expect(sent).toEqual([]);
});
