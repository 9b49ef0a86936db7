import { expect, test } from 'vitest';
import { scoreChecks } from '../claims-set/score-checks';
import { EXAMPLES } from '../lib/checks/examples';
import { checksPage } from './checks-page';

/** The whole set is read and checked. */
const SLOW_MS = 120_000;

/** The first example of a check that fails: its plain one, or one of its variants. */
const failingExample = (id: string) => {
  const examples = EXAMPLES[id] ?? {};
  const key = ['failed', ...Object.keys(examples)].find(
    (name) => name.startsWith('failed') && examples[name],
  );
  return key === undefined ? undefined : examples[key];
};

test(
  'docs/checks.md says what the checks do and were measured at (npm run test:update writes it anew)',
  async () => {
    const scores = scoreChecks('tests/claims-set', { withRecords: true, byLabels: false });
    await expect(checksPage(scores, failingExample)).toMatchFileSnapshot('../../docs/checks.md');
  },
  SLOW_MS,
);
