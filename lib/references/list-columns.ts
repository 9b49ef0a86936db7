/**
 * A text in two columns, as a PDF hands it over with its spaces: the left column, then the right. Called by `list-lines.ts`.
 *
 *     1. Doe A. Walking    3. Poe C. Balance           1. Doe A. Walking
 *     speed. Age Ageing.   to prevent falls.      →    speed. Age Ageing.
 *                                                      3. Poe C. Balance …
 */

/** Signs of space that part two columns; fewer may be a justified line. Takes "a   b"; refuses "a  b". */
const GAP = / {3,}/g;
/** Share of the lines in which the right column must stand at the same place, and the fewest such lines. */
const MOST_LINES = 0.6;
const FEWEST_LINES = 4;
/** A left column is not narrower: behind a number stands no second column. Unit: UTF-16 code units. */
const NARROWEST = 20;

/** The lines of the left column, then those of the right; the lines as they are when they are no columns. */
export function unrollColumns(lines: readonly string[]): readonly string[] {
  const held = lines.filter((line) => line.trim() !== '');
  const counts = new Map<number, number>();
  for (const line of held) for (const start of gapEnds(line)) counts.set(start, (counts.get(start) ?? 0) + 1);
  const [column, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  if (count < FEWEST_LINES || count < held.length * MOST_LINES) return lines;
  const whole = lines.every((line) => line.length <= column || /^ *$/.test(line.slice(column - 2, column)));
  if (!whole) return lines;
  return [...lines.map((line) => line.slice(0, column)), ...lines.map((line) => line.slice(column))];
}

/** Where words begin again behind a gap that words stand before. */
const gapEnds = (line: string): number[] =>
  [...line.matchAll(GAP)]
    .map(({ index, 0: gap }) => index + gap.length)
    .filter((end) => end < line.length && line.slice(0, end).trim().length >= NARROWEST);
