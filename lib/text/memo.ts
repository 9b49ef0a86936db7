/** What was answered for an object, each memo's answer at its own place. One map for all: a map for each memo takes several times the room, and the engine goes through each of them when it tidies up. */
const answers = new WeakMap<object, unknown[]>();
let memos = 0;

/**
 * Remembers what a function gave for an object, as long as the object lives: for readings that several make of one page, one
 * claim or one work. Whoever asks takes care that the object does not change: `runCatalogue` works on a copy of its context.
 */
export function memo<Key extends object, Value extends NonNullable<unknown> | null>(
  read: (key: Key) => Value,
): (key: Key) => Value {
  const place = memos++;
  return (key) => {
    let own = answers.get(key);
    if (own === undefined) {
      own = [];
      answers.set(key, own);
    }
    let value = own[place] as Value | undefined;
    if (value === undefined) {
      value = read(key);
      own[place] = value;
    }
    return value;
  };
}
