/** The one plain sentence that says what an article rests on. */
import type { Report } from '../report/types';
import { countGroups } from './study-groups';
import type { Translator } from './translate';

/**
 *     "7 of 10 statements cite a source. 6 references: 2 meta-analyses, 1 recommendation and 3 of unstated design."
 *
 * A retraction is said in a sentence of its own, so that it cannot be overlooked in a list.
 */
export function summarySentence({ summary, references }: Report, { t, list }: Translator): string {
  const statements = t('summary_statements', {
    count: summary.statements,
    cited: summary.citedStatements,
  });
  if (references.length === 0)
    return summary.statements === 0
      ? t('summary_no_references')
      : `${statements} ${t('summary_no_references')}`;
  const groups = countGroups(references.map(({ study }) => study.type)).map(({ group, count }) =>
    t(`count_group_${group}`, { count }),
  );
  const retracted = references.filter(({ study }) => study.flags.includes('retracted')).length;
  return [
    statements,
    t('summary_references', { count: references.length, groups: list(groups) }),
    ...(retracted === 0 ? [] : [t('summary_retracted', { count: retracted })]),
  ].join(' ');
}
