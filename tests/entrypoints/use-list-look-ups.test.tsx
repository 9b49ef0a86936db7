// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { type ListLookUps, useListLookUps } from '../../entrypoints/references/use-list-look-ups';
import { listReport } from '../fixtures/reports/tool-states';

const background = vi.hoisted(() => ({ answer: {} as object }));
vi.mock('wxt/browser', () => ({
  browser: { storage: { session: { onChanged: { addListener: () => {}, removeListener: () => {} } } } },
}));
vi.mock('../../entrypoints/shared/send', () => ({ send: async () => background.answer }));

const trouble = { status: 'trouble', trouble: 'too-large', detail: '' };

test.each([
  ['is too long for the store', { ok: true, value: trouble }, 'too-large'],
  ['reaches nobody', { ok: false, error: 'no-answer', detail: '' }, 'failed'],
  ['is kept', { ok: true, value: { status: 'read', report: listReport } }, null],
])('a list that %s is said to be so', async (_, answer, expected) => {
  background.answer = answer;
  let known: ListLookUps | null = null;
  function View() {
    known = useListLookUps(3, listReport, true, false);
    return null;
  }
  await act(async () => render(<View />, document.createElement('div')));
  // The answer has come; now it is drawn.
  await act(async () => {});
  expect(known).toMatchObject({ notHanded: expected });
});
