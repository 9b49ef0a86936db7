/** How much of an article was held against its sources, and against what of them. Stands beside every set of notes. */
import type { Translator } from '../locales/translate';
import type { Report } from './types';

/**
 * "12 statements were compared with their sources, 3 could not be. Only titles were read." And, where the head of the view
 * counts fewer that cite a source, why: "1 of them names its source without citing it."
 * @returns Null where no statement cites anything: there was nothing to compare.
 */
export function comparedLine(report: Report, translator: Translator): string | null {
  const { t } = translator;
  const { compared, notCompared, citedStatements } = report.summary;
  const cited = compared + notCompared;
  if (cited === 0) return null;
  // Reports of an older build counted these statements as compared.
  if (report.findings.some(({ data }) => data.missing === 'language'))
    return `${t('compared_none', { count: cited })} ${t('compared_english')}`;
  if (compared === 0) return `${t('compared_none', { count: cited })} ${t('compared_no_titles')}`;
  const named = cited - citedStatements;
  return [
    notCompared === 0
      ? t('compared_all', { count: compared })
      : t('compared', { count: compared, missing: notCompared }),
    ...(named > 0 ? [t('compared_named', { count: named })] : []),
    hasReadAbstracts(report) ? t('compared_abstracts') : t('compared_titles'),
  ].join(' ');
}

/** Look-ups may be on and nobody have answered; and where room is scarce, a report is kept without its abstracts. */
const hasReadAbstracts = ({ references, findings }: Report): boolean =>
  references.some(({ record }) => Boolean(record?.abstract)) ||
  findings.some(({ sources }) => sources.includes('abstract'));
