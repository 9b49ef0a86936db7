/** Report → CSV (RFC 4180), one row for each statement and each work that it cites: for spreadsheets and statistics. */
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

/** The whole report as CSV with a row of column names; statements without a source have empty columns for the work. */
export function toCsv(report: Report): string {
  const references = new Map(report.references.map((reference) => [reference.id, reference]));
  const rows = report.claims.flatMap((claim) => {
    const works = claim.references.flatMap((id) => references.get(id) ?? []);
    return works.length === 0
      ? [toRow(report, claim, null)]
      : works.map((work) => toRow(report, claim, work));
  });
  return [COLUMNS.join(','), ...rows.map((row) => row.map(toCell).join(',')), ''].join('\r\n');
}

function toRow(report: Report, claim: Claim, work: ReportReference | null): string[] {
  const notes = report.findings.filter(
    (finding) =>
      finding.outcome === 'failed' && finding.claim === claim.id && finding.reference === (work?.id ?? null),
  );
  return [
    claim.id,
    claim.section ?? '',
    claim.text,
    work ? (work.label ?? work.id) : '',
    work ? referenceTitle(work.csl, work.raw) : '',
    work?.csl['container-title'] ?? '',
    (work && yearOf(work.csl)) ?? '',
    work?.csl.DOI ?? '',
    work?.study.type ?? '',
    work?.study.words ?? '',
    work?.identity ?? '',
    notes.map(({ message }) => message).join(' '),
  ];
}
