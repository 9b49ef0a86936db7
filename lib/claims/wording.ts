/**
 * How strongly a sentence is worded: does it say that things go together, that one may cause the other, or that it
 * does? Compares words only; whether the wording is deserved is for the checks. Called by the reader for each claim.
 */
import type { Wording } from '../reading/types';
import type { Span } from '../text/types';
import { type Cue, firstMatch, fold } from './cues';
import { PLAIN_CONDITIONAL, PLAIN_EFFECTS, PLAIN_NULL } from './plain-speech';
import {
  ASSOCIATION,
  CALLS,
  COMPARISON,
  CONDITIONAL,
  DIRECT,
  FLAT_NULL,
  LOOKALIKES,
  RISK,
  SOCIETIES,
  SOCIETY_WORD,
  STRONG,
} from './wording-cues';

export interface WordingMatch {
  /** "null" where a flat denial stands, else the strength. */
  wording: Wording;
  /** How strongly it is worded, denied or not: "does not reduce" is as direct as "reduces". */
  strength: Exclude<Wording, 'null'>;
  /** The words that decided, as printed; empty for "none". */
  words: Span[];
}

/** The tables in the order in which they are asked; the first with a cue in the sentence decides. */
const STEPS: { strength: Exclude<Wording, 'null'>; cues: readonly Cue[] }[] = [
  { strength: 'none', cues: CALLS },
  { strength: 'conditional-causal', cues: CONDITIONAL },
  { strength: 'conditional-causal', cues: PLAIN_CONDITIONAL },
  { strength: 'correlational', cues: ASSOCIATION },
  { strength: 'direct-causal', cues: STRONG },
  { strength: 'correlational', cues: RISK },
  { strength: 'direct-causal', cues: DIRECT },
  { strength: 'direct-causal', cues: PLAIN_EFFECTS },
  { strength: 'correlational', cues: COMPARISON },
];

/** A denial decides wherever it stands; how strong it is, is for the steps. */
const DENIALS = [...FLAT_NULL, ...PLAIN_NULL];

/** The sentence as the cues are asked of it, offsets kept. */
const toAsk = (sentence: string): string => {
  const unnamed = sentence.includes(SOCIETY_WORD) ? sentence.replace(SOCIETIES, blank) : sentence;
  return fold(unnamed.replace(LOOKALIKES, blank));
};

const blank = (words: string): string => '_'.repeat(words.length);

/**
 * The strength of a sentence's wording with the words that show it.
 *
 *     "A daily walk may ease back pain."   →  conditional-causal, [13, 21]
 *                   ^^^^^^^^
 * @param sentence One sentence of English; another language comes out as "none", except where it shares words.
 */
export function wordingOf(sentence: string): WordingMatch {
  const text = toAsk(sentence);
  const denied = firstMatch(DENIALS, text);
  for (const { strength, cues } of STEPS) {
    const match = firstMatch(cues, text);
    if (match === null) continue;
    if (strength === 'none') break;
    if (denied) return { wording: 'null', strength, words: [denied.span] };
    return { wording: strength, strength, words: [match.span] };
  }
  return denied
    ? { wording: 'null', strength: 'none', words: [denied.span] }
    : { wording: 'none', strength: 'none', words: [] };
}

/**
 * The words that show a wording which is known already: only its own tables are asked.
 *
 * @returns Null for "none", and where the sentence is worded otherwise.
 */
export function findWording(sentence: string, wording: Wording): Span | null {
  if (wording === 'none') return null;
  const text = toAsk(sentence);
  const tables =
    wording === 'null'
      ? [DENIALS]
      : STEPS.flatMap(({ strength, cues }) => (strength === wording ? [cues] : []));
  for (const cues of tables) {
    const match = firstMatch(cues, text);
    if (match !== null) return match.span;
  }
  return null;
}
