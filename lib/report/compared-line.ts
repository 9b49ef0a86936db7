/** How much of an article was held against its sources, and against what of them. Stands beside every set of notes. */
import type { Translator } from '../locales/translate';
import type { Report } from './types';

/**
 * "12 statements compared with a title or abstract, 3 could not be. Only titles were read."
 * @returns Null where no statement cites anything: there was nothing to compare.
 */
export function comparedLine(report: Report, translator: Translator): string | null {
  const { t } = translator;
  const { compared, notCompared } = report.summary;
  if (compared + notCompared === 0) return null;
  // Reports of an older build counted these statements as compared.
  if (report.findings.some(({ data }) => data.missing === 'language'))
    return `${t('compared', { count: 0, missing: compared + notCompared })} ${t('compared_english')}`;
  const read = report.lookups.mode === 'offline' ? t('compared_titles') : t('compared_abstracts');
  return `${t('compared', { count: compared, missing: notCompared })} ${read}`;
}
