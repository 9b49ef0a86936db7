/** How long a study ran, or how long people were followed, by the words around a time. */
import { COUNTED_PEOPLE } from '../claims/counted-nouns';
import { textAfter, textBefore } from '../claims/found-words';
import type { NumberFact } from '../claims/numbers';

/** "for 12 weeks", "a 12-week trial", "over 10 years": how long the study ran, not how often, how old or how long after. */
export function isStudyLength(fact: NumberFact, text: string): boolean {
  const { before, after, words } = fact;
  if (after[0] === 'each' || isFollowUp(fact, text)) return false;
  if (LENGTH_BEFORE.has(before.at(-1) ?? '')) return true;
  const named = after.slice(0, 3);
  return (
    words.includes('-') &&
    named.some((word) => LENGTH_AFTER.has(word)) &&
    !named.some((word) => ASIDE.has(word))
  );
}
const LENGTH_BEFORE = new Set('for over lasting lasted took'.split(' '));
const LENGTH_AFTER = new Set(
  'trial study period intervention program programme randomized randomised training supplementation'.split(
    ' ',
  ),
);

/** Words of a time beside that of the trial: "a 2-week run-in period". */
const ASIDE = new Set('run washout wash baseline follow recovery control'.split(' '));

/** Before how long people were followed: takes "followed for", "follow-up of"; refuses "for", "warmed up for". */
const FOLLOWED_BEFORE = /\b(?:followed|follow)\b/u;

/** The same further off: takes "follow-up period of about ", "followed for a median of "; refuses "a build-up period of ". */
const PERIOD_BEFORE =
  /\b(?:follow-?up (?:period|time|duration)|followed (?:up )?(?:for|over))(?: [\p{L}-]+){1,3} $/iu;

/** The same behind those who were followed: takes "followed almost 190,000 women for "; refuses "followed the diet for ". */
const PEOPLE_FOLLOWED = new RegExp(
  `\\bfollow(?:ed|ing) (?:[\\p{L}\\p{N},.’-]+ ){0,5}(?:${COUNTED_PEOPLE.join('|')}) (?:for|over) $`,
  'iu',
);

/** "followed for 12 years", "a median follow-up of 4 years". */
export const isFollowUp = ({ before, start }: NumberFact, text: string): boolean =>
  FOLLOWED_BEFORE.test(before.join(' ')) ||
  PERIOD_BEFORE.test(textBefore(text, start)) ||
  PEOPLE_FOLLOWED.test(textBefore(text, start));

/**
 * How long people were followed, without the word: takes "Over a median of ", "deaths during a mean of "; refuses "smoked
 * over an average of ", "breast-fed for a median of ", "a median of ".
 */
const AVERAGE_BEFORE =
  /(?:^|[.;:,] |\b(?:deaths?|died|cases|events|occurred|observed|documented|recorded|identified|tracked) )(?:over|during|after) an? (?:median|mean|average) of $/iu;

/** Behind a time that something else took: takes " before surgery", " of education"; refuses " of follow-up". */
const OTHER_TIME_AFTER = /^ (?:before|since|prior|earlier|ago|from|of (?!follow|observation))/iu;

/** A treatment or a stay may last a median of days; of a year or more it is how long people were followed. Unit: days. */
const LEAST_FOLLOWED = 365;

/** An abstract’s length of follow-up, which may stand without the word: "over a median of 5.3 years". */
export const isTimeFollowed = (fact: NumberFact, text: string): boolean =>
  isFollowUp(fact, text) ||
  (fact.value >= LEAST_FOLLOWED &&
    AVERAGE_BEFORE.test(textBefore(text, fact.start)) &&
    !OTHER_TIME_AFTER.test(textAfter(text, fact.end)));
