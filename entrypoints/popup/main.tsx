/** The popup: asks the background for the tab's report, has the page read when there is none, and keeps what is open. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { TabStateView } from '../../components/TabStateView';
import type { Place, ReportTab, Shown } from '../../components/types';
import { loadTranslator } from '../../lib/locales/load-translator';
import type { Messages, Translator } from '../../lib/locales/translate';
import { createSend } from '../../lib/messages/channel';
import type { Protocol, TabState } from '../../lib/messages/protocol';

const send = createSend<Protocol>(browser.runtime);

const readMessages = async (locale: string): Promise<Messages> =>
  (await fetch(browser.runtime.getURL(`/_locales/${locale}/messages.json` as '/'))).json();

const trouble = (detail: string): TabState => ({ status: 'trouble', trouble: 'failed', detail });

/** Where nothing is listed, the statements are what there is to see. */
const firstTab = (state: TabState): ReportTab =>
  state.status === 'read' && state.report.references.length === 0 ? 'statements' : 'references';

async function startReading(tabId: number): Promise<TabState> {
  const answer = await send('reading.start', { tabId });
  return answer.ok ? answer.value : trouble(`${answer.error} ${answer.detail}`.trim());
}

function Popup({ tabId, first, translator }: { tabId: number; first: TabState; translator: Translator }) {
  const [state, setState] = useState(first);
  const [tab, setTab] = useState<ReportTab>(firstTab(first));
  const [shown, setShown] = useState<Shown | null>(null);

  const show = async ({ id, quote, position }: Place) => {
    const answer = await send('anchor.show', { tabId, quote, position });
    setShown({ id, found: answer.ok && answer.value });
  };
  const retry = async () => {
    setState({ status: 'reading' });
    setState(await startReading(tabId));
  };
  return (
    <TabStateView
      state={state}
      context={{ translator, shown, actions: { show } }}
      tab={tab}
      onTab={setTab}
      onRetry={retry}
    />
  );
}

async function main(root: HTMLElement) {
  const [translator, [activeTab]] = await Promise.all([
    loadTranslator([browser.i18n.getUILanguage()], readMessages),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  document.documentElement.lang = translator.locale;
  document.documentElement.dir = translator.direction;
  const tabId = activeTab?.id;
  const draw = (state: TabState) =>
    // A key for each state: what is open in one report is not carried into the next.
    render(<Popup key={state.status} tabId={tabId ?? -1} first={state} translator={translator} />, root);
  if (tabId === undefined) return draw({ status: 'trouble', trouble: 'no-tab', detail: '' });
  const known = await send('report.get', { tabId });
  if (known.ok && known.value?.status === 'read') return draw(known.value);
  draw({ status: 'reading' });
  draw(await startReading(tabId));
}

const root = document.getElementById('app');
if (root) void main(root);
