/**
 * Remembers what a function gave for an object, as long as the object lives: for readings that several make of one page, one
 * claim or one work. Whoever asks takes care that the object does not change: `runCatalogue` works on a copy of its context.
 */
export function memo<Key extends object, Value extends NonNullable<unknown> | null>(
  read: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = read(key);
      known.set(key, value);
    }
    return value;
  };
}
