/** OpenAlex for one DOI, only on demand. A single work is free of charge; lists and searches use up a daily share. */
import type { Result } from '../../result';
import type { AskTools } from '../ask';
import { askOneWork } from '../ask-one-work';
import { baseOf } from '../sources';
import type { LookupFailure, SourceRecord } from '../types';
import { openAlexWorkSchema } from './schema';
import { toStudyRecord } from './to-study-record';

const SELECT =
  'doi,title,publication_year,is_retracted,ids,authorships,primary_location,open_access,cited_by_count,biblio';

/** The work; "not-found" when OpenAlex does not have the DOI. */
export async function fetchOpenAlex(
  doi: string,
  tools: AskTools,
): Promise<Result<SourceRecord, LookupFailure>> {
  const query = new URLSearchParams({ select: SELECT });
  if (tools.email !== null) query.set('mailto', tools.email);
  if (tools.keys.openAlex !== null) query.set('api_key', tools.keys.openAlex);
  const url = `${baseOf('openalex', tools.bases)}/works/doi:${encodeURIComponent(doi)}?${query}`;
  return askOneWork(
    {
      source: 'openalex',
      url,
      accept: 'application/json',
      schema: openAlexWorkSchema,
      doiOf: (work) => work.doi,
      toStudyRecord,
    },
    doi,
    tools,
  );
}
