/**
 * Every identifier of a reference: in its printed words and in the addresses of its links. Called by
 * `references/parse-reference.ts`.
 */
import {
  ABOUT_IDENTIFIERS,
  BACK_FRAGMENT,
  CITING_HOSTS,
  ENCYCLOPEDIA,
  SERVICE_HOSTS,
} from '../standards/service-links';
import { locateArxivIds } from './arxiv';
import { locateDois } from './doi';
import { identifiersAt, identifiersOfUrl, isHost } from './identifiers-of-url';
import { locateIsbns } from './isbn';
import { locatePmcids } from './pmcid';
import { locatePmids } from './pmid';
import type { Identifier, IdentifierKind } from './types';
import { unwrapAddress } from './unwrap-address';
import { locateUrls, parseUrl } from './url';

/** An identifier and the stretch of text that prints it (UTF-16 offsets, label and address included). */
export interface LocatedIdentifier {
  kind: IdentifierKind;
  value: string;
  start: number;
  end: number;
}

/** Which kinds come first in a list: what settles an entry before what only points to it. */
const ORDER: readonly IdentifierKind[] = ['doi', 'pmid', 'pmcid', 'arxiv', 'isbn', 'url'];

/**
 * Identifiers of a text and its links, each once, DOI first, the printed before the linked of a kind.
 * A printed DOI that is the torn beginning of a linked one gives way to it. Links to searches and services are no URL.
 * @param printed Those of the text, as `locateIdentifiers` finds them.
 */
export function gatherIdentifiers(
  printed: readonly LocatedIdentifier[],
  links: readonly { href: string; text: string }[],
): Identifier[] {
  const found: Identifier[] = printed.map(({ kind, value }) => ({ kind, value, foundIn: 'text' }));
  for (const { href } of links) {
    const url = unwrapAddress(href);
    if (url === null || leadsBack(url, href)) continue;
    const known = isOneOf(url, CITING_HOSTS) ? [] : identifiersAt(url);
    const page =
      known.length > 0 || isOneOf(url, SERVICE_HOSTS) || isScholarSearch(url) ? null : parseUrl(href);
    found.push(
      ...known,
      ...(page === null ? [] : [{ kind: 'url' as const, value: page, foundIn: 'link' as const }]),
    );
  }
  const unique = found.filter(
    (one, at) => found.findIndex((other) => other.kind === one.kind && other.value === one.value) === at,
  );
  return unique.filter((one) => !isTorn(one, unique)).sort((a, b) => rank(a) - rank(b));
}

/**
 * The printed ones with their places. An address that holds an identifier gives that and the address itself (kind
 * "url"), both with the address's place. A DOI torn out of an address by a space gives the DOI alone.
 */
export function locateIdentifiers(text: string): LocatedIdentifier[] {
  const dois = locateDois(text);
  const urls = locateUrls(text)
    .filter((url) => !dois.some((doi) => overlap(doi, url) && doi.end > url.end))
    .map((url) => ({ ...url, names: identifiersOfUrl(url.url) }));
  const numbers = [
    ...locatePmids(text).map(({ pmid, ...place }) => ({ kind: 'pmid' as const, value: pmid, ...place })),
    ...locatePmcids(text).map(({ pmcid, ...place }) => ({ kind: 'pmcid' as const, value: pmcid, ...place })),
    ...locateArxivIds(text).map(({ arxiv, ...place }) => ({
      kind: 'arxiv' as const,
      value: arxiv,
      ...place,
    })),
    ...locateIsbns(text).map(({ isbn, ...place }) => ({ kind: 'isbn' as const, value: isbn, ...place })),
  ];
  const located: LocatedIdentifier[] = [
    ...urls.flatMap(({ url, start, end, names }) => [
      ...names.map(({ kind, value }) => ({ kind, value, start, end })),
      { kind: 'url' as const, value: url, start, end },
    ]),
    ...dois
      .filter((doi) => !urls.some((url) => overlap(doi, url)))
      .map(({ doi, ...place }) => ({ kind: 'doi' as const, value: doi, ...place })),
    ...numbers.filter((number) => ![...urls, ...dois].some((other) => overlap(number, other))),
  ];
  return located.sort((a, b) => a.start - b.start);
}

interface Place {
  start: number;
  end: number;
}

const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

/** The beginning of another one of its kind: a DOI torn in print, a host printed where the link has the whole address. */
const isTorn = (one: Identifier, all: readonly Identifier[]): boolean =>
  (one.kind === 'doi' || one.kind === 'url') &&
  all.some((other) => {
    const whole = bare(other.value);
    return other.kind === one.kind && whole !== bare(one.value) && whole.startsWith(bare(one.value));
  });

/** An address without scheme and "www.", so that "www.who.int" and "https://who.int/x" compare. */
const bare = (value: string): string => value.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

/** Links inside an encyclopedia explain the names of an entry; the source itself comes first. */
const rank = ({ kind, value }: Identifier): number =>
  ORDER.indexOf(kind) + (kind === 'url' && ENCYCLOPEDIA.test(value) ? 0.5 : 0);

/** A link of the citing page to itself, or to a page about identifiers. */
const leadsBack = (url: URL, href: string): boolean =>
  (href.includes('#') && BACK_FRAGMENT.test(url.hash)) || ABOUT_IDENTIFIERS.test(url.pathname);

const isOneOf = (url: URL, hosts: readonly string[]): boolean =>
  hosts.some((name) => isHost(url.hostname, name));

const isScholarSearch = (url: URL): boolean => /(?:^|\.)scholar\.google\./.test(url.hostname);
