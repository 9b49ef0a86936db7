/** When a number of the article and one of the abstract are the same, rounding allowed. */
import { isCount } from '../claims/counted-nouns';
import type { NumberFact } from '../claims/numbers';

/** Round numbers ("about 1,000", "nearly 20 %") agree within a tenth; years and months within two per cent. */
const ROUND = 0.1;
const EXACT = 0.02;
export const agree = (one: NumberFact, other: NumberFact): boolean => {
  if (isCount(one.kind) && isRounded(one.value, other.value)) return true;
  const isRound = one.kind === 'duration' || one.approximate || other.approximate || isRoundNumber(one.value);
  return Math.abs(one.value - other.value) <= Math.max(one.value, other.value) * (isRound ? ROUND : EXACT);
};

/** Three million for 3,407,134: three or more of its unit, rounded there. Two thousand for 1,501 is another number. */
function isRounded(round: number, exact: number): boolean {
  const unit = [1e6, 1e5, 1e4, 1e3].find((one) => round % one === 0);
  return unit !== undefined && round / unit >= LEAST_UNITS && Math.round(exact / unit) * unit === round;
}
/** From three on, what rounding takes off or adds is a sixth at most. */
const LEAST_UNITS = 3;

/** 400,000 for 398,271 is rounding, not another number. */
export const isRoundNumber = (value: number): boolean => value >= 1000 && value % 100 === 0;
