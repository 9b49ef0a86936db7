import type { FoundWords } from '../claims/found-words';
import { nullClaim } from '../claims/null-claim';
import { wordingOf } from '../claims/wording';
import type { Claim, Wording } from '../reading/types';
import { memo } from './memo';

/** Does the sentence state something about the world, which its source should then be about? Methods and lists do not. */
export const isStatement = (claim: Claim): boolean =>
  claim.needsSource || readClaimWords(claim).wording !== 'none';

/** A claim's wording with the words that gave it. */
export interface ClaimWords extends FoundWords {
  wording: Wording;
}

/** A question states nothing: takes "Does it help?", "“Why not?”"; refuses "Does it help? It does." */
const QUESTION = /\?["”’)]{0,2}$/u;

/**
 * The wording of a claim and its words as printed; the whole sentence when none stand out. A flat statement of no effect
 * is "null" whatever verbs it denies: "doesn’t prevent" prevents nothing.
 */
export const readClaimWords = memo(({ text, wording }: Claim): ClaimWords => {
  if (QUESTION.test(text)) return { wording: 'none', words: text, start: 0, end: text.length };
  const denial = nullClaim(text);
  const isNull = wording === 'null' || denial !== null;
  const span = isNull ? denial : (wordingOf(text).words[0] ?? null);
  const { start, end } = span ?? { start: 0, end: text.length };
  return { wording: isNull ? 'null' : wording, words: text.slice(start, end), start, end };
});
