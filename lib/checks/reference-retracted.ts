import type { StudyRecord } from '../records/types';
import { dateOf, readStanding } from './notices';
import { cantTell, failed, type Look, passed, untested } from './results';
import { referenceCheck } from './subjects';

/** A work taken back by its journal or authors. The printed title alone may say so; silence needs a record. */
export const referenceRetracted = referenceCheck({
  id: 'reference-retracted',
  summary: 'The cited work was retracted or withdrawn.',
  caveat: 'The notice may concern another version of the work; the notice itself says why it was issued.',
  needs: [],
  live: true,
  severity: 'alert',
  priority: 900,
  messages: {
    passed: 'No retraction is noted in the public record that was read.',
    failed: 'This work was retracted{date}, says {source}. Its journal no longer stands behind it.',
    'failed-withdrawal':
      'This work was withdrawn{date}, says {source}. Its publisher no longer stands behind it.',
    'failed-title': 'The title reads “{study}”: the journal no longer stands behind this work.',
    cantTell: 'A retraction and a reinstatement are both noted, and their dates do not say which came last.',
    'cantTell-notice':
      'This entry is a notice of retraction. Whether the retracted study itself is cited is not said here.',
  },
  look: ({ study, record, reference }) => {
    if (study.type === 'retraction-notice') return cantTell(['title'], { variant: 'notice' });
    const found = record === null ? null : lookAtRecord(record);
    if (found !== null && found.outcome !== 'passed') return found;
    const mark = RETRACTED_TITLE.exec(reference.csl.title ?? record?.title ?? '');
    if (mark !== null) {
      const study = mark[0].trim();
      return failed(['title'], { variant: 'title', data: { study }, words: { article: null, study } });
    }
    return found ?? untested('record');
  },
});

/** The mark that journals set before the title: takes "RETRACTED:", "Retracted Article:", refuses "Retracted papers and". */
export const RETRACTED_TITLE =
  /^\W?(?:retracted|withdrawn)(?: article| paper| chapter)?\s?(?:[:\]]| [-–—])/iu;

/** PubMed's own tag for a work that was taken back (not for the notice, which is "Retraction of Publication"). */
const RETRACTED_TYPE = 'Retracted Publication';

/** What the record says of this work's standing; used for the article itself too. */
export function lookAtRecord({ notices, publicationTypes, source }: StudyRecord): Look {
  const standing = readStanding(notices);
  if (standing.state === 'unsure') return cantTell(['record']);
  if (standing.state === 'taken-back') {
    const data = { date: dateOf(standing.notice), source: standing.notice.source };
    return failed(
      ['record'],
      standing.notice.kind === 'withdrawal' ? { variant: 'withdrawal', data } : { data },
    );
  }
  const isReinstated = notices.some(({ kind }) => kind === 'reinstatement');
  const isTagged = publicationTypes.includes(RETRACTED_TYPE) && !isReinstated;
  return isTagged ? failed(['record'], { data: { date: '', source } }) : passed(['record']);
}
