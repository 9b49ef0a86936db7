import { factLine } from '../lib/locales/reference-words';
import { summarySentence } from '../lib/locales/summary-sentence';
import type { Translator } from '../lib/locales/translate';
import { isCutShort } from '../lib/reading/limits';
import type { Article } from '../lib/reading/types';
import type { Report } from '../lib/report/types';
import { ActionBar } from './ActionBar';
import { ArticleNotices } from './ArticleNotices';
import { ClaimList } from './ClaimList';
import { EvidencePicture } from './EvidencePicture';
import { LookupConsent } from './LookupConsent';
import { LookupProgress } from './LookupProgress';
import { Lookups } from './Lookups';
import { NoteList } from './NoteList';
import { ReferenceList } from './ReferenceList';
import { SiteSwitch } from './SiteSwitch';
import { StepBar } from './StepBar';
import { Summary } from './Summary';
import { Tabs } from './Tabs';
import type { ReportTab, ViewContext } from './types';

interface Props {
  /** A report of a page that holds an article. */
  report: Report & { article: Article };
  context: ViewContext;
  tab: ReportTab;
  onTab(tab: ReportTab): void;
}

/** A whole report: what the article rests on in one sentence and one picture, the notes, and the two lists. */
export function ReportView({ report, context, tab, onTab }: Props) {
  const { translator, shown } = context;
  const { t, number } = translator;
  const cited = report.summary.citedStatements;
  return (
    <main class="report">
      <header class="masthead">
        <Eyebrow article={report.article} translator={translator} />
        <h1 dir="auto">{report.article.title}</h1>
        <ArticleNotices report={report} translator={translator} />
        <Summary words={summarySentence(report, translator)} />
        {isCutShort(report) && <p class="quiet">{t('page_cut')}</p>}
        <EvidencePicture evidence={report.evidence} translator={translator} />
      </header>
      <NoteList report={report} context={context} />
      {report.references.length > 0 && <LookupConsent context={context} />}
      <LookupProgress report={report} context={context} />
      <Tabs
        label={t('tabs_label')}
        entries={[
          { name: 'references', label: t('tab_references'), count: number(report.references.length) },
          {
            name: 'statements',
            label: t('tab_statements'),
            // As many as are listed there: those that cite a source, and those that need one.
            count: number(cited + report.summary.uncitedStatements),
          },
        ]}
        selected={tab}
        onSelect={onTab}
      >
        {tab === 'references' ? (
          <ReferenceList report={report} context={context} />
        ) : (
          <>
            <StepBar report={report} context={context} />
            <ClaimList report={report} context={context} />
          </>
        )}
      </Tabs>
      <footer>
        {report.references.length > 0 && <Lookups lookups={report.lookups} context={context} />}
        <SiteSwitch context={context} />
      </footer>
      <ActionBar context={cited > 0 ? context : withoutMarks(context)} />
      <p class="visually-hidden" role="status">
        {shown && t(shown.found ? 'shown' : 'not_found')}
      </p>
    </main>
  );
}

/** Where nothing is cited there is nothing to mark in the page. */
function withoutMarks(context: ViewContext): ViewContext {
  const { showMarks: _, ...actions } = context.actions;
  return { ...context, actions };
}

/** Where and when the article came out, as far as the page says. */
function Eyebrow({ article, translator }: { article: Article; translator: Translator }) {
  const facts = factLine([article.siteName, article.published && translator.date(article.published)]);
  return facts === '' ? null : (
    <p class="eyebrow" dir="auto">
      {facts}
    </p>
  );
}
