/**
 * Looks through redirects and library proxies at the address that is meant. Nothing is fetched: only addresses that
 * carry their target in themselves are opened.
 */

/** Redirectors: host (with subdomains), and the query parameter that holds the target. Seen November 2026. */
const REDIRECTORS: readonly { host: RegExp; path: RegExp; parameter: string }[] = [
  { host: /(?:^|\.)google\.[a-z.]{2,6}$/, path: /^\/url$/, parameter: 'q' },
  { host: /(?:^|\.)google\.[a-z.]{2,6}$/, path: /^\/url$/, parameter: 'url' },
  { host: /(?:^|\.)(?:facebook|instagram)\.com$/, path: /^\/(?:l\.php)?$/, parameter: 'u' },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameter: 'url' },
  { host: /(?:^|\.)linkedin\.com$/, path: /^\/redir/, parameter: 'url' },
  { host: /(?:^|\.)duckduckgo\.com$/, path: /^\/l\/$/, parameter: 'uddg' },
  { host: /(?:^|\.)viglink\.com$|(?:^|\.)skimresources\.com$/, path: /^\//, parameter: 'url' },
  // EZproxy, OpenAthens and WAM: login?url=https://…
  { host: /./, path: /^\/(?:login|connect|redirector(?:\/[\w.]+)?)$/, parameter: 'url' },
  { host: /./, path: /^\/(?:login|connect)$/, parameter: 'qurl' },
];

/** Takes "web.archive.org", "archive.ph"; refuses "archive.example". */
const ARCHIVES = /(?:^|\.)(?:archive\.(?:org|is|ph|today)|ghostarchive\.org)$/;
/** Takes "/web/20200101000000/https://a.org", "/web/20200101id_/https://a.org"; refuses "/web/". */
const ARCHIVED = /^\/(?:web\/)?\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/?.+|[\w.-]+\.[a-z]{2,}\/.*)$/i;
/** The label says proxy: takes "www.nature.com.ezproxy.lib.edu", which is www.nature.com; refuses "proxy.golang.org". */
const PROXY_SUFFIX =
  /^([a-z\d-]+(?:\.[a-z\d-]+){0,6})\.(?:[a-z\d-]*(?:proxy|ezp|libproxy|ezaccess)[a-z\d-]*|ez\d{0,3}|idm|vpn)\.[a-z\d.-]+$/i;
/** A proxied host whose dots became hyphens: takes "www-nature-com", "doi-org"; refuses "nature". */
const HYPHENATED = /^(?:[a-z\d]+-){1,6}(?:com|org|gov|net|edu|uk|de|br|io)$/i;
/** Takes "https://a.org/b"; refuses "/b", "//a.org/b". */
const ABSOLUTE = /^https?:\/\//i;
/** Redirects inside redirects end somewhere. */
const DEEPEST = 4;
/** Longer addresses are data, not addresses. */
const LONGEST_ADDRESS = 2_000;

/**
 * The address that is meant, as a URL.
 *
 *     https://www.google.com/url?q=https://doi.org/10.1000/182&sa=D   →  https://doi.org/10.1000/182
 *     https://doi-org.ezproxy.lib.example.edu/10.1000/182             →  https://doi.org/10.1000/182
 *
 * @returns Null when `href` is no http address. A relative address gets the host "page.invalid", so that its path can
 *   still be read.
 */
export function unwrapAddress(href: string): URL | null {
  let url = toUrl(href);
  for (let depth = 0; url !== null && depth < DEEPEST; depth += 1) {
    const target = targetOf(url);
    if (target === null) return url;
    url = target;
  }
  return url;
}

function toUrl(href: string): URL | null {
  const trimmed = href.trim().replace(/&amp;/g, '&');
  if (trimmed === '' || trimmed.length > LONGEST_ADDRESS || trimmed.startsWith('#')) return null;
  const url = parse(trimmed);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null;
}

/** An address is parsed once: asking first whether it can be, or giving a base to one that needs none, costs as much again. */
function parse(address: string): URL | null {
  try {
    return ABSOLUTE.test(address) ? new URL(address) : new URL(address, 'https://page.invalid');
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/**
 * The address of a page itself, where an archive keeps a copy of it; every other address as it is.
 *
 *     https://web.archive.org/web/2009/http://www.bbc.co.uk/news/1   →   http://www.bbc.co.uk/news/1
 *
 * @returns Null when `href` is no http address.
 */
export function originalAddress(href: string): URL | null {
  const url = toUrl(href);
  return url && (archivedIn(url) ?? url);
}

/** What an archive's address holds; null for another host's. */
function archivedIn(url: URL): URL | null {
  const kept = ARCHIVES.test(url.hostname) ? ARCHIVED.exec(url.pathname + url.search)?.[1] : undefined;
  if (kept === undefined) return null;
  return toUrl(/^https?:/i.test(kept) ? kept.replace(/^(https?:)\/+/i, '$1//') : `https://${kept}`);
}

function targetOf(url: URL): URL | null {
  const archived = archivedIn(url);
  if (archived !== null) return archived;
  // Every redirector keeps its target in a parameter, and most addresses have none.
  for (const row of url.search === '' ? [] : REDIRECTORS) {
    const target =
      row.host.test(url.hostname) && row.path.test(url.pathname) ? url.searchParams.get(row.parameter) : null;
    if (target !== null && /^https?:\/\//i.test(target)) return toUrl(target);
  }
  return unproxied(url);
}

function unproxied(url: URL): URL | null {
  const inner = PROXY_SUFFIX.exec(url.hostname)?.[1];
  if (inner === undefined) return null;
  const host = HYPHENATED.test(inner) ? inner.replace(/-/g, '.') : inner;
  return host.includes('.') ? toUrl(`https://${host}${url.pathname}${url.search}`) : null;
}
