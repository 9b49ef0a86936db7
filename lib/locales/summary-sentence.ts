/** The one plain sentence that says what an article rests on. */
import type { Report, ReportReference } from '../report/types';
import { countGroups } from './study-groups';
import type { Translator } from './translate';

/**
 *     "7 of 10 statements cite a source. 6 references: 2 meta-analyses, 1 recommendation and 3 of unstated design."
 *
 * A retraction is said in a sentence of its own, so that it cannot be overlooked in a list.
 */
export function summarySentence({ summary, references }: Report, translator: Translator): string {
  const { t } = translator;
  const { statements: count, citedStatements: cited } = summary;
  const sources =
    references.length === 0 ? t('summary_no_references') : referencesSentence(references, translator);
  // "0 of 0 statements" would say nothing.
  return count === 0 ? sources : `${t('summary_statements', { count, cited })} ${sources}`;
}

/** "6 references: 2 meta-analyses and 4 trials. 1 is retracted." Expects at least one reference. */
export function referencesSentence(references: readonly ReportReference[], { t, list }: Translator): string {
  const counts = countGroups(references.map(({ study }) => study.type));
  const groups = counts.map(({ group, count }) => t(`count_group_${group}`, { count }));
  // "4 references: 4 with no stated design" would say one thing twice.
  const isUnstated = counts.every(({ group }) => group === 'unknown');
  const retracted = references.filter(({ study }) => study.flags.includes('retracted')).length;
  return [
    isUnstated
      ? t('summary_references_unstated', { count: references.length })
      : t('summary_references', { count: references.length, groups: list(groups) }),
    ...(retracted === 0 ? [] : [t('summary_retracted', { count: retracted })]),
  ].join(' ');
}
