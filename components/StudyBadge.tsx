import type { StudyClassification } from '../lib/evidence/types';
import { studyName } from '../lib/locales/study-words';
import type { Translator } from '../lib/locales/translate';
import { STUDY_TYPE_TIERS } from '../lib/standards/study-types';
import { StudyShape } from './StudyShape';

/** What kind of study a reference is: a shape, the word, and beside it the notices that stand on the study. */
export function StudyBadge({ study, translator }: { study: StudyClassification; translator: Translator }) {
  const kind = study.type === 'unknown' ? 'unknown' : STUDY_TYPE_TIERS[study.type];
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
