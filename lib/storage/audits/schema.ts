/** What is read back of saved audits: proved equal to its types; what cannot be read is said to be unreadable. */
import * as z from 'zod/mini';
import { reportSchema } from '../report/schema';
import type { Equal, Flat } from '../same-type';
import { type AuditEntry, SAVED_AUDIT_VERSION, type SavedAudit } from './types';

const savedAuditSchema = z.object({
  version: z.literal(SAVED_AUDIT_VERSION),
  id: z.string(),
  savedAt: z.number(),
  report: reportSchema,
});

/** A saved audit; null when it is of another version or damaged. */
export function parseSavedAudit(raw: unknown): SavedAudit | null {
  const parsed = savedAuditSchema.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

const auditEntrySchema = z.object({
  id: z.string(),
  savedAt: z.number(),
  title: z.string(),
  siteName: z.nullable(z.string()),
  statements: z.number(),
  citedStatements: z.number(),
  references: z.number(),
  notes: z.number(),
});

/** A line of the list; null when it is damaged. */
export function parseAuditEntry(raw: unknown): AuditEntry | null {
  const parsed = auditEntrySchema.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

export const savedAuditMatchesType: Equal<z.infer<typeof savedAuditSchema>, Flat<SavedAudit>> = true;
export const auditEntryMatchesType: Equal<z.infer<typeof auditEntrySchema>, Flat<AuditEntry>> = true;
