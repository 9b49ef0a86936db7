/** What an abstract counts, and whom: the people of a study whose title names no group. */
import { findNumbers, type NumberFact } from '../claims/numbers';
import { findPopulations, type Population } from '../claims/populations';
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
  // Most abstracts name no group at all, and need no numbers read.
  if (abstract === null || findPopulations(abstract).length === 0) return [];
  const people = numbersOfWork(work).filter(
    (fact) => fact.kind === 'participants' && !isScreened(fact) && !isPart(fact),
  );
  const most = Math.max(LEAST_PEOPLE, ...people.map(({ value }) => value));
  const all = people.find(({ value }) => value === most);
  if (all === undefined) return [];
  const [words = ''] = textOfWork(title, abstract)
    .slice(all.start, all.end + FAR)
    .split(PART_END, 1);
  return findPopulations(words);
}

/** Fewer people than this are a group inside a study. */
const LEAST_PEOPLE = 5;

/** Far enough behind people to see their age. Unit: UTF-16 code units. */
const FAR = 40;

/** Where something else is told of them: takes ". We", ", of", " were chosen"; refuses "1.5", " to 75", " and young". */
const PART_END = /[.;:,(](?:\s|$)|\s(?:were|was|took|who|from|in)\s/u;
