/** An address on the web → the bytes of its page, or one sentence. Every step of a redirect is a visit with its manners. */
import type { Asking, Web } from './get-bounded';
import { getFollowing } from './get-following';
import { faultOfSize, MAX_PAGE_BYTES } from './html-faults';
import type { ReadableSource } from './read-source';
import { createSites, type Sites } from './sites';

const PAGE: Asking = {
  mostBytes: MAX_PAGE_BYTES,
  timeoutMs: 30_000,
  accept: 'text/html,application/xhtml+xml',
};

/** What a page calls itself: takes "text/html; charset=utf-8", "application/xhtml+xml"; refuses "text/plain", "application/pdf". */
const HTML_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;

export type FetchPage = (page: { name: string }) => Promise<ReadableSource>;

/** What robots.txt files call this program. */
const NAME = 'evidence-lens';

/**
 * A fetcher for one run.
 *
 *     fetchPage({ name: 'https://news.example/a' })
 *       → { kind: 'bytes', url: 'https://news.example/a/', … }   or   { kind: 'fault', detail: '… is not there (404).' }
 */
export function createFetcher(web: Web): FetchPage {
  const sites = createSites(web, NAME);
  return async ({ name }) => {
    const fetched = await follow(web, sites, name);
    return typeof fetched === 'string'
      ? { kind: 'fault', name, detail: `${name} ${fetched}.` }
      : { kind: 'bytes', name, ...fetched };
  };
}

interface Fetched {
  bytes: Uint8Array;
  /** Where the page stood in the end. */
  url: string;
  contentType: string | null;
}

/** The page at the end of all redirects, or why there is none, as the end of a sentence. */
async function follow(web: Web, sites: Sites, start: string): Promise<Fetched | string> {
  const arrived = await getFollowing(web, start, PAGE, sites.enter);
  if (!arrived.ok) return arrived.detail;
  const { url, answer } = arrived.value;
  const { status, headers, bytes, isCut } = answer;
  const contentType = headers.get('content-type');
  const fault = faultOfAnswer(status, contentType);
  if (fault !== null) return fault;
  if (isCut) return faultOfSize(Math.max(bytes.length, Number(headers.get('content-length') ?? 0)));
  return { bytes, url, contentType };
}

/** What the common refusals mean to a person. */
const STATUS_WORDS: Record<number, string> = {
  401: 'may only be read by those who log in (401)',
  403: 'may not be read by programs, says its server (403)',
  404: 'is not there (404)',
  410: 'is not there any more (410)',
  429: 'cannot be read now: its server asks to be left alone (429)',
  451: 'is withheld for legal reasons (451)',
  503: 'cannot be read now, says its server (503)',
};

function faultOfAnswer(status: number, contentType: string | null): string | null {
  if (status < 200 || status > 299) return STATUS_WORDS[status] ?? `was answered with ${status}`;
  return contentType === null || HTML_TYPE.test(contentType)
    ? null
    : `is ${contentType.split(';')[0]?.trim()}, not an HTML page`;
}
