/**
 * The panel beside the page: the report of the tab that is in front, with the statements first. It cannot read a page
 * of its own accord (the permission comes with a click on the toolbar button), so it says so where a page was not read.
 */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { StateMessage } from '../../components/StateMessage';
import type { TabState } from '../../lib/messages/protocol';
import { keepSame } from '../../lib/report/keep-same';
import { type Chosen, followSettings } from '../shared/follow-settings';
import { send } from '../shared/send';
import { startReading, TabReport } from '../shared/tab-report';
import { onTabState } from '../shared/tab-state';

async function main(root: HTMLElement) {
  const windowId = (await browser.windows.getCurrent()).id;
  let front: { tabId: number; state: TabState | null } | null = null;
  let chosen: Chosen | null = null;

  const draw = () => {
    if (front === null || chosen === null) return;
    const { tabId, state } = front;
    const { t } = chosen.translator;
    render(
      state === null ? (
        <StateMessage title={t('not_read_title')} text={t('not_read_text')} />
      ) : (
        <TabReport
          key={`${tabId} ${state.status}`}
          tabId={tabId}
          state={state}
          {...chosen}
          firstTab="statements"
          onRetry={() => void startReading(tabId)}
        />
      ),
      root,
    );
  };
  const refresh = async (tabId: number) => {
    const answer = await send('report.get', { tabId });
    // Another tab may have come to the front meanwhile.
    if (front?.tabId !== tabId) return;
    front = { tabId, state: answer.ok ? answer.value : null };
    draw();
  };
  const follow = async () => {
    const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
    if (tab?.id === undefined) return;
    front = { tabId: tab.id, state: null };
    await refresh(tab.id);
  };

  browser.tabs.onActivated.addListener((tab) => {
    if (tab.windowId === windowId) void follow();
  });
  onTabState(
    () => front?.tabId ?? null,
    (state) => {
      if (front === null) return;
      front = { ...front, state: keepSame(front.state, state) };
      draw();
    },
  );
  await followSettings(document, (now) => {
    chosen = now;
    draw();
  });
  await follow();
}

const root = document.getElementById('app');
if (root) void main(root);
