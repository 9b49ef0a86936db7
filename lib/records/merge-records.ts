/** One record of a work from what several sources say of it. */
import { NOTICE_PUBLICATION_TYPES } from './notice-titles';
import { mergeNotices } from './notices';
import { SOURCES, type SourceId } from './sources';
import type { SourceRecord, StudyRecord } from './types';

/** Whose word counts first: indexers before registries. */
const PREFERENCE = (
  ['europepmc', 'pubmed', 'crossref', 'datacite', 'doi-org', 'unpaywall', 'openalex'] satisfies SourceId[]
).map((id) => SOURCES[id].name);

const NOTICE_TYPES = new Set(Object.values(NOTICE_PUBLICATION_TYPES));

/**
 * The merged record; null when there is nothing to merge.
 *
 * `source` names all of them ("Europe PMC, Crossref"); `fetchedAt` is the oldest, because the notices are only known
 * as of then. Study types come from the indexers where one has the work: a registry knows none.
 */
export function mergeRecords(records: SourceRecord[]): StudyRecord | null {
  const ordered = [...records].sort((a, b) => PREFERENCE.indexOf(a.source) - PREFERENCE.indexOf(b.source));
  const [first] = ordered;
  if (first === undefined) return null;
  const pick = <K extends keyof StudyRecord>(field: K): StudyRecord[K] =>
    (ordered.find((record) => record[field] !== null) ?? first)[field];
  const isIndexed = (record: SourceRecord): boolean => record.pmid !== null || record.pmcid !== null;
  const anyIndexed = ordered.some(isIndexed);
  const types = ordered.flatMap((record) =>
    record.publicationTypes.filter((type) => !anyIndexed || isIndexed(record) || NOTICE_TYPES.has(type)),
  );
  return {
    doi: pick('doi'),
    pmid: pick('pmid'),
    source: [...new Set(ordered.map((record) => record.source))].join(', '),
    fetchedAt: ordered.map((record) => record.fetchedAt).sort()[0] ?? first.fetchedAt,
    title: pick('title'),
    abstract: pick('abstract'),
    year: pick('year'),
    journal: pick('journal'),
    firstAuthor: pick('firstAuthor'),
    publicationTypes: [...new Set(types)],
    mesh: [...new Set(ordered.flatMap((record) => record.mesh))],
    notices: mergeNotices(ordered.map((record) => record.notices)),
    openAccessUrl: pick('openAccessUrl'),
    citedByCount: pick('citedByCount'),
  };
}
