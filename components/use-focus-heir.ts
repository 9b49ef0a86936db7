/** Where the focus goes when a drawing takes away what has it: the one answer for every view. */
import type { RefCallback } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

interface FocusHeir {
  /** For the element inside which the focus may be lost. */
  scope: RefCallback<HTMLElement>;
  /** For the element that has it then; whichever was given it last. */
  heir: RefCallback<HTMLElement>;
}

/**
 * A button that was pressed may go with what it did: the focus would fall back to the head of the page. When a drawing of
 * the component takes what has the focus, and only then, the heir gets it; whoever is elsewhere is left there.
 */
export function useFocusHeir(): FocusHeir {
  const scope = useRef<HTMLElement>(null);
  const heir = useRef<HTMLElement>(null);
  // Asked before the drawing: what it takes is still there.
  const hadFocus = scope.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (hadFocus && !scope.current?.contains(document.activeElement))
      heir.current?.focus({ preventScroll: true });
  });
  return { scope: useHold(scope), heir: useHold(heir) };
}

/** Keeps what it was given last: while one element hands a reference to another, the leaving one says null after it. */
const useHold = (held: { current: HTMLElement | null }): RefCallback<HTMLElement> =>
  useCallback(
    (element: HTMLElement | null) => {
      if (element !== null) held.current = element;
    },
    [held],
  );
