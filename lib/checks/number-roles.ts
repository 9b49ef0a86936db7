/**
 * What a number tells of its study, by the words around it: all who took part or a part of them, what was pooled or only
 * found, how long it ran or how long people were followed.
 */
import { textBefore } from '../claims/found-words';
import type { NumberFact } from '../claims/numbers';

/** After the number of people who are a part of a study. */
const PART_WORDS = new Set('group groups arm died developed dropped quit withdrew lost'.split(' '));

/** People who are a part of a study: "the 20 men in the ginger group". */
export const isPart = ({ after }: NumberFact): boolean => after.some((word) => PART_WORDS.has(word));

/**
 * Before "20 studies" when they are all that was pooled: takes "a review of ", "it pooled ", "looked at "; refuses "data
 * from ", "moderate in ".
 */
const POOLED_BEFORE =
  /\b(?:(?:review|overview|summary|evaluation|look|synthesis|(?:meta-)?analysis) (?:of|at|with)|includ(?:ed|es|ing)|pool(?:ed|s|ing)|combin(?:ed|es|ing)|cover(?:ed|s|ing)|count(?:ed|s)|took in|takes in|review(?:ed|s)|examined|summari[sz](?:ed|es|ing)|looked at|drew on)(?: [\p{L}-]+){0,2} $/iu;

/** The studies are the whole pool of a review: "12 trials" of "a review of 12 trials", not of "data from 12 trials". */
export const tellsPool = ({ start }: NumberFact, text: string): boolean =>
  POOLED_BEFORE.test(textBefore(text, start));

/** Takes "trials", refuses "trial" of "one trial". */
export const isPlural = ({ words }: NumberFact): boolean => /s$/iu.test(words);

/**
 * Before the number of people when they are all who were studied: takes "a trial of ", "researchers followed ", "a study
 * had ", "In this trial, "; refuses "19 of ", "seen in ", "and ".
 */
const SIZE_BEFORE =
  /\b(?:in (?:this|that|the|one|an?) (?:[\p{L}-]+ )?(?:study|trial|experiment|cohort),?|(?:study|trial|research|experiment|sample|analysis|meta-analysis|review|survey|cohort|project|programme|program)(?: (?:that|which))? (?:of|in|with|on|among|had|has|involving|including|comprised)|follow(?:ed|ing)|tracked|studied|enrolled|recruited|randomi[sz]ed|assigned|tested|included|involved|observed|surveyed|asked|questioned|polled|examined|analy[sz]ed|exposed|watched|interviewed|invited|there were|took in|cover(?:ed|s))(?: [\p{L}-]+){0,2} $/iu;

/** The same behind the number: takes " took part", " were randomised", " drank a pint in the trial"; refuses " received it", " improved". */
const SIZE_AFTER =
  /^(?: [\p{L}-]+){0,2} (?:took part|participated|joined|enrolled|volunteered|trained for|(?:were|was|have been|has been) (?:randomly )?(?:followed|tracked|studied|enrolled|recruited|randomi[sz]ed|assigned|included|tested|surveyed|examined|analy[sz]ed|treated in|observed)|(?:drank|took|ate|swallowed|did|wore|got) (?:it|them|the|either|part)\b|(?:[\p{L}\p{N}.%-]+ ){0,8}in (?:the|this|that|its|their) (?:\p{L}+ )?(?:study|trial|experiment|cohort)\b)/iu;

/** Before a number that is a part or has one: takes "19 of ", "out of ", "half of the "; refuses "a trial of ". */
const OF_THEM =
  /(?:\d|\b(?:out|half|most|some|many|all|each|both|one|two|three|four|five|six|seven|eight|nine|ten|teen|ty)) of (?:the |these )?$/iu;

/** The people are all who were studied: "62 men" of "a trial of 62 men", not of "half of the 62 men". */
export function tellsSize(number: NumberFact, text: string): boolean {
  const before = textBefore(text, number.start);
  if (isPart(number) || OF_THEM.test(before)) return false;
  return SIZE_BEFORE.test(before) || SIZE_AFTER.test(text.slice(number.end, number.end + NEAR));
}

/** Far enough behind a number to see what the people did. Unit: UTF-16 code units. */
const NEAR = 80;

