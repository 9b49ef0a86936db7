/**
 * A reference as it is handed on to other programs: the entry's fields, the identifiers that a look-up found, and what the public
 * records say of the work's standing, as one note. CSL-JSON and BibTeX have `note`, RIS has `N1`, and reference managers keep them
 * beside the entry. In English, as the formats are.
 */
import { lookAtRecord } from '../checks/reference-retracted';
import type { Notice, NoticeKind, StudyRecord } from '../records/types';
import { namesOnlySome } from '../references/names-only-some';
import type { CslItem } from '../references/types';
import type { ReportReference } from '../report/types';

/** An item that is handed on. `more`: the entry names only its first authors ("et al."). */
export type NotedItem = CslItem & { note?: string; more?: boolean };

type Handed = Pick<ReportReference, 'csl' | 'raw' | 'record' | 'identity' | 'foundByTitle'>;

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
 * The item, with what a record of that very work adds to the entry: a DOI or PMID that it does not print, and the notices on the work:
 *
 *     Retracted 2018-06-21, notice doi:10.1056/nejmc1806491, says Crossref (as of 2026-02-01).
 *
 * No sentence begins "Word: …": readers of `note` take that for a field of its own.
 */
export function handOn(reference: Handed): NotedItem {
  const { csl, raw, foundByTitle } = reference;
  const record = ownRecord(reference);
  const notices = record === null ? [] : noticesOf(record);
  return {
    ...csl,
    ...(record !== null && foundByTitle ? { DOI: csl.DOI ?? record.doi, PMID: csl.PMID ?? record.pmid } : {}),
    ...(namesOnlySome(raw) ? { more: true } : {}),
    ...(record === null || notices.length === 0
      ? {}
      : { note: notices.map((notice) => `${sentence(notice)} (as of ${dayOf(record)}).`).join(' ') }),
  };
}

/** Notices that change whether a work may be leant on; the others are for the note alone. */
const STANDING: ReadonlySet<NoticeKind> = new Set(['retraction', 'withdrawal', 'concern', 'reinstatement']);

/**
 * What stands behind a citation in plain text, which has no place for a note; empty where the work's standing is as it was.
 *
 *     [Retracted 2018-06-21, notice doi:10.1056/nejmc1806491, says Crossref]
 */
export function standingOf(reference: Pick<Handed, 'record' | 'identity'>): string {
  const record = ownRecord(reference);
  const notices = record === null ? [] : noticesOf(record).filter(({ kind }) => STANDING.has(kind));
  return notices.length === 0 ? '' : `[${notices.map(sentence).join('. ')}]`;
}

/** Nothing of another work's record. */
const ownRecord = ({ record, identity }: Pick<Handed, 'record' | 'identity'>): StudyRecord | null =>
  identity === 'different' ? null : record;

/** The record's notices; a retraction that only its type of publication tells of is one without date and address. */
function noticesOf(record: StudyRecord): Notice[] {
  const { notices, source } = record;
  const isNamed = notices.some(({ kind }) => kind === 'retraction' || kind === 'withdrawal');
  return isNamed || lookAtRecord(record).outcome !== 'failed'
    ? notices
    : [{ kind: 'retraction', date: null, doi: null, source }, ...notices];
}

const dayOf = ({ fetchedAt }: StudyRecord): string => fetchedAt.slice(0, 'YYYY-MM-DD'.length);

const sentence = ({ kind, date, doi, source }: Notice): string =>
  [
    `${KIND_WORDS[kind]}${date === null ? '' : ` ${date}`}`,
    // A newer version is no notice: the address is its own.
    ...(doi === null ? [] : [`${kind === 'newer-version' ? '' : 'notice '}doi:${doi}`]),
    `says ${source}`,
  ].join(', ');
