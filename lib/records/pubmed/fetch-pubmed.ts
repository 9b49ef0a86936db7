/**
 * PubMed summaries by PMID, many in one call. The second voice for works with a PMID: asked when Europe PMC failed,
 * does not have the PMID, or shows another work than the reference names.
 */
import { ok, type Result } from '../../result';
import { type AskTools, ask, readJson } from '../ask';
import { baseOf } from '../sources';
import type { LookupFailure, SourceRecord } from '../types';
import { esummarySchema, pubmedSummarySchema, unknownUidSchema } from './schema';
import { toStudyRecord } from './to-study-record';

/** Beyond 200 ids NCBI wants a POST; one look-up hardly ever has that many left. */
export const PUBMED_BATCH = 200;

/** How NCBI knows who asks. */
const TOOL_NAME = 'evidence-lens';

export interface PubmedAnswer {
  records: SourceRecord[];
  /** Summaries that could not be read. */
  unreadable: number;
}

/** The summaries of at most PUBMED_BATCH PMIDs; one that PubMed does not have is missing. */
export async function fetchPubmed(
  pmids: string[],
  tools: AskTools,
): Promise<Result<PubmedAnswer, LookupFailure>> {
  const query = new URLSearchParams({ db: 'pubmed', id: pmids.join(','), retmode: 'json', tool: TOOL_NAME });
  if (tools.email !== null) query.set('email', tools.email);
  if (tools.keys.ncbi !== null) query.set('api_key', tools.keys.ncbi);
  const url = `${baseOf('pubmed', tools.bases)}/esummary.fcgi?${query}`;
  const answer = await ask(
    { source: 'pubmed', url, accept: 'application/json', form: null },
    readJson(esummarySchema),
    tools,
  );
  if (!answer.ok) return answer;
  const { result } = answer.value;
  const fetchedAt = new Date(tools.clock.now()).toISOString();
  const known = result.uids
    .map((uid) => result[uid])
    .filter((summary) => !unknownUidSchema.safeParse(summary).success);
  const summaries = known.map((summary) => pubmedSummarySchema.safeParse(summary));
  return ok({
    records: summaries.flatMap((summary) =>
      summary.success ? [toStudyRecord(summary.data, fetchedAt)] : [],
    ),
    unreadable: summaries.filter((summary) => !summary.success).length,
  });
}
