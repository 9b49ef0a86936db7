/** The popup: asks the background for the tab's report, and has the page read when there is none. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ReportTab } from '../../components/types';
import type { TabState } from '../../lib/messages/protocol';
import { keepSame } from '../../lib/report/keep-same';
import { siteOf } from '../../lib/storage/chosen-sites';
import { type Chosen, followSettings } from '../shared/follow-settings';
import { send } from '../shared/send';
import { startReading, TabReport } from '../shared/tab-report';
import { onTabState, readTabState } from '../shared/tab-state';
import { panelOpener } from './panel-opener';

/** Where nothing is listed, the statements are what there is to see. */
const firstTab = (state: TabState): ReportTab =>
  state.status === 'read' && state.report.references.length === 0 ? 'statements' : 'references';

async function main(root: HTMLElement) {
  let chosen: Chosen | null = null;
  let drawNow: () => void = () => undefined;
  // Side by side: the first list should stand there before one has looked.
  const settled = followSettings(document, (now) => {
    chosen = now;
    drawNow();
  });
  const [activeTab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = activeTab?.id;
  let state: TabState | null = null;
  let isReading = false;
  drawNow = () => {
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
    state = keepSame(state, now);
    drawNow();
  };
  const read = async () => {
    if (tabId === undefined) return draw({ status: 'trouble', trouble: 'no-tab', detail: '' });
    draw({ status: 'reading' });
    isReading = true;
    draw(await startReading(tabId));
    isReading = false;
  };
  // Answers of the look-ups change the report while it is open; listened for before it is read, so that none is missed.
  onTabState(
    () => (tabId === undefined || isReading ? null : tabId),
    (now) => {
      if (now?.status === 'read') draw(now);
    },
  );
  const known = tabId === undefined ? null : await readTabState(tabId, activeTab?.url ?? null);
  await settled;
  // References that came after the first reading, another article under the same address.
  const refresh = async (changed: number) => {
    const now = await send('reading.refresh', { tabId: changed });
    if (now.ok && now.value !== null) draw(now.value);
  };
  if (known?.status === 'read') {
    // What came meanwhile is newer.
    if (state === null) draw(known);
    if (tabId !== undefined) void refresh(tabId);
  } else await read();
}

const root = document.getElementById('app');
if (root) void main(root);
