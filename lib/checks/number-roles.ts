/**
 * What a number of people, studies or countries tells of its study, by the words around it: all who took part or a part of
 * them, what was pooled or only found. Times and doses: study-length.ts, study-dose.ts.
 */
import { COUNTED_PEOPLE } from '../claims/counted-nouns';
import { textAfter, textBefore } from '../claims/found-words';
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
  const isPartOfPool = THE_BEFORE.test(before) && MORE_SAID.test(textAfter(text, end));
  return POOLED_BEFORE.test(before) && !isPartOfPool;
}

/** Takes "trials", refuses "trial" of "one trial". */
export const isPlural = ({ words }: NumberFact): boolean => /s$/iu.test(words);

/**
 * Before the number of people when they are all who were studied: takes "a trial of ", "researchers followed ", "a study
 * had ", "The trial, of "; refuses "19 of ", "seen in ", "and ", "the trial, in ".
 */
const SIZE_BEFORE =
  /\b(?:(?:study|trials?|studies|research|experiment|sample|analysis|meta-analysis|review|survey|cohort|project|programme|program)(?:,? (?:that|which)|,(?= of ))? (?:of|in|with|on|among|had|has|involving|including|comprised)|follow(?:ed|ing)|tracked|studied|enrolled|recruited|randomi[sz]ed|assigned|tested|included|involved|observed|surveyed|(?:researchers|scientists|team|survey|poll|study) (?:asked|questioned|polled)|examined|analy[sz]ed|exposed|watched|interviewed|invited|there were|took in|cover(?:ed|s))(?: [\p{L}-]+){0,2} $/iu;

/** Behind the studies of a review: takes "a review of 40 studies and ", "pooled 12 trials and "; refuses "Of 40 studies and ". */
const BEHIND_STUDIES = new RegExp(
  `${POOLED_BEFORE.source.slice(0, -1)}(?:[\\p{L}\\p{N}-]+ ){1,3}?(?:studies|trials) and $`,
  'iu',
);

/** Before the last number of a list: takes "601, 1513, and ", "(n = 11) and "; refuses "19 men and ". */
const LIST_BEFORE = /\d\)?,? (?:and|or) $/u;

/** The last of several counts of one noun: "201 participants" of "601, 1513, and 201 participants". */
export const endsList = ({ start }: NumberFact, text: string): boolean =>
  LIST_BEFORE.test(textBefore(text, start));

/** Behind those of whom fewer were taken in: takes " and enrolled 67", ", of whom 67 were randomised"; refuses " and asked them for 67 days". */
const NARROWED =
  /^[^.;]{0,60}?(?:\b(?:enrolled|randomi[sz]ed|recruited|included) \d|\bof (?:whom|which|these|those),? (?:\p{L}+ )?\d|\b\d[\d,]* (?:were |was )?(?:then |finally )?(?:enrolled|randomi[sz]ed|recruited|included)\b)/iu;

/** More were looked at than studied: "166 individuals" of "We assessed 166 individuals and enrolled 67". */
export const isNarrowed = ({ end }: NumberFact, text: string): boolean => NARROWED.test(textAfter(text, end));

/** What was counted before it, of another kind and without the noun: takes "103 observational and "; refuses "103 studies in men, and ". */
const KIND_BEFORE = /(?<![\d.,])(?<count>\d[\d,]*) [\p{L}-]+(?: [\p{L}-]+)?,? and $/u;

/** The 31 of "31 observational and 12 interventional studies" for the 12; else 0. */
export const partBefore = ({ start }: NumberFact, text: string): number =>
  Number((KIND_BEFORE.exec(textBefore(text, start))?.groups?.count ?? '0').replaceAll(',', ''));

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
  const after = textAfter(text, number.end).replace(IN_BRACKETS, '');
  if (ASKED_TO_STOP.test(after)) return false;
  return (
    SIZE_BEFORE.test(before) ||
    BEHIND_STUDIES.test(before) ||
    EXAMINED_IN.test(textBefore(text, number.start, FAR)) ||
    SIZE_AFTER.test(after) ||
    (ALL_BEFORE.test(before) && OF_THE_STUDY.test(after))
  );
}

/** What a study asked, before those in whom: takes "tested the effects of iron on sleep in ", "examined naps among healthy "; refuses "tested iron. In ". */
const EXAMINED_IN =
  /\b(?:examined|investigated|tested|assessed|evaluated|explored)\b[^.;:,()\d]{1,120} (?:in|among) (?:[\p{L}-]+ ){0,2}$/iu;
/** Unit: UTF-16 code units. */
const FAR = 160;

/** What is told of people in brackets: takes " (age 24 ± 2 years) took part"; refuses " took part (age 24)". */
const IN_BRACKETS = /^ ?\([^()]{1,60}\)/u;

/** Patients of whom something was asked for a reason: takes " to stop"; refuses " to sleep less". */
const ASKED_TO_STOP =
  /^ (?:to|if they (?:would|could)) (?:stop|leave|quit|return|come back|go home|drop out)\b/iu;

/** Near the abstract’s number when it is the total. */
const TOTAL_WORDS = new Set(
  'included met eligible randomised randomized enrolled recruited total pooled involving comprising participated completed analysed analyzed'.split(
    ' ',
  ),
);
const SCREENED_WORDS = new Set(
  'identified screened retrieved excluded potentially abstracts titles dropped withdrew invited'.split(' '),
);

/** Takes "78 included studies"; refuses "12 randomised trials". */
const TAKEN_IN = /\bincluded \p{L}/iu;

/** All that a study or review counts: "12 trials were included", "78 included studies", "a total of 62 men". */
export const isTotal = (fact: NumberFact): boolean =>
  !isScreened(fact) &&
  !isFoundByUs(fact) &&
  (TAKEN_IN.test(fact.words) ||
    fact.after.slice(0, 3).some((word) => TOTAL_WORDS.has(word)) ||
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
