/** What `npm run eval:checks` prints. */
import { printScores } from '../tests/claims-set/print-scores';
import { scoreChecks } from '../tests/claims-set/score-checks';
import { printAgreement, writeBlankSheet } from '../tests/claims-set/second-reader';

const FOLDER = 'tests/claims-set';
interface EvalOptions {
  titles: boolean;
  labels: boolean;
  misses: boolean;
  /** The article whose empty sheet is to be written. */
  blank?: string;
  agreement: boolean;
}

export function evalChecks(options: EvalOptions): void {
  if (options.blank !== undefined) writeBlankSheet(FOLDER, options.blank);
  else if (options.agreement) printAgreement(FOLDER, { withSentences: true });
  else {
    const scores = scoreChecks(FOLDER, { withRecords: !options.titles, byLabels: options.labels });
    printScores(scores, options.misses);
    printAgreement(FOLDER);
  }
}
