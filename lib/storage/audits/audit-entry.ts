/** Saved audits as lists see them. */
import type { AuditEntry, SavedAudit } from './types';

/**
 * The line of an audit in a list.
 *
 *     toAuditEntry({ id: "7", savedAt: 1, report: … })   →  { id: "7", savedAt: 1, title: "Do heavy squats …", references: 4, … }
 */
export function toAuditEntry({ id, savedAt, report }: SavedAudit): AuditEntry {
  const { article, summary, references, findings } = report;
  return {
    id,
    savedAt,
    title: article?.title ?? '',
    siteName: article?.siteName ?? null,
    statements: summary.statements,
    citedStatements: summary.citedStatements,
    references: references.length,
    notes: findings.filter(({ outcome }) => outcome === 'failed').length,
  };
}
