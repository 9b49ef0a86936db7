/**
 * Hedges: words by which a writer leaves room for doubt. They earn credit; a check that finds one stays silent about
 * strong wording.
 */
import type { Span } from '../text/types';
import { fold } from './cues';
import { findAll } from './found-words';

/** Takes "may", "appears to", "tends to", "suggests", "in some people"; refuses "May 2020", "can", "must". */
const HEDGES =
  /\b(?:may|might|could|perhaps|possibl[ey]|potential(?:ly)?|probabl[ey]|presumabl[ey]|apparently|arguabl[ey]|conceivabl[ey]|seem(?:s|ed|ingly)?|appear(?:s|ed)? to|tend(?:s|ed)? to|(?:is|are|was|were|be) (?:un)?likely|likely to|suggest(?:s|ed|ing)?|indicat(?:es?|ed|ing)|hint(?:s|ed)? at|not (?:yet )?(?:clear|certain|known|proven)|unclear|uncertain|limited evidence|some evidence|preliminary|in (?:some|certain|many) (?:people|cases|studies)|sometimes|often|generally|usually|typically|in part|partly|a bit|somewhat|to some extent|up to a point|roughly|around half|more research is needed)\b/g;

/** "May" the month: before a number or after a preposition of time. Takes "May 2020", "In May"; refuses "may help". */
const MONTH =
  /\b(?:[Ii]n|[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|of|from|[Ll]ast|[Tt]his|[Ee]arly|[Ll]ate) May\b|\bMay(?= \d)/gu;

/**
 * The hedging words of a sentence in order, as printed; an empty list when it has none.
 *
 *     "Naps might help a bit."   →  [5, 10] [16, 21]
 *           ^^^^^      ^^^^^
 */
export function findHedges(sentence: string): Span[] {
  const hedges = findAll(HEDGES, fold(sentence));
  if (hedges.length === 0) return hedges;
  const months = findAll(MONTH, sentence).map(({ words, start }) => start + words.lastIndexOf('May'));
  return hedges.filter(({ start }) => !months.includes(start));
}
