/** The popup: asks the background for the tab's report, and has the page read when there is none. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ReportTab } from '../../components/types';
import type { TabState } from '../../lib/messages/protocol';
import { tabKey } from '../../lib/storage/tab-store';
import { loadWords } from '../shared/load-words';
import { send, startReading, TabReport } from '../shared/tab-report';
import { panelOpener } from './panel-opener';

/** Where nothing is listed, the statements are what there is to see. */
const firstTab = (state: TabState): ReportTab =>
  state.status === 'read' && state.report.references.length === 0 ? 'statements' : 'references';

async function main(root: HTMLElement) {
  const [translator, [activeTab]] = await Promise.all([
    loadWords(document),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const tabId = activeTab?.id;
  const draw = (state: TabState) =>
    render(
      <TabReport
        // A key for each state: what is open in one report is not carried into the next.
        key={state.status}
        tabId={tabId ?? -1}
        state={state}
        translator={translator}
        firstTab={firstTab(state)}
        openPanel={panelOpener(activeTab?.windowId)}
        onRetry={read}
      />,
      root,
    );
  const read = async () => {
    if (tabId === undefined) return draw({ status: 'trouble', trouble: 'no-tab', detail: '' });
    draw({ status: 'reading' });
    draw(await startReading(tabId));
  };
  // Answers of the record sources come into a report that is shown already.
  browser.storage.session.onChanged.addListener(async (changes) => {
    if (tabId === undefined || !(tabKey(tabId) in changes)) return;
    const answer = await send('report.get', { tabId });
    if (answer.ok && answer.value?.status === 'read') draw(answer.value);
  });
  const known = tabId === undefined ? null : await send('report.get', { tabId });
  if (known?.ok && known.value?.status === 'read') draw(known.value);
  else await read();
}

const root = document.getElementById('app');
if (root) void main(root);
