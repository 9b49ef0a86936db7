/** Reports that the person keeps: in this browser only, until they are deleted. Never of a private window. */
import type { Report } from '../../report/types';

/** Raised when the shape below changes; an audit of another version is listed, and said to be unreadable. */
export const SAVED_AUDIT_VERSION = 1;

export interface SavedAudit {
  version: typeof SAVED_AUDIT_VERSION;
  id: string;
  /** Milliseconds since 1970. */
  savedAt: number;
  report: Report;
}

/** What a list says of a saved audit: kept beside it, so that a list need not read all of them. */
export interface AuditEntry {
  id: string;
  savedAt: number;
  title: string;
  siteName: string | null;
  statements: number;
  citedStatements: number;
  references: number;
  notes: number;
}
