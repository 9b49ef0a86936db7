/** What an abstract counts, and whom: the people of a study whose title names no group. */
import { findNumbers, type NumberFact } from '../claims/numbers';
import { findPopulations, mayNamePeople, type Population } from '../claims/populations';
import { memo } from '../text/memo';
import { isPart, isScreened } from './number-roles';
import { textOfWork } from './study-words';
import type { CitedWork } from './subjects';

/** What the title and the abstract count. */
export const numbersOfWork = memo(({ title, abstract }: CitedWork): NumberFact[] =>
  findNumbers(textOfWork(title, abstract)),
);

/**
 * The groups by which an abstract names the most people that it counts, who are all who were studied.
 *
 *     "A trial with 120 older adults …"                    →   older adults
 *     "Among 300 adults, 30 of them older adults, …"       →   none
 */
export function findCountedGroups(work: CitedWork): Population[] {
  const { title, abstract } = work;
  if (abstract === null || !mayNamePeople(abstract)) return [];
  const text = textOfWork(title, abstract);
  const people = numbersOfWork(work).filter(
    (fact) => fact.kind === 'participants' && !isScreened(fact) && !isPart(fact),
  );
  const most = Math.max(LEAST_PEOPLE, ...people.map(({ value }) => value));
  const all = people.find(({ value }) => value === most);
  if (all === undefined || people.some((other) => isBeside(other, all, text))) return [];
  const [words = ''] = text.slice(all.start, all.end + FAR).split(PART_END, 1);
  return findPopulations(words).filter(({ kind }) => OTHERS[kind]?.test(abstract) !== true);
}

/** Is another number of people told in the same sentence: "36 students and 29 older adults"? */
const isBeside = (other: NumberFact, { start, end, value }: NumberFact, text: string): boolean =>
  other.value !== value &&
  !SENTENCE_END.test(other.start > end ? text.slice(end, other.start) : text.slice(other.end, start));

/** Takes ". We", refuses "1.5". */
const SENTENCE_END = /[.;!?]\s/u;

/** Those beside whom a group is only a part, wherever an abstract speaks of them. */
const OTHERS: Partial<Record<Population['kind'], RegExp>> = {
  // Takes "younger adults"; refuses "old"
  'older-adults': /\byoung/iu,
  // Takes "premenopausal"; refuses "menopausal"
  postmenopausal: /\bpre-?menopausal/iu,
  // Takes "untrained", "non-athletes"; refuses "trained"
  trained: /\b(?:untrained|sedentary|inactive|non-?(?:athlet|trained))/iu,
  // Takes "adults"; refuses "adulthood"
  children: /\badults?\b/iu,
};

/** Fewer people than this are a group inside a study. */
const LEAST_PEOPLE = 5;

/** Far enough behind people to see their age. Unit: UTF-16 code units. */
const FAR = 40;

/** Where something else is told of them: takes ". We", ", of", " were chosen"; refuses "1.5", " to 75", " and young". */
const PART_END = /[.;:,(](?:\s|$)|\s(?:were|was|took|who|from|in)\s/u;
