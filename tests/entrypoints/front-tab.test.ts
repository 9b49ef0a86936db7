import { beforeEach, expect, test } from 'vitest';
import { createFrontTabs, type FrontTabs } from '../../entrypoints/shared/front-tab';
import type { TabState } from '../../lib/storage/types';
import { squatReport } from '../fixtures/reports/squat-article';

const state = (detail: string): TabState => ({ status: 'trouble', trouble: 'failed', detail });

/** Questions that wait for their answer, in order. */
let asked: { tabId: number; answer: (state: TabState | null) => void }[];
let drawn: ReturnType<FrontTabs['now']>[];
let front: FrontTabs;
beforeEach(() => {
  asked = [];
  drawn = [];
  front = createFrontTabs(
    (tabId) => new Promise((answer) => asked.push({ tabId, answer })),
    () => drawn.push(front.now()),
  );
});

const answer = (at: number, now: TabState | null): void => asked[at]?.answer(now);

test('shows what is known of the tab in front, and what becomes of it', async () => {
  front.told(state('of no tab'));
  const come = front.come(3);
  answer(0, state('known'));
  await come;
  front.told(null);
  expect(asked.map(({ tabId }) => tabId)).toEqual([3]);
  expect(drawn).toEqual([
    { tabId: 3, state: state('known') },
    { tabId: 3, state: null },
  ]);
});

test.each([['newer', state('newer')] as const, ['forgotten', null] as const])(
  'an answer that is late does not hide what was told since: %s',
  async (_, now) => {
    const come = front.come(3);
    front.told(now);
    answer(0, state('older'));
    await come;
    expect(drawn).toEqual([{ tabId: 3, state: now }]);
  },
);

test('an answer about a tab that was left is not shown, nor an older one when it has come again', async () => {
  const all = [front.come(3), front.come(4), front.come(3)];
  answer(2, state('now'));
  answer(1, state('other'));
  answer(0, state('before'));
  await Promise.all(all);
  expect(drawn).toEqual([{ tabId: 3, state: state('now') }]);
});

test('keeps what did not change, so that it is not drawn anew', async () => {
  const come = front.come(3);
  answer(0, { status: 'read', report: squatReport });
  await come;
  front.told({ status: 'read', report: { ...structuredClone(squatReport), notes: [] } });
  const now = front.now()?.state;
  expect(now?.status === 'read' && now.report.references).toBe(squatReport.references);
});
