/** What a dose is counted by, whether people of a study got it, and of what it was, by the words around it. */
import { textAfter, textBefore } from '../claims/found-words';
import type { NumberFact } from '../claims/numbers';

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
  const after = textAfter(text, end);
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

/** In what form a dose came, and who got it: no word of what it was: takes "tablets"; refuses "creatine". */
const NO_SUBSTANCE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hours?|minutes?|days|weeks?|pills?|capsules?|tablets?|drinks?|shakes?|diets?|doses?|supplements?|powders?|meals?|bars?|gels?|extra|pure|single|either|subjects|participants|each|bed|bedtime)$/iu;

/** Where what a dose is of is told in full: takes "before", "a", "daily"; refuses "of", "whey". */
const SUBSTANCE_END =
  /^(?:an?|the|per|in|on|at|before|after|for|to|with|and|or|every|each|daily|twice|thrice|once|who|which|that|was|were|did|as|during|while|from|by|over|against)$/iu;

/**
 * The words beside a given dose that may say of what it is.
 *
 *     "They took theanine 100 mg" → ['theanine']      "took 20 g of whey protein a day" → ['of', 'whey', 'protein']
 */
export function wordsOfSubstance({ start, end }: NumberFact, text: string): string[] {
  const before = GIVEN_BEFORE.exec(textBefore(text, start))?.[1] ?? '';
  const after = WORDS_BEHIND.exec(textAfter(text, end))?.[0].trim().split(' ') ?? [];
  const last = after.findIndex((word) => SUBSTANCE_END.test(word));
  return [...before.trim().split(' '), ...(last < 0 ? after : after.slice(0, last))].filter(
    (word) => !NO_SUBSTANCE.test(word),
  );
}
/** Takes " of whey protein" before a comma; refuses ", which". */
const WORDS_BEHIND = /^(?: [\p{L}-]+){1,4}/u;
