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
