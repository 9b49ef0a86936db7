// npm run eval:checks: the checks on the labelled set of tests/claims-set, with precision and recall.
//
//     npm run eval:checks                 from titles and records, and how far two readers agree
//     npm run eval:checks -- --titles     from titles alone, as without look-ups
//     npm run eval:checks -- --labels     with the set's own needs-source and wording instead of the project's reading
//     npm run eval:checks -- --misses     with every wrong note and every missed one
//     npm run eval:checks -- --blank ID   writes an article's empty sheet, for a second reader
//     npm run eval:checks -- --agreement  the readers' agreement alone (Cohen's kappa), with every sentence on which they differ
import { ensurePackages } from './tools/ensure-packages.mjs';
import { readOptions } from './tools/options.mjs';
import { runTypescript } from './tools/run-typescript.mjs';

const flag = { type: 'boolean', default: false };
const { values } = readOptions(import.meta.url, {
  titles: flag,
  labels: flag,
  misses: flag,
  blank: { type: 'string' },
  agreement: flag,
});

await ensurePackages();
const { evalChecks } = await runTypescript('scripts/eval-checks.ts');
evalChecks(values);
