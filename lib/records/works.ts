/** What can be asked about a reference, and under which keys its answers are kept. */
import type { Identifier, IdentifierKind } from '../identifiers/types';
import type { Article, Reference } from '../reading/types';
import type { CslItem } from '../references/types';
import { bareDoi } from './doi-text';
import type { NamedWork } from './identity';
import type { SourceId } from './sources';
import { foldedWords, foldText } from './title-match';

/** What a question names; "agency" asks for the record of a DOI where "doi" has the answer that it exists. */
export type KeyKind = 'doi' | 'agency' | 'pmid' | 'pmcid' | 'title';

/** One work to ask about: a reference, or the article itself. */
export interface Work {
  id: string;
  /** What the reference says of it; of the article itself, its title. */
  named: NamedWork;
  doi: string | null;
  pmid: string | null;
  pmcid: string | null;
  /** Only when there is no identifier and the title can be searched for. */
  search: TitleSearch | null;
}

interface TitleSearch {
  title: string;
  author: string;
  year: number;
  /** The same for the same title, author and year in any spelling of capitals and accents. */
  key: string;
}

/** Where the article's own record stands beside those of the references "r1", "r2", … */
export const ARTICLE_ID = 'article';

/** A title of fewer words finds too much. */
const SHORTEST_SEARCH_WORDS = 4;
/** Types of source that no index of studies holds. */
const UNINDEXED_TYPES = new Set([
  'webpage',
  'post-weblog',
  'post',
  'article-newspaper',
  'article-magazine',
  'personal_communication',
]);

/** arXiv registers a DOI for each preprint, so its ids are asked as DOIs. https://info.arxiv.org/help/doi.html */
const ARXIV_DOI_PREFIX = '10.48550/arxiv.';

/** The key of one source's answer: "crossref doi:10.1/x". */
export const answerKey = (source: SourceId, kind: KeyKind, value: string): string =>
  `${source} ${kind}:${value}`;

/** The source of a key that `answerKey` has written. */
export const sourceOfKey = (key: string): SourceId => key.slice(0, key.indexOf(' ')) as SourceId;

/** The first identifier of each kind that can be asked; DOIs are cleaned once more, they go into queries. */
function identifiersOf(identifiers: Identifier[]): Pick<Work, 'doi' | 'pmid' | 'pmcid'> {
  const firstOf = (kind: IdentifierKind) => identifiers.find((one) => one.kind === kind)?.value ?? null;
  const arxiv = firstOf('arxiv');
  return {
    doi: bareDoi(firstOf('doi')) ?? bareDoi(arxiv && `${ARXIV_DOI_PREFIX}${arxiv}`),
    pmid: firstOf('pmid'),
    pmcid: firstOf('pmcid'),
  };
}

/** The work of one reference. Everything may be null: then nobody can be asked. */
export function workOf(reference: Reference): Work {
  const identifiers = identifiersOf(reference.identifiers);
  const isIdentified = Object.values(identifiers).some((value) => value !== null);
  return {
    id: reference.id,
    named: reference,
    ...identifiers,
    search: isIdentified ? null : titleSearch(reference),
  };
}

/** What a page says of itself, as far as it names a work. */
export type OwnWork = Pick<Article, 'title' | 'byline' | 'identifiers'>;

/** The article's own work; null when it names none of its identifiers. It is never searched for by its title. */
export function articleWork({ title, byline, identifiers }: OwnWork): Work | null {
  const named = identifiersOf(identifiers);
  if (Object.values(named).every((value) => value === null)) return null;
  const csl = { ...EMPTY_CSL, title };
  return {
    id: ARTICLE_ID,
    named: { raw: [title, byline].join(' '), csl, origin: 'bibliography' },
    ...named,
    search: null,
  };
}

const EMPTY_CSL: CslItem = {
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

/** Title, first author and year, or null: without all three nothing that is found could pass the gate. */
function titleSearch({ csl }: Reference): TitleSearch | null {
  const [first] = csl.author;
  const year = csl.issued?.['date-parts'][0]?.[0];
  if (csl.title === null || first === undefined || year === undefined) return null;
  if (UNINDEXED_TYPES.has(csl.type) || foldedWords(csl.title).length < SHORTEST_SEARCH_WORDS) return null;
  const author = 'family' in first ? first.family : first.literal;
  return { title: csl.title, author, year, key: `${foldText(csl.title)}|${foldText(author)}|${year}` };
}
