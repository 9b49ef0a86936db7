/** How many people an abstract says were studied, to hold against those of whom an article tells. */
import type { NumberFact } from '../claims/numbers';
import type { Claim } from '../reading/types';
import {
  endsList,
  isFoundByUs,
  isLeft,
  isNarrowed,
  isPart,
  isScreened,
  isTotal,
  tellsSize,
} from './number-roles';
import { textOfWork } from './study-words';
import type { CitedClaim } from './subjects';
import {
  isOneOfSeveral,
  isSumOfArms,
  isSumWithOthers,
  namesSame,
  partsThem,
  printsNearby,
} from './whole-or-part';

/** The sentence that counts people, and what there is to read of the work that it cites. */
type SizedWork = Pick<CitedClaim, 'title' | 'abstract'> & { claim: Pick<Claim, 'text'> };

/**
 * The abstract's number of all who were studied; null when none plainly is, or when the article's may be a part of it.
 *
 *     "In 260 women, iron eased fatigue." beside "We enrolled 198 women."   →   198
 *     "In 130 women, iron eased fatigue." beside the same                   →   null: as few may be some of them
 *
 * @param theirs The people that the abstract counts.
 * @param alone Those counts that are the only ones of their sentence.
 */
export function pickSize(
  theirs: NumberFact[],
  number: NumberFact,
  { claim, title, abstract }: SizedWork,
  alone: Set<NumberFact>,
): NumberFact | null {
  const text = textOfWork(title, abstract);
  const counted = theirs.filter(
    (fact) =>
      !isScreened(fact) &&
      !isPart(fact) &&
      !endsList(fact, text) &&
      !isNarrowed(fact, text) &&
      fact.value > 1,
  );
  const sizes = counted.filter((fact) => isTotal(fact) || (alone.has(fact) && tellsSize(fact, text)));
  const size =
    onlyOne(sizes) ?? (sizes.length > 0 ? largestBelow(number, sizes) : onlyAtFirst(counted, text));
  const isLargest = size !== null && theirs.every(({ value }) => value <= size.value);
  if (!isLargest || addUpTo(number, counted) || isFoundByUs(size)) return null;
  if (isSumWithOthers(text, number, size)) return null;
  if (isSumOfArms(abstract ?? '', number) || printsNearby(abstract ?? '', number, size)) return null;
  if (number.value < size.value)
    return tellsSize(number, claim.text) && !partsThem(number, size, title ?? '') ? size : null;
  // More than all of them are no part; but an abstract's women are a part where it counts men, too.
  const mayBeMore = isLeft(size) || (isOneOfSeveral(size, counted) && !namesSame(number, size));
  return mayBeMore ? null : size;
}

/** Do several counts of an abstract make up the article's number together? */
export const addUpTo = ({ value }: NumberFact, counted: NumberFact[]): boolean =>
  counted.length > 1 && counted.reduce((total, one) => total + one.value, 0) === value;

/** The only value among facts, or null when there are none or several different ones. */
export const onlyOne = (facts: NumberFact[]): NumberFact | null =>
  new Set(facts.map(({ value }) => value)).size === 1 ? (facts[0] ?? null) : null;

/** The largest of several sizes, where the article tells of more people still. */
const largestBelow = ({ value }: NumberFact, sizes: NumberFact[]): NumberFact | null =>
  sizes.reduce<NumberFact | null>(
    (largest, size) => (size.value < value && size.value > (largest?.value ?? 0) ? size : largest),
    null,
  );

/** The one count of people where an abstract says how it was done; further behind it tells what became of some of them. */
function onlyAtFirst(counted: NumberFact[], text: string): NumberFact | null {
  const only = onlyOne(counted);
  return only !== null && only.end <= Math.max(SHORT, text.length * FIRST_PART) ? only : null;
}
const FIRST_PART = 0.5;
/** An abstract so short has no parts. Unit: UTF-16 code units. */
const SHORT = 500;
