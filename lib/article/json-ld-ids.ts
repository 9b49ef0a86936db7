/**
 * What a page's JSON-LD calls its own scholarly article (https://schema.org/ScholarlyArticle). Written by the page's owner
 * and read with plain tests of shape: a schema would bring its library into the page.
 */
import { isJsonObject, type JsonObject, parseJson } from '../text/parse-json';

/** Types that are papers; "Article" and "NewsArticle" are what every blog calls itself. */
const PAPER_TYPES = new Set(['ScholarlyArticle', 'MedicalScholarlyArticle']);
/** Properties under which the page's main thing may be nested. */
const WRAPPERS = ['@graph', 'mainEntity', 'mainEntityOfPage'];
/** Properties that name the thing itself; "citation" and "isBasedOn" name others. */
const OWN_NAMES = ['@id', 'identifier', 'sameAs', 'url', 'doi'];
/** Properties of a schema.org PropertyValue that hold the value. */
const VALUES = ['value', '@value', '@id'];

/** Real data is two or three levels deep. */
const DEEPEST = 6;

/** The ids that the scholarly articles of one JSON-LD text give themselves, as written; empty when it is no JSON. */
export function findOwnJsonLdIds(text: string): string[] {
  return papersIn(parseJson(text), DEEPEST).flatMap((paper) =>
    OWN_NAMES.flatMap((name) => stringsIn(paper[name], DEEPEST)),
  );
}

function papersIn(value: unknown, depth: number): JsonObject[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => papersIn(item, depth - 1));
  if (!isJsonObject(value)) return [];
  const isPaper = [value['@type']].flat().some((type) => PAPER_TYPES.has(String(type)));
  return [...(isPaper ? [value] : []), ...WRAPPERS.flatMap((name) => papersIn(value[name], depth - 1))];
}

function stringsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => stringsIn(item, depth - 1));
  return isJsonObject(value) ? VALUES.flatMap((name) => stringsIn(value[name], depth - 1)) : [];
}
