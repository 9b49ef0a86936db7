/**
 * Remembers what a function gave for an object, as long as the object lives. For readings that several checks make of
 * one claim or one work: `runCatalogue` works on a copy of its context, so nothing outlives a run that could change.
 */
export function memo<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = read(key);
    known.set(key, { value });
    return value;
  };
}
