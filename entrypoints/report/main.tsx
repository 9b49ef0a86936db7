/** The report of a tab (`?tab=7`) on a page of its own: to print, to save, to hand on. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { StateMessage } from '../../components/StateMessage';
import type { Article } from '../../lib/reading/types';
import type { Report } from '../../lib/report/types';
import { tabKey } from '../../lib/storage/tab-keys';
import { type Chosen, followSettings } from '../shared/follow-settings';
import { send } from '../shared/send';
import { ReportPage } from './report-page';

type ReadReport = Report & { article: Article };

const hasArticle = (report: Report): report is ReadReport => report.article !== null;

async function main(root: HTMLElement) {
  const tabId = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  let chosen: Chosen | null = null;
  let report: ReadReport | null = null;

  const draw = () => {
    if (chosen === null) return;
    const { t } = chosen.translator;
    document.title = report?.article.title ?? t('not_read_title');
    render(
      report === null ? (
        <StateMessage title={t('not_read_title')} text={t('not_read_text')} />
      ) : (
        <ReportPage tabId={tabId} report={report} {...chosen} />
      ),
      root,
    );
  };
  const refresh = async () => {
    const answer = await send('report.get', { tabId });
    const state = answer.ok ? answer.value : null;
    // What was read stays on this page when its tab moves on: it may be about to be printed.
    if (state?.status === 'read' && hasArticle(state.report)) report = state.report;
    draw();
  };
  browser.storage.session.onChanged.addListener((changes) => {
    if (tabKey(tabId) in changes) void refresh();
  });
  await refresh();
  await followSettings(document, (now) => {
    chosen = now;
    draw();
  });
}

const root = document.getElementById('app');
if (root) void main(root);
