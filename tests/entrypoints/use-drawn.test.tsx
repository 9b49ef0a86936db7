// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useDrawn } from '../../entrypoints/shared/use-drawn';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Draws how many of a list's entries stand there. */
function list() {
  const root = document.createElement('div');
  function Count(props: { total: number; begun: string }) {
    return useDrawn(props.total, props.begun);
  }
  return {
    draw: (total: number, begun = 'all') => act(() => render(<Count total={total} begun={begun} />, root)),
    pass: (ms: number) => act(() => void vi.advanceTimersByTime(ms)),
    drawn: () => Number(root.textContent),
  };
}

test('what fits on the screen is drawn first, the next once it is seen, and then at least as many again', async () => {
  const { draw, pass, drawn } = list();
  await draw(100);
  expect(drawn()).toBe(3);
  await pass(99);
  expect(drawn()).toBe(3);
  await pass(1);
  expect(drawn()).toBe(43);
  await pass(0);
  expect(drawn()).toBe(86);
  await pass(0);
  expect(drawn()).toBeGreaterThanOrEqual(100);
});

test('another list begins anew, a list that only grows goes on', async () => {
  const { draw, pass, drawn } = list();
  await draw(30);
  await pass(100);
  expect(drawn()).toBe(43);
  await draw(40);
  expect(drawn()).toBe(43);
  await draw(40, 'sleep');
  expect(drawn()).toBe(3);
  // The view is on the screen by now: a letter in the search field must not leave three entries in sight for a while.
  await pass(0);
  expect(drawn()).toBe(43);
});
