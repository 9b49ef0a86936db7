import type { Span } from '../text/types';

/** Takes "reduces the risk", "linked to"; refuses "we visited". */
const EFFECT =
  /\b(?:reduc|increas|decreas|improv|prevent|caus|lower|rais|predict|minimi[sz])\w{0,5}\b|\b(?:risk|linked to|associated with|more likely|effective)\b|\d+ ?%/i;

/** Whether a sentence states something that a source should back. */
export function needsSource(sentence: string): { needed: boolean; strong: boolean; words: Span[] } {
  const match = sentence.trim().endsWith('?') ? null : EFFECT.exec(sentence);
  return {
    needed: match !== null,
    strong: false,
    words: match ? [{ start: match.index, end: match.index + match[0].length }] : [],
  };
}
