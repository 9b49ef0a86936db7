/** How much of an article was held against its sources, and against what of them. Stands beside every set of notes. */
import type { Translator } from '../locales/translate';
import type { Report } from './types';

/**
 * "12 statements compared with a title or abstract, 3 could not be. Only titles were read."
 * @returns Null where no statement cites anything: there was nothing to compare.
 */
export function comparedLine(report: Report, translator: Translator): string | null {
  const { compared, notCompared } = report.summary;
  if (compared + notCompared === 0) return null;
  const counts = translator.t('compared', { count: compared, missing: notCompared });
  return `${counts} ${whatWasRead(report, translator)}`;
}

function whatWasRead({ findings, lookups }: Report, { t }: Translator): string {
  if (findings.some(({ data }) => data.missing === 'language')) return t('compared_english');
  return lookups.mode === 'offline' ? t('compared_titles') : t('compared_abstracts');
}
