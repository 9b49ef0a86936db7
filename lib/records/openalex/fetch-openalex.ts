/** OpenAlex for up to a hundred DOIs, only on demand: its free share is about a thousand lists a day. */
import { ok, type Result } from '../../result';
import { type AskTools, ask, readJson } from '../ask';
import { baseOf } from '../sources';
import type { LookupFailure, SourceRecord } from '../types';
import { openAlexListSchema, openAlexWorkSchema } from './schema';
import { toStudyRecord } from './to-study-record';

/** Values in one filter; the whole address may have 4,096 characters, so callers with long DOIs ask in halves. */
export const OPENALEX_BATCH = 50;

const SELECT =
  'doi,title,publication_year,type,is_retracted,ids,authorships,primary_location,open_access,cited_by_count,biblio';

export interface OpenAlexAnswer {
  records: SourceRecord[];
  /** Works that could not be read. */
  unreadable: number;
}

/** The works that OpenAlex has; a DOI with "|" or "," cannot be asked in a filter and is left out. */
export async function fetchOpenAlex(
  dois: string[],
  tools: AskTools,
): Promise<Result<OpenAlexAnswer, LookupFailure>> {
  const askable = dois.filter((doi) => !doi.includes('|') && !doi.includes(','));
  if (askable.length === 0) return ok({ records: [], unreadable: 0 });
  const query = new URLSearchParams({
    filter: `doi:${askable.join('|')}`,
    per_page: String(askable.length),
    select: SELECT,
  });
  if (tools.email !== null) query.set('mailto', tools.email);
  const url = `${baseOf('openalex', tools.bases)}/works?${query}`;
  const answer = await ask(
    { source: 'openalex', url, accept: 'application/json', form: null },
    readJson(openAlexListSchema),
    tools,
  );
  if (!answer.ok) return answer;
  const fetchedAt = new Date(tools.clock.now()).toISOString();
  const works = answer.value.results.map((work) => openAlexWorkSchema.safeParse(work));
  return ok({
    records: works.flatMap((work) => (work.success ? [toStudyRecord(work.data, fetchedAt)] : [])),
    unreadable: works.filter((work) => !work.success).length,
  });
}
