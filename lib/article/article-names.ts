/** What an article is called, and how much of a name is kept. */
import { textLength } from '../dom/text-length';

/**
 * The article's title, without markup and, where a heading says which part is which, without the name of its site.
 *
 * @param stated What Readability takes it to be; '' where it knows none: then the page's own title, or its first heading.
 * @returns '' for a page without any.
 */
export function titleOf(document: Document, stated: string): string {
  const title = stated || document.title.trim() || wordsIn(document.querySelector('h1'));
  return brief(withoutSite(document, title.replace(INLINE_TAGS, '')));
}

/**
 * The title without the name of its site, where a heading says which part is which: "Sleep and load | Science" over
 * `<h1>Sleep and load</h1>`.
 */
function withoutSite(document: Document, title: string): string {
  for (const heading of [...document.querySelectorAll('h1')].slice(0, MOST_HEADINGS)) {
    if (textLength(heading, MAX_NAME) > MAX_NAME) continue;
    const own = wordsIn(heading);
    const rest = title.slice(own.length);
    if (!title.startsWith(own) || !SITE_NAME.test(rest)) continue;
    // Where the heading is the shorter one, it may be the site's own: its address tells which of the two is its name.
    const site = rest.replace(NO_LETTERS, '').toLowerCase();
    if (own.length > rest.length || (site !== '' && document.location?.hostname.includes(site))) return own;
  }
  return title;
}

const wordsIn = (heading: Element | null): string => (heading?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Pages have one or two of the first order. */
const MOST_HEADINGS = 100;

/** A longer title, or name of an author or a site, is none; it is cut. UTF-16 code units. */
const MAX_NAME = 2_000;

/** Half a sign at the end of a cut. Takes "\ud83d"; refuses "\ud83d\ude00". */
const HALF_SIGN = /[\ud800-\udbff]$/;

/** A name as it is kept. */
export const brief = (name: string): string =>
  name.length <= MAX_NAME ? name : name.slice(0, MAX_NAME).replace(HALF_SIGN, '');

/** Takes " | Science", " - The New York Times", "｜からだ"; refuses ": a trial", " and pain". */
const SITE_NAME = /^\s*(?:[|–—·•»-]\s|｜).*$/s;

/** Takes " - ", "'"; refuses "a". */
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/**
 * The names that a page's meta tags list, each in a tag of its own, as journals and archives do. Readability takes the last of them alone.
 *
 *     citation_author "Roe, Ann", citation_author "Bob Doe"   →   "Ann Roe, Bob Doe"
 *
 * @returns Null where no tag is there twice.
 */
export function listedAuthors(document: Document): string | null {
  const metas = [...document.querySelectorAll('meta[name][content]')];
  for (const tag of AUTHOR_TAGS) {
    const ofTag = metas.filter((meta) => meta.getAttribute('name')?.toLowerCase() === tag);
    const names = new Set(ofTag.map((meta) => meta.getAttribute('content')?.replace(FAMILY_FIRST, '$2 $1')));
    if (names.size > 1) return [...names].join(', ');
  }
  return null;
}

const AUTHOR_TAGS = ['citation_author', 'dc.creator', 'author'];

/** Takes "Roe, Ann"; refuses "Ann Roe", "Roe, Ann, PhD". */
const FAMILY_FIRST = /^([^,]+), ?([^,]+)$/;

/** Markup that journals leave in the words of a title. Takes "<i>Aedes aegypti</i>"; refuses "p < 0.05", "<video>". */
const INLINE_TAGS = /<\/?(?:i|b|u|em|strong|su[bp]|span|italic|bold)(?: [^<>]{0,100})?>/gi;
