/** OpenAlex for one DOI, only on demand. A single work is free of charge; lists and searches use up a daily share. */
import { fail, ok, type Result } from '../../result';
import { type AskTools, ask, readJson } from '../ask';
import { bareDoi } from '../doi-text';
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
  const url = `${baseOf('openalex', tools.bases)}/works/doi:${encodeURIComponent(doi)}?${query}`;
  const answer = await ask(
    { source: 'openalex', url, accept: 'application/json', form: null },
    (body) => {
      const read = readJson(openAlexWorkSchema)(body);
      if (!read.ok) return read;
      return bareDoi(read.value.doi) === doi
        ? read
        : fail('bad-payload', 'The answer was about another DOI.');
    },
    tools,
  );
  return answer.ok ? ok(toStudyRecord(answer.value, new Date(tools.clock.now()).toISOString())) : answer;
}
