import { findCitedClaims } from './subjects';
import type { CheckContext } from './types';

/** Cited statements, by whether there was anything to hold them against. */
export interface ComparedCounts {
  /** Statements of which at least one cited work has a title or an abstract at hand. */
  compared: number;
  /** Statements that cite works of which neither is known. */
  notCompared: number;
}

/**
 * How many cited statements were held against a title or an abstract. Said beside every set of notes: a page with
 * some notes makes the rest look verified, and "compared" is all that happened to it.
 */
export function countCompared(context: CheckContext): ComparedCounts {
  const readable = new Map<string, boolean>();
  for (const { claim, title, abstract } of findCitedClaims(context)) {
    const isReadable = title !== null || abstract !== null;
    readable.set(claim.id, isReadable || readable.get(claim.id) === true);
  }
  const compared = [...readable.values()].filter(Boolean).length;
  return { compared, notCompared: readable.size - compared };
}

/** "12 statements compared with a title or abstract, 3 could not be." */
export const comparedSentence = ({ compared, notCompared }: ComparedCounts): string =>
  `${compared} ${compared === 1 ? 'statement' : 'statements'} compared with a title or abstract, ${notCompared} could not be.`;
