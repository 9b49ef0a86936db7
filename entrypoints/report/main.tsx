/** The report of a tab (`?tab=7`) on a page of its own: to print, to save, to hand on. */
import { render } from 'preact';
import { StateMessage } from '../../components/StateMessage';
import type { Article } from '../../lib/reading/types';
import type { Report } from '../../lib/report/types';
import { loadWords } from '../shared/load-words';
import { send } from '../shared/send';
import { ReportPage } from './report-page';

const hasArticle = (report: Report): report is Report & { article: Article } => report.article !== null;

async function main(root: HTMLElement) {
  const tabId = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const [translator, answer] = await Promise.all([loadWords(document), send('report.get', { tabId })]);
  const state = answer.ok ? answer.value : null;
  if (state?.status !== 'read' || !hasArticle(state.report)) {
    render(
      <StateMessage title={translator.t('not_read_title')} text={translator.t('not_read_text')} />,
      root,
    );
    return;
  }
  document.title = state.report.article.title;
  render(<ReportPage tabId={tabId} report={state.report} translator={translator} />, root);
}

const root = document.getElementById('app');
if (root) void main(root);
