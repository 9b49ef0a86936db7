/** Unpaywall for one DOI, only when the reader asks for a free copy. It wants a real e-mail address of the person. */
import type { Result } from '../../result';
import type { AskTools } from '../ask';
import { askOneWork } from '../ask-one-work';
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
  return askOneWork(
    {
      source: 'unpaywall',
      url,
      accept: 'application/json',
      schema: unpaywallSchema,
      doiOf: (answer) => answer.doi,
      toStudyRecord,
    },
    doi,
    tools,
  );
}
