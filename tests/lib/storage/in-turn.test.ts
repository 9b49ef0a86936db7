import { expect, test } from 'vitest';
import { createTurns } from '../../../lib/storage/in-turn';

test('work on one tab waits for the work before it, also for work that failed; on another it does not', async () => {
  const inTurn = createTurns<number>();
  const order: string[] = [];
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  const slow = inTurn(7, async () => {
    await held;
    order.push('slow');
    throw new Error('gone');
  });
  const quick = inTurn(7, async () => {
    order.push('quick');
    return 'quick';
  });
  await inTurn(8, async () => {
    order.push('other');
  });
  expect(order).toEqual(['other']);
  release();
  await expect(slow).rejects.toThrow('gone');
  expect(await quick).toBe('quick');
  expect(order).toEqual(['other', 'slow', 'quick']);
});
