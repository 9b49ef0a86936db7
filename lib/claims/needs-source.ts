/**
 * Should this sentence have a source? Yes for statements of effect, risk, prevalence, mechanism or comparison; no for
 * questions, definitions, dates, lives, personal experience and offers. People agree on this only in part, so it is
 * said softly ("no source given here"), and only the strong kind is listed.
 */
import type { Span } from '../text/types';
import { firstMatch } from './cues';
import { findHedges } from './hedges';
import { nullClaim } from './null-claim';
import { openingsOf } from './openings';
import { FACTS, OTHER_THAN_FACTS, STRONG_FACTS } from './source-cues';
import { findSuperlatives } from './superlatives';
import { type WordingMatch, wordingOf } from './wording';

export interface SourceNeed {
  needed: boolean;
  /** Worth listing when no source is given: flat causes and risks, ranks, numbers of effect. */
  strong: boolean;
  /** The words that decided, as printed; empty when nothing did. */
  words: Span[];
}

const NOT_NEEDED: SourceNeed = { needed: false, strong: false, words: [] };

/** Shorter texts are headings, labels or exclamations. */
const MIN_WORDS = 4;

/** What stands between words. Takes " ", "\u00a0"; refuses "-". */
const WHITE_SPACE = /\s+/u;

/** Absolutes that say less than the effect beside them. Takes "never"; refuses "the best". */
const ADVERB_ONLY = /^(?:always|never|instantly)$/iu;

/**
 * Whether a sentence states what a source should back.
 *
 *     "Lifting reduces the risk of falls."   →  needed, strong, [8, 24]
 *              ^^^^^^^^^^^^^^^^
 * @param sentence One sentence as printed.
 * @param match What `wordingOf` says of it, for callers that have it already.
 */
export function needsSource(sentence: string, match: WordingMatch = wordingOf(sentence)): SourceNeed {
  const openings = openingsOf(sentence);
  const isShort = sentence.split(WHITE_SPACE, MIN_WORDS).length < MIN_WORDS;
  if (isShort || firstMatch(OTHER_THAN_FACTS, sentence, openings)) return NOT_NEEDED;
  const ranks = findSuperlatives(sentence);
  const strong =
    ranks.find(({ words }) => !ADVERB_ONLY.test(words)) ?? strongWords(sentence, match, openings);
  const words =
    strong ?? match.words[0] ?? firstMatch(FACTS, sentence, openings) ?? nullClaim(sentence) ?? ranks[0];
  return words === undefined
    ? NOT_NEEDED
    : { needed: true, strong: strong !== null, words: [{ start: words.start, end: words.end }] };
}

/** Effects and numbers are strong only without a hedge; ranks are, however they are said. */
function strongWords(
  sentence: string,
  { wording, words }: WordingMatch,
  openings: readonly number[],
): Span | null {
  if (findHedges(sentence).length > 0) return null;
  const flat = wording === 'direct-causal' || wording === 'null' ? words[0] : undefined;
  return flat ?? firstMatch(STRONG_FACTS, sentence, openings);
}
