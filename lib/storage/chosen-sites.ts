/**
 * The sites whose pages are checked without a click. The browser keeps the list: a site is chosen when the person has
 * given access to it, and no longer when the access is taken back, here or in the browser's own settings. So there is
 * no second list that could say something else.
 */
import { SOURCES } from '../records/sources';

/** Hosts of the record sources: access to them is there for look-ups, it chooses nothing. */
const SOURCE_HOSTS = Object.values(SOURCES).map(({ base }) => new URL(base).hostname);

/** Takes "*://news.example/*" and "https://news.example/*"; refuses "*://*", "<all_urls>" and "https://*.example/*". */
const ONE_SITE = /^(?:\*|https?):\/\/([^/*]+)\/\*$/u;

/** Takes "https://" and "about:"; refuses "news.example". */
const SCHEME = /^[a-z][a-z\d+.-]*:/iu;

/** Takes "news.example" and "localhost"; refuses "news", "a b.example" and "". */
const HOST_NAME = /^(?:localhost|[^\s.]+(?:\.[^\s.]+)+)$/u;

/** The site of a page: its host name; null for pages that are not of the web, and for the record sources. */
export function siteOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && hostname !== '' && !SOURCE_HOSTS.includes(hostname) ? hostname : null;
}

/**
 * The site that a person typed or pasted.
 *
 *     "News.example", "https://news.example/story?id=7"   →  "news.example"
 *     "strength training"                                 →  null
 */
export function parseSite(typed: string): string | null {
  const address = typed.trim();
  const site = siteOf(SCHEME.test(address) ? address : `https://${address}`);
  return site !== null && HOST_NAME.test(site) ? site : null;
}

/** The match pattern of a site, for `permissions.request`: its pages over http and https, no sub-domain. */
export const sitePattern = (site: string): string => `*://${site}/*`;

/**
 * The chosen sites, in alphabetical order.
 * @param origins Match patterns that the browser has granted. Patterns for many hosts choose no site.
 */
export function chosenSites(origins: readonly string[]): string[] {
  const sites = origins.flatMap((origin) => ONE_SITE.exec(origin)?.[1] ?? []);
  return [...new Set(sites)].filter((site) => !SOURCE_HOSTS.includes(site)).toSorted();
}
