import { summarySentence } from '../lib/locales/summary-sentence';
import type { Translator } from '../lib/locales/translate';
import type { Article } from '../lib/reading/types';
import type { Report } from '../lib/report/types';
import { uncheckedLines } from '../lib/report/unchecked-lines';
import { ArticleNotices } from './ArticleNotices';
import { ClaimList } from './ClaimList';
import { EvidencePicture } from './EvidencePicture';
import { KeepBar, type KeepTools } from './KeepBar';
import { LookupProgress } from './LookupProgress';
import { NoteList } from './NoteList';
import { ReferenceList } from './ReferenceList';
import type { ViewContext } from './types';

/** The formats that a report can be saved in; the names are the same in every language. */
export const EXPORT_FORMATS = [
  { format: 'html', name: 'HTML' },
  { format: 'markdown', name: 'Markdown' },
  { format: 'csv', name: 'CSV' },
  { format: 'json', name: 'JSON' },
  { format: 'csl', name: 'CSL-JSON' },
  { format: 'bibtex', name: 'BibTeX' },
  { format: 'ris', name: 'RIS' },
] as const;

/** The place of the references in the page, for links from elsewhere. */
export const REFERENCES_PLACE = 'references';

export type ExportFormat = (typeof EXPORT_FORMATS)[number]['format'];

/** When the report stood so, in milliseconds since 1970; of a page that is open now also which version of ours said it. */
export type Made = { kept: true; at: number } | { kept: false; at: number; version: string };

interface Props {
  report: Report & { article: Article };
  context: ViewContext;
  onExport(format: ExportFormat): void;
  onPrint(): void;
  /** Why an export failed, in the machine's words; null when none did. */
  fault: string | null;
  /** Absent for a report that is kept already. */
  keep?: KeepTools;
  made: Made;
  /** Where the saved reports are listed. */
  savedHref: string;
}

/** The whole report on a page of its own: statements beside studies, to read, to print, to hand on. */
export function AuditView({ report, context, onExport, onPrint, fault, keep, made, savedHref }: Props) {
  const { translator } = context;
  const { t } = translator;
  const { article } = report;
  return (
    <main class="audit">
      <header>
        <p class="eyebrow">
          {[t('print_report'), ...(made.kept ? [] : madeNow(made, translator))].join(' · ')}
        </p>
        <h1 dir="auto">{article.title}</h1>
        <ArticleNotices report={report} translator={translator} />
        <ArticleFacts article={article} translator={translator} />
        {made.kept && <p class="quiet">{t('saved_then', { time: translator.time(made.at) })}</p>}
        <p class="summary">{summarySentence(report, translator)}</p>
      </header>
      <nav class="exports" aria-label={t('export_label')}>
        <button type="button" class="button" onClick={onPrint}>
          {t('export_print')}
        </button>
        <span class="quiet small">{t('export_as')}</span>
        {EXPORT_FORMATS.map(({ format, name }) => (
          <button key={format} type="button" class="text-button" onClick={() => onExport(format)}>
            {name}
          </button>
        ))}
      </nav>
      <KeepBar keep={keep} savedHref={savedHref} translator={translator} />
      {fault !== null && (
        <p role="alert" class="fault">
          {t('export_failed')} <span class="quiet">{fault}</span>
        </p>
      )}
      <LookupProgress report={report} context={context} />
      <EvidencePicture evidence={report.evidence} translator={translator} />
      <NoteList report={report} context={context} />
      <h2>{t('tab_statements')}</h2>
      <ClaimList report={report} context={context} />
      <h2 id={REFERENCES_PLACE}>{t('tab_references')}</h2>
      <ReferenceList report={report} context={context} />
      <Unchecked lines={uncheckedLines(report, translator)} title={t('print_unchecked')} />
    </main>
  );
}

/** On paper nothing else tells by what, and as of when. */
const madeNow = ({ at, version }: Made & { kept: false }, { t, time }: Translator): string[] => [
  `${t('extension_name')} ${version}`,
  time(at),
];

function ArticleFacts({ article, translator }: { article: Article; translator: Translator }) {
  const facts = [
    article.byline,
    article.siteName,
    article.published && translator.date(article.published),
    article.url,
  ].filter(Boolean);
  return facts.length === 0 ? null : (
    <p class="quiet" dir="auto">
      {facts.join(' · ')}
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
