/**
 * Report → CSV (RFC 4180), one row for each statement and each work that it cites, and one for each work that no statement
 * cites: for spreadsheets and statistics.
 */

import type { Finding } from '../checks/types';
import { referenceTitle, yearOf } from '../locales/reference-words';
import type { Claim } from '../reading/types';
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
  const cited = report.claims.flatMap((claim) => {
    const works = claim.references.flatMap((id) => references.get(id) ?? []);
    return works.length === 0
      ? [toRow(report, claim, null)]
      : works.map((work) => toRow(report, claim, work));
  });
  const named = new Set(report.claims.flatMap((claim) => claim.references));
  const uncited = report.references.filter(({ id }) => !named.has(id));
  const rows = [...cited, ...uncited.map((work) => toRow(report, null, work))];
  return [COLUMNS.join(','), ...rows.map((row) => row.map(toCell).join(',')), ''].join('\r\n');
}

/** Of a row's statement, of its work, or of the one beside the other; what is said of the whole article has no row. */
const isAbout = (
  { claim, reference }: Finding,
  row: { claim: string | null; work: string | null },
): boolean =>
  (claim ?? reference) !== null &&
  (claim === null || claim === row.claim) &&
  (reference === null || reference === row.work);

function toRow(report: Report, claim: Claim | null, work: ReportReference | null): string[] {
  const row = { claim: claim?.id ?? null, work: work?.id ?? null };
  const notes = report.findings.filter((finding) => finding.outcome === 'failed' && isAbout(finding, row));
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
