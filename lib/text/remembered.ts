/**
 * A question that is asked once for each key, for as long as the asker lives: pages repeat a few class names thousands of
 * times, and several sides ask about the same address.
 *
 *     const isAside = remembered((name: string) => ASIDE_NAMES.test(name));
 *
 * @param ask Gives the same for the same key; never undefined.
 * @param most So many answers are kept, then it begins anew: for askers that outlive a page.
 */
export function remembered<Key, Answer>(
  ask: (key: Key) => Answer,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      answer = ask(key);
      if (known.size >= most) known.clear();
      known.set(key, answer);
    }
    return answer;
  };
}
