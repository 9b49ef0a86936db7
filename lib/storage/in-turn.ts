/**
 * Work of one kind on one thing at a time, in the order in which it was asked for; on different things side by side.
 *
 *     const inTurn = createTurns<number>();
 *     inTurn(7, slow); inTurn(7, quick); inTurn(8, other)   →  slow and other begin at once, quick when slow is done
 */
export function createTurns<Key>(): <T>(key: Key, work: () => Promise<T>) => Promise<T> {
  const last = new Map<Key, Promise<unknown>>();
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, turn);
    const done = () => {
      if (last.get(key) === turn) last.delete(key);
    };
    turn.then(done, done);
    return turn;
  };
}
