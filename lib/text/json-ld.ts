/**
 * What a page's JSON-LD describes (https://schema.org): its objects, those that wrap others first. Written by the page's owner
 * and read with plain tests of shape: a schema would bring its library into the page.
 */
import { isJsonObject, type JsonObject, parseJson } from './parse-json';

/** The scripts that hold it, as a selector. */
export const JSON_LD_SCRIPTS = 'script[type="application/ld+json"]';

/** Properties under which the page's main thing may be nested. */
const WRAPPERS = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** Real data is two or three levels deep. */
export const DEEPEST = 6;

/**
 * The objects of one script; none when it is no JSON.
 *
 *     {"@graph": [{"@type": "WebSite"}, {"@type": "Article"}]}   →   the whole, the site, the article
 */
export const jsonLdObjects = (text: string): JsonObject[] => objectsIn(parseJson(text), DEEPEST);

function objectsIn(value: unknown, depth: number): JsonObject[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth - 1));
  if (!isJsonObject(value)) return [];
  return [value, ...WRAPPERS.flatMap((name) => objectsIn(value[name], depth - 1))];
}
