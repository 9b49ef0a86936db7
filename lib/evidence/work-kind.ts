/**
 * References that are no studies, told by what kind of entry they are and where their address leads: news, pages of
 * shops, blogs and organisations, books, theses, data sets. A work with a DOI or PubMed number is a publication, so
 * its address says nothing here.
 */
import { scholarlyAddress } from '../identifiers/scholarly-address';
import { originalAddress } from '../identifiers/unwrap-address';
import type { Reference } from '../reading/types';
import type { StudyType } from '../standards/study-types';
import { CSL_KINDS, HOST_KINDS, SCHOLARLY_HOSTS } from '../standards/work-kinds';
import type { StudyVote } from './votes';

const PUBLICATION_IDENTIFIERS: readonly string[] = ['doi', 'pmid', 'pmcid', 'arxiv'];

/**
 * The host and path that an address means, without "www.", lower case; null when it is no web address. Of a page that an
 * archive has kept, it is the page's own.
 *
 *     https://web.archive.org/web/2009/http://www.bbc.co.uk/news/1?x=2   →   "bbc.co.uk/news/1"
 */
export function hostAndPath(address: string | null): string | null {
  const meant = address !== null && WEB_ADDRESS.test(address) ? originalAddress(address) : null;
  return meant && meant.hostname.replace(WWW, '') + meant.pathname.toLowerCase();
}

/** Takes "https://bbc.co.uk"; refuses "doi:10.1000/1", "/news/1". */
const WEB_ADDRESS = /^https?:\/\//i;

/** Takes "www.bbc.co.uk"; refuses "www2.bbc.co.uk". */
const WWW = /^www\./;

/** True when the address stands on the host (or below a host's path), subdomains included. */
export function isOnHost(place: string, host: string): boolean {
  const [name = ''] = place.split('/');
  const [hostName = '', ...path] = host.split('/');
  if (name !== hostName && !name.endsWith(`.${hostName}`)) return false;
  return path.length === 0 || place.slice(name.length + 1).startsWith(path.join('/'));
}

/** Takes "bbc.com/news/health-1"; refuses "site.org/newsletter-club". */
const NEWS_PATH = /\/(?:news|nouvelles|noticias|nachrichten|press-releases?|newsroom)(?:\/|$)/;

/**
 * The kind of what stands at a place, and the part of the place that says so.
 *
 *     "ncbi.nlm.nih.gov/books/nbk1"   →   { kind: "book", words: "ncbi.nlm.nih.gov/books" }
 *     "news.bbc.co.uk/1"              →   { kind: "news", words: "news.bbc.co.uk" }
 */
function kindOfPlace(place: string): { kind: StudyType; words: string } | null {
  for (const { kind, hosts } of HOST_KINDS) {
    const host = hosts.find((name) => isOnHost(place, name));
    if (host !== undefined) return { kind, words: host.includes('/') ? host : hostOf(place) };
  }
  return null;
}

/** "bbc.co.uk/news/1" → "bbc.co.uk". */
export const hostOf = (place: string): string => place.split('/')[0] ?? '';

const vote = (type: StudyType, words: string, strength: StudyVote['strength'], rule: string): StudyVote => ({
  type,
  basis: 'record-type',
  words,
  confidence: strength === 'record settles it' ? 'stated' : 'inferred',
  strength,
  rule,
});

/**
 * The vote of a reference's own kind, or null when it may well be a journal article.
 * `words` is the host of its address, with a path where that decides, or the entry's CSL type.
 */
export function workKindVote({ csl, identifiers }: Reference): StudyVote | null {
  if (csl.DOI !== null || identifiers.some(({ kind }) => PUBLICATION_IDENTIFIERS.includes(kind))) {
    const kind = CSL_KINDS[csl.type];
    return kind === 'book' || kind === 'thesis' || kind === 'dataset'
      ? vote(kind, csl.type, 'record settles it', `csl-${csl.type}`)
      : null;
  }
  const address = csl.URL ?? identifiers.find(({ kind }) => kind === 'url')?.value ?? null;
  const place = hostAndPath(address);
  const known = place === null ? null : kindOfPlace(place);
  if (known !== null) return vote(known.kind, known.words, 'record settles it', `host-${known.words}`);
  const kind = CSL_KINDS[csl.type];
  if (kind !== undefined && kind !== 'web-page') {
    return vote(kind, csl.type, 'record settles it', `csl-${csl.type}`);
  }
  if (address === null || place === null || mayBeWork(address, place)) return null;
  if (csl.volume !== null || csl.page !== null) return null;
  return vote(
    NEWS_PATH.test(place) ? 'news' : 'web-page',
    hostOf(place),
    'record is no article',
    'address-only',
  );
}

/** Papers stand at journals and in repositories, and authors put them on pages of their own. */
const mayBeWork = (address: string, place: string): boolean =>
  PRINTED_PAGES.test(place) ||
  SCHOLARLY_HOSTS.some((scholarly) => isOnHost(place, scholarly)) ||
  scholarlyAddress(address) !== null;

/** Takes "nlp.site.edu/papers/rnn.pdf"; refuses "site.org/pdf-tools". */
const PRINTED_PAGES = /\.pdf$/;
