import type { StudyClassification } from '../lib/evidence/types';
import { explainStudy } from '../lib/locales/study-words';
import type { Translator } from '../lib/locales/translate';
import { StudyBadge } from './StudyBadge';

interface Props {
  study: StudyClassification;
  /** Why it has its type, in one sentence. */
  reason: string;
  translator: Translator;
}

/** A reference's badge and why it has it; opened, what such a study is and what it can and cannot show. */
export function StudyDisclosure({ study, reason, translator }: Props) {
  // "Design not stated" needs no second sentence beside it that says the same: what was read stands behind the badge.
  const isUnstated = study.basis === null;
  return (
    <details class="study">
      <summary>
        <StudyBadge study={study} translator={translator} />
        {!isUnstated && <span class="quiet small"> {reason}</span>}
      </summary>
      <StudyText study={study} unstated={isUnstated ? reason : null} translator={translator} />
    </details>
  );
}

interface TextProps extends Omit<Props, 'reason'> {
  /** What was read and did not say; null where something did. */
  unstated: string | null;
}

function StudyText({ study, unstated, translator }: TextProps) {
  const { t } = translator;
  const { plain, tier, canShow, cannotShow, levels, caveat, flags } = explainStudy(study, translator);
  return (
    <div class="study-text small">
      <p>{unstated ?? plain}</p>
      <dl>
        <dt>{t('study_text_tier')}</dt>
        <dd>{tier}</dd>
        {canShow !== null && <dt>{t('study_text_can')}</dt>}
        {canShow !== null && <dd>{canShow}</dd>}
        {cannotShow !== null && <dt>{t('study_text_cannot')}</dt>}
        {cannotShow !== null && <dd>{cannotShow}</dd>}
        {levels.length > 0 && <dt>{t('study_text_levels')}</dt>}
        {levels.length > 0 && (
          <dd>
            <ul>
              {levels.map(({ questions, level }) => (
                <li key={level}>
                  {questions} <span class="quiet nowrap">{level}</span>
                </li>
              ))}
            </ul>
            <span class="quiet">{t('study_text_scale')}</span>
          </dd>
        )}
        {flags.map(({ name, plain: meaning }) => [
          <dt key={name}>{name}</dt>,
          <dd key={meaning}>{meaning}</dd>,
        ])}
      </dl>
      {caveat !== null && <p class="quiet">{caveat}</p>}
    </div>
  );
}
