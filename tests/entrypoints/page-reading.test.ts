import { expect, test } from 'vitest';
import { beginReading, lastReading } from '../../entrypoints/shared/page-reading';

test('the reading before ends when the next one begins, and the place is that of the next', () => {
  expect(lastReading()).toBeNull();
  const page = {} as Window;
  const frame = {} as Window;
  beginReading(page);
  const first = lastReading();
  expect([first?.view, first?.signal.aborted]).toEqual([page, false]);
  beginReading(frame);
  expect(first?.signal.aborted).toBe(true);
  expect([lastReading()?.view, lastReading()?.signal.aborted]).toEqual([frame, false]);
});
