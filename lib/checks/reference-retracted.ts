import { fold } from '../claims/cues';
import { findFolded } from '../claims/found-words';
import type { PageReading } from '../reading/types';
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
  severities: { told: 'note' },
  priority: 900,
  messages: {
    passed: 'No retraction is noted in the public record that was read.',
    failed: 'This work was retracted{date}, says {source}. Its journal no longer stands behind it.',
    'failed-withdrawal':
      'This work was withdrawn{date}, says {source}. Its publisher no longer stands behind it.',
    'failed-told': 'This work was retracted{date}, says {source}. The article says so, too: “{article}”.',
    'failed-title': 'The title reads “{study}”: the journal no longer stands behind this work.',
    cantTell: 'A retraction and a reinstatement are both noted, and their dates do not say which came last.',
    'cantTell-notice':
      'This entry is a notice of retraction. Whether the retracted study itself is cited is not said here.',
  },
  look: ({ study, record, reference }, { reading }) => {
    if (study.type === 'retraction-notice') return cantTell(['title'], { variant: 'notice' });
    const found = record === null ? null : lookAtRecord(record);
    if (found !== null && found.outcome !== 'passed')
      return found.outcome === 'failed' && found.variant === null
        ? tellIfTold(found, findTold(reading, reference.id))
        : found;
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

/** A fact check cites a retracted work because it was retracted: that is no news to its readers. */
const tellIfTold = (found: Look, article: string | null): Look =>
  article === null
    ? found
    : failed(found.sources, {
        variant: 'told',
        data: { ...found.data, article },
        words: { article, study: null },
      });

/** Takes "was later retracted", "the retraction of", "the journal quietly withdrew"; refuses "patients withdrew", "attracted". */
const TAKEN_BACK =
  /\b(?:retract(?:ed|ions?|s)|(?:journal|publishers?|editors?|authors?|paper|study|article|lancet) (?:\p{L}+ ){0,4}(?:withdr(?:ew|awn)|pulled)(?! (?:from|out)\b))\b/u;

/** Before it, where nothing was: takes "never ", "should be ", "calls for its "; refuses "was later ". */
const NOT_TAKEN_BACK =
  /\b(?:not|never|no|without|unless|if|until|should|must|can|could|may|might|call(?:s|ed|ing)?|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|request(?:s|ed|ing)?)\b[^.;:,]{0,60}$|n['’]t\b[^.;:,]{0,60}$/u;

/** What speaks of a work named before: takes "the journal", "this paper", "it was"; refuses "a journal". */
const SAME_WORK =
  /\b(?:(?:the|this|that|its) (?:\p{L}+ ){0,2}(?:journal|paper|study|article|publishers?|editors?|authors?|lancet)|it|retraction)\b/u;

/** Where the article itself says that a work was taken back: in a sentence that cites it alone, or in the one behind. */
function findTold({ claims }: PageReading, id: string): string | null {
  const isOf = (at: number): boolean =>
    claims[at]?.references.length === 1 && claims[at]?.references[0] === id;
  for (const [at, { text, references, section }] of claims.entries()) {
    const follows =
      references.length === 0 &&
      isOf(at - 1) &&
      claims[at - 1]?.section === section &&
      SAME_WORK.test(fold(text));
    const found = isOf(at) || follows ? findFolded(TAKEN_BACK, text) : null;
    if (found !== null && !NOT_TAKEN_BACK.test(fold(text.slice(0, found.start)))) return found.words;
  }
  return null;
}

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
