/**
 * How strongly a sentence is worded: does it say that things go together, that one may cause the other, or that it
 * does? Compares words only; whether the wording is deserved is for the checks. Called by the reader for each claim.
 */
import type { Wording } from '../reading/types';
import type { Span } from '../text/types';
import { type CueMatch, firstMatch } from './cues';
import { ASSOCIATION, CALLS, COMPARISON, CONDITIONAL, DIRECT, LOOKALIKES, STRONG } from './wording-cues';

export interface WordingMatch {
  wording: Wording;
  /** The words that decided, in order of the sentence; empty for "none". */
  words: Span[];
}

export function wordingOf(sentence: string): WordingMatch {
  const none: WordingMatch = { wording: 'none', words: [] };
  const text = sentence.replace(LOOKALIKES, (words) => '_'.repeat(words.length));
  if (firstMatch(CALLS, text)) return none;
  const of = (wording: Wording, match: CueMatch): WordingMatch => ({ wording, words: [match.span] });
  const maybe = firstMatch(CONDITIONAL, text);
  if (maybe) return of('conditional-causal', maybe);
  const bound = firstMatch(ASSOCIATION.slice(0, 2), text);
  if (bound) return of('correlational', bound);
  const strong = firstMatch(STRONG, text);
  if (strong) return of('direct-causal', strong);
  const bound2 = firstMatch(ASSOCIATION.slice(2), text);
  if (bound2) return of('correlational', bound2);
  const cause = firstMatch(DIRECT, text);
  if (cause) return of('direct-causal', cause);
  const compared = firstMatch(COMPARISON, text);
  if (compared) return of('correlational', compared);
  return none;
}
