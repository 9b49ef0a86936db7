/**
 * People of whom an article tells what was found ("In 64 women, …"), beside all who were studied: only more than all of them
 * cannot be a part.
 */
import { allMatches, findAll, lowerWords, textAfter, textBefore } from '../claims/found-words';
import { readNumber } from '../claims/number-words';
import type { NumberFact } from '../claims/numbers';
import { peopleNouns } from '../claims/people-nouns';
import { isPart } from './number-roles';
import { agree, isRoundNumber } from './numbers-agree';

/**
 * Before the people of whom a finding is told: takes "In ", "; among the ", "All ", "Of the ", "In a 4-week trial, "; refuses
 * "the risk in ", "half of the ", "in town, ".
 */
const TOLD_OF =
  /(?:^|[.;:–—] )["“‘]?(?:(?:(?:so|and|but|yet) )?(?:in|among|across|for|of|when|after)(?: all| the| these| those){0,2}|all(?: the| these| those)?|in all,|altogether,|in (?:an?|one|another) (?:[\p{L}\p{N}-]+,? ){0,5}(?:trial|study|experiment),) $/iu;

/** Behind them, where they stand for nobody but themselves: takes " in the world", " die each year"; refuses " took part". */
const IN_GENERAL =
  /^ (?:[\p{L}-]+ ){0,6}?(?:world|worldwide|globally|nationwide|every year|each year|a year|per year|alive|(?:now )?live with|suffer|die)\b/iu;

/**
 * Behind people of whom some are counted on: takes ", about 30 sleep", ", one has", ", five fewer"; refuses ", iron helped", " with type 2",
 * ", 12 weeks of iron helped", ", 400 mg helped".
 */
const SOME_OF_THEM =
  /^[^.;]{0,120}?\b(?:(?<!\btype )\d(?![\d.,]{0,8}[ -]?(?:weeks?|days?|months?|years?|hours?|minutes?|mg|mcg|g|kg|kcal|ml|iu)\b)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![ -](?:weeks?|days?|months?|years?|hours?|minutes?)\b)|dozens?|half|most|some|many|few|none|nobody)/iu;

/** So many are spoken of to tell a risk: takes 20, 150, 1,000 and 1,500; refuses 260 and 1,210. */
const isForExample = (value: number): boolean => {
  const unit = 10 ** (String(value).length - 1);
  return value % unit === 0 || (value >= 100 && value % (unit / 2) === 0);
};

/** Is it said of these people what was found: "64 women" of "In 64 women, iron helped", not of "the risk in 64 women"? */
export function tellsWhom(number: NumberFact, text: string): boolean {
  const after = textAfter(text, number.end, FAR);
  return (
    TOLD_OF.test(textBefore(text, number.start)) &&
    !isPart(number) &&
    !isForExample(number.value) &&
    !IN_GENERAL.test(after) &&
    !SOME_OF_THEM.test(after)
  );
}

/** Far enough behind people to see what is said of them. Unit: UTF-16 code units. */
const FAR = 160;

/** Nouns that part the people of a study, whose women may be 19 of 62 adults: takes "64 women", "9 newborns"; refuses "64 adults", "men and women". */
const PARTING = new RegExp(
  `(?<!\\b(?:and|or) )\\b(?:${peopleNouns('sex', 'young', 'habit').join('|')})$`,
  'iu',
);

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
  return noun !== undefined && !lowerWords(`${all} ${title}`).includes(noun);
};

/** Takes "men and women", refuses "women". */
const BOTH_SEXES = /\b(?:wo)?men (?:and|or) (?:wo)?men$/iu;

/** An arm with its number: takes "(n=15", "N = 1,024", "549 were assigned", "553 participants were randomised"; refuses "15 slept". */
const ARM =
  /\bn ?[=:] ?(?<arm>\d[\d,]*)|(?<![\d.,])(?<some>\d[\d,]*) (?:[a-z]{3,20} )?were (?:randomly )?(?:assigned|allocated|randomi[sz]ed)\b/giu;

/** Does an abstract print arms that make up so many: 30 of "(n = 15) or placebo (n = 15)"? */
export function isSumOfArms(abstract: string, number: NumberFact): boolean {
  const arms = allMatches(ARM, abstract).map(({ groups }) =>
    Number((groups?.arm ?? groups?.some ?? '').replaceAll(',', '')),
  );
  return arms.some((_, first) => {
    let sum = 0;
    return arms.slice(first, first + MOST_ARMS).some((size) => {
      sum += size;
      return agree(number, { ...number, bound: 'exact', value: sum });
    });
  });
}
/** Trials of more arms are rare. */
const MOST_ARMS = 6;

/** What sets others beside those just counted: takes " and ", " compared with "; refuses " of ". */
const BESIDE = /\s(?:and|plus|versus|vs\.?|compared (?:with|to))(?: with)?\s/iu;
/** The end of a sentence or of a part that may count anew; takes ". We", ", 30 of"; refuses " and". */
const PART_END = /[.;:,](?:\s|$)/u;

/** Does the sentence count others beside them, who make up the number with them: 98 of "45 runners and 53 controls"? */
export function isSumWithOthers(
  text: string,
  { value }: NumberFact,
  { value: size, end }: NumberFact,
): boolean {
  const [behind = ''] = text.slice(end).split(PART_END, 1);
  const others = behind.split(BESIDE).slice(1);
  return others.some((part) => readNumber(lowerWords(part), 0)?.value === value - size);
}

/** Digits with thousands parted or not; takes "502,000", "1 246 203", "330", "= 2015"; refuses "0.5" and the year 2015. */
const PRINTED =
  /(?<![\d.,])\d{1,3}(?:[, ]\d{3})+(?![\d.])|(?<![\d.,])(?!(?<!= ?)(?:19|20)\d\d(?!\d))\d+(?![\d.,]*\d)/gu;
/** An article’s round number may be this far from what was printed. */
const NEARBY = 0.05;

/** Does an abstract print another number that the article’s may be rounded from: 502,000 beside "half a million people"? */
export const printsNearby = (abstract: string, { value }: NumberFact, size: NumberFact): boolean =>
  isRoundNumber(value) &&
  findAll(PRINTED, abstract)
    .map(({ words }) => Number(words.replaceAll(SEPARATOR, '')))
    .some((printed) => printed !== size.value && Math.abs(printed - value) <= value * NEARBY);
/** Takes "1,024", "1 024"; refuses "0.5". */
const SEPARATOR = /[, ]/gu;
