/**
 * A free copy of one work, asked for only when the reader wants it: Unpaywall when the person gave an e-mail address
 * (it refuses others), else OpenAlex. A copy is offered only when the source's title does not contradict the reference.
 */
import { ok, type Result } from '../result';
import type { AskTools } from './ask';
import { compareWork, type NamedWork } from './identity';
import { fetchOpenAlex } from './openalex/fetch-openalex';
import type { LookupFailure } from './types';
import { fetchUnpaywall } from './unpaywall/fetch-unpaywall';

/** An https address of a free copy, or null when the source knows of none. */
export async function findFreeCopy(
  doi: string,
  named: NamedWork,
  tools: AskTools,
): Promise<Result<string | null, LookupFailure>> {
  const { email } = tools;
  const record = await (email === null ? fetchOpenAlex(doi, tools) : fetchUnpaywall(doi, email, tools));
  if (!record.ok) return record;
  return ok(compareWork(named, record.value) === 'different' ? null : record.value.openAccessUrl);
}
