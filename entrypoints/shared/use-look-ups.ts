/** The look-up of a tab as its views see it: how far it has come, and free copies that were asked for. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { LookUpTools } from '../../components/types';
import { askingKey } from '../../lib/storage/tab-keys';
import type { LookUpStep } from '../../lib/storage/types';
import { send } from './send';
import { startLookUp } from './start-look-up';
import { statesHandedOn } from './tab-state';

/**
 * The tools of a tab's look-up. Views that are drawn anew as it goes on call it; the background does the asking.
 *
 *     const lookUps = useLookUps(tabId);   →   lookUps.step is null while nothing is looked up
 */
export function useLookUps(tabId: number): LookUpTools {
  const [step, setStep] = useState<LookUpStep | null>(null);
  const [copies, setCopies] = useState<LookUpTools['copies']>({});

  useEffect(() => {
    const key = askingKey(tabId);
    // Written by the background, read by nobody but our own views: the shape is not looked at again.
    const show = (stored: unknown) => setStep((stored as LookUpStep | undefined) ?? null);
    let newest = 0;
    const listen = async (changes: Record<string, { newValue?: unknown }>) => {
      if (!(key in changes)) return;
      newest += 1;
      const turn = newest;
      // The report comes first: the row does not say that all was looked up before that is to be seen.
      await statesHandedOn();
      // The report of a later step may have been handed on faster.
      if (turn === newest) show(changes[key]?.newValue);
    };
    void browser.storage.session.get(key).then((stored) => {
      if (newest === 0) show(stored[key]);
    });
    browser.storage.session.onChanged.addListener(listen);
    return () => browser.storage.session.onChanged.removeListener(listen);
  }, [tabId]);

  // Whoever finds a look-up under way waits for its end: as long as a message is open the browser does not take the
  // background for idle, and one that is stopped all the same is woken.
  const isAsking = step !== null;
  useEffect(() => {
    if (isAsking) void startLookUp(send, 'lookups.start', tabId);
  }, [tabId, isAsking]);

  return {
    step,
    copies,
    cancel: () => void send('lookups.stop', { tabId }),
    retry: () => void startLookUp(send, 'lookups.retry', tabId),
    findCopy: async ({ id }) => {
      if (copies[id] === 'asking') return;
      setCopies((known) => ({ ...known, [id]: 'asking' }));
      const answer = await send('copy.find', { tabId, reference: id });
      const copy = answer.ok ? answer.value : ({ outcome: 'failed', cause: 'offline' } as const);
      setCopies((known) => ({ ...known, [id]: copy }));
    },
  };
}
