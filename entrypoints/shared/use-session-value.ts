/** One key of the session store as a view sees it, whoever writes it: the background, or another view of the same tab. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/**
 * What stands under a key, followed as it changes, and a way to show another value before the store holds it.
 *
 *     const [marked, setMarked] = useSessionValue(markedKey(tabId), isTrue);
 *
 * @param key Null for a view of no tab: nothing is read, and the value is kept here alone.
 * @param read Reads what is stored, which is `undefined` where nothing is: a constant function, for it is no reason to look again.
 */
export function useSessionValue<T>(
  key: string | null,
  read: (stored: unknown) => T,
): [T, (value: T) => void] {
  const [value, setValue] = useState(() => read(undefined));
  /** Something newer than what was stored at first is known. */
  const isKnown = useRef(false);
  const show = useCallback((next: T) => {
    isKnown.current = true;
    setValue(() => next);
  }, []);
  useEffect(() => {
    isKnown.current = false;
    if (key === null) return;
    const listen = (changes: Record<string, { newValue?: unknown }>) => {
      if (key in changes) show(read(changes[key]?.newValue));
    };
    void browser.storage.session.get(key).then((stored) => isKnown.current || show(read(stored[key])));
    browser.storage.session.onChanged.addListener(listen);
    return () => browser.storage.session.onChanged.removeListener(listen);
  }, [key, read, show]);
  return [value, show];
}
