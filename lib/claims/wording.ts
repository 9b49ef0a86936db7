import type { Wording } from '../reading/types';
import type { Span } from '../text/types';

/** Tried in order; each takes its own verbs and refuses the others'. */
const ROWS: [Wording, RegExp][] = [
  [
    'null',
    /\b(?:does|do|did)(?:n['’]t| not) (?:predict|cause|increase|decrease|reduce|raise|lower|improve)\b|\bno (?:effect|difference|link|association)\b/i,
  ],
  [
    'conditional-causal',
    /\b(?:may|might|could|can) (?:\w+ )?(?:reduce|increase|decrease|improve|prevent|cause|lower|raise|help)\b/i,
  ],
  ['direct-causal', /\b(?:reduces?|increases?|decreases?|improves?|prevents?|causes?|lowers?|raises?)\b/i],
  ['correlational', /\b(?:linked (?:to|with)|associated with|correlat\w+ with|related to)\b/i],
];

/** Strength of a sentence's wording, with the words that decided. */
export function wordingOf(sentence: string): { wording: Wording; words: Span[] } {
  for (const [wording, pattern] of ROWS) {
    const match = pattern.exec(sentence);
    if (match) return { wording, words: [{ start: match.index, end: match.index + match[0].length }] };
  }
  return { wording: 'none', words: [] };
}
