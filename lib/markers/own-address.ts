/** Does a link lead to the page one is on, or to a part of it (a figure, a table, a download, an earlier version)? */
import type { Addresses } from '../identifiers/addresses';
import type { Identifier } from '../identifiers/types';
import type { Article } from '../reading/types';

export type OwnAddress = (href: string) => boolean;

/** A test for addresses of this article: its page, what lies below it, and identifiers that begin with its own. */
export function ownAddress(
  { url, identifiers }: Pick<Article, 'url' | 'identifiers'>,
  addresses: Addresses,
): OwnAddress {
  const page = url === null ? null : pathOf(url);
  const own = [...identifiers, ...(url === null ? [] : addresses.identifiers(url))].filter(
    ({ kind }) => kind !== 'url',
  );
  const isOwn = ({ kind, value }: Identifier): boolean =>
    own.some(
      (mine) => mine.kind === kind && (kind === 'doi' ? isPartOf(value, mine.value) : value === mine.value),
    );
  return (href) => {
    // Nearly every link leads to another host, which is cheaper to see than what lies where on it.
    const path = page !== null && href.toLowerCase().includes(hostIn(page)) ? pathOf(href) : null;
    if (page !== null && path !== null && isWithin(path, page)) return true;
    // "10.7554/eLife.04407.001" is a part of "10.7554/eLife.04407".
    return own.length > 0 && addresses.identifiers(href).some(isOwn);
  };
}

/** A version: takes the ".1" of "10.12688/f1000research.5879.1"; refuses "10.1136/bmj.4". */
const VERSION = /(?<=\.\d{2,12})\.\d{1,2}$|(?<=\d)v\d{1,2}$/;

/** The same DOI, another version of it, or a component ("10.7717/peerj.727/fig-1", "10.7554/eLife.04407.001"). */
function isPartOf(doi: string, own: string): boolean {
  const base = own.replace(VERSION, '');
  return (
    doi === own ||
    doi.startsWith(`${base}.`) ||
    doi.startsWith(`${base}/`) ||
    doi.replace(VERSION, '') === base
  );
}

/** Host and path without "www.", trailing slash and version ("/v2"); null when the address has no path to speak of. */
function pathOf(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const { hostname, pathname } = new URL(href);
  const path = pathname.replace(/\/(?:v\d+)?\/?$/, '');
  return path.length < 2 ? null : hostname.replace(/^www\./, '') + path;
}

const hostIn = (path: string): string => path.slice(0, path.indexOf('/'));

const isWithin = (path: string, page: string): boolean => path === page || path.startsWith(`${page}/`);
