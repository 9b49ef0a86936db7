import { expect, test } from 'vitest';
import { createProgress } from '../../cli/progress';

/** A terminal whose writing is kept, and its clock. */
function terminal(isTTY: boolean) {
  const written: string[] = [];
  const clock = { now: 0 };
  const stderr = { isTTY, write: (text: string) => written.push(text) > 0 };
  return {
    clock,
    stderr,
    written,
    start: (total: number | null) => createProgress(stderr, total, () => clock.now),
  };
}

test('should write over one line, with the pace so far', () => {
  const { clock, start, written } = terminal(true);
  const progress = start(3);
  clock.now = 2000;
  progress.hide();
  progress.step();
  progress.hide();
  expect(written).toEqual([
    '\r\u001B[2K0 of 3 pages',
    '\r\u001B[2K',
    '\r\u001B[2K1 of 3 pages, 0.5 a second',
    '\r\u001B[2K',
  ]);
});

test('should not claim to know how many lines standard input will bring', () => {
  const { start, written } = terminal(true);
  start(null).step();
  expect(written.at(-1)).toBe('\r\u001B[2K1 pages');
});

test.each([
  ['where no one watches', false, 3],
  ['for one page', true, 1],
])('should say nothing %s', (_, isTTY, total) => {
  const { start, written } = terminal(isTTY);
  const progress = start(total);
  progress.step();
  progress.hide();
  expect(written).toEqual([]);
});
