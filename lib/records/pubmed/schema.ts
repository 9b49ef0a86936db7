/**
 * PubMed's esummary as JSON, as far as we read it. https://www.ncbi.nlm.nih.gov/books/NBK25499/
 * Errors come with HTTP 200 as `{ error }`, which lacks `result` and so fails here; one unknown id as
 * `{ uid, error }` among the others.
 */
import * as z from 'zod/mini';

const text = z.nullish(z.string());

export const esummarySchema = z.object({
  result: z.catchall(z.object({ uids: z.array(z.string()) }), z.unknown()),
});

export const pubmedSummarySchema = z.object({
  uid: z.string(),
  title: z.string(),
  pubdate: text,
  epubdate: text,
  fulljournalname: text,
  volume: text,
  pages: text,
  vernaculartitle: text,
  authors: z.optional(z.array(z.object({ name: z.string() }))),
  pubtype: z.optional(z.array(z.string())),
  articleids: z.optional(z.array(z.object({ idtype: z.string(), value: z.string() }))),
  references: z.optional(z.array(z.object({ reftype: z.string(), refsource: z.string() }))),
});

export type PubmedSummary = z.infer<typeof pubmedSummarySchema>;

/** An id that PubMed does not have. */
export const unknownUidSchema = z.object({ uid: z.string(), error: z.string() });
