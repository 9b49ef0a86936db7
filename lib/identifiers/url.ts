/** Web addresses: parse one, find all in a text. Only http and https; tracking parameters are left off. */
export type WebUrl = string & { readonly __brand: 'WebUrl' };

/** An address as printed, and its place (UTF-16 offsets, end excluded). */
export interface LocatedUrl {
  url: WebUrl;
  start: number;
  end: number;
}

/** Up to a space, a quote or a bracket of markup: takes the "https://a.org/b" of "https://a.org/b>", "www.who.int"; refuses "who.int". */
const PRINTED_URL =
  /(?:https?:\s?\/\/\s?|\bwww\.(?=[a-z0-9-]))[^\s<>"\u201c\u201d\u00ab\u00bb\u2026]{3,2000}/gi;
/** The same without scheme, where a host with a known ending has a path: takes "who.int/news/x"; refuses "and/or", "t.i.d./day", "BMJ.com". */
const BARE_URL =
  /(?<![\w@./-])(?:[a-z\d][a-z\d-]{0,40}\.){1,4}(?:com|org|net|gov|edu|int|info|io|eu|uk|de|fr|es|it|nl|pl|se|br|pt|ch|at|au|ca|jp)\/(?=[\w~@#?])[^\s<>"\u201c\u201d\u00ab\u00bb\u2026]{1,2000}/gi;
/** A string that is such an address from its beginning. */
const STARTS_BARE = new RegExp(`^${BARE_URL.source}`, 'i');
/** Parameters that say where the reader came from, not where the page is. Takes "utm_source", "fbclid"; refuses "id". */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_hs(?:enc|mi)|icid|cmpid)$/i;
/** Signs of the sentence behind an address. */
const SENTENCE_SIGNS = new Set(".,;:!?'\u2019*\u2020\u2021}");

/**
 * An address in its canonical form: http or https, no tracking parameters, otherwise as written.
 * "www.who.int/x" and "who.int/x" get https. Null when it is no address, has no dot in its host, or holds a name and password.
 */
export function parseUrl(text: string): WebUrl | null {
  const trimmed = text.trim().replace(/^(https?:)\s?\/\/\s?/i, '$1//');
  const withScheme = /^www\./i.test(trimmed) || STARTS_BARE.test(trimmed) ? `https://${trimmed}` : trimmed;
  if (!/^https?:\/\//i.test(withScheme) || !URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  if (!/[^.]\.[^.]/.test(url.hostname) || url.username !== '') return null;
  return withoutTracking(withScheme) as WebUrl;
}

/** Every address in a text with its place, in reading order; closing signs of the sentence are left outside. */
export function locateUrls(text: string): LocatedUrl[] {
  const located: LocatedUrl[] = [];
  const matches = [
    ...text.matchAll(PRINTED_URL),
    ...(text.includes('/') ? text.matchAll(BARE_URL) : []),
  ].sort((a, b) => a.index - b.index);
  for (const match of matches) {
    if (match.index < (located.at(-1)?.end ?? 0)) continue;
    const printed = trimSentence(splitGlued(match[0]));
    const url = parseUrl(printed);
    if (url !== null) located.push({ url, start: match.index, end: match.index + printed.length });
  }
  return located;
}

/** "https://a.org/xhttps://b.org/y": two addresses without a space; the first is kept. */
const splitGlued = (printed: string): string => {
  const second = printed.slice(8).search(/https?:\/\//i);
  return second <= 0 || /[=/]$/.test(printed.slice(8, 8 + second)) ? printed : printed.slice(0, 8 + second);
};

/**
 * The address without the signs of the sentence behind it. A closing bracket belongs to an address only when it opens there
 * too: "…/Duck_(bird)" · "(see www.who.int)".
 */
function trimSentence(printed: string): string {
  const unopened = new Map([
    [')', count(printed, ')') - count(printed, '(')],
    [']', count(printed, ']') - count(printed, '[')],
  ]);
  let end = printed.length;
  for (; end > 0; end -= 1) {
    const sign = printed.charAt(end - 1);
    const more = unopened.get(sign) ?? 0;
    if (more > 0) unopened.set(sign, more - 1);
    else if (!SENTENCE_SIGNS.has(sign)) break;
  }
  return printed.slice(0, end);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** The address without the parameters that say where the reader came from. Takes "https://a.org/b?utm_source=c&id=1" to "https://a.org/b?id=1". */
export function withoutTracking(address: string): string {
  const [before, hash] = cutAt(address, '#');
  const [path, query] = cutAt(before, '?');
  if (query === '') return address;
  const kept = query
    .slice(1)
    .split('&')
    .filter((pair) => !TRACKING.test(pair.split('=')[0] ?? ''));
  return `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`;
}

/** The part before a sign, and the rest with the sign ('' when the sign is not there). */
const cutAt = (text: string, sign: string): [string, string] => {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
};
