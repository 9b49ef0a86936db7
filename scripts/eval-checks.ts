/**
 * npm run eval:checks: the checks on the labelled set of tests/claims-set, with precision and recall.
 *
 *   npm run eval:checks                 from titles and records, and how far two readers agree
 *   npm run eval:checks -- --titles     from titles alone, as without look-ups
 *   npm run eval:checks -- --labels     with the set's own needs-source and wording instead of the project's reading
 *   npm run eval:checks -- --misses     with every wrong note and every missed one
 *   npm run eval:checks -- --blank      writes empty sheets for a second reader (every third article)
 *   npm run eval:checks -- --agreement  the readers' agreement alone (Cohen's kappa), with every sentence on which they differ
 */

import { printScores } from '../tests/claims-set/print-scores';
import { scoreChecks } from '../tests/claims-set/score-checks';
import { printAgreement, writeBlankSheets } from '../tests/claims-set/second-reader';

const FOLDER = 'tests/claims-set';
const options = new Set(process.argv.slice(2));

if (options.has('--blank')) writeBlankSheets(FOLDER);
else if (options.has('--agreement')) printAgreement(FOLDER, { withSentences: true });
else {
  const scores = scoreChecks(FOLDER, {
    withRecords: !options.has('--titles'),
    byLabels: options.has('--labels'),
  });
  printScores(scores, options.has('--misses'));
  printAgreement(FOLDER);
}
