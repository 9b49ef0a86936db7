/** Work on several items at once, answers in the order of the items. The `article` command reads its pages with it. */

type Settled<T> = { ok: true; value: T } | { ok: false; error: unknown };

/** An item under way; `answer` is null until it is there. */
interface Slot<Answer> {
  answer: Settled<Answer> | null;
}

/**
 * Maps items side by side and gives the answers in the order of the items, each as soon as it and those before it are there:
 * it never waits for another item to arrive first. At most `ahead` items are held at a time, so memory stays bounded.
 *
 *     for await (const page of mapInOrder(names, 4, readPage, signal)) …
 *
 * @param ahead At least 1; items under way, and answers that wait for one before them.
 * @param signal Aborted: it ends, and answers that are still out are dropped.
 */
export async function* mapInOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  ahead: number,
  map: (item: Item) => Promise<Answer>,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  const iterator = items[Symbol.asyncIterator]();
  const slots: Slot<Answer>[] = [];
  let isPulling = false;
  let hasMore = true;
  // Not Promise.race: a race with a promise that lives as long as the run keeps every answer alive.
  let wake = (): void => {};
  const stop = (): void => wake();

  const pull = async (): Promise<void> => {
    isPulling = true;
    const next = await settled(iterator.next());
    isPulling = false;
    if (next.ok && next.value.done === true) hasMore = false;
    else if (next.ok) void fill(slots, map(next.value.value)).then(() => wake());
    else {
      // What is under way is still given before the source's own failure.
      slots.push({ answer: next });
      hasMore = false;
    }
    wake();
  };

  signal.addEventListener('abort', stop);
  try {
    while (!signal.aborted) {
      const first = slots[0]?.answer ?? null;
      if (first !== null) slots.shift();
      if (hasMore && !isPulling && slots.length < ahead) void pull();
      if (first !== null) yield unwrap(first);
      else if (!hasMore && slots.length === 0) return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Puts the answer into a slot of its own, taken now; never rejects. */
async function fill<Answer>(slots: Slot<Answer>[], answer: Promise<Answer>): Promise<void> {
  const slot: Slot<Answer> = { answer: null };
  slots.push(slot);
  slot.answer = await settled(answer);
}

/** A failure as a value: what is waited for later must not be called unhandled meanwhile. */
const settled = <T>(promise: Promise<T>): Promise<Settled<T>> =>
  promise.then(
    (value) => ({ ok: true, value }) as const,
    (error: unknown) => ({ ok: false, error }) as const,
  );

function unwrap<T>(answer: Settled<T>): T {
  if (!answer.ok) throw answer.error;
  return answer.value;
}
