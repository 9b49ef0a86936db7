/**
 * Notices about works: how lists from several sources become one, and which notice outranks which.
 *
 * Rules: the same notice (same DOI) listed as two kinds is what Retraction Watch calls it, else the graver; where
 * Retraction Watch knows of a retraction, publishers' links of that kind to other notices are slips; a notice that
 * names no DOI and no date says nothing beside one of its kind that does; a reinstatement lifts every retraction
 * before it.
 */
import type { Notice, NoticeKind } from './types';

/** Graver first. */
const RANK: NoticeKind[] = [
  'retraction',
  'withdrawal',
  'reinstatement',
  'concern',
  'correction',
  'newer-version',
];

const rankOf = (notice: Notice): number => RANK.indexOf(notice.kind);

/** The source name under which Crossref passes on Retraction Watch's entries. */
export const RETRACTION_WATCH = 'Retraction Watch';

/** One list of what several sources say: no doubles, graver first, within a kind in order of date. */
export function mergeNotices(lists: Notice[][]): Notice[] {
  const kept: Notice[] = [];
  // Those with a DOI first, Retraction Watch's before others: a lesser entry finds what makes it needless.
  const all = lists
    .flat()
    .sort(
      (a, b) =>
        hasDoi(b) - hasDoi(a) || trust(b) - trust(a) || rankOf(a) - rankOf(b) || hasDate(b) - hasDate(a),
    );
  for (const notice of all) {
    const same = kept.find((other) => isSameNotice(other, notice));
    if (same === undefined) kept.push({ ...notice });
    else fillFrom(same, notice);
  }
  return liftRetractions(kept).sort(
    (a, b) => rankOf(a) - rankOf(b) || (a.date ?? '').localeCompare(b.date ?? ''),
  );
}

const trust = (notice: Notice): number => (notice.source === RETRACTION_WATCH ? 1 : 0);

const hasDoi = (notice: Notice): number => (notice.doi === null ? 0 : 1);

const hasDate = (notice: Notice): number => (notice.date === null ? 0 : 1);

/** Whether `notice` says nothing that `kept`, which is trusted more or says more, does not. */
function isSameNotice(kept: Notice, notice: Notice): boolean {
  if (kept.doi !== null && kept.doi === notice.doi) return true;
  if (kept.kind !== notice.kind) return false;
  if (trust(kept) > trust(notice) && kept.kind === 'retraction' && notice.source === 'Crossref') return true;
  if (kept.doi !== null && notice.doi !== null) return false;
  if (kept.date === null || notice.date === null) return true;
  // Sources date one notice by print or online, so months apart; a source that gives two dates tells of two notices.
  return kept.source === notice.source
    ? kept.date.startsWith(notice.date) || notice.date.startsWith(kept.date)
    : notice.date.slice(0, 4) === kept.date.slice(0, 4);
}

function fillFrom(kept: Notice, notice: Notice): void {
  if (kept.kind !== notice.kind) return;
  kept.doi ??= notice.doi;
  kept.date ??= notice.date;
}

/** A reinstatement lifts retractions and withdrawals up to its date; an undated one lifts them all. */
function liftRetractions(notices: Notice[]): Notice[] {
  const reinstated = notices.filter((notice) => notice.kind === 'reinstatement');
  if (reinstated.length === 0) return notices;
  const undated = reinstated.some((notice) => notice.date === null);
  const latest =
    reinstated
      .map((notice) => notice.date ?? '')
      .sort()
      .at(-1) ?? '';
  return notices.filter(
    (notice) =>
      (notice.kind !== 'retraction' && notice.kind !== 'withdrawal') ||
      !(undated || notice.date === null || notice.date <= latest),
  );
}
