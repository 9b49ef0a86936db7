/** When a number of the article and one of the abstract are the same, rounding allowed. */
import { isCount } from '../claims/counted-nouns';
import type { NumberFact } from '../claims/numbers';

/** Round numbers ("about 1,000", "nearly 20 %") agree within a tenth, counts ("nearly 200 women") a little further, others within two per cent. */
const ABOUT = 0.15;
const ROUND = 0.1;
const EXACT = 0.02;

/**
 * Are two numbers of one kind the same but for rounding?
 *
 *     "nearly 200 women", "178 women"   →   true        "200 women", "178 women"   →   false
 */
export const agree = (one: NumberFact, other: NumberFact): boolean => {
  if (isCount(one.kind) && isRounded(one.value, other.value)) return true;
  return Math.abs(one.value - other.value) <= Math.max(one.value, other.value) * toleranceOf(one, other);
};

function toleranceOf(one: NumberFact, other: NumberFact): number {
  if (one.bound === 'about' && isCount(one.kind)) return ABOUT;
  const isBound = one.bound !== 'exact' || other.bound !== 'exact';
  return isBound || one.kind === 'duration' || isRoundNumber(one.value) ? ROUND : EXACT;
}

/**
 * Is a bound true of a number?
 *
 *     "more than 100 people", "128 people"   →   true        "up to 100 people", "128 people"   →   false
 */
export const isWithin = ({ bound, value }: NumberFact, exact: NumberFact): boolean =>
  (bound === 'least' && exact.value >= value) || (bound === 'most' && exact.value <= value);

/** Three million for 3,407,134: three or more of its unit, rounded there. Two thousand for 1,501 is another number. */
function isRounded(round: number, exact: number): boolean {
  const unit = [1e6, 1e5, 1e4, 1e3].find((one) => round % one === 0);
  return unit !== undefined && round / unit >= LEAST_UNITS && Math.round(exact / unit) * unit === round;
}
/** From three on, what rounding takes off or adds is a sixth at most. */
const LEAST_UNITS = 3;

/** 400,000 for 398,271 is rounding, not another number. */
export const isRoundNumber = (value: number): boolean => value >= 1000 && value % 100 === 0;
