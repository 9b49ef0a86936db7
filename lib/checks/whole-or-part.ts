/**
 * People of whom an article tells what was found ("In 64 women, …"), beside all who were studied: only more than all of them
 * cannot be a part, and as few can only be held against all where nothing in the words parts them from the others.
 */
import { findContentKeys, sharedKeys } from '../claims/content-words';
import { textBefore } from '../claims/found-words';
import type { NumberFact } from '../claims/numbers';
import { isPart } from './number-roles';
import { isRoundNumber } from './numbers-agree';

/**
 * Before the people of whom a finding is told: takes "In ", "; among the ", "All ", "Of the "; refuses "the risk in ", "half of the ",
 * "in town, ".
 */
const TOLD_OF =
  /(?:^|[.;:–—] )["“‘]?(?:(?:(?:so|and|but|yet) )?(?:in|among|across|for|of|when|after)(?: all| the| these| those){0,2}|all(?: the| these| those)?|in all,|altogether,) $/iu;

/** Behind them, where they stand for nobody but themselves: takes " in the world", " die each year"; refuses " took part". */
const IN_GENERAL =
  /^ (?:[\p{L}-]+ ){0,6}?(?:world|worldwide|globally|nationwide|every year|each year|a year|per year|alive|(?:now )?live with|suffer|die)\b/iu;

/** Is it said of these people what was found: "64 women" of "In 64 women, iron helped", not of "the risk in 64 women"? */
export const tellsWhom = (number: NumberFact, text: string): boolean =>
  TOLD_OF.test(textBefore(text, number.start)) &&
  !isPart(number) &&
  !IN_GENERAL.test(text.slice(number.end, number.end + NEAR));

/** Far enough behind people to see what is said of them. Unit: UTF-16 code units. */
const NEAR = 80;

/** Nouns that part the people of a study: its women may be 19 of 62 adults. */
const PARTING =
  /(?<!\b(?:and|or) )\b(?:(?:wo)?men|(?:fe)?males|boys|girls|mothers|children|kids|adolescents|teen(?:ager)?s|infants|smokers)$/iu;

const partingNoun = ({ words }: NumberFact): string | undefined => PARTING.exec(words)?.[0].toLowerCase();

/** Does an abstract count the same people under a noun of their own and others beside them: its women, of women and men? */
export const isOneOfSeveral = (size: NumberFact, counted: NumberFact[]): boolean =>
  partingNoun(size) !== undefined && new Set(counted.map(partingNoun)).size > 1;

/** Do both count women, or both men? */
export const namesSame = (one: NumberFact, other: NumberFact): boolean =>
  partingNoun(one) !== undefined && partingNoun(one) === partingNoun(other);

/** Do the words count people who may be some of those whom the study names: women, where the title does not? */
export const partsThem = (part: NumberFact, { words }: NumberFact, title: string): boolean => {
  const noun = partingNoun(part);
  const all = words.replace(BOTH_SEXES, 'people');
  return noun !== undefined && !new RegExp(`\\b${noun}\\b`, 'iu').test(`${all} ${title}`);
};

/** Before people who are named for the first time: takes "In ", "among "; refuses "Of the ", "in the ", "All ". */
const NAMED_FIRST = /\b(?:in|among|across|for|when) $/iu;

/** Takes "men and women", refuses "women". */
const BOTH_SEXES = /\b(?:wo)?men (?:and|or) (?:wo)?men$/iu;

/** Behind people of whom no more is said: takes ", iron", " with low ferritin, "; refuses " who finished, ", " on iron ". */
const NO_MORE_SAID = /^(?: with((?: [\p{L}\p{N}-]+){1,5}))?,/iu;

/**
 * Is nothing said of these people that the title does not say of all: "200 pregnant women with obesity," beside "obese pregnant
 * women", not "200 women who finished"?
 */
export function areAllOfTitle({ words, start, end }: NumberFact, text: string, title: string): boolean {
  if (!NAMED_FIRST.test(textBefore(text, start))) return false;
  const more = NO_MORE_SAID.exec(text.slice(end, end + NEAR));
  if (more === null) return false;
  const known = findContentKeys(title);
  const said = `${words} ${more[1] ?? ''}`.split(' ').map(findContentKeys);
  return said.every((keys) => keys.size === 0 || sharedKeys(keys, known).length > 0);
}

/** "n = 15" with its number; takes "(n=15" and "N = 1,024". */
const ARM = /\bn ?[=:] ?(\d[\d,]*)/giu;

/** Does an abstract print arms that make up so many: 30 of "(n = 15) or placebo (n = 15)"? */
export function isSumOfArms(abstract: string, { value }: NumberFact): boolean {
  const arms = Array.from(abstract.matchAll(ARM), ({ 1: size = '' }) => Number(size.replaceAll(',', '')));
  return arms.some((_, first) => {
    let sum = 0;
    return arms.slice(first, first + MOST_ARMS).some((size) => {
      sum += size;
      return sum === value;
    });
  });
}
/** Trials of more arms are rare. */
const MOST_ARMS = 6;

/** Digits with thousands parted or not; takes "502,000", "1 246 203", "330"; refuses "0.5". */
const PRINTED = /(?<![\d.,])\d{1,3}(?:[, ]\d{3})+(?![\d.])|(?<![\d.,])\d+(?![\d.,]*\d)/gu;
/** An article’s round number may be this far from what was printed. */
const NEARBY = 0.05;

/** Does an abstract print another number that the article’s may be rounded from: 502,000 beside "half a million people"? */
export const printsNearby = (abstract: string, { value }: NumberFact, size: NumberFact): boolean =>
  isRoundNumber(value) &&
  Array.from(abstract.matchAll(PRINTED), ([figure]) => Number(figure.replaceAll(SEPARATOR, ''))).some(
    (printed) => printed !== size.value && Math.abs(printed - value) <= value * NEARBY,
  );
/** Takes "," and " ". */
const SEPARATOR = /[, ]/gu;
