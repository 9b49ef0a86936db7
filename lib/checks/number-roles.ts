/**
 * What a number tells of its study, by the words around it: all who took part or a part of them, what was pooled or only
 * found, how long it ran or how long people were followed.
 */
import { COUNTED_PEOPLE } from '../claims/counted-nouns';
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

/** "The nine trials" are a part where more is said of them: takes " with women", " that lasted"; refuses " found". */
const MORE_SAID = /^ (?:with|in|of|on|among|from|that|which|where|lasting)\b/iu;
/** Takes "of the ", refuses "of ". */
const THE_BEFORE = /\bthe $/iu;

/** The studies are the whole pool of a review: "12 trials" of "a review of 12 trials", not of "data from 12 trials". */
export function tellsPool({ start, end }: NumberFact, text: string): boolean {
  const before = textBefore(text, start);
  const isPartOfPool = THE_BEFORE.test(before) && MORE_SAID.test(text.slice(end, end + NEAR));
  return POOLED_BEFORE.test(before) && !isPartOfPool;
}

/** Takes "trials", refuses "trial" of "one trial". */
export const isPlural = ({ words }: NumberFact): boolean => /s$/iu.test(words);

/**
 * Before the number of people when they are all who were studied: takes "a trial of ", "researchers followed ", "a study
 * had ", "In this trial, "; refuses "19 of ", "seen in ", "and ".
 */
const SIZE_BEFORE =
  /\b(?:(?:study|trials?|studies|research|experiment|sample|analysis|meta-analysis|review|survey|cohort|project|programme|program)(?: (?:that|which))? (?:of|in|with|on|among|had|has|involving|including|comprised)|follow(?:ed|ing)|tracked|studied|enrolled|recruited|randomi[sz]ed|assigned|tested|included|involved|observed|surveyed|(?:researchers|scientists|team|survey|poll|study) (?:asked|questioned|polled)|examined|analy[sz]ed|exposed|watched|interviewed|invited|there were|took in|cover(?:ed|s))(?: [\p{L}-]+){0,2} $/iu;

/** Before the last number of a list: takes "601, 1513, and "; refuses "19 men and ". */
const LIST_BEFORE = /\d,? (?:and|or) $/u;

/** The last of several counts of one noun: "201 participants" of "601, 1513, and 201 participants". */
export const endsList = ({ start }: NumberFact, text: string): boolean =>
  LIST_BEFORE.test(textBefore(text, start));

/** The same behind the number: takes " with back pain took part", " were randomised"; refuses " received it", " improved". */
const SIZE_AFTER =
  /^(?: with(?: [\p{L}-]+){1,4} (?:took part|(?:were|was) (?:randomi[sz]ed|studied|followed|analy[sz]ed|enrolled|recruited))\b|(?: [\p{L}-]+){0,2} (?:took part|participated|joined|enrolled|volunteered|trained for|(?:were|was|have been|has been) (?:randomly )?(?:followed|tracked|studied|enrolled|recruited|randomi[sz]ed|assigned|included|tested|surveyed|examined|analy[sz]ed|treated in|observed)|(?:drank|took|ate|swallowed|did|wore|got) (?:it|them|the|either|part)\b))/iu;

/** Before people who are counted as all: takes "the ", "All "; refuses "Only ", "some ". */
const ALL_BEFORE = /\b(?:the|all) $/iu;

/** Behind them: takes " in the trial slept"; refuses " in the trial who slept": what people did in a study tells of a part. */
const OF_THE_STUDY =
  /^ in (?:the|this|that|its|their) (?:\p{L}+ )?(?:study|trial|experiment|cohort)\b(?! (?:who|whose|that|with|without|on|taking|given|had)\b)/iu;

/** Before a number that is a part or has one: takes "19 of ", "out of ", "half of the "; refuses "a trial of ". */
const OF_THEM =
  /(?:\d|\b(?:out|half|most|some|many|all|each|both|one|two|three|four|five|six|seven|eight|nine|ten|teen|ty)) of (?:the |these )?$/iu;

/** The people are all who were studied: "62 men" of "a trial of 62 men", not of "half of the 62 men". */
export function tellsSize(number: NumberFact, text: string): boolean {
  const before = textBefore(text, number.start);
  if (isPart(number) || OF_THEM.test(before)) return false;
  const after = text.slice(number.end, number.end + NEAR);
  if (ASKED_TO_STOP.test(after)) return false;
  return (
    SIZE_BEFORE.test(before) ||
    SIZE_AFTER.test(after) ||
    (ALL_BEFORE.test(before) && OF_THE_STUDY.test(after))
  );
}

/** Patients of whom something was asked for a reason: takes " to stop"; refuses " to sleep less". */
const ASKED_TO_STOP =
  /^ (?:to|if they (?:would|could)) (?:stop|leave|quit|return|come back|go home|drop out)\b/iu;

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
    fact.before.some(
      (word) => TOTAL_WORDS.has(word) && !(fact.kind === 'studies' && AS_ADJECTIVE.has(word)),
    ));
/** "Twelve randomised trials" are not all that were found. */
const AS_ADJECTIVE = new Set(['randomised', 'randomized', 'pooled']);

