/** A reference that says nothing yet: what tests of every room fill in. */
import type { Reference } from '../lib/reading/types';
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
