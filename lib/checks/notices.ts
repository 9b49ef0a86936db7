/** Which notices of a record stand: what the checks of retractions, concerns and corrections have in common. */
import type { Notice, NoticeKind } from '../records/types';

/** Notices of one kind, newest first; undated ones last. */
export const findNotices = (notices: Notice[], kinds: NoticeKind[]): Notice[] =>
  notices
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));

/** What became of a work: taken back, taken back and later put back, or the dates do not say which came last. */
export type Standing = { state: 'taken-back'; notice: Notice } | { state: 'unsure' } | { state: 'stands' };

/**
 * A later reinstatement wins over a retraction. ISO dates are compared as text; when one of the two has none, the
 * order is not known.
 */
export function readStanding(notices: Notice[]): Standing {
  const notice = findNotices(notices, ['retraction', 'withdrawal'])[0];
  if (notice === undefined) return { state: 'stands' };
  const reinstated = findNotices(notices, ['reinstatement'])[0];
  if (reinstated === undefined) return { state: 'taken-back', notice };
  if (reinstated.date === null || notice.date === null) return { state: 'unsure' };
  return reinstated.date >= notice.date ? { state: 'stands' } : { state: 'taken-back', notice };
}

/** "2021-03-04", or nothing when the date is not known: the term `date`. */
export const dateOf = ({ date }: Notice): string => date ?? '';
