/** The popup: asks the background for the tab's report, and has the page read when there is none. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ReportTab } from '../../components/types';
import type { TabState } from '../../lib/messages/protocol';
import { siteOf } from '../../lib/storage/chosen-sites';
import { tabKey } from '../../lib/storage/tab-keys';
import { type Chosen, followSettings } from '../shared/follow-settings';
import { send } from '../shared/send';
import { startReading, TabReport } from '../shared/tab-report';
import { panelOpener } from './panel-opener';

/** Where nothing is listed, the statements are what there is to see. */
const firstTab = (state: TabState): ReportTab =>
  state.status === 'read' && state.report.references.length === 0 ? 'statements' : 'references';

async function main(root: HTMLElement) {
  const [activeTab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = activeTab?.id;
  let chosen: Chosen | null = null;
  let state: TabState | null = null;
  let isReading = false;
  const drawNow = () => {
    if (chosen === null || state === null) return;
    render(
      <TabReport
        // A key for each state: what is open in one report is not carried into the next, nor is an empty list.
        key={`${state.status} ${firstTab(state)}`}
        tabId={tabId ?? -1}
        state={state}
        {...chosen}
        firstTab={firstTab(state)}
        openPanel={panelOpener(activeTab?.windowId)}
        // A private window chooses no site: the browser would keep its name.
        site={activeTab?.incognito ? null : siteOf(activeTab?.url ?? null)}
        onRetry={read}
      />,
      root,
    );
  };
  const draw = (now: TabState) => {
    state = now;
    drawNow();
  };
  const read = async () => {
    if (tabId === undefined) return draw({ status: 'trouble', trouble: 'no-tab', detail: '' });
    draw({ status: 'reading' });
    isReading = true;
    draw(await startReading(tabId));
    isReading = false;
  };
  // Side by side: the first list should stand there before one has looked.
  const [known] = await Promise.all([
    tabId === undefined ? null : send('report.get', { tabId }),
    followSettings(document, (now) => {
      chosen = now;
      drawNow();
    }),
  ]);
  // References that came after the first reading, another article under the same address.
  const refresh = async (changed: number) => {
    const now = await send('reading.refresh', { tabId: changed });
    if (now.ok && now.value !== null) draw(now.value);
  };
  if (known?.ok && known.value?.status === 'read') {
    draw(known.value);
    if (tabId !== undefined) void refresh(tabId);
  } else await read();

  // Answers of the look-ups change the report while it is open.
  browser.storage.session.onChanged.addListener(async (changes) => {
    if (tabId === undefined || isReading || !(tabKey(tabId) in changes)) return;
    const now = await send('report.get', { tabId });
    if (now.ok && now.value?.status === 'read') draw(now.value);
  });
}

const root = document.getElementById('app');
if (root) void main(root);
