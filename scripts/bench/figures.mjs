// Small statistics for the bench: pure, and tested in tests/scripts/figures.test.ts.

/** The value below which a share of the values lies, between neighbours where it falls between; null for none. */
export function quantile(values, share) {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.ceil(place);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

export const median = (values) => quantile(values, 0.5);

/**
 * The exponent of growth between the smallest and the largest size: 1 when ten times the page takes ten times the time,
 * 2 when it takes a hundred times.
 */
export function growthExponent(points) {
  const sorted = [...points].sort((a, b) => a.size - b.size);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return Math.log(last.milliseconds / first.milliseconds) / Math.log(last.size / first.size);
}

/** Multiples of it fall evenly between 0 and 1, however many there are. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The same things in an order of which every beginning is an even sample, so that whoever stops early has seen all kinds.
 *
 *     spread(['a', 'b', 'c', 'd', 'e'])   →   ['a', 'c', 'e', 'b', 'd']
 */
export function spread(things) {
  return things
    .map((thing, index) => ({ thing, place: (index * GOLDEN) % 1 }))
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}

/** The fastest of several rounds, step by step: what another program took of one round is not in all of them. */
export const fastestSteps = (rounds) =>
  (rounds[0] ?? []).map((_, step) =>
    Math.min(...rounds.map((round) => round[step] ?? Number.POSITIVE_INFINITY)),
  );
