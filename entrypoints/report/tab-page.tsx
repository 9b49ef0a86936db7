/** The report of a tab, drawn anew as its look-up goes on. */
import type { ComponentChild } from 'preact';
import { browser } from 'wxt/browser';
import type { Made } from '../../components/AuditView';
import { StateMessage } from '../../components/StateMessage';
import type { Report } from '../../lib/report/types';
import { savedKey, tabKey } from '../../lib/storage/tab-keys';
import type { Chosen } from '../shared/follow-settings';
import { send } from '../shared/send';
import { hasArticle, type ReadReport, ReportPage } from './report-page';
import { SAVED_HREF } from './report-route';

type Show = (page: (chosen: Chosen) => { title: string; view: ComponentChild }) => void;

/** Whether the tab stands in a private window; one that is gone by now is taken for private, so that nothing is kept. */
async function isPrivateTab(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch (error) {
    console.debug('The tab of this report is gone.', error);
    return true;
  }
}

/** Milliseconds since 1970 of what the store holds of a tab: a page read yesterday is not dated today. */
async function savedAt(tabId: number): Promise<number> {
  const key = savedKey(tabId);
  const at: unknown = (await browser.storage.session.get(key))[key];
  return typeof at === 'number' ? at : Date.now();
}

export async function followTab(tabId: number, show: Show): Promise<void> {
  const isPrivate = await isPrivateTab(tabId);
  const { version } = browser.runtime.getManifest();
  let read: { report: ReadReport; made: Made } | null = null;
  const refresh = async () => {
    const answer = await send('report.get', { tabId });
    const at = await savedAt(tabId);
    const state = answer.ok ? answer.value : null;
    const report: Report | null = state?.status === 'read' ? state.report : null;
    // What was read stays on this page when its tab moves on: it may be about to be printed.
    if (report !== null && hasArticle(report)) read = { report, made: { kept: false, at, version } };
    const shown = read;
    show((chosen) => {
      const { t } = chosen.translator;
      const link = { label: t('saved_title'), href: SAVED_HREF };
      if (shown === null)
        return {
          title: t('not_read_title'),
          view: <StateMessage title={t('not_read_title')} text={t('not_read_text')} link={link} />,
        };
      return {
        title: shown.report.article.title,
        view: <ReportPage tabId={tabId} isPrivate={isPrivate} {...shown} {...chosen} />,
      };
    });
  };
  browser.storage.session.onChanged.addListener((changes) => {
    if (tabKey(tabId) in changes) void refresh();
  });
  await refresh();
}
