/**
 * The panel beside the page: the report of the tab that is in front, with the statements first. It cannot read a page
 * of its own accord (the permission comes with a click on the toolbar button), so it says so where a page was not read.
 */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ActionBar } from '../../components/ActionBar';
import { StateMessage } from '../../components/StateMessage';
import { answeredState } from '../shared/answered-state';
import { type Chosen, followSettings } from '../shared/follow-settings';
import { createFrontTabs } from '../shared/front-tab';
import { openOptions, openTool } from '../shared/open-pages';
import { send } from '../shared/send';
import { startReading, TabReport } from '../shared/tab-report';
import { onTabState } from '../shared/tab-state';

/** What can be done where no page was read yet. */
const WITHOUT_REPORT = { step: () => {}, openTool, openOptions };

async function main(root: HTMLElement) {
  const windowId = (await browser.windows.getCurrent()).id;
  let chosen: Chosen | null = null;

  const draw = () => {
    const now = front.now();
    if (now === null || chosen === null) return;
    const { tabId, state } = now;
    const { t } = chosen.translator;
    render(
      state === null ? (
        <StateMessage title={t('not_read_title')} text={t('not_read_text')}>
          <ActionBar context={{ translator: chosen.translator, marked: false, actions: WITHOUT_REPORT }} />
        </StateMessage>
      ) : (
        <TabReport
          key={`${tabId} ${state.status}`}
          tabId={tabId}
          state={state}
          {...chosen}
          firstTab="statements"
          onRetry={() => void retry(tabId)}
        />
      ),
      root,
    );
  };
  const front = createFrontTabs(async (tabId) => answeredState(await send('report.get', { tabId })), draw);
  /** What comes of it is told by the store as well, but for a background that was stopped. */
  const retry = async (tabId: number) => {
    const state = await startReading(tabId);
    if (front.now()?.tabId === tabId) front.told(state);
  };
  const follow = async () => {
    const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
    if (tab?.id !== undefined) await front.come(tab.id);
  };

  browser.tabs.onActivated.addListener((tab) => {
    if (tab.windowId === windowId) void follow();
  });
  onTabState(() => front.now()?.tabId ?? null, front.told);
  await followSettings(document, (now) => {
    chosen = now;
    draw();
  });
  await follow();
}

const root = document.getElementById('app');
if (root) void main(root);
