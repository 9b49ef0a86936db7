/** The words of two reports that are set beside each other. */
import type { StudyFlag } from '../evidence/types';
import { studyName } from '../locales/study-words';
import type { Translator } from '../locales/translate';
import type { Pair } from './compare-reports';
import type { ReportReference } from './types';

/** What the two sides are called: ["Before", "Now"] of one page, ["First", "Second"] of two. */
export const sideNames = (isSamePage: boolean, { t }: Translator): [first: string, second: string] =>
  isSamePage ? [t('compare_before'), t('compare_now')] : [t('compare_first'), t('compare_second')];

/**
 * What is known differently of a work, a sentence for each thing.
 *
 *     a trial, retracted since   →  ["New: Retracted."]
 */
export function changeLines({ before, after }: Pair<ReportReference>, translator: Translator): string[] {
  const { t, list } = translator;
  const names = (flags: StudyFlag[]) => list(flags.map((flag) => t(`flag_${flag}`)));
  const [then, now] = [before.study, after.study];
  const added = now.flags.filter((flag) => !then.flags.includes(flag));
  const gone = then.flags.filter((flag) => !now.flags.includes(flag));
  return [
    ...(then.type === now.type
      ? []
      : [
          t('compare_type', {
            before: studyName(then.type, translator),
            after: studyName(now.type, translator),
          }),
        ]),
    ...(added.length === 0 ? [] : [t('compare_flags_added', { flags: names(added) })]),
    ...(gone.length === 0 ? [] : [t('compare_flags_gone', { flags: names(gone) })]),
  ];
}
