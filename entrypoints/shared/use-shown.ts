/** What was shown in the tab's page last, by this view, another one or a key; and the ways to show more. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Place } from '../../components/types';
import { shownKey } from '../../lib/storage/tab-keys';
import type { Shown } from '../../lib/storage/types';
import { send } from './send';

interface ShownTools {
  /** Null until something is shown: what was before this view opened is not gone back to. */
  shown: Shown | null;
  show(place: Place): Promise<void>;
  step(step: number): Promise<void>;
}

export function useShown(tabId: number): ShownTools {
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(() => {
    const listen = (changes: Record<string, { newValue?: unknown }>) => {
      const change = changes[shownKey(tabId)];
      if (change) setShown((change.newValue as Shown | undefined) ?? null);
    };
    browser.storage.session.onChanged.addListener(listen);
    return () => browser.storage.session.onChanged.removeListener(listen);
  }, [tabId]);

  // It is seen in the list as well, with the studies that stand below it.
  useEffect(() => {
    if (shown?.found)
      document.querySelector('.claim:has([aria-current])')?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  return {
    shown,
    async show({ id, quote, position }) {
      const answer = await send('anchor.show', { tabId, id, quote, position });
      setShown({ id, found: answer.ok && answer.value });
    },
    async step(step) {
      const answer = await send('claim.step', { tabId, step, withCard: false });
      if (answer.ok && answer.value) setShown(answer.value);
    },
  };
}
