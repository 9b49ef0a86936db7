import { describe, expect, test } from 'vitest';
import { mapInOrder } from '../../cli/in-order';

const forever = new AbortController().signal;

/** Items that the test hands on one by one. */
function tap<T>(): { items: AsyncGenerator<T>; give(item: T): void; end(): void; fail(error: Error): void } {
  const waiting: (IteratorResult<T> | Error)[] = [];
  let arrived = (): void => {};
  const push = (event: IteratorResult<T> | Error): void => {
    waiting.push(event);
    arrived();
  };
  async function* items(): AsyncGenerator<T> {
    for (;;) {
      const next = waiting.shift();
      if (next instanceof Error) throw next;
      if (next?.done === true) return;
      if (next !== undefined) yield next.value;
      else await new Promise<void>((resolve) => (arrived = resolve));
    }
  }
  return {
    items: items(),
    give: (value) => push({ done: false, value }),
    end: () => push({ done: true, value: undefined }),
    fail: push,
  };
}

/** Answers that come when the test says so. */
function hand(): { map(item: number): Promise<string>; answer(item: number): void; started: number[] } {
  const answers = new Map<number, () => void>();
  const started: number[] = [];
  return {
    started,
    map: (item) => {
      started.push(item);
      return new Promise((resolve) => answers.set(item, () => resolve(`answer ${item}`)));
    },
    answer: (item) => answers.get(item)?.(),
  };
}

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 1; number <= count; number += 1) yield number;
}

/** Lets everything run that can run without another event. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function collect<T>(answers: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const answer of answers) all.push(answer);
  return all;
}

describe('mapInOrder', () => {
  test('should give the answers in the order of the items, whichever is there first', async () => {
    const { map, answer } = hand();
    const all = collect(mapInOrder(numbers(3), 3, map, forever));
    for (const item of [3, 1, 2]) {
      await settle();
      answer(item);
    }
    expect(await all).toEqual(['answer 1', 'answer 2', 'answer 3']);
  });

  test('should hold no more items than it may, under way or answered', async () => {
    const { map, answer, started } = hand();
    const answers = mapInOrder(numbers(5), 2, map, forever);
    const first = answers.next();
    await settle();
    answer(2);
    await settle();
    expect(started).toEqual([1, 2]);
    answer(1);
    await first;
    await settle();
    expect(started).toEqual([1, 2, 3]);
  });

  test('should give an answer before the next item has come', async () => {
    const { items, give, end } = tap<number>();
    const answers = mapInOrder(items, 4, async (item) => item * 10, forever);
    give(1);
    expect((await answers.next()).value).toBe(10);
    give(2);
    expect((await answers.next()).value).toBe(20);
    const last = answers.next();
    end();
    expect((await last).done).toBe(true);
  });

  test('should end without an item', async () => {
    expect(await collect(mapInOrder(numbers(0), 1, async (item) => item, forever))).toEqual([]);
  });

  test('should throw what an item threw, in its turn', async () => {
    const answers = mapInOrder(
      numbers(3),
      3,
      async (item) => {
        if (item === 2) throw new Error('two');
        return item;
      },
      forever,
    );
    expect((await answers.next()).value).toBe(1);
    await expect(answers.next()).rejects.toThrow('two');
  });

  test('should give what is under way before it throws what the source threw', async () => {
    const { items, give, fail } = tap<number>();
    const answers = mapInOrder(items, 4, async (item) => item, forever);
    give(1);
    fail(new Error('gone'));
    expect((await answers.next()).value).toBe(1);
    await expect(answers.next()).rejects.toThrow('gone');
  });

  test('should end at once when it is stopped, though nothing comes any more', async () => {
    const { items, give } = tap<number>();
    const stop = new AbortController();
    const answers = mapInOrder(items, 2, async (item) => item, stop.signal);
    give(1);
    await answers.next();
    const next = answers.next();
    await settle();
    stop.abort();
    expect((await next).done).toBe(true);
  });
});
