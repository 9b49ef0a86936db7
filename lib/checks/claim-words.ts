import type { FoundWords } from '../claims/found-words';
import type { Claim } from '../reading/types';

/** The words that gave a claim its wording; the whole sentence when none stand out. */
export function findClaimWords({ text }: Claim): FoundWords {
  return { words: text, start: 0, end: text.length };
}
