/** The recorded answers of a folder as our records: each work by itself, through the reader of its source. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import {
  crossrefListSchema,
  crossrefSingleSchema,
  crossrefWorkSchema,
} from '../../lib/records/crossref/schema';
import { toStudyRecord as fromCrossref } from '../../lib/records/crossref/to-study-record';
import { dataciteWorkSchema } from '../../lib/records/datacite/schema';
import { toStudyRecord as fromDatacite } from '../../lib/records/datacite/to-study-record';
import { europePmcResultSchema, europePmcSearchSchema } from '../../lib/records/europepmc/schema';
import { toStudyRecord as fromEuropePmc } from '../../lib/records/europepmc/to-study-record';
import { openAlexWorkSchema } from '../../lib/records/openalex/schema';
import { toStudyRecord as fromOpenAlex } from '../../lib/records/openalex/to-study-record';
import { esummarySchema, pubmedSummarySchema, unknownUidSchema } from '../../lib/records/pubmed/schema';
import { toStudyRecord as fromPubmed } from '../../lib/records/pubmed/to-study-record';
import type { SourceRecord } from '../../lib/records/types';
import { unpaywallSchema } from '../../lib/records/unpaywall/schema';
import { toStudyRecord as fromUnpaywall } from '../../lib/records/unpaywall/to-study-record';
import { summariesOf } from './efetch-as-summary';

const FETCHED_AT = '2026-11-01T00:00:00.000Z';

/** How the answers of one source are taken apart and read. */
interface Reader {
  /** The works in one answer; none in an error body. */
  worksIn: (answer: unknown) => unknown[];
  /** Null when the reader refuses the work. */
  read: (work: unknown) => SourceRecord | null;
}

const reader = <T>(
  worksIn: Reader['worksIn'],
  schema: z.ZodMiniType<T>,
  toStudyRecord: (work: T, fetchedAt: string) => SourceRecord,
): Reader => ({
  worksIn,
  read: (work) => {
    const parsed = schema.safeParse(work);
    return parsed.success ? toStudyRecord(parsed.data, FETCHED_AT) : null;
  },
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Works that stand alone in an answer, under a key of their own, or by a name each. */
function worksWith(key: string, value: unknown): unknown[] {
  if (!isObject(value)) return [];
  return key in value ? [value] : Object.values(value).filter((work) => isObject(work) && key in work);
}

function crossrefWorks(answer: unknown): unknown[] {
  const list = crossrefListSchema.safeParse(answer);
  if (list.success) return list.data.message.items;
  const single = crossrefSingleSchema.safeParse(answer);
  return worksWith('DOI', single.success ? single.data.message : answer);
}

function europePmcWorks(answer: unknown): unknown[] {
  const search = europePmcSearchSchema.safeParse(answer);
  // A list of identifiers alone is no answer to a question of ours.
  return search.success
    ? search.data.resultList.result.filter((result) => isObject(result) && 'title' in result)
    : [];
}

function pubmedWorks(answer: unknown): unknown[] {
  const answered = esummarySchema.safeParse(answer);
  if (!answered.success) return [];
  const { result } = answered.data;
  return result.uids
    .map((uid) => result[uid])
    .filter((summary) => !unknownUidSchema.safeParse(summary).success);
}

const dataciteWorks = (answer: unknown): unknown[] =>
  isObject(answer) && Array.isArray(answer.data)
    ? answer.data
    : worksWith('attributes', isObject(answer) && 'data' in answer ? answer.data : answer);

const openAlexWorks = (answer: unknown): unknown[] =>
  isObject(answer) && 'results' in answer ? listed(answer.results) : worksWith('doi', answer);

const READERS = {
  crossref: reader(crossrefWorks, crossrefWorkSchema, fromCrossref),
  europepmc: reader(europePmcWorks, europePmcResultSchema, fromEuropePmc),
  pubmed: reader(pubmedWorks, pubmedSummarySchema, fromPubmed),
  datacite: reader(dataciteWorks, dataciteWorkSchema, fromDatacite),
  openalex: reader(openAlexWorks, openAlexWorkSchema, fromOpenAlex),
  unpaywall: reader((answer) => worksWith('doi', answer), unpaywallSchema, fromUnpaywall),
} satisfies Record<string, Reader>;

export type RecordedSource = keyof typeof READERS;

export const RECORDED_SOURCES = Object.keys(READERS) as RecordedSource[];

export interface RecordedWork {
  source: RecordedSource;
  file: string;
  /** Null when the reader refused it. */
  record: SourceRecord | null;
}

/** Every work in the answers of a folder; PubMed's full records (XML) are read as the summaries of the same works. */
export function readAnswers(folder: string, source: RecordedSource): RecordedWork[] {
  const { worksIn, read } = READERS[source];
  const inFile = (file: string): unknown[] => {
    const text = readFileSync(join(folder, source, file), 'utf8');
    if (file.endsWith('.json')) return worksIn(JSON.parse(text));
    return file.startsWith('efetch') ? summariesOf(text) : [];
  };
  return readdirSync(join(folder, source)).flatMap((file) =>
    inFile(file).map((work) => ({ source, file, record: read(work) })),
  );
}
