import type { CheckScore } from './score-checks';

/** The table that goes into the README, and with `withMisses` what went wrong. */
export function printScores(scores: CheckScore[], withMisses: boolean): void {
  console.log('| check | live | cases | informative | wanted | given | right | precision | recall |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const score of scores) console.log(rowOf(score));
  if (!withMisses) return;
  for (const { check, wrong, missed } of scores) {
    for (const text of wrong) console.log(`wrong   ${check}  ${text}`);
    for (const text of missed) console.log(`missed  ${check}  ${text}`);
  }
}

function rowOf({ check, live, cases, informative, wanted, given, right }: CheckScore): string {
  const shares = [share(right, given), share(right, wanted)];
  const cells = [check, live ? 'yes' : 'trial', cases, informative, wanted, given, right, ...shares];
  return `| ${cells.join(' | ')} |`;
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
