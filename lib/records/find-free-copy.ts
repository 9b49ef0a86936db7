/**
 * A free copy of one work, asked for only when the reader wants it: Unpaywall when the person gave an e-mail address
 * (it refuses others), else OpenAlex. A copy is offered only when the source's title does not contradict the reference.
 */
import { fail, ok, type Result } from '../result';
import type { AskTools } from './ask';
import { compareWork, type NamedWork } from './identity';
import { fetchOpenAlex } from './openalex/fetch-openalex';
import type { LookupFailure, SourceRecord } from './types';
import { fetchUnpaywall } from './unpaywall/fetch-unpaywall';

/** An https address of a free copy, or null when the source knows of none. */
export async function findFreeCopy(
  doi: string,
  named: NamedWork,
  tools: AskTools,
): Promise<Result<string | null, LookupFailure>> {
  const record =
    tools.email === null ? await fromOpenAlex(doi, tools) : await fetchUnpaywall(doi, tools.email, tools);
  if (!record.ok) return record;
  return ok(compareWork(named, record.value) === 'different' ? null : record.value.openAccessUrl);
}

async function fromOpenAlex(doi: string, tools: AskTools): Promise<Result<SourceRecord, LookupFailure>> {
  const answer = await fetchOpenAlex([doi], tools);
  if (!answer.ok) return answer;
  const record = answer.value.records.find((one) => one.doi === doi);
  if (record !== undefined) return ok(record);
  return answer.value.unreadable > 0
    ? fail('bad-payload', 'The work could not be read.')
    : fail('not-found', 'OpenAlex does not have the work.');
}
