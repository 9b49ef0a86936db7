/** The words of each claim weighed: does it need a source, how strongly is it worded, whose words are they. */
import type { Claim, PlacedClaim } from '../reading/types';
import { attributedTo } from './attribution';
import { needsSource } from './needs-source';
import { wordingOf } from './wording';

/** Claims in reading order; a speaker goes on from one sentence to the next while the words are theirs. */
export function weighClaims(placed: PlacedClaim[]): Claim[] {
  let speaker: string | null = null;
  return placed.map((claim) => {
    speaker = attributedTo(claim.text, speaker);
    const match = wordingOf(claim.text);
    return {
      ...claim,
      needsSource: needsSource(claim.text, match).needed,
      wording: match.wording,
      attributedTo: speaker,
    };
  });
}
