/**
 * Links to a work, built by us from parsed identifiers: https only, to the hosts named here. An address that was found in
 * the page is shown as text and never followed.
 */
import { arxivUrl, parseArxivId } from '../identifiers/arxiv';
import { doiUrl, parseDoi } from '../identifiers/doi';
import { isbnUrl, parseIsbn } from '../identifiers/isbn';
import { throughLibrary } from '../identifiers/library-proxy';
import { parsePmcid, pmcidUrl } from '../identifiers/pmcid';
import { parsePmid, pmidUrl } from '../identifiers/pmid';
import type { Identifier, IdentifierKind, ProxyPrefix } from '../identifiers/types';

export interface IdentifierLink {
  kind: IdentifierKind;
  /** "DOI", "PubMed" …: names of services, the same in every language. */
  name: string;
  value: string;
  href: string;
}

interface LinkRow {
  name: string;
  /** The address for a value, or null when the value does not parse. */
  href(value: string): string | null;
}

const row = <T>(name: string, parse: (value: string) => T | null, toUrl: (parsed: T) => string): LinkRow => ({
  name,
  href: (value) => {
    const parsed = parse(value);
    return parsed === null ? null : toUrl(parsed);
  },
});

/** In the order in which links are shown. A plain web address has no row: it is not ours to follow. */
const ROWS: [IdentifierKind, LinkRow][] = [
  ['doi', row('DOI', parseDoi, doiUrl)],
  ['pmid', row('PubMed', parsePmid, pmidUrl)],
  ['pmcid', row('PMC', parsePmcid, pmcidUrl)],
  ['arxiv', row('arXiv', parseArxivId, arxivUrl)],
  ['isbn', row('ISBN', parseIsbn, isbnUrl)],
];

/** What leads to a publisher's page, which a library may have paid for; the other services are free for all. */
const BEHIND_A_LIBRARY: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>(['doi']);

/**
 * One link for each kind of identifier at most, in the order DOI, PubMed, PMC, arXiv, ISBN; empty when none parses.
 * @param proxy The reader's library, for views; what is handed on to others links directly.
 */
export function identifierLinks(
  identifiers: readonly Identifier[],
  proxy: ProxyPrefix | null = null,
): IdentifierLink[] {
  return ROWS.flatMap(([kind, { name, href }]) => {
    const value = identifiers.find((identifier) => identifier.kind === kind)?.value;
    const address = value === undefined ? null : href(value);
    if (value === undefined || address === null) return [];
    const link = BEHIND_A_LIBRARY.has(kind) ? throughLibrary(address, proxy) : address;
    return [{ kind, name, value, href: link }];
  });
}

/** The address of a free full text that a record names: https only, or null. */
export const openAccessHref = (address: string | null | undefined): string | null =>
  address && URL.canParse(address) && new URL(address).protocol === 'https:' ? new URL(address).href : null;
