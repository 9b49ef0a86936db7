import type { StudyClassification } from '../lib/evidence/types';
import { studyKind } from '../lib/locales/study-groups';
import { studyName } from '../lib/locales/study-words';
import type { Translator } from '../lib/locales/translate';
import { StudyShape } from './StudyShape';

interface Props {
  study: StudyClassification;
  translator: Translator;
}

/** What kind of study a reference is: a shape, the word, and beside it the notices that stand on the study. */
export function StudyBadge({ study, translator }: Props) {
  const kind = studyKind(study.type);
  return (
    <span class="badges">
      <span class="badge" data-kind={kind}>
        <StudyShape kind={kind} />
        {studyName(study.type, translator)}
      </span>
      <StudyFlags study={study} translator={translator} />
    </span>
  );
}

/** The notices that stand on a study, "Retracted" for one: wherever the study is named, they are named with it. */
export function StudyFlags({ study, translator }: Props) {
  return study.flags.map((flag) => (
    <span key={flag} class="flag" data-flag={flag}>
      {translator.t(`flag_${flag}`)}
    </span>
  ));
}
