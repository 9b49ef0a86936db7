/**
 * A free copy of one work, asked for only when the reader wants it: Unpaywall when the person gave an e-mail address
 * (it refuses others), else OpenAlex. A copy is offered only when the source's title does not contradict the reference.
 */
import { fail, ok, type Result } from '../result';
import type { AskTools } from './ask';
import { answerState, type RecordCache } from './cache';
import { compareWork, type NamedWork } from './identity';
import { fetchOpenAlex } from './openalex/fetch-openalex';
import type { LookupFailure, SourceRecord } from './types';
import { fetchUnpaywall } from './unpaywall/fetch-unpaywall';
import { answerKey } from './works';

/**
 * An https address of a free copy, or null when the source knows of none.
 * @param cache What was said of the work before is not asked for again; a failure may be.
 */
export async function findFreeCopy(
  doi: string,
  named: NamedWork,
  tools: AskTools,
  cache: RecordCache,
): Promise<Result<string | null, LookupFailure>> {
  const record = await knownOrAsked(doi, tools, cache);
  if (!record.ok) return record.error === 'not-found' ? ok(null) : record;
  return ok(compareWork(named, record.value) === 'different' ? null : record.value.openAccessUrl);
}

async function knownOrAsked(
  doi: string,
  tools: AskTools,
  cache: RecordCache,
): Promise<Result<SourceRecord, LookupFailure>> {
  const { email, clock } = tools;
  const key = answerKey(email === null ? 'openalex' : 'unpaywall', 'doi', doi);
  const kept = (await cache.get([key])).get(key);
  if (kept !== undefined && answerState(kept, clock.now()) === 'good') {
    if (kept.record !== null) return ok(kept.record);
    if (kept.outcome === 'not-found') return fail('not-found');
  }
  const asked = await (email === null ? fetchOpenAlex(doi, tools) : fetchUnpaywall(doi, email, tools));
  const answer = { key, storedAt: clock.now(), reason: null };
  if (asked.ok) await cache.put([{ ...answer, outcome: 'found', record: asked.value }]);
  else if (asked.error === 'not-found') await cache.put([{ ...answer, outcome: 'not-found', record: null }]);
  return asked;
}
