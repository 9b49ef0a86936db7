import { dateOf, findNotices, readStanding } from './notices';
import { cantTell, failed, passed } from './results';
import { referenceCheck } from './subjects';

/** A journal has said that it looks into doubts about a work. Not a retraction, and never shown as one. */
export const referenceConcern = referenceCheck({
  id: 'reference-concern',
  summary: 'The journal published an expression of concern about the cited work.',
  caveat: 'The concern may have been settled since; the notice itself says what it is about.',
  needs: ['record'],
  live: true,
  severity: 'caution',
  priority: 800,
  messages: {
    passed: 'No expression of concern is noted in the public record that was read.',
    failed:
      'The journal published an expression of concern about this work{date}, says {source}. That is not a retraction.',
    cantTell:
      'An expression of concern and a reinstatement are both noted, and their dates do not say which came last.',
  },
  look: ({ record }) => {
    const notices = record?.notices ?? [];
    const notice = findNotices(notices, ['concern'])[0];
    if (notice === undefined) return passed(['record']);
    if (readStanding(notices).state === 'taken-back') return null;
    const reinstated = findNotices(notices, ['reinstatement'])[0];
    if (reinstated !== undefined) {
      if (reinstated.date === null || notice.date === null) return cantTell(['record']);
      if (reinstated.date >= notice.date) return passed(['record']);
    }
    return failed(['record'], { data: { date: dateOf(notice), source: notice.source } });
  },
});
