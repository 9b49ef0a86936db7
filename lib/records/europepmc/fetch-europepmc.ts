/**
 * One search at Europe PMC for many works: identifiers and titles in one question, the answers told apart by what
 * they carry. POST, because fifty DOIs make a long address. https://europepmc.org/RestfulWebService#searchPOST
 */
import { fail, ok, type Result } from '../../result';
import { type AskTools, ask, readJson } from '../ask';
import { baseOf } from '../sources';
import type { LookupFailure, SourceRecord } from '../types';
import {
  type EuropePmcSearch,
  europePmcErrorSchema,
  europePmcResultSchema,
  europePmcSearchSchema,
} from './schema';
import { toStudyRecord } from './to-study-record';

/** One thing to look for. A title is asked with its first author's family name: short titles are many. */
export type EuropePmcClause =
  | { kind: 'doi' | 'pmid' | 'pmcid'; value: string }
  | { kind: 'title'; value: string; author: string };

/** Clauses in one search; the index allows 1,024, and 200 full records are some 3 MB. */
export const EUROPE_PMC_BATCH = 200;
/** The most that one page of results can hold. */
const PAGE_SIZE = 1000;

/** What would end or change a quoted phrase: takes `"`, `\`; refuses `'`. A space stands in for it. */
const QUOTE = /["\\]+/g;

const phrase = (text: string): string => `"${text.replace(QUOTE, ' ').trim()}"`;

/**
 * The query for some clauses.
 *
 *     doi 10.1/a, pmid 123   →   (DOI:"10.1/a") OR (EXT_ID:"123" AND SRC:MED)
 */
export const europePmcQuery = (clauses: EuropePmcClause[]): string => clauses.map(clauseQuery).join(' OR ');

function clauseQuery(clause: EuropePmcClause): string {
  switch (clause.kind) {
    case 'doi':
      return `(DOI:${phrase(clause.value)})`;
    case 'pmid':
      return `(EXT_ID:${phrase(clause.value)} AND SRC:MED)`;
    case 'pmcid':
      return `(PMCID:${phrase(clause.value)})`;
    case 'title':
      return `(TITLE:${phrase(clause.value)} AND AUTH:${phrase(clause.author)})`;
  }
}

export interface EuropePmcAnswer {
  records: SourceRecord[];
  /** Results that could not be read or were left out: a work that is missing from `records` may be one of them. */
  unreadable: number;
}

/** All records that match any clause, in the source's order. */
export async function fetchEuropePmc(
  clauses: EuropePmcClause[],
  tools: AskTools,
): Promise<Result<EuropePmcAnswer, LookupFailure>> {
  const form = new URLSearchParams({
    query: europePmcQuery(clauses),
    resultType: 'core',
    format: 'json',
    pageSize: String(PAGE_SIZE),
  });
  if (tools.email !== null) form.set('email', tools.email);
  const answer = await ask(
    {
      source: 'europepmc',
      url: `${baseOf('europepmc', tools.bases)}/searchPOST`,
      accept: 'application/json',
      form,
    },
    readSearch,
    tools,
  );
  if (!answer.ok) return answer;
  const fetchedAt = new Date(tools.clock.now()).toISOString();
  const { hitCount, resultList } = answer.value;
  const results = resultList.result.map((result) => europePmcResultSchema.safeParse(result));
  return ok({
    records: results.flatMap((result) => (result.success ? [toStudyRecord(result.data, fetchedAt)] : [])),
    unreadable: results.filter((result) => !result.success).length + Math.max(0, hitCount - results.length),
  });
}

/** The answer, or the source's own words when it answered with an error under HTTP 200. */
function readSearch(body: string): Result<EuropePmcSearch, 'bad-payload' | 'server-error'> {
  const answer = readJson(europePmcSearchSchema)(body);
  if (answer.ok) return answer;
  const error = readJson(europePmcErrorSchema)(body);
  return fail('bad-payload', error.ok ? error.value.errMsg : answer.detail);
}
