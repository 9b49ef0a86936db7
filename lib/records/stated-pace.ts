/**
 * The pace that a source states in the headers of its answers. Crossref changes its limits from month to month, and says so
 * there: https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/ (November 2026).
 */
import type { SourceLimit } from './sources';

/** Takes "1s" and "60s"; refuses "1m", "soon". */
const SECONDS = /^(\d{1,4})s$/;
/** Takes "5"; refuses "0", "-1", "many". */
const COUNT = /^[1-9]\d{0,5}$/;

/**
 * Milliseconds from one request to the next that a source asks for, when that is longer than what we know of it.
 *
 *     x-rate-limit-limit: 1, x-rate-limit-interval: 5s; known: one a second   →   5000
 *
 * @returns null when the headers state no pace, or one that is kept anyway.
 */
export function slowerPace(headers: Headers, known: SourceLimit): number | null {
  const count = COUNT.exec(headers.get('x-rate-limit-limit') ?? '')?.[0];
  const seconds = SECONDS.exec(headers.get('x-rate-limit-interval') ?? '')?.[1];
  if (count === undefined || seconds === undefined) return null;
  const stated = (Number(seconds) * 1000) / Number(count);
  return stated > known.intervalMs / known.perInterval ? stated : null;
}
