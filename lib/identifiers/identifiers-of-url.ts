/**
 * What the address of a link says about the work behind it. A DOI is derived only where the address determines it
 * (`standards/derived-dois.ts`); an address that needs a look-up gives nothing.
 */
import { DERIVED_DOIS, NUMBERED_ADDRESSES } from '../standards/derived-dois';
import { findArxivIds, parseArxivId } from './arxiv';
import { type Doi, findDois, parseDoi } from './doi';
import { rowsByHost } from './rows-by-host';
import type { Identifier } from './types';
import { unwrapAddress } from './unwrap-address';

/** Takes "/abs/1409.1556v6", "/pdf/hep-th/9901001.pdf", "/html/2101.00001"; refuses "/list/cs.CL/recent". */
const ARXIV_PATH = /^\/(?:abs|pdf|html|format|ps|ftp\/arxiv\/papers\/\d+)\/(.+?)(?:v\d{1,2})?(?:\.pdf)?$/i;
/** Atypon's redirect: its "doi" is the article that the link stands in, its "key" the work that is cited. */
const REDIRECT = '/servlet/linkout';
/** Takes "?doi=10.1/a" of "?doi=10.1/a&key=10.1/b"; refuses "&key=10.1/b". */
const CITING_DOI = /[?&]doi=[^&]*/;
/** The DOI by which DataCite registers arXiv numbers: takes "10.48550/arxiv.1409.1556"; refuses "10.48550/x.1". */
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/;

const derivedOf = rowsByHost(DERIVED_DOIS, ({ host }) => [host]);
const numberedOf = rowsByHost(NUMBERED_ADDRESSES, ({ host }) => (host === null ? [] : [host]));
const NUMBERED_ANYWHERE = NUMBERED_ADDRESSES.filter(({ host }) => host === null);

/**
 * Identifiers in an address, each with `foundIn: 'link'`: at most one of a kind, DOI first. Empty when it has none.
 *
 *     https://www.nature.com/articles/s41586-020-2649-2  →  DOI 10.1038/s41586-020-2649-2
 *     https://pubmed.ncbi.nlm.nih.gov/27102172/          →  PMID 27102172
 *     https://www.sciencedirect.com/science/article/pii/S0140673600027999  →  nothing: the PII is no DOI
 */
export const identifiersOfUrl = (href: string): Identifier[] => identifiersAt(unwrapAddress(href));

/** The same for an address that `unwrapAddress` has opened. */
export function identifiersAt(url: URL | null): Identifier[] {
  if (url === null) return [];
  // Each of these is made anew whenever it is asked for.
  const { hostname, pathname, search } = url;
  const path = decode(pathname) + decode(pathname === REDIRECT ? search.replace(CITING_DOI, '') : search);
  const doi = doiInPath(path) ?? derivedDoi(hostname, path);
  const arxiv = arxivOf(hostname, pathname, path, doi);
  const found: Identifier[] = [];
  if (doi !== null) found.push({ kind: 'doi', value: doi, foundIn: 'link' });
  for (const row of [...numberedOf(hostname), ...NUMBERED_ANYWHERE]) {
    const digits = row.path.exec(path)?.[1];
    if (digits === undefined || found.some((other) => other.kind === row.kind)) continue;
    found.push({ kind: row.kind, value: row.kind === 'pmcid' ? `PMC${digits}` : digits, foundIn: 'link' });
  }
  if (arxiv !== null) found.push({ kind: 'arxiv', value: arxiv, foundIn: 'link' });
  return found;
}

/** Is `host` the named host or one below it? "bjsm.bmj.com" is below "bmj.com". */
export const isHost = (host: string, name: string): boolean => host === name || host.endsWith(`.${name}`);

/** Some addresses carry two (a paper and its supplement): the first names the work. */
const doiInPath = (path: string): Doi | null => findDois(path)[0] ?? null;

function derivedDoi(host: string, path: string): Doi | null {
  for (const row of derivedOf(host)) {
    const match = row.path.exec(path);
    if (match) return parseDoi(row.doi.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? ''));
  }
  return null;
}

function arxivOf(host: string, pathname: string, path: string, doi: Doi | null): string | null {
  const fromDoi = doi === null ? undefined : ARXIV_DOI.exec(doi)?.[1];
  if (fromDoi) return parseArxivId(fromDoi);
  if (!isHost(host, 'arxiv.org')) return findArxivIds(path)[0] ?? null;
  return parseArxivId(ARXIV_PATH.exec(pathname)?.[1] ?? '');
}

/** Nearly every address has nothing to decode, and asking the engine costs more than looking. */
function decode(part: string): string {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
