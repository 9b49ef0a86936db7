import { expect, it } from 'vitest';
import { newestOnly } from '../../entrypoints/background/newest-only';

/** A thing to wait for that a test ends by hand. */
function gate() {
  const open: (() => void)[] = [];
  return {
    wait: () => new Promise<void>((resolve) => open.push(resolve)),
    async pass() {
      for (const resolve of open.splice(0)) resolve();
      // What waits on it goes on in later turns of the event loop.
      await new Promise((soon) => setImmediate(soon));
    },
  };
}

it('should do the newest of what came during the pause, once', async () => {
  const [pause, done] = [gate(), [] as number[]];
  const drawing = newestOnly(async (value: number) => void done.push(value), pause.wait);
  for (const value of [1, 2, 3]) drawing.add(value);
  await pause.pass();
  expect(done).toEqual([3]);
});

it('should do what came while it was at work afterwards, not at the same time', async () => {
  const [pause, work, begun] = [gate(), gate(), [] as number[]];
  const drawing = newestOnly((value: number) => {
    begun.push(value);
    return work.wait();
  }, pause.wait);
  drawing.add(1);
  await pause.pass();
  drawing.add(2);
  await pause.pass();
  expect(begun).toEqual([1]);
  await work.pass();
  await pause.pass();
  expect(begun).toEqual([1, 2]);
});

it('should drop what still waits at the end, and its pause', async () => {
  const [pause, done] = [gate(), [] as number[]];
  const drawing = newestOnly(async (value: number) => void done.push(value), pause.wait);
  drawing.add(1);
  await drawing.end();
  expect(done).toEqual([]);
});

it('should have ended only when what has begun is done', async () => {
  const [pause, work] = [gate(), gate()];
  const drawing = newestOnly(work.wait, pause.wait);
  drawing.add(1);
  await pause.pass();
  let hasEnded = false;
  const ended = drawing.end().then(() => {
    hasEnded = true;
  });
  await pause.pass();
  expect(hasEnded).toBe(false);
  await work.pass();
  await ended;
});

it('should end at once when there is nothing to do', async () => {
  const drawing = newestOnly(async () => {}, gate().wait);
  expect(await drawing.end()).toBeUndefined();
});
