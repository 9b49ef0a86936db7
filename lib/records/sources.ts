/**
 * The record sources: names, addresses, time-outs and the pace each one asks for. Pure data.
 * Limits are the newest that each source documents or states in its answers' headers (November 2026):
 * Crossref https://api.crossref.org (x-rate-limit-limit, x-concurrency-limit), NCBI
 * https://www.ncbi.nlm.nih.gov/books/NBK25497/, Unpaywall https://unpaywall.org/products/api, OpenAlex
 * https://docs.openalex.org, DataCite https://support.datacite.org/docs/rate-limit. Europe PMC and doi.org publish none: a pause of 200 ms and about ten a second.
 */

export const SOURCE_IDS = [
  'europepmc',
  'crossref',
  'datacite',
  'doi-org',
  'pubmed',
  'unpaywall',
  'openalex',
] as const;

export type SourceId = (typeof SOURCE_IDS)[number];

/** The sources of a look-up; Unpaywall and OpenAlex are asked on demand only. */
export const LOOK_UP_SOURCES = [
  'europepmc',
  'crossref',
  'datacite',
  'doi-org',
  'pubmed',
] as const satisfies readonly SourceId[];

export type LookUpSource = (typeof LOOK_UP_SOURCES)[number];

/** At most `perInterval` requests start in `intervalMs` milliseconds, and `concurrency` are under way. */
export interface SourceLimit {
  concurrency: number;
  perInterval: number;
  intervalMs: number;
}

export interface SourceSettings {
  /** The name as readers know it. */
  name: string;
  /** Without a slash at the end; tests put their own server here. */
  base: string;
  /** A request is given up after this many milliseconds. */
  timeoutMs: number;
  /** The pace without and with an e-mail address of the person. */
  anonymous: SourceLimit;
  polite: SourceLimit;
}

const EUROPE_PMC_PACE: SourceLimit = { concurrency: 1, perInterval: 1, intervalMs: 200 };
const DOI_ORG_PACE: SourceLimit = { concurrency: 3, perInterval: 5, intervalMs: 1000 };
const DATACITE_PACE: SourceLimit = { concurrency: 1, perInterval: 2, intervalMs: 1000 };
const NCBI_PACE: SourceLimit = { concurrency: 1, perInterval: 3, intervalMs: 1000 };
const ON_DEMAND_PACE: SourceLimit = { concurrency: 1, perInterval: 2, intervalMs: 1000 };

export const SOURCES: Record<SourceId, SourceSettings> = {
  europepmc: {
    name: 'Europe PMC',
    base: 'https://www.ebi.ac.uk/europepmc/webservices/rest',
    timeoutMs: 15_000,
    anonymous: EUROPE_PMC_PACE,
    polite: EUROPE_PMC_PACE,
  },
  crossref: {
    name: 'Crossref',
    base: 'https://api.crossref.org',
    timeoutMs: 12_000,
    anonymous: { concurrency: 1, perInterval: 1, intervalMs: 1000 },
    polite: { concurrency: 3, perInterval: 3, intervalMs: 1000 },
  },
  datacite: {
    name: 'DataCite',
    base: 'https://api.datacite.org',
    timeoutMs: 10_000,
    anonymous: DATACITE_PACE,
    polite: DATACITE_PACE,
  },
  'doi-org': {
    name: 'doi.org',
    base: 'https://doi.org',
    timeoutMs: 8_000,
    anonymous: DOI_ORG_PACE,
    polite: DOI_ORG_PACE,
  },
  pubmed: {
    name: 'PubMed',
    base: 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils',
    timeoutMs: 10_000,
    anonymous: NCBI_PACE,
    polite: NCBI_PACE,
  },
  unpaywall: {
    name: 'Unpaywall',
    base: 'https://api.unpaywall.org/v2',
    timeoutMs: 8_000,
    anonymous: ON_DEMAND_PACE,
    polite: ON_DEMAND_PACE,
  },
  openalex: {
    name: 'OpenAlex',
    base: 'https://api.openalex.org',
    timeoutMs: 8_000,
    anonymous: ON_DEMAND_PACE,
    polite: ON_DEMAND_PACE,
  },
};

/** Addresses that stand in for the real ones, by source: a replay server in tests. */
export type SourceBases = Partial<Record<SourceId, string>>;

/** The address to which a source's paths are added. */
export const baseOf = (source: SourceId, bases: SourceBases): string => bases[source] ?? SOURCES[source].base;
