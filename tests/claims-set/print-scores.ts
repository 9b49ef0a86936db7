import type { CheckScore } from './score-checks';

/** The table that goes into the README, and with `withMisses` what went wrong. */
export function printScores(scores: CheckScore[], withMisses: boolean): void {
  console.log('| check | live | cases | wanted | given | right | precision | recall |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const { check, live, cases, wanted, given, right } of scores) {
    const cells = [
      check,
      live ? 'yes' : 'trial',
      cases,
      wanted,
      given,
      right,
      share(right, given),
      share(right, wanted),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  if (!withMisses) return;
  for (const { check, wrong, missed } of scores) {
    for (const text of wrong) console.log(`wrong   ${check}  ${text}`);
    for (const text of missed) console.log(`missed  ${check}  ${text}`);
  }
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
