/** A study's type in words, and the words or the record that say so. */
import type { StudyClassification } from '../evidence/types';
import type { StudyType } from '../standards/study-types';
import type { Translator } from './translate';

/** "Meta-analysis", "Design not stated" … */
export const studyName = (type: StudyType, { t }: Translator): string => t(`study_name_${type}`);

/**
 * Why a study has its type, in one sentence: `The title says “position stand”.`
 * @returns The sentence for the basis, with the exact words where there are any.
 */
export function studyReason(study: StudyClassification, hasRecord: boolean, { t }: Translator): string {
  if (study.basis === null) return t(hasRecord ? 'study_reason_none_record' : 'study_reason_none');
  const words = study.words;
  if (words === null) return t(`study_reason_${study.basis}`);
  return t(`study_reason_${study.basis}_words`, { words });
}
