/**
 * The panel beside the page: the report of the tab that is in front, with the statements first. It cannot read a page
 * of its own accord (the permission comes with a click on the toolbar button), so it says so where a page was not read.
 */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { StateMessage } from '../../components/StateMessage';
import type { TabState } from '../../lib/messages/protocol';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-types';
import { tabKey } from '../../lib/storage/tab-keys';
import { loadWords } from '../shared/load-words';
import { send } from '../shared/send';
import { startReading, TabReport } from '../shared/tab-report';

async function main(root: HTMLElement) {
  const [translator, chosen] = await Promise.all([loadWords(document), send('settings.get', {})]);
  const settings = chosen.ok ? chosen.value : DEFAULT_SETTINGS;
  const windowId = (await browser.windows.getCurrent()).id;
  let front: number | null = null;

  const draw = (tabId: number, state: TabState | null) =>
    render(
      state === null ? (
        <StateMessage title={translator.t('not_read_title')} text={translator.t('not_read_text')} />
      ) : (
        <TabReport
          key={`${tabId} ${state.status}`}
          tabId={tabId}
          state={state}
          settings={settings}
          translator={translator}
          firstTab="statements"
          onRetry={() => void startReading(tabId)}
        />
      ),
      root,
    );
  const refresh = async (tabId: number) => {
    const answer = await send('report.get', { tabId });
    // Another tab may have come to the front meanwhile.
    if (front === tabId) draw(tabId, answer.ok ? answer.value : null);
  };
  const follow = async () => {
    const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
    front = tab?.id ?? null;
    if (front !== null) await refresh(front);
  };

  browser.tabs.onActivated.addListener((tab) => {
    if (tab.windowId === windowId) void follow();
  });
  browser.storage.session.onChanged.addListener((changes) => {
    if (front !== null && tabKey(front) in changes) void refresh(front);
  });
  await follow();
}

const root = document.getElementById('app');
if (root) void main(root);
