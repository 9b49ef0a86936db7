/**
 * The article's own identifiers, when the page is itself a paper. Four places say so, believed in this order: Highwire,
 * Dublin Core and PRISM meta tags (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing), JSON-LD of a
 * scholarly article, the canonical address, the page's own address.
 */
import { parseDoi } from '../identifiers/doi';
import { identifiersOfUrl } from '../identifiers/identifiers-of-url';
import { parsePmcid } from '../identifiers/pmcid';
import { parsePmid } from '../identifiers/pmid';
import type { Identifier } from '../identifiers/types';
import { JSON_LD_SCRIPTS } from '../text/json-ld';
import { findOwnJsonLdIds } from './json-ld-ids';

type OwnKind = 'doi' | 'pmid' | 'pmcid';

const META_ROWS: { names: string[]; kind: OwnKind; parse: (text: string) => string | null }[] = [
  {
    names: ['citation_doi', 'dc.identifier', 'dc.identifier.doi', 'prism.doi', 'bepress_citation_doi'],
    kind: 'doi',
    parse: parseDoi,
  },
  { names: ['citation_pmid'], kind: 'pmid', parse: parsePmid },
  { names: ['citation_pmcid'], kind: 'pmcid', parse: parsePmcid },
];

/** An arXiv number or an ISBN in an address may be anything; these three are not. */
const OWN_KINDS: ReadonlySet<string> = new Set<OwnKind>(['doi', 'pmid', 'pmcid']);

/** DOI, PMID and PMCID of the page's own work, one of each at most; empty for a page that is no paper. */
export function findArticleIdentifiers(document: Document): Identifier[] {
  const found = [...inMetaTags(document), ...inJsonLd(document), ...inAddresses(document)];
  return found.filter(({ kind }, at) => found.findIndex((other) => other.kind === kind) === at);
}

function inMetaTags(document: Document): Identifier[] {
  const stated = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[name][content]')) {
    const name = meta.getAttribute('name')?.toLowerCase() ?? '';
    if (!stated.has(name)) stated.set(name, meta.getAttribute('content') ?? '');
  }
  return META_ROWS.flatMap(({ names, kind, parse }) => {
    const value = names.map((name) => parse(stated.get(name) ?? '')).find((parsed) => parsed !== null);
    return value ? [{ kind, value, foundIn: 'text' as const }] : [];
  });
}

function inJsonLd(document: Document): Identifier[] {
  const scripts = [...document.querySelectorAll(JSON_LD_SCRIPTS)];
  return scripts
    .flatMap((script) => findOwnJsonLdIds(script.textContent ?? ''))
    .flatMap((id) => {
      const doi = parseDoi(id);
      return doi === null ? ofAddress(id) : [{ kind: 'doi' as const, value: doi, foundIn: 'text' as const }];
    });
}

function inAddresses(document: Document): Identifier[] {
  const canonical = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href') ?? '';
  return [canonical, document.URL].flatMap(ofAddress);
}

const ofAddress = (address: string): Identifier[] =>
  identifiersOfUrl(address).filter(({ kind }) => OWN_KINDS.has(kind));
