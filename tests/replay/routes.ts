/** Which works a question is about, and the answer that the source would give. */
import type { SourceId } from '../../lib/records/sources';
import {
  crossrefList,
  crossrefSingle,
  cslAnswer,
  dataciteAnswer,
  esummaryAnswer,
  europePmcAnswer,
  handleAnswer,
  openAlexAnswer,
  unpaywallAnswer,
} from './answers';
import { bulkWork, REPLAY_WORKS, type ReplayWork, WRONG_WORK } from './works';

export interface ReplayQuestion {
  source: SourceId;
  /** The path below the source's base. */
  path: string;
  query: URLSearchParams;
  accept: string;
  /** Answer about another work than was asked for. */
  wrongWork: boolean;
}

/** Null: the source answers 404. */
type Route = (question: ReplayQuestion, library: ReplayWork[]) => object | null;

const isKnownTo = (work: ReplayWork, source: ReplayWork['knownTo'][number]): boolean =>
  work.knownTo.includes(source);

/** "10.5555/bulk.17" is work 17 of an endless series. */
const BULK_DOI = /^10\.5555\/bulk\.(\d+)$/;

function byDoi(doi: string, library: ReplayWork[]): ReplayWork | undefined {
  const bulk = BULK_DOI.exec(doi);
  return bulk === null ? library.find((work) => work.doi === doi.toLowerCase()) : bulkWork(Number(bulk[1]));
}

/** The wrong work under the identifier that was asked for: that is what a mixed-up index gives. */
const disguise = (work: ReplayWork, isWrong: boolean): ReplayWork =>
  isWrong ? { ...WRONG_WORK, doi: work.doi, pmid: work.pmid, pmcid: work.pmcid } : work;

const CLAUSE = /DOI:"([^"]+)"|EXT_ID:"([^"]+)"|PMCID:"([^"]+)"|TITLE:"([^"]+)"/g;

const europePmc: Route = ({ query, wrongWork }, library) => {
  const known = library.filter((work) => isKnownTo(work, 'europepmc'));
  const found = [...(query.get('query') ?? '').matchAll(CLAUSE)].flatMap(([, doi, pmid, pmcid, title]) => {
    if (doi !== undefined) return byDoi(doi, known) ?? [];
    if (pmid !== undefined) return known.find((work) => work.pmid === pmid) ?? [];
    if (pmcid !== undefined) return known.find((work) => work.pmcid === pmcid) ?? [];
    return known.filter((work) => work.title.toLowerCase().includes((title ?? '').toLowerCase()));
  });
  return europePmcAnswer([...new Set(found)].map((work) => disguise(work, wrongWork)));
};

const crossref: Route = ({ path, query, wrongWork }, library) => {
  const known = library.filter((work) => isKnownTo(work, 'crossref'));
  if (path !== '/works') {
    const single = byDoi(decodeURIComponent(path.slice('/works/'.length)), known);
    return single === undefined ? null : crossrefSingle(disguise(single, wrongWork));
  }
  const search = query.get('query.bibliographic');
  if (search !== null) {
    const words = search.toLowerCase();
    const hits = known.filter((work) => words.includes(work.title.toLowerCase().slice(0, 20)));
    // The real one always returns a best guess.
    return crossrefList(
      (hits.length > 0 ? hits : [WRONG_WORK]).map((work) => ({ ...work, doi: work.doi ?? '10.5555/guess' })),
    );
  }
  const dois = (query.get('filter') ?? '').split(',').map((filter) => filter.replace('doi:', ''));
  return crossrefList(
    dois.flatMap((doi) => byDoi(doi, known) ?? []).map((work) => disguise(work, wrongWork)),
  );
};

const DATACITE_DOI = /doi:"([^"]+)"/g;

const datacite: Route = ({ query, wrongWork }, library) => {
  const dois = [...(query.get('query') ?? '').matchAll(DATACITE_DOI)].map(([, doi]) => doi ?? '');
  const known = library.filter((work) => isKnownTo(work, 'datacite'));
  const found = known.filter((work) => dois.includes(work.doi ?? ''));
  return dataciteAnswer(wrongWork ? [{ ...WRONG_WORK, doi: '10.5555/another' }] : found);
};

const HANDLES = '/api/handles/';

const doiOrg: Route = ({ path, wrongWork }, library) => {
  if (path.startsWith(HANDLES)) {
    const doi = decodeURIComponent(path.slice(HANDLES.length));
    return handleAnswer(wrongWork ? '10.5555/another' : doi, byDoi(doi, library) !== undefined);
  }
  const work = byDoi(decodeURIComponent(path.slice(1)), library);
  return work === undefined
    ? null
    : cslAnswer(disguise(work, wrongWork), wrongWork ? '10.5555/another' : work.doi);
};

const pubmed: Route = ({ query, wrongWork }, library) => {
  const pmids = (query.get('id') ?? '').split(',');
  const found = library.filter((work) => isKnownTo(work, 'pubmed') && pmids.includes(work.pmid ?? ''));
  const unknown = pmids.filter((pmid) => !found.some((work) => work.pmid === pmid));
  return esummaryAnswer(
    found.map((work) => disguise(work, wrongWork)),
    unknown,
  );
};

const unpaywall: Route = ({ path, wrongWork }, library) => {
  const work = byDoi(decodeURIComponent(path.slice(1)), library);
  return work === undefined
    ? null
    : unpaywallAnswer(wrongWork ? { ...WRONG_WORK, doi: '10.5555/another' } : work);
};

const openAlex: Route = ({ path, wrongWork }, library) => {
  const work = byDoi(decodeURIComponent(path.slice('/works/doi:'.length)), library);
  return work === undefined ? null : openAlexAnswer(disguise(work, wrongWork));
};

const ROUTES: Record<SourceId, Route> = {
  europepmc: europePmc,
  crossref,
  datacite,
  'doi-org': doiOrg,
  pubmed,
  unpaywall,
  openalex: openAlex,
};

/** The answer as the source would give it; null for its 404. */
export const replayAnswer = (question: ReplayQuestion, library: ReplayWork[] = REPLAY_WORKS): object | null =>
  ROUTES[question.source](question, library);
