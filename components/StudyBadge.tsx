import type { StudyClassification } from '../lib/evidence/types';
import { studyKind } from '../lib/locales/study-groups';
import { studyName } from '../lib/locales/study-words';
import type { Translator } from '../lib/locales/translate';
import { StudyShape } from './StudyShape';

/** What kind of study a reference is: a shape, the word, and beside it the notices that stand on the study. */
export function StudyBadge({ study, translator }: { study: StudyClassification; translator: Translator }) {
  const kind = studyKind(study.type);
  return (
    <span class="badges">
      <span class="badge" data-kind={kind}>
        <StudyShape kind={kind} />
        {studyName(study.type, translator)}
      </span>
      {study.flags.map((flag) => (
        <span key={flag} class="flag" data-flag={flag}>
          {translator.t(`flag_${flag}`)}
        </span>
      ))}
    </span>
  );
}
