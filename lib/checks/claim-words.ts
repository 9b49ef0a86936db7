import type { FoundWords } from '../claims/found-words';
import { wordingOf } from '../claims/wording';
import type { Claim } from '../reading/types';

/** The words that gave a claim its wording, as printed; the whole sentence when none stand out. */
export function findClaimWords({ text }: Claim): FoundWords {
  const { start, end } = wordingOf(text).words[0] ?? { start: 0, end: text.length };
  return { words: text.slice(start, end), start, end };
}
