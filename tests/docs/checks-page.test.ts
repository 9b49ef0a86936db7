import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CheckScore, scoreChecks } from '../claims-set/score-checks';
import { EXAMPLES } from '../lib/checks/examples';
import { checksPage, readmeWithFigures } from './checks-page';

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

describe('what the checks do and were measured at (npm run test:update writes it anew)', () => {
  let scores: CheckScore[];
  beforeAll(() => {
    scores = scoreChecks('tests/claims-set', { withRecords: true, byLabels: false });
  }, SLOW_MS);

  test('stands in docs/checks.md', async () => {
    await expect(checksPage(scores, failingExample)).toMatchFileSnapshot('../../docs/checks.md');
  });

  test('stands in short in the README', async () => {
    const readme = readmeWithFigures(readFileSync('README.md', 'utf8'), scores);
    await expect(readme).toMatchFileSnapshot('../../README.md');
  });
});
