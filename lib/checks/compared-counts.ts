import { isEnglish } from './is-english';
import { findCitedClaims } from './subjects';
import type { CheckContext } from './types';

/** Cited statements, by whether there was anything to hold them against. */
export interface ComparedCounts {
  /** Statements of which at least one cited work has a title or an abstract at hand. */
  compared: number;
  /** Statements that cite works of which neither is known, and all of an article in a language that no check reads. */
  notCompared: number;
}

/**
 * How many cited statements were held against a title or an abstract. Said beside every set of notes: a page with
 * some notes makes the rest look verified, and "compared" is all that happened to it.
 */
export function countCompared(context: CheckContext): ComparedCounts {
  const readable = new Map<string, boolean>();
  const isRead = isEnglish(context.reading);
  for (const { claim, title, abstract } of findCitedClaims(context)) {
    const isReadable = isRead && (title !== null || abstract !== null);
    readable.set(claim.id, isReadable || readable.get(claim.id) === true);
  }
  const compared = [...readable.values()].filter(Boolean).length;
  return { compared, notCompared: readable.size - compared };
}
