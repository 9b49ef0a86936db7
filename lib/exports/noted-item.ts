/**
 * What the public records say of a work's standing, as the one note that goes with it into other programs: CSL-JSON and
 * BibTeX have `note`, RIS has `N1`, and reference managers keep them beside the entry. In English, as the formats are.
 */
import { lookAtRecord } from '../checks/reference-retracted';
import type { Notice, NoticeKind, StudyRecord } from '../records/types';
import type { CslItem } from '../references/types';
import type { ReportReference } from '../report/types';

/** An item that is handed on. */
export type NotedItem = CslItem & { note?: string };

/** Each kind keeps its own word: a concern or a correction is no retraction. */
const KIND_WORDS: Readonly<Record<NoticeKind, string>> = {
  retraction: 'Retracted',
  withdrawal: 'Withdrawn',
  concern: 'Expression of concern',
  correction: 'Corrected',
  'newer-version': 'Newer version',
  reinstatement: 'Reinstated',
};

/**
 * The item, with the notices on the work where a record of that very work tells of any:
 *
 *     Retracted 2018-06-21, notice doi:10.1056/nejmc1806491, says Crossref (as of 2026-02-01).
 *
 * No sentence begins "Word: …": readers of `note` take that for a field of its own.
 */
export function withNotices({
  csl,
  record,
  identity,
}: Pick<ReportReference, 'csl' | 'record' | 'identity'>): NotedItem {
  const notices = record === null || identity === 'different' ? [] : noticesOf(record);
  return record === null || notices.length === 0
    ? csl
    : { ...csl, note: notices.map((notice) => sentence(notice, record.fetchedAt)).join(' ') };
}

/** The record's notices; a retraction that only its type of publication tells of is one without date and address. */
function noticesOf(record: StudyRecord): Notice[] {
  const { notices, source } = record;
  const isNamed = notices.some(({ kind }) => kind === 'retraction' || kind === 'withdrawal');
  return isNamed || lookAtRecord(record).outcome !== 'failed'
    ? notices
    : [{ kind: 'retraction', date: null, doi: null, source }, ...notices];
}

const sentence = ({ kind, date, doi, source }: Notice, fetchedAt: string): string =>
  [
    `${KIND_WORDS[kind]}${date === null ? '' : ` ${date}`}`,
    // A newer version is no notice: the address is its own.
    ...(doi === null ? [] : [`${kind === 'newer-version' ? '' : 'notice '}doi:${doi}`]),
    `says ${source} (as of ${fetchedAt.slice(0, 'YYYY-MM-DD'.length)}).`,
  ].join(', ');
