import { isCutShort } from '../lib/reading/limits';
import type { Article } from '../lib/reading/types';
import type { Report } from '../lib/report/types';
import type { ReadingTrouble, TabState } from '../lib/storage/types';
import { ActionBar } from './ActionBar';
import { ReportView } from './ReportView';
import { Skeleton } from './Skeleton';
import { StateMessage } from './StateMessage';
import type { ReportTab, ViewContext } from './types';

interface Props {
  state: TabState;
  context: ViewContext;
  tab: ReportTab;
  onTab(tab: ReportTab): void;
  onRetry(): void;
}

const hasArticle = (report: Report): report is Report & { article: Article } => report.article !== null;

/** Troubles that trying again does not mend. */
const FINAL = new Set<ReadingTrouble>(['restricted-page', 'pdf', 'closed-frame']);

/** What remains where the browser shows a file that no extension may read: its list of references, copied and pasted. */
const listAction = ({ translator: { t }, actions: { openTool } }: ViewContext) =>
  openTool && { label: t('tool_title'), onClick: openTool };

/** What can be done without a report: paste a list, where that is not offered already, and choose. */
function withoutReport(context: ViewContext, offersList: boolean): ViewContext {
  const { step, openTool, openOptions } = context.actions;
  const tool = openTool && !offersList ? { openTool } : {};
  return { ...context, actions: { step, ...tool, ...(openOptions ? { openOptions } : {}) } };
}

/** Whatever is known of a tab, as a view: the report, or why there is none. */
export function TabStateView({ state, context, tab, onTab, onRetry }: Props) {
  const { t } = context.translator;
  if (state.status === 'reading') return <Skeleton title={t('reading_title')} text={t('reading_text')} />;
  const retry = { label: t('try_again'), onClick: onRetry };
  if (state.status === 'trouble') {
    const { trouble, detail } = state;
    return (
      <StateMessage
        title={t(`${trouble}_title`)}
        text={t(`${trouble}_text`)}
        detail={
          trouble === 'failed' && detail !== '' ? { label: t('what_happened'), text: detail } : undefined
        }
        action={trouble === 'pdf' ? listAction(context) : FINAL.has(trouble) ? undefined : retry}
      >
        <ActionBar context={withoutReport(context, trouble === 'pdf')} />
      </StateMessage>
    );
  }
  if (!hasArticle(state.report)) {
    const [title, text] = isCutShort(state.report)
      ? [t('no_article_cut_title'), t('page_cut')]
      : [t('no_article_title'), t('no_article_text')];
    return (
      <StateMessage title={title} text={text} action={retry}>
        <ActionBar context={withoutReport(context, false)} />
      </StateMessage>
    );
  }
  return <ReportView report={state.report} context={context} tab={tab} onTab={onTab} />;
}
