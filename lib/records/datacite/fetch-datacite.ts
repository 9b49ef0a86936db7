/**
 * DataCite by DOI, many in one search: data sets, theses, preprints of arXiv and Zenodo, journals outside Crossref. Asked
 * itself, because the content negotiation of doi.org leads there by way of a host that we do not ask for.
 * https://support.datacite.org/docs/api-queries
 */
import { ok, type Result } from '../../result';
import { type AskTools, ask, readJson } from '../ask';
import { baseOf } from '../sources';
import type { LookupFailure, SourceRecord } from '../types';
import { dataciteListSchema, dataciteWorkSchema } from './schema';
import { toStudyRecord } from './to-study-record';

/** DOIs in one question; quoted and joined they stay under the 4 kB which every proxy lets through. */
export const DATACITE_BATCH = 40;

/** What would end or change a quoted phrase: takes `"`, `\`; refuses `'`. */
const QUOTE = /["\\]+/g;

export interface DataciteAnswer {
  records: SourceRecord[];
  /** Works that could not be read or were not asked for: then a DOI that is missing from `records` may yet be there. */
  unreadable: number;
}

/** The records of at most DATACITE_BATCH DOIs; one that DataCite does not have is simply missing. */
export async function fetchDatacite(
  dois: string[],
  tools: AskTools,
): Promise<Result<DataciteAnswer, LookupFailure>> {
  const query = new URLSearchParams({
    query: dois.map((doi) => `doi:"${doi.replace(QUOTE, ' ')}"`).join(' OR '),
    'page[size]': String(dois.length),
  });
  if (tools.email !== null) query.set('mailto', tools.email);
  const url = `${baseOf('datacite', tools.bases)}/dois?${query}`;
  const answer = await ask(
    { source: 'datacite', url, accept: 'application/json', form: null },
    readJson(dataciteListSchema),
    tools,
  );
  if (!answer.ok) return answer;
  const fetchedAt = new Date(tools.clock.now()).toISOString();
  const works = answer.value.data.map((work) => dataciteWorkSchema.safeParse(work));
  const records = works.flatMap((work) => (work.success ? [toStudyRecord(work.data, fetchedAt)] : []));
  const asked = records.filter(({ doi }) => doi !== null && dois.includes(doi));
  return ok({ records: asked, unreadable: works.length - asked.length });
}