/** Near the abstract’s number when it is the total. */
const TOTAL_WORDS = new Set(
  'included met eligible randomised randomized enrolled recruited total pooled involving comprising participated completed analysed analyzed'.split(
    ' ',
  ),
);
const SCREENED_WORDS = new Set(
  'identified screened retrieved excluded potentially abstracts titles dropped withdrew invited'.split(' '),
);

/** All that a study or review counts: "12 trials were included", "a total of 62 men". */
export const isTotal = (fact: NumberFact): boolean =>
  !isScreened(fact) &&
  !isFoundByUs(fact) &&
  (fact.after.slice(0, 3).some((word) => TOTAL_WORDS.has(word)) ||
    fact.before.some((word) => TOTAL_WORDS.has(word)));

/** "We identified 33 trials" may tell what was found or what was taken in: one more number, but none to hold against. */
export const isFoundByUs = ({ before }: NumberFact): boolean =>
  before.slice(-2).join(' ') === 'we identified';

/** "214 studies identified" and "the search identified 214 studies" were found only. */
export const isScreened = (fact: NumberFact): boolean =>
  fact.after.slice(0, 3).some((word) => SCREENED_WORDS.has(word)) ||
  (!isFoundByUs(fact) && fact.before.slice(-2).some((word) => SCREENED_WORDS.has(word)));

/** "for 12 weeks", "a 12-week trial", "over 10 years": how long the study ran, not how often, how old or how long after. */
export function isStudyLength({ before, after, words }: NumberFact): boolean {
  if (after[0] === 'each' || isFollowUp({ before })) return false;
  return LENGTH_BEFORE.has(before.at(-1) ?? '') || (words.includes('-') && LENGTH_AFTER.has(after[0] ?? ''));
}
const LENGTH_BEFORE = new Set('for over lasting lasted took'.split(' '));
const LENGTH_AFTER = new Set(
  'trial study intervention program programme randomized randomised training supplementation'.split(' '),
);

/** Before how long people were followed: takes "followed for", "follow-up period of"; refuses "for", "warmed up for". */
const FOLLOWED_BEFORE = /\b(?:followed|follow)\b|\bup (?:period|time|duration)\b/u;

/** "followed for 12 years", "a median follow-up of 4 years". */
export const isFollowUp = ({ before }: Pick<NumberFact, 'before'>): boolean =>
  FOLLOWED_BEFORE.test(before.join(' '));

/** Takes "a median of", refuses "median age of". */
const AVERAGE_BEFORE = /\b(?:median|mean|average) of$/u;

/** A treatment or a stay may last a median of days; of a year or more it is how long people were followed. Unit: days. */
const LEAST_FOLLOWED = 365;

/** An abstract's length of follow-up, which may stand without the word: "over a median of 5.3 years". */
export const isTimeFollowed = (fact: NumberFact): boolean =>
  isFollowUp(fact) || (fact.value >= LEAST_FOLLOWED && AVERAGE_BEFORE.test(fact.before.join(' ')));

/** After a dose, what it is counted by: takes "/day", " a day", " of caffeine daily"; refuses " for six days". */
const BY_THE_DAY = /^[^.;,]{0,30}?(?:\/ ?d(?:ay)?|\b(?:an?|per|each|every) day|\bdaily)\b/iu;
const BY_THE_DOSE = /^[^.;,]{0,30}?\b(?:twice|times|each|per (?:dose|serving|meal|capsule|tablet))\b/iu;

/**
 * What a dose is counted by; only doses of one kind can be compared.
 *
 *     "2 g a day" → 'day'      "2 g twice a day" → 'dose'      "2 g before bed" → null
 */
export function basisOfDose({ end }: NumberFact, text: string): 'day' | 'dose' | null {
  const after = text.slice(end, end + NEAR);
  if (BY_THE_DOSE.test(after)) return 'dose';
  return BY_THE_DAY.test(after) ? 'day' : null;
}

/** Before the dose that a study gave: takes "tested ", "The dose was ", "took a pill with "; refuses "at a dose of ". */
const GIVEN_BEFORE =
  /\b(?:tested|took|used|gave|given|got|drank|swallowed|received|doses? (?:was|were))(?: [\p{L}-]+){0,3} $/iu;

/** The dose that people of the study were given: "100 mg" of "They tested 100 mg", not of "100 mg is safe". */
export const tellsDose = ({ start }: NumberFact, text: string): boolean =>
  GIVEN_BEFORE.test(textBefore(text, start));
