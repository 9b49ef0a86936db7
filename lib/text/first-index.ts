/**
 * The first index below `length` that passes the test; `length` when none does. Found by halving, so every index after one that
 * passes must pass too: in a list ordered by place, "ends after this offset" does.
 */
export function firstIndex(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
