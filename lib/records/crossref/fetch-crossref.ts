/**
 * Crossref by DOI in chunks, and by title. `mailto=` is the polite pool; no header is sent, an extension cannot set
 * User-Agent. https://www.crossref.org/documentation/retrieve-metadata/rest-api/
 */
import { fail, ok, type Result } from '../../result';
import { type AskTools, ask, readJson } from '../ask';
import { baseOf } from '../sources';
import type { LookupFailure, SourceRecord } from '../types';
import { crossrefListSchema, crossrefSingleSchema, crossrefWorkSchema } from './schema';
import { toStudyRecord } from './to-study-record';

/** DOIs in one question; with `select` that stays under the 4 kB which every proxy lets through. */
export const CROSSREF_BATCH = 40;
/** Long DOIs (SICI) fill an address sooner than forty short ones. */
const LONGEST_FILTER = 3000;

/** Only fields that `select` is documented to know: one unknown name and the whole question is refused. */
const SELECT = [
  'DOI',
  'type',
  'title',
  'subtitle',
  'short-title',
  'original-title',
  'author',
  'container-title',
  'published',
  'issued',
  'published-print',
  'published-online',
  'abstract',
  'volume',
  'page',
  'update-to',
  'updated-by',
  'relation',
  'is-referenced-by-count',
].join(',');

/** Guesses of a title search that are looked at; the right one is first or it is not there. */
const TITLE_ROWS = 2;

export interface CrossrefAnswer {
  records: SourceRecord[];
  /** Works that could not be read: a DOI that is missing from `records` may be one of them. */
  unreadable: number;
}

/**
 * Splits DOIs into questions: a comma would end a filter's value, so such a DOI is asked alone.
 * @returns Chunks of at most CROSSREF_BATCH DOIs, each short enough for an address.
 */
export function crossrefChunks(dois: string[]): string[][] {
  const chunks: string[][] = [];
  let chunk: string[] = [];
  let length = 0;
  for (const doi of dois) {
    if (doi.includes(',')) {
      chunks.push([doi]);
      continue;
    }
    const added = encodeURIComponent(`doi:${doi},`).length;
    if (chunk.length === CROSSREF_BATCH || length + added > LONGEST_FILTER) {
      chunks.push(chunk);
      chunk = [];
      length = 0;
    }
    chunk.push(doi);
    length += added;
  }
  return chunk.length > 0 ? [...chunks, chunk] : chunks;
}

/** The records of one chunk; a DOI that Crossref does not have is simply missing. */
export async function fetchCrossref(
  chunk: string[],
  tools: AskTools,
): Promise<Result<CrossrefAnswer, LookupFailure>> {
  const [only] = chunk;
  if (chunk.length === 1 && only?.includes(',')) return fetchSingle(only, tools);
  const query = new URLSearchParams({
    filter: chunk.map((doi) => `doi:${doi}`).join(','),
    rows: String(chunk.length),
    select: SELECT,
  });
  return fetchList(query, tools);
}

/** Crossref's best guesses for a reference without identifier; a guess is always returned, so the caller must judge. */
export async function searchCrossref(
  reference: string,
  tools: AskTools,
): Promise<Result<CrossrefAnswer, LookupFailure>> {
  const query = new URLSearchParams({
    'query.bibliographic': reference,
    rows: String(TITLE_ROWS),
    select: SELECT,
  });
  return fetchList(query, tools);
}

async function fetchList(
  query: URLSearchParams,
  tools: AskTools,
): Promise<Result<CrossrefAnswer, LookupFailure>> {
  if (tools.email !== null) query.set('mailto', tools.email);
  const url = `${baseOf('crossref', tools.bases)}/works?${query}`;
  const answer = await ask(question(url), readJson(crossrefListSchema), tools);
  return answer.ok ? ok(readWorks(answer.value.message.items, tools)) : answer;
}

async function fetchSingle(doi: string, tools: AskTools): Promise<Result<CrossrefAnswer, LookupFailure>> {
  const query = tools.email === null ? '' : `?${new URLSearchParams({ mailto: tools.email })}`;
  const url = `${baseOf('crossref', tools.bases)}/works/${encodeURIComponent(doi)}${query}`;
  const answer = await ask(question(url), readJson(crossrefSingleSchema), tools);
  if (answer.ok) {
    const read = readWorks([answer.value.message], tools);
    return read.unreadable === 0 ? ok(read) : fail('bad-payload', 'The work could not be read.');
  }
  return answer.error === 'not-found' ? ok({ records: [], unreadable: 0 }) : answer;
}

const question = (url: string) =>
  ({ source: 'crossref', url, accept: 'application/json', form: null }) as const;

function readWorks(items: unknown[], tools: AskTools): CrossrefAnswer {
  const fetchedAt = new Date(tools.clock.now()).toISOString();
  const works = items.map((item) => crossrefWorkSchema.safeParse(item));
  return {
    records: works.flatMap((work) => (work.success ? [toStudyRecord(work.data, fetchedAt)] : [])),
    unreadable: works.filter((work) => !work.success).length,
  };
}
