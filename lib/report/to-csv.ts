/**
 * Report → CSV (RFC 4180), one row for each statement and each work that it cites, and one for each work that no statement
 * cites: for spreadsheets and statistics.
 */

import type { Finding } from '../checks/types';
import { referenceTitle, yearOf } from '../locales/reference-words';
import type { Claim } from '../reading/types';
import { statementOf } from './statement-of';
import type { Report, ReportReference } from './types';

/** The names of the columns are for machines and the same in every language. */
const COLUMNS = [
  'statement',
  'section',
  'statement_text',
  'reference',
  'title',
  'journal',
  'year',
  'doi',
  'study_type',
  'study_words',
  'study_flags',
  'identity',
  'notes',
] as const;

/** A cell that a spreadsheet would take for a formula: takes "=1+1", "@SUM"; refuses "−5 %", "a=b". */
const FORMULA_START = /^[=+\-@\t\r]/u;
/** A cell that needs quotes around it: takes "a,b", "two\nlines"; refuses "a;b". */
const NEEDS_QUOTES = /[",\r\n]/u;

/** Text from a page may start like a formula: an apostrophe before it keeps spreadsheets from running it. */
const toCell = (value: string): string => {
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The whole report as CSV with a row of column names; what is not there, work or statement, has empty columns. */
export function toCsv(report: Report): string {
  const references = new Map(report.references.map((reference) => [reference.id, reference]));
  const noted = report.findings
    .filter(({ outcome }) => outcome === 'failed')
    .map((finding) => ({ ...finding, statement: statementOf(finding, report) }));
  const cited = report.claims.flatMap((claim) => {
    const works = claim.references.flatMap((id) => references.get(id) ?? []);
    return works.length === 0 ? [toRow(noted, claim, null)] : works.map((work) => toRow(noted, claim, work));
  });
  const named = new Set(report.claims.flatMap((claim) => claim.references));
  const uncited = report.references.filter(({ id }) => !named.has(id));
  const rows = [...cited, ...uncited.map((work) => toRow(noted, null, work))];
  return [COLUMNS.join(','), ...rows.map((row) => row.map(toCell).join(',')), ''].join('\r\n');
}

/** A failed check, and the statement that it is about: its own, or the one in which its mark stands. */
interface Noted extends Pick<Finding, 'reference' | 'message' | 'also'> {
  statement: Claim | undefined;
}

/** Of a row's statement, of its work, or of the one beside the other; what is said of the whole article has no row. */
const isAbout = (
  { statement, reference }: Noted,
  claim: Claim | null,
  work: ReportReference | null,
): boolean =>
  (statement !== undefined || reference !== null) &&
  (statement === undefined || statement === claim) &&
  (reference === null || reference === work?.id);

function toRow(noted: Noted[], claim: Claim | null, work: ReportReference | null): string[] {
  const notes = noted.filter((note) => isAbout(note, claim, work));
  return [
    claim?.id ?? '',
    claim?.section ?? '',
    claim?.text ?? '',
    work ? (work.label ?? work.id) : '',
    work ? referenceTitle(work.csl, work.raw) : '',
    work?.csl['container-title'] ?? '',
    (work && yearOf(work.csl)) ?? '',
    work?.csl.DOI ?? '',
    work?.study.type ?? '',
    work?.study.words ?? '',
    work?.study.flags.join(' ') ?? '',
    work?.identity ?? '',
    notes.flatMap(({ message, also }) => [message, ...also.map((one) => one.message)]).join(' '),
  ];
}
