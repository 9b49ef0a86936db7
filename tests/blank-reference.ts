/** A reference that says nothing yet: what tests of every room fill in. */
import type { Reference } from '../lib/reading/types';
import type { StudyRecord } from '../lib/records/types';
import type { CslItem } from '../lib/references/types';

export const EMPTY_CSL: CslItem = {
  type: 'article-journal',
  title: null,
  author: [],
  issued: null,
  'container-title': null,
  volume: null,
  issue: null,
  page: null,
  publisher: null,
  DOI: null,
  PMID: null,
  PMCID: null,
  URL: null,
};

/** A record that says nothing of its work. */
export const EMPTY_RECORD: StudyRecord = {
  doi: null,
  pmid: null,
  source: 'Europe PMC',
  fetchedAt: '2026-01-01T00:00:00Z',
  title: null,
  abstract: null,
  year: null,
  journal: null,
  firstAuthor: null,
  publicationTypes: [],
  mesh: [],
  notices: [],
  openAccessUrl: null,
  citedByCount: null,
};

/** A listed reference of these words, "r3" with the label "3". */
export const blankReference = (id: string, raw: string): Reference => ({
  id,
  label: id.slice(1),
  origin: 'bibliography',
  raw,
  csl: EMPTY_CSL,
  identifiers: [],
  fieldSources: [],
  quote: { exact: raw, prefix: '', suffix: '' },
  position: { start: 0, end: raw.length },
});
