/**
 * How often in a week something was done: "three times a week", "twice weekly", "4 days per week", "three weekly sessions". Beside the
 * numbers of a sentence, which are told by their nouns.
 */
import { findWords, textBefore } from './found-words';
import { readNumber } from './number-words';
import type { NumberFact } from './numbers';

/** A number of two words at most with its unit; takes "3 times per week", "twice a week", "five days a week"; refuses "three weeks". */
const A_WEEK =
  /\b(?:(once|twice|thrice)|((?:\d{1,2}|one|two|three|four|five|six|seven))[ -](?:(?:times?|days?|sessions?|workouts?|nights?|evenings?|mornings?|classes|lessons|bouts|runs|rides|meals|servings|portions)(?: of [\p{L}-]+)?))(?: (?:(?:an?|per|each|every) week\b|weekly\b)|\/(?:wk|week)\b)/giu;

/** Beside the number that makes it a bound or one end of a range: takes "at least ", "up to ", "3-", "two to "; refuses "about ". */
const BOUND_BEFORE =
  /(?:\b(?:at least|at most|up to|more than|less than|fewer than|or more|to|or|and)|\d ?[-–]|\b(?:one|two|three|four|five|six)[-–]) ?$/iu;

const IN_WORDS = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);

/** The times a week that a text tells, in order; a bound ("at least twice a week") is marked as approximate. */
export const findFrequencies = (text: string): NumberFact[] =>
  Array.from(text.matchAll(A_WEEK), ({ 0: words, 1: adverb, 2: figure, index }) => {
    const lower = (adverb ?? figure ?? '').toLowerCase();
    const value = IN_WORDS.get(lower) ?? readNumber([lower], 0)?.value ?? 0;
    const end = index + words.length;
    return {
      kind: 'a-week',
      value,
      figure: value,
      approximate: BOUND_BEFORE.test(textBefore(text, index)),
      before: findWords(textBefore(text, index))
        .slice(-3)
        .map(({ lower: word }) => word),
      after: findWords(text.slice(end, end + REACH))
        .slice(0, 4)
        .map(({ lower: word }) => word),
      words,
      start: index,
      end,
    };
  });
/** Far enough for four words. Unit: UTF-16 code units. */
const REACH = 80;
