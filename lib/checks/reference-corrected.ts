import { calledSo } from './called-so';
import { dateOf, findNotices, readStanding } from './notices';
import { cantTell, failed, passed } from './results';
import { referenceCheck } from './subjects';

/** A correction was published: ordinary housekeeping of journals, worth knowing before figures are quoted. Not where the article says so itself. */
export const referenceCorrected = referenceCheck({
  id: 'reference-corrected',
  summary: 'A correction to the cited work was published.',
  caveat: 'Most corrections mend a name or a table; the notice itself says what changed.',
  needs: ['record'],
  live: true,
  severity: 'note',
  priority: 200,
  messages: {
    passed: 'No correction is noted in the public record that was read.',
    failed:
      'A correction to this work was published{date}, says {source}. Figures quoted from it may have changed.',
    cantTell: 'This entry is itself a correction. Whether the corrected work is cited too is not said here.',
  },
  look: ({ reference, record, study }, { reading }) => {
    if (study.type === 'erratum') return cantTell(['title']);
    const notices = record?.notices ?? [];
    const notice = findNotices(notices, ['correction'])[0];
    if (notice === undefined) return passed(['record']);
    if (readStanding(notices).state === 'taken-back' || findCalledSo(reading).has(reference.id)) return null;
    return failed(['record'], { data: { date: dateOf(notice), source: notice.source } });
  },
});

/** Takes "a correction to the paper", "was later corrected", "an erratum"; refuses "corrects posture", "the correct dose". */
const CALLED_SO =
  /\bcorrections?\b|\b(?:been|was|later|since) corrected\b|\berrat(?:um|a)\b|\bcorrigend(?:um|a)\b/u;
const findCalledSo = calledSo(CALLED_SO);
