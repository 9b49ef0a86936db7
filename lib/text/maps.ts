/** Maps that are filled from lists. */

/**
 * Items by a key that several may have, in their order.
 *
 *     groupBy(['one', 'two', 'three'], (word) => word.length)   →  3 → ["one", "two"], 5 → ["three"]
 */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Sets a key that has no value yet: the first one stays. */
export const setOnce = <K, V>(map: Map<K, V>, key: K, value: V): void => {
  if (!map.has(key)) map.set(key, value);
};
