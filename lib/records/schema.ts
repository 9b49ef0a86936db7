/**
 * Kept answers, read back from a store: whatever another version wrote, or a broken disk, is not taken for an answer.
 * The compiler proves that the schema is the type.
 */
import * as z from 'zod/mini';
import type { CachedAnswer } from './cache';

const textOrNull = z.nullable(z.string());
const texts = z.array(z.string());

const notice = z.object({
  kind: z.enum(['retraction', 'withdrawal', 'concern', 'correction', 'newer-version', 'reinstatement']),
  date: textOrNull,
  doi: textOrNull,
  source: z.string(),
});

const sourceRecord = z.object({
  doi: textOrNull,
  pmid: textOrNull,
  pmcid: textOrNull,
  source: z.string(),
  fetchedAt: z.string(),
  title: textOrNull,
  titles: texts,
  abstract: textOrNull,
  year: z.nullable(z.number()),
  years: z.array(z.number()),
  journal: textOrNull,
  firstAuthor: textOrNull,
  authors: texts,
  volume: textOrNull,
  firstPage: textOrNull,
  publicationTypes: texts,
  mesh: texts,
  notices: z.array(notice),
  openAccessUrl: textOrNull,
  citedByCount: z.nullable(z.number()),
});

export const cachedAnswerSchema = z.object({
  key: z.string(),
  storedAt: z.number(),
  outcome: z.enum(['found', 'not-found', 'failed']),
  record: z.nullable(sourceRecord),
  reason: z.nullable(
    z.enum(['offline', 'timeout', 'rate-limited', 'not-found', 'bad-payload', 'server-error', 'cancelled']),
  ),
});

type Parsed = z.infer<typeof cachedAnswerSchema>;

/** Does not compile when schema and type differ. */
export const schemaMatchesAnswer: [Parsed, CachedAnswer] extends [CachedAnswer, Parsed] ? true : false = true;
