import { unwrapAddress } from './unwrap-address';

/** Takes the "https://www.bmj.com" of "https://www.bmj.com/content/1"; refuses "mailto:a@b.org". */
const HOST = /^https?:\/\/(?:www\.)?([^/?#]*)/i;

/** The host of a web address, without "www.", in lower case; '' when it is none. Cheaper than a URL object, for every link of a page. */
const hostOf = (href: string): string => HOST.exec(href)?.[1]?.toLowerCase() ?? '';

/**
 * A test for addresses of the site that a page belongs to. A page out of an archive belongs to the site that it was saved from,
 * though the archive's host stands in each of its links.
 *
 *     ownSite('https://www.bmj.com/content/1')('https://bmj.com/about')   →   true
 *     ownSite('https://web.archive.org/web/2020/https://blog.example/a')('https://web.archive.org/web/2020/https://doi.org/10.1/b')   →   false
 */
export function ownSite(page: string): (href: string) => boolean {
  const meant = unwrapAddress(page)?.href ?? page;
  const home = hostOf(meant);
  const isWrapped = home !== hostOf(page);
  return (href) => home !== '' && hostOf(isWrapped ? (unwrapAddress(href)?.href ?? href) : href) === home;
}
