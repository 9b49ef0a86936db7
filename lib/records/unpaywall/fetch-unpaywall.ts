/** Unpaywall for one DOI, only when the reader asks for a free copy. It wants a real e-mail address of the person. */
import { fail, ok, type Result } from '../../result';
import { type AskTools, ask, readJson } from '../ask';
import { bareDoi } from '../doi-text';
import { baseOf } from '../sources';
import type { LookupFailure, SourceRecord } from '../types';
import { unpaywallSchema } from './schema';
import { toStudyRecord } from './to-study-record';

/** @param email The person's own address: Unpaywall refuses placeholders, so nothing is sent without one. */
export async function fetchUnpaywall(
  doi: string,
  email: string,
  tools: AskTools,
): Promise<Result<SourceRecord, LookupFailure>> {
  const query = new URLSearchParams({ email });
  const url = `${baseOf('unpaywall', tools.bases)}/${encodeURIComponent(doi)}?${query}`;
  const answer = await ask(
    { source: 'unpaywall', url, accept: 'application/json', form: null },
    (body) => {
      const read = readJson(unpaywallSchema)(body);
      if (!read.ok) return read;
      return bareDoi(read.value.doi) === doi
        ? read
        : fail('bad-payload', 'The answer was about another DOI.');
    },
    tools,
  );
  return answer.ok ? ok(toStudyRecord(answer.value, new Date(tools.clock.now()).toISOString())) : answer;
}