/** Said of those of whom there was something to count in the end, who may be fewer than began. */
const LEFT_WORDS = new Set(
  'completed finished analysed analyzed pooled entered contributed provided'.split(' '),
);
const LEFT_BEHIND = new Set('main analysis analyses meta complete'.split(' '));

/** "60 volunteers completed the trial", "1,065 participants in the main analysis": more may have taken part. */
export const isLeft = ({ before, after }: NumberFact): boolean =>
  before.some((word) => LEFT_WORDS.has(word)) ||
  after.some((word) => LEFT_WORDS.has(word) || LEFT_BEHIND.has(word));

/** "We identified 33 trials" may tell what was found or what was taken in: one more number, but none to hold against. */
export const isFoundByUs = ({ before }: NumberFact): boolean =>
  before.slice(-2).join(' ') === 'we identified';

/** "214 studies identified" and "the search identified 214 studies" were found only. */
export const isScreened = (fact: NumberFact): boolean =>
  fact.after.slice(0, 3).some((word) => SCREENED_WORDS.has(word)) ||
  (!isFoundByUs(fact) && fact.before.slice(-2).some((word) => SCREENED_WORDS.has(word)));

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
    !OTHER_TIME_AFTER.test(text.slice(fact.end, fact.end + NEAR)));

/** After a dose, what it is counted by: takes "/day", " a day", " of caffeine daily"; refuses " for six days". */
const BY_THE_DAY = /^[^.;,]{0,50}?(?:\/ ?d(?:ay)?|\b(?:an?|per|each|every) day|\bdaily)\b/iu;
/** The same of a part of the day’s: takes "), three times daily", " thrice daily", " t.i.d.", " every 12 hours"; refuses " each day". */
const BY_THE_DOSE =
  /^[^.;]{0,30}?(?:\b(?:twice|thrice|times|[bt]\.?i\.?d|q\.?i\.?d|each(?! day)|per (?:dose|serving|meal|capsule|tablet)|every [\p{L}\d-]+ ?h(?:ours|r?s?)?)\b|\d ?[x×])/iu;

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

/**
 * Before the dose that a study gave: takes "tested ", "The dose was ", "took a pill with ", "Taking "; refuses "at a dose of ",
 * "half of them took ", "those taking ".
 */
const GIVEN_BEFORE =
  /(?:^taking|(?<!\b(?:half|some|most|many|few|others|rest|group|arm)(?: of (?:them|the \p{L}+|those))? )\b(?:tested|took|used|gave|given|got|drank|swallowed|received|doses? (?:was|were)))((?: [\p{L}-]+){0,3}) $/iu;

/** The dose that people of the study were given: "100 mg" of "They tested 100 mg", not of "100 mg is safe". */
export const tellsDose = ({ start }: NumberFact, text: string): boolean =>
  GIVEN_BEFORE.test(textBefore(text, start));

/** In what form a dose came, and who got it: no word of what it was. */
const NO_SUBSTANCE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hours?|minutes?|days|weeks?|pills?|capsules?|tablets?|drinks?|shakes?|diets?|doses?|supplements?|powders?|meals?|bars?|gels?|extra|pure|single|either|subjects|participants|each|bed|bedtime)$/iu;

/** Where what a dose is of is told in full: takes " before", " a", " daily"; refuses " of", " whey". */
const SUBSTANCE_END =
  /^(?:an?|the|per|in|on|at|before|after|for|to|with|and|or|every|each|daily|twice|thrice|once|who|which|that|was|were|did|as|during|while|from|by|over|against)$/iu;

/**
 * The words beside a given dose that may say of what it is.
 *
 *     "They took theanine 100 mg" → ['theanine']      "took 20 g of whey protein a day" → ['of', 'whey', 'protein']
 */
export function wordsOfSubstance({ start, end }: NumberFact, text: string): string[] {
  const before = GIVEN_BEFORE.exec(textBefore(text, start))?.[1] ?? '';
  const after =
    WORDS_BEHIND.exec(text.slice(end, end + NEAR))?.[0]
      .trim()
      .split(' ') ?? [];
  const last = after.findIndex((word) => SUBSTANCE_END.test(word));
  return [...before.trim().split(' '), ...(last < 0 ? after : after.slice(0, last))].filter(
    (word) => !NO_SUBSTANCE.test(word),
  );
}
/** Takes " of whey protein" before a comma; refuses ", which". */
const WORDS_BEHIND = /^(?: [\p{L}-]+){1,4}/u;

/**
 * Before countries that people of a study lived in: takes "48 adults in ", "They lived in ", "sites across ", "enrolled from ";
 * refuses "sold in ", "drink it in ".
 */
const LIVED_BEFORE = new RegExp(
  `\\b(?:${COUNTED_PEOPLE.join('|')}|sites|cent(?:re|er)s|hospitals|clinics|studies|trials|cohorts|lived|living|enrolled|recruited|followed|took part|study|trial|survey|cohort) (?:in|from|across) $`,
  'iu',
);

/** The countries are those of the people: "28 countries" of "48 adults in 28 countries", not of "sold in 28 countries". */
export const tellsWhereFrom = ({ start }: NumberFact, text: string): boolean =>
  LIVED_BEFORE.test(textBefore(text, start));
