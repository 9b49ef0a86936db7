/** A tab's report with its state: what is open, and what was shown last. Used by the popup and by the panel. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { TabStateView } from '../../components/TabStateView';
import type { ReportTab, ViewActions } from '../../components/types';
import type { Translator } from '../../lib/locales/translate';
import { createSend } from '../../lib/messages/channel';
import type { Asking, Protocol, Shown, TabState } from '../../lib/messages/protocol';
import { askingKey, shownKey } from '../../lib/storage/tab-store';
import { browserAgrees } from './browser-agrees';

export const send = createSend<Protocol>(browser.runtime);

const trouble = (detail: string): TabState => ({ status: 'trouble', trouble: 'failed', detail });

/** Has the tab's page read; the state is final. */
export async function startReading(tabId: number): Promise<TabState> {
  const answer = await send('reading.start', { tabId });
  return answer.ok ? answer.value : trouble(`${answer.error} ${answer.detail}`.trim());
}

interface Props {
  tabId: number;
  state: TabState;
  translator: Translator;
  firstTab: ReportTab;
  openPanel?: (() => void) | undefined;
  onRetry(): void;
}

export function TabReport({ tabId, state, translator, firstTab, openPanel, onRetry }: Props) {
  const [tab, setTab] = useState<ReportTab>(firstTab);
  const [shown, setShown] = useState<Shown | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);

  // A step by the keyboard, or in the other view, is seen here too.
  useEffect(() => {
    const listen = (changes: Record<string, { newValue?: unknown }>) => {
      const step = changes[shownKey(tabId)];
      if (step) setShown((step.newValue as Shown | undefined) ?? null);
      const progress = changes[askingKey(tabId)];
      if (progress) setAsking((progress.newValue as Asking | undefined) ?? null);
    };
    // A look-up may be under way when this view opens.
    const key = askingKey(tabId);
    void browser.storage.session.get(key).then((stored) => listen({ [key]: { newValue: stored[key] } }));
    browser.storage.session.onChanged.addListener(listen);
    return () => browser.storage.session.onChanged.removeListener(listen);
  }, [tabId]);

  const actions: ViewActions = {
    show: async ({ id, quote, position }) => {
      const answer = await send('anchor.show', { tabId, id, quote, position });
      setShown({ id, found: answer.ok && answer.value });
    },
    step: async (step) => {
      const answer = await send('claim.step', { tabId, step });
      if (answer.ok && answer.value) setShown(answer.value);
    },
    orderLookUps: async (order) => {
      if (order !== 'allow' || (await browserAgrees())) await send('lookups.order', { tabId, order });
    },
    ...(openPanel ? { openPanel } : {}),
  };
  return (
    <TabStateView
      state={state}
      context={{ translator, shown, asking, actions }}
      tab={tab}
      onTab={setTab}
      onRetry={onRetry}
    />
  );
}
