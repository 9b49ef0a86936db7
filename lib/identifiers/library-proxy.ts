/**
 * Links through a library: EZproxy and its kind take the address of a publisher's page behind "?url=" (as it is) or
 * "?qurl=" (escaped), ask for the reader's library card and hand on what the library pays for.
 * https://help.oclc.org/Library_Management/EZproxy/EZproxy_configuration/Starting_point_URLs_and_config_txt
 */
import type { ProxyPrefix } from './types';

/** The end of a prefix: takes "?url=", "&qurl="; refuses "?q=", "?url=x". */
const TARGET_AT_END = /[?&](q?url)=$/;
/** Where the target begins: takes the "?url=" of "?url=https://a.example/", the "&qurl=" of "?group=x&qurl="; refuses "curl=". */
const TARGET = /[?&]q?url=/;

/**
 * The prefix that a person pasted, as it will be used.
 *
 *     "https://login.ezproxy.lib.example.edu/login?url="                          →  the same
 *     "https://login.ezproxy.lib.example.edu/login?url=https://www.nature.com/"   →  cut off after "url="
 *     "http://…", "https://user:pass@…", "https://lib.example.edu/"               →  null
 *
 * @returns Null when it is no https address with a "url" or "qurl" to be filled; credentials in it are refused.
 */
export function parseProxyPrefix(text: string): ProxyPrefix | null {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return null;
  const { protocol, origin, pathname, search, username, password } = new URL(trimmed);
  if (protocol !== 'https:' || username !== '' || password !== '') return null;
  const target = TARGET.exec(search);
  return target === null
    ? null
    : (`${origin}${pathname}${search.slice(0, target.index)}${target[0]}` as ProxyPrefix);
}

/** Whether a stored text is a prefix as `parseProxyPrefix` gives it. */
export const isProxyPrefix = (text: string): boolean => parseProxyPrefix(text) === text;

/** The address of a publisher's page by way of the library; the address itself when there is none. */
export function throughLibrary(address: string, prefix: ProxyPrefix | null): string {
  if (prefix === null) return address;
  const isEscaped = TARGET_AT_END.exec(prefix)?.[1] === 'qurl';
  return `${prefix}${isEscaped ? encodeURIComponent(address) : address}`;
}
