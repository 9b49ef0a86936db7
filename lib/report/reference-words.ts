/** One reference in words and links, for every printed form of the report. */
import { arxivUrl, parseArxivId } from '../identifiers/arxiv';
import { doiUrl, parseDoi } from '../identifiers/doi';
import { parsePmcid, pmcidUrl } from '../identifiers/pmcid';
import { parsePmid, pmidUrl } from '../identifiers/pmid';
import type { Identifier, IdentifierKind } from '../identifiers/types';
import type { CslName } from '../references/types';
import { STUDY_TYPE_NAMES } from './study-type-names';
import type { ReportReference } from './types';

/** More authors than this become "et al.". */
const NAMED_AUTHORS = 3;

/** "Rae C., Digney A. L., et al."; null when no author is known. */
export function authorsOf({ csl }: ReportReference): string | null {
  if (csl.author.length === 0) return null;
  const named = csl.author.slice(0, NAMED_AUTHORS).map(nameOf);
  return csl.author.length > NAMED_AUTHORS ? `${named.join(', ')}, et al.` : named.join(', ');
}

const nameOf = (name: CslName): string =>
  'literal' in name ? name.literal : [name.family, name.given].filter((part) => part !== null).join(' ');

/** "Sports Medicine, 2015"; null when neither is known. */
export function placeOf({ csl }: ReportReference): string | null {
  const year = csl.issued?.['date-parts'][0]?.[0];
  const parts = [csl['container-title'], year].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? null : parts.join(', ');
}

/** What a reference is called in a sentence: its number as printed, else its place in the list. */
export const numberOf = ({ label, id }: Pick<ReportReference, 'label' | 'id'>): string => label ?? id;

/** Where the words that decide a study type were read. */
const BASIS_WORDS = {
  title: 'its title says',
  'publication-types': 'its record files it as',
  mesh: 'its index terms say',
  abstract: 'its abstract says',
  'record-type': 'its record files it as',
} as const;

/** The study type with its reason: "scoping review (its title says “A Scoping Review”)". */
export function studyWords({ study: { type, basis, words } }: ReportReference): string {
  if (type === 'unknown') return 'study type not stated in what was read';
  const name = STUDY_TYPE_NAMES[type][0];
  return basis === null || words === null ? name : `${name} (${BASIS_WORDS[basis]} “${words}”)`;
}

export interface ReferenceLink {
  /** What the link is called: "DOI", "PubMed", "free full text", "arXiv". */
  name: string;
  href: string;
}

/** Links are built from parsed identifiers only; an address that stands in the page is shown, never followed. */
const LINKS: Partial<Record<IdentifierKind, (value: string) => ReferenceLink | null>> = {
  doi: (value) => linkOf('DOI', parseDoi(value), doiUrl),
  pmid: (value) => linkOf('PubMed', parsePmid(value), pmidUrl),
  pmcid: (value) => linkOf('free full text', parsePmcid(value), pmcidUrl),
  arxiv: (value) => linkOf('arXiv', parseArxivId(value), arxivUrl),
};

const linkOf = <T>(name: string, id: T | null, toUrl: (id: T) => string): ReferenceLink | null =>
  id === null ? null : { name, href: toUrl(id) };

/** The links of a reference, DOI first, each address once; empty when it carries no identifier that has one. */
export function linksOf({ identifiers }: { identifiers: Identifier[] }): ReferenceLink[] {
  const links = new Map<string, ReferenceLink>();
  for (const kind of Object.keys(LINKS) as IdentifierKind[]) {
    for (const { value } of identifiers.filter((identifier) => identifier.kind === kind)) {
      const link = LINKS[kind]?.(value) ?? null;
      if (link !== null) links.set(link.href, link);
    }
  }
  return [...links.values()];
}
