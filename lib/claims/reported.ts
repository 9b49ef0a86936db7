/**
 * Does a sentence tell what happened to the people of a study ("62 men wore vests", "pain was lower"), or what holds
 * for everybody ("vests build bone")? Only the second can stretch what was found in one group to others.
 */
import { findWords } from './found-words';
import { findNumbers } from './numbers';

/**
 * What was, rather than what is: takes "was", "had", "did not"; refuses "has", "was shown that", "were found to".
 */
const WAS =
  /\b(?:was|were|wasn['’]t|weren['’]t|had|hadn['’]t|did|didn['’]t)\b(?! (?:shown|found|proven|proved|demonstrated|discovered|thought)\b)/iu;

/** A finite verb of the past: many adjectives look like it ("untreated"). Takes "weighed", "fell"; refuses "fed", "red", "speed". */
const PAST =
  /\b(?:\p{L}{3,}(?<!e)ed|fell|rose|grew|shrank|led|made|took|gave|lost|went|got|kept|held|slept|ran|felt|ate|drank|saw|became|began|came|stood|won|met|did|sped|drove|brought)\b/iu;

/** The same as the first of the words that say what acts: takes "reduced" of "reduced the risk", refuses "reduces". */
const PAST_FIRST = new RegExp(`^(?:\\p{L}+ly )?${PAST.source}`, 'iu');

/** What only a trial has beside those it treats: takes "more than placebo", "compared with the control group"; refuses "the placebo effect". */
const THAN_CONTROLS =
  /\b(?:than|versus|vs\.?|compared (?:with|to)|against) (?:with |on |in |those on |the |a |an ){0,3}(?:placebo|dummy|sham|controls?|(?:waiting|wait)[- ]list)\b/iu;

/** One person may be anybody ("one man"); two were counted. */
const LEAST_COUNTED = 2;

/**
 * True for a sentence in the past tense, or one that counts the people of whom it speaks or names those who got a placebo.
 *
 *     "Strength did not change on the vest.", "did not change"  →  true
 *     "A study showed that the vest builds bone.", "builds"    →  false
 *
 * @param sentence One sentence of English.
 * @param findActing Gives the words that say what acts, as the wording found them; the whole sentence when there are none.
 */
export function isReported(sentence: string, findActing: () => string): boolean {
  if (WAS.test(sentence) || THAN_CONTROLS.test(sentence) || countsPeople(sentence)) return true;
  const acting = findActing();
  return acting === sentence
    ? findWords(sentence).some(({ words }) => PAST.test(words))
    : PAST_FIRST.test(acting);
}

const countsPeople = (sentence: string): boolean =>
  findNumbers(sentence).some(({ kind, value }) => kind === 'participants' && value >= LEAST_COUNTED);
