import { factLine } from '../lib/locales/reference-words';
import { summarySentence } from '../lib/locales/summary-sentence';
import type { Translator } from '../lib/locales/translate';
import type { Article } from '../lib/reading/types';
import { type Made, madeLine } from '../lib/report/made-line';
import type { Report } from '../lib/report/types';
import { uncheckedLines } from '../lib/report/unchecked-lines';
import { ArticleNotices } from './ArticleNotices';
import { ClaimList } from './ClaimList';
import { EvidencePicture } from './EvidencePicture';
import { Fault } from './Fault';
import { KeepBar, type KeepTools } from './KeepBar';
import { LookupConsent } from './LookupConsent';
import { LookupProgress } from './LookupProgress';
import { Lookups } from './Lookups';
import { NoteList } from './NoteList';
import { ReferenceList } from './ReferenceList';
import { Summary } from './Summary';
import type { ViewContext } from './types';

/** The formats that a report can be saved in; the names are the same in every language. */
export const EXPORT_FORMATS = [
  { format: 'html', name: 'HTML' },
  { format: 'markdown', name: 'Markdown' },
  { format: 'csv', name: 'CSV' },
  { format: 'json', name: 'JSON' },
] as const;

/** The place of the references in the page, for links from elsewhere. */
const REFERENCES_PLACE = 'references';

/** What came of an export: the file's name, or why there is none, in the machine's words. */
export type ExportOutcome = { file: string } | { fault: string };

export type ExportFormat = (typeof EXPORT_FORMATS)[number]['format'];

interface Props {
  report: Report & { article: Article };
  context: ViewContext;
  onExport(format: ExportFormat): void;
  onPrint(): void;
  /** What came of the last export; null before there was one. */
  outcome: ExportOutcome | null;
  /** Absent for a report that is kept already. */
  keep?: KeepTools;
  made: Made;
  /** Where the saved reports are listed. */
  savedHref: string;
}

/** The whole report on a page of its own: statements beside studies, to read, to print, to hand on. */
export function AuditView({ report, context, onExport, onPrint, outcome, keep, made, savedHref }: Props) {
  const { translator, lookupChoice } = context;
  const { t } = translator;
  const { article } = report;
  return (
    <main class="audit">
      <header>
        <p class="eyebrow">{factLine([t('print_report'), made.kept ? null : madeLine(made, translator)])}</p>
        <h1 dir="auto">{article.title}</h1>
        <ArticleNotices report={report} translator={translator} />
        <ArticleFacts article={article} translator={translator} />
        {made.kept && <p class="quiet">{madeLine(made, translator)}</p>}
        <Summary words={summarySentence(report, translator)} />
      </header>
      <nav class="exports" aria-label={t('export_label')}>
        <button type="button" class="button" onClick={onPrint}>
          {t('export_print')}
        </button>
        <Formats label={t('export_as')} onExport={onExport} />
        {report.references.length > 0 && <a href={`#${REFERENCES_PLACE}`}>{t('export_references')}</a>}
      </nav>
      <p class="quiet small exported" role="status">
        {outcome && 'file' in outcome && t('export_done', outcome)}
      </p>
      {outcome && 'fault' in outcome && (
        <Fault words={t('export_failed')} detail={outcome.fault} translator={translator} />
      )}
      <KeepBar keep={keep} savedHref={savedHref} translator={translator} />
      <LookupProgress report={report} context={context} />
      <EvidencePicture evidence={report.evidence} translator={translator} />
      <NoteList report={report} context={context} />
      {report.references.length > 0 && <LookupConsent context={context} />}
      {lookupChoice === 'off' && context.actions.allowLookups && (
        <Lookups lookups={report.lookups} context={context} />
      )}
      <h2>{t('tab_statements')}</h2>
      <ClaimList report={report} context={context} />
      <h2 id={REFERENCES_PLACE}>{t('tab_references')}</h2>
      <ReferenceList report={report} context={context} />
      <Unchecked lines={uncheckedLines(report, translator)} title={t('print_unchecked')} />
    </main>
  );
}

interface FormatsProps {
  /** What is saved. */
  label: string;
  onExport(format: ExportFormat): void;
}

function Formats({ label, onExport }: FormatsProps) {
  return (
    <fieldset class="formats">
      <legend class="quiet small">{label}</legend>
      {EXPORT_FORMATS.map(({ format, name }) => (
        <button key={format} type="button" class="text-button" onClick={() => onExport(format)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}

function ArticleFacts({ article, translator }: { article: Article; translator: Translator }) {
  const facts = factLine([
    article.byline,
    article.siteName,
    article.published && translator.date(article.published),
    article.url,
  ]);
  return facts === '' ? null : (
    <p class="quiet" dir="auto">
      {facts}
    </p>
  );
}

function Unchecked({ lines, title }: { lines: string[]; title: string }) {
  return lines.length === 0 ? null : (
    <section class="unchecked">
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
