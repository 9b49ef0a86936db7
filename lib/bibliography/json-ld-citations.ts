/**
 * References that a page names in its JSON-LD and prints nowhere (https://schema.org/citation). Asked only where no list is seen.
 * Written by the page's owner and read with plain tests of shape, like the ids in `article/json-ld-ids.ts`.
 */
import type { PageText } from '../dom/types';
import { DEEPEST, JSON_LD_SCRIPTS, jsonLdObjects } from '../text/json-ld';
import { isJsonObject } from '../text/parse-json';
import { LIKELY, referenceLikeness } from './reference-likeness';
import type { BibliographyEntry, BibliographyList } from './types';

/** Properties of a cited work that are printed of it, in the order of a reference. */
const PRINTED = ['author', 'name', 'headline', 'isPartOf', 'publisher', 'datePublished', 'identifier'];
/** Properties that lead to it. */
const ADDRESSES = ['url', '@id', 'sameAs'];

/**
 * The cited works as one list; none when no script names any that reads like a reference.
 *
 *     "citation": ["Smith J. Load and pain. 2019. doi:10.1000/182"]   →   one entry
 *     "citation": ["our own research"]                                →   no list
 */
export function findJsonLdCitations(page: PageText): BibliographyList[] {
  const scripts = [...page.document.querySelectorAll(JSON_LD_SCRIPTS)];
  const entries = scripts
    .flatMap((script) => jsonLdObjects(script.textContent ?? ''))
    .flatMap(({ citation }) => [citation ?? []].flat())
    .flatMap((cited) => toEntry(page, cited))
    .filter(({ raw, links }) => referenceLikeness(raw, links) >= LIKELY);
  return entries.length === 0
    ? []
    : [{ trait: 'json-ld', because: 'named in the page’s own data (JSON-LD)', entries }];
}

/** What is printed of a work: the words of a string, or of an object with its names. */
function wordsOf(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value.replace(/\s+/g, ' ').trim()];
  if (depth === 0) return [];
  if (Array.isArray(value)) return [value.flatMap((item) => wordsOf(item, depth - 1)).join(', ')];
  return isJsonObject(value) ? PRINTED.flatMap((name) => wordsOf(value[name], depth - 1)) : [];
}

/** An entry that stands behind the page's text, since it has no place in it. */
function toEntry(page: PageText, cited: unknown): BibliographyEntry[] {
  const raw = wordsOf(cited, DEEPEST).filter(Boolean).join('. ');
  const addresses = isJsonObject(cited) ? ADDRESSES.flatMap((name) => [cited[name] ?? []].flat()) : [];
  const links = addresses.flatMap((href) =>
    typeof href === 'string' && /^https?:/.test(href) ? [{ href, text: '' }] : [],
  );
  const start = page.text.length;
  const place = { start, end: start, label: null, lines: [], elements: [], keys: [], leadsBack: false };
  return raw === '' ? [] : [{ ...place, raw, links: links.slice(0, 1), trait: 'json-ld' }];
}
