/**
 * The article's own identifiers, when the page is itself a paper: Highwire, Dublin Core and PRISM meta tags
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing).
 */
import { parseDoi } from '../identifiers/doi';
import { parsePmid } from '../identifiers/pmid';
import type { Identifier } from '../identifiers/types';

const ROWS: { names: string[]; kind: 'doi' | 'pmid'; parse: (text: string) => string | null }[] = [
  {
    names: ['citation_doi', 'dc.identifier', 'dc.identifier.doi', 'prism.doi', 'bepress_citation_doi'],
    kind: 'doi',
    parse: parseDoi,
  },
  { names: ['citation_pmid'], kind: 'pmid', parse: parsePmid },
];

/** DOI and PMID that the page's meta tags state, one of each at most. */
export function findArticleIdentifiers(document: Document): Identifier[] {
  const stated = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[name][content]')) {
    const name = meta.getAttribute('name')?.toLowerCase() ?? '';
    if (!stated.has(name)) stated.set(name, meta.getAttribute('content') ?? '');
  }
  return ROWS.flatMap(({ names, kind, parse }) => {
    const value = names.map((name) => parse(stated.get(name) ?? '')).find((parsed) => parsed !== null);
    return value ? [{ kind, value, foundIn: 'text' as const }] : [];
  });
}
