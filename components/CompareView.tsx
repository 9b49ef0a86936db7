import type { Translator } from '../lib/locales/translate';
import type { Comparison } from '../lib/report/compare-reports';
import { sideNames } from '../lib/report/compare-words';
import type { SavedAudit } from '../lib/storage/audits/types';
import { CompareFigures } from './CompareFigures';
import { CompareNotes, CompareReferences, CompareStatements } from './CompareParts';

interface Props {
  /** The earlier report, or the first of two articles. */
  first: SavedAudit;
  second: SavedAudit;
  comparison: Comparison;
  translator: Translator;
  savedHref: string;
  hrefOf(id: string): string;
}

/** Two saved reports beside each other: what is not as it was, or what two articles have in common. */
export function CompareView({ first, second, comparison, translator, savedHref, hrefOf }: Props) {
  const { t, time } = translator;
  const { isSamePage, references, statements, notes } = comparison;
  const sides = sideNames(isSamePage, translator);
  const isUnchanged =
    isSamePage &&
    [
      references.gone,
      references.added,
      references.changed,
      ...Object.values(statements),
      ...Object.values(notes),
    ].every((list) => list.length === 0);
  return (
    <main class="audit compare">
      <header>
        <p class="eyebrow">
          <a href={savedHref}>{t('saved_title')}</a>
        </p>
        <h1>{t('compare_title')}</h1>
        <p class="summary">{t(isSamePage ? 'compare_same' : 'compare_other')}</p>
      </header>
      <ol class="compare-sides">
        {[first, second].map((audit, index) => (
          <li key={audit.id}>
            <p class="label">{sides[index]}</p>
            <a href={hrefOf(audit.id)} dir="auto">
              {audit.report.article?.title}
            </a>
            <p class="quiet small">{t('saved_at', { time: time(audit.savedAt) })}</p>
          </li>
        ))}
      </ol>
      <CompareFigures
        first={first.report}
        second={second.report}
        isSamePage={isSamePage}
        translator={translator}
      />
      {isUnchanged && <p class="empty">{t('compare_nothing')}</p>}
      <CompareReferences references={references} isSamePage={isSamePage} translator={translator} />
      <CompareStatements statements={statements} translator={translator} />
      <CompareNotes notes={notes} before={first.report} after={second.report} translator={translator} />
    </main>
  );
}
