import { studyKind } from '../lib/locales/study-groups';
import { studyName } from '../lib/locales/study-words';
import type { Claim } from '../lib/reading/types';
import type { ReportReference } from '../lib/report/types';
import { memo } from './memo';
import { Quote } from './Quote';
import { StudyFlags } from './StudyBadge';
import { StudyShape } from './StudyShape';
import type { ViewContext } from './types';

interface Props {
  claim: Claim;
  /** The references it cites, in the order of its marks. */
  references: ReportReference[];
  context: ViewContext;
}

/** One statement of the article beside the kind of study that it cites, or the plain word that it cites none. */
export const ClaimItem = memo(ClaimCard, ({ claim, references, context: { translator, actions, shown } }) => [
  claim,
  translator,
  actions.show === undefined,
  shown?.id === claim.id ? shown : null,
  ...references,
]);

function ClaimCard({ claim, references, context }: Props) {
  const { translator } = context;
  const { t } = translator;
  return (
    <li class="claim">
      <Quote claim={claim} context={context} />
      {references.length === 0 ? (
        <p class="claim-none">{t('statement_no_source')}</p>
      ) : (
        <ul class="claim-sources">
          {references.map((reference) => {
            const kind = studyKind(reference.study.type);
            return (
              <li key={reference.id} data-kind={kind}>
                <span class="claim-label">{reference.label ?? '·'}</span>
                <StudyShape kind={kind} />
                {studyName(reference.study.type, translator)}
                <StudyFlags study={reference.study} translator={translator} />
              </li>
            );
          })}
        </ul>
      )}
      {claim.scope === 'paragraph' && <p class="quiet small">{t('statement_paragraph')}</p>}
      {claim.attributedTo !== null && (
        <p class="quiet small" dir="auto">
          {t('statement_said_by', { name: claim.attributedTo })}
        </p>
      )}
    </li>
  );
}
