/** Saved audits as lists see them. */
import { listNotes } from '../../checks/rank-notes';
import type { AuditEntry, SavedAudit } from './types';

/**
 * The line of an audit in a list.
 *
 *     toAuditEntry({ id: "7", savedAt: 1, report: … })   →  { id: "7", savedAt: 1, title: "Do heavy squats …", references: 4, … }
 */
export function toAuditEntry({ id, savedAt, report }: SavedAudit): AuditEntry {
  const { article, summary, references } = report;
  return {
    id,
    savedAt,
    title: article?.title ?? '',
    siteName: article?.siteName ?? null,
    statements: summary.statements,
    citedStatements: summary.citedStatements,
    references: references.length,
    // As many as the report shows: what one check says of several subjects is one note.
    notes: listNotes(report.findings).length,
  };
}
