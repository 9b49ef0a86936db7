/** What a page's JSON-LD calls its own scholarly article (https://schema.org/ScholarlyArticle). */
import { DEEPEST, jsonLdObjects } from '../text/json-ld';
import { isJsonObject } from '../text/parse-json';

/** Types that are papers; "Article" and "NewsArticle" are what every blog calls itself. */
const PAPER_TYPES = new Set(['ScholarlyArticle', 'MedicalScholarlyArticle']);
/** Properties that name the thing itself; "citation" and "isBasedOn" name others. */
const OWN_NAMES = ['@id', 'identifier', 'sameAs', 'url', 'doi'];
/** Properties of a schema.org PropertyValue that hold the value. */
const VALUES = ['value', '@value', '@id'];

/** The ids that the scholarly articles of one JSON-LD text give themselves, as written; empty when it is no JSON. */
export function findOwnJsonLdIds(text: string): string[] {
  return jsonLdObjects(text)
    .filter((thing) => [thing['@type']].flat().some((type) => PAPER_TYPES.has(String(type))))
    .flatMap((paper) => OWN_NAMES.flatMap((name) => stringsIn(paper[name], DEEPEST)));
}

function stringsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => stringsIn(item, depth - 1));
  return isJsonObject(value) ? VALUES.flatMap((name) => stringsIn(value[name], depth - 1)) : [];
}
