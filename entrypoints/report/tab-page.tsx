/** The report of a tab, drawn anew as its look-up goes on. */
import { browser } from 'wxt/browser';
import { StateMessage } from '../../components/StateMessage';
import { isSamePage } from '../../lib/report/compare-reports';
import type { Made } from '../../lib/report/made-line';
import type { Report } from '../../lib/report/types';
import { savedKey, tabKey } from '../../lib/storage/tab-keys';
import { send } from '../shared/send';
import type { Show } from './drawn';
import { hasArticle, type ReadReport, ReportPage } from './report-page';
import { SAVED_HREF } from './report-route';

/** Whether the tab stands in a private window; "gone" where there is no such tab any more. */
async function windowOf(tabId: number): Promise<'plain' | 'private' | 'gone'> {
  try {
    return (await browser.tabs.get(tabId)).incognito ? 'private' : 'plain';
  } catch (error) {
    console.debug('The tab of this report is gone.', error);
    return 'gone';
  }
}

/** Milliseconds since 1970 of what the store holds of a tab: a page read yesterday is not dated today. */
async function savedAt(tabId: number): Promise<number> {
  const key = savedKey(tabId);
  const at: unknown = (await browser.storage.session.get(key))[key];
  return typeof at === 'number' ? at : Date.now();
}

export async function followTab(tabId: number, show: Show): Promise<void> {
  const opened = await windowOf(tabId);
  const { version } = browser.runtime.getManifest();
  let read: { report: ReadReport; made: Made } | null = null;
  const refresh = async () => {
    const answer = await send('report.get', { tabId });
    const at = await savedAt(tabId);
    const state = answer.ok ? answer.value : null;
    const report: Report | null = state?.status === 'read' ? state.report : null;
    // What was read stays on this page when its tab moves on, to another article too: it may be about to be printed.
    const isHere =
      report !== null && hasArticle(report) && (read === null || isSamePage(read.report, report));
    if (isHere) read = { report, made: { kept: false, at, version } };
    const shown = read;
    show((chosen) => {
      const { t } = chosen.translator;
      const link = { label: t('saved_title'), href: SAVED_HREF };
      if (shown === null) {
        const why = opened === 'gone' ? 'no_tab' : 'not_read';
        const title = t(`${why}_title`);
        return { title, view: <StateMessage title={title} text={t(`${why}_text`)} link={link} /> };
      }
      return {
        title: shown.report.article.title,
        view: (
          <ReportPage
            tabId={isHere ? tabId : null}
            // Of a tab that is gone nobody knows: nothing is kept.
            isPrivate={opened !== 'plain'}
            {...shown}
            {...chosen}
          />
        ),
      };
    });
  };
  browser.storage.session.onChanged.addListener((changes) => {
    if (tabKey(tabId) in changes) void refresh();
  });
  await refresh();
}
