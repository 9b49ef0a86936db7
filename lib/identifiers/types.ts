/**
 * What names a work. `value` is the canonical form: a DOI in lower case without "https://doi.org/", a PMID as
 * digits, a PMCID as "PMC" and digits, an arXiv id without version, an ISBN as digits (X last), a URL as an
 * https or http address without tracking parameters.
 */
export type IdentifierKind = 'doi' | 'pmid' | 'pmcid' | 'arxiv' | 'isbn' | 'url';

/** What a library puts before an address so that its members may read behind it; only `parseProxyPrefix` makes one. */
export type ProxyPrefix = string & { readonly __brand: 'ProxyPrefix' };

/** Where an identifier (or a field) was read: in the printed words, in an address behind them, or in a record. */
export type FoundIn = 'text' | 'link' | 'record';

export interface Identifier {
  kind: IdentifierKind;
  value: string;
  foundIn: FoundIn;
}
