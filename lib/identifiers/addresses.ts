/**
 * The addresses of one page. Several sides ask about the same link, and taking an address apart is most of the work: each is
 * opened once, and looked at for identifiers once, when someone first asks.
 */
import { remembered } from '../text/remembered';
import { identifiersAt } from './identifiers-of-url';
import type { Identifier } from './types';
import { unwrapAddress } from './unwrap-address';

export interface Addresses {
  /** The address that is meant, without redirects and proxies; null where it is no web address. */
  meant(href: string): URL | null;
  /** As `identifiersOfUrl` gives them. */
  identifiers(href: string): Identifier[];
}

/**
 * A page's book of addresses, still empty.
 *
 *     readAddresses().identifiers('https://pubmed.ncbi.nlm.nih.gov/27102172/')   →   PMID 27102172
 */
export function readAddresses(): Addresses {
  const meant = remembered(unwrapAddress);
  return { meant, identifiers: remembered((href) => identifiersAt(meant(href))) };
}
