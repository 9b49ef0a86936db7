/** The popup: shows the tab's report from the session store, and has the background read the page when there is none. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ReportTab } from '../../components/types';
import type { TabState } from '../../lib/messages/protocol';
import { siteOf } from '../../lib/storage/chosen-sites';
import { type Chosen, followSettings } from '../shared/follow-settings';
import { createFrontTabs } from '../shared/front-tab';
import { send } from '../shared/send';
import { startReading, TabReport } from '../shared/tab-report';
import { onTabState, readTabState } from '../shared/tab-state';
import { panelOpener } from './panel-opener';

/** Where nothing is listed, the statements are what there is to see. */
const firstTab = (state: TabState): ReportTab =>
  state.status === 'read' && state.report.references.length === 0 ? 'statements' : 'references';

/** Where the browser tells of no tab in front. */
const NO_TAB = -1;

async function main(root: HTMLElement) {
  let chosen: Chosen | null = null;
  let drawNow: () => void = () => undefined;
  // Side by side: the first list should stand there before one has looked.
  const settled = followSettings(document, (now) => {
    chosen = now;
    drawNow();
  });
  const [activeTab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = activeTab?.id ?? NO_TAB;
  drawNow = () => {
    const state = front.now()?.state ?? null;
    if (chosen === null || state === null) return;
    render(
      <TabReport
        // A key for each state: what is open in one report is not carried into the next, nor is an empty list.
        key={`${state.status} ${firstTab(state)}`}
        tabId={tabId}
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
  const front = createFrontTabs((asked) => readTabState(asked, activeTab?.url ?? null), drawNow);
  const read = () => {
    if (tabId === NO_TAB) return front.told({ status: 'trouble', trouble: 'no-tab', detail: '' });
    front.told({ status: 'reading' });
    void front.answered(startReading(tabId));
  };
  // Answers of the look-ups change the report while it is open, and so does a page that is read anew; listened for before
  // anything is asked, so that none is missed. A reading that goes on beside the report does not take it away.
  onTabState(
    () => tabId,
    (now) => {
      if (now?.status === 'read' || now?.status === 'trouble') front.told(now);
    },
  );
  await front.come(tabId);
  await settled;
  // References that came after the first reading, another article under the same address: what comes of it is told.
  if (front.now()?.state?.status === 'read') void send('reading.refresh', { tabId });
  else read();
}

const root = document.getElementById('app');
if (root) void main(root);
