// Budgets, and what has changed since the last release. Pure; tested in tests/scripts/sizes.test.ts.

const KB = 1024;

/**
 * What each part may weigh with gzip, in bytes, with the reason; the ratio to Readability has no unit.
 * The popup's is a promise of the product; the others are a tenth above what they weighed when the budget was set. The
 * browser keeps the worker's code compiled: what a start costs is the run of its modules, some 20 ms, not its bytes.
 */
export const BUDGETS = {
  popup: { most: 60 * KB, why: 'it opens on a click and must be there at once' },
  'content script': { most: 60 * KB, why: 'it is compiled in the page on every click' },
  'marks script': { most: 11 * KB, why: 'it comes into the page when a place is shown there' },
  background: { most: 186 * KB, why: 'the worker is started anew whenever it was stopped' },
  'study types': { most: 22 * KB, why: 'it is part of the background and of the reference tool' },
  'reading ÷ Readability': { most: 3, why: 'the page waits for it; on a quiet machine 2 is the aim' },
};

/** The files that a page of the extension loads before it shows anything, without the leading stroke. */
export const filesOfPage = (html) => [
  ...new Set([...html.matchAll(/\b(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path)),
];

const show = (value) => (value < 100 ? `${value.toFixed(2)} ×` : `${(value / KB).toFixed(1)} KB`);

function change(now, before) {
  if (before === undefined) return 'new';
  const percent = (now / before - 1) * 100;
  return Math.abs(percent) < 0.05
    ? 'as before'
    : `${percent > 0 ? '+' : '−'}${Math.abs(percent).toFixed(1)} %`;
}

/**
 * One line a part, and the names of those over their budget.
 *
 *     compare({ popup: 51_200 }, { version: '1.0.0', measured: { popup: 50_000 } })
 *     →  { lines: ["popup  50.0 KB of 60.0 KB  +2.4 % since 1.0.0"], over: [] }
 * @param measured Bytes with gzip, or a ratio, by name.
 */
export function compare(measured, last) {
  const rows = Object.entries(measured).map(([name, now]) => ({ name, now, ...BUDGETS[name] }));
  const lines = rows.map(
    ({ name, now, most }) =>
      `${name.padEnd(24)}${show(now).padStart(9)} of ${show(most).padStart(9)}   ${change(now, last.measured[name])} since ${last.version}`,
  );
  const over = rows
    .filter(({ now, most }) => now > most)
    .map(({ name, now, most, why }) => `${name}: ${show(now)}, at most ${show(most)} (${why})`);
  return { lines, over };
}
