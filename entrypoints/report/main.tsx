/** The report of a tab (`?tab=7`) on a page of its own: to print, to save, to hand on. */
import { render } from 'preact';
import { AuditView, type ExportFormat } from '../../components/AuditView';
import { StateMessage } from '../../components/StateMessage';
import type { ViewContext } from '../../components/types';
import { EVERY_REFERENCE } from '../../lib/locales/choose-references';
import type { Article } from '../../lib/reading/types';
import type { Report } from '../../lib/report/types';
import { loadWords } from '../shared/load-words';
import { send } from '../shared/send';
import { saveFile } from './save-file';

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
  const { report } = state;
  document.title = report.article.title;
  const context: ViewContext = {
    translator,
    shown: null,
    choice: EVERY_REFERENCE,
    marked: false,
    lookupChoice: 'off',
    actions: {
      show: ({ id, quote, position }) => void send('anchor.show', { tabId, id, quote, position }),
      step: () => {},
    },
  };
  const draw = (fault: string | null) =>
    render(
      <AuditView
        report={report}
        context={context}
        fault={fault}
        onPrint={() => window.print()}
        onExport={(format: ExportFormat) => {
          saveFile(document, report, format, translator).then(
            () => draw(null),
            (error: unknown) => draw(error instanceof Error ? error.message : String(error)),
          );
        }}
      />,
      root,
    );
  draw(null);
}

const root = document.getElementById('app');
if (root) void main(root);
