/**
 * A moment of the fuzzer in every test run, with the same seed each time so that a red run can be repeated, and every
 * input that ever broke a law (`fuzz/past-failures.jsonl`, written by `npm run fuzz`). The long run is `npm run fuzz`.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FUZZ_TARGETS, runTarget } from './fuzz';

const SEED = 9;
const PAGES_PER_TARGET = 2;

interface PastFailure {
  target: string;
  seed: number;
  input: string;
}

const past = readFileSync('tests/fuzz/past-failures.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as PastFailure);

describe('a moment of fuzzing', () => {
  test.each(FUZZ_TARGETS)('$name', async (target) => {
    const { failure } = await runTarget(target, PAGES_PER_TARGET * target.perPage, SEED);
    expect(failure).toBeNull();
  });
});

describe('what once failed', () => {
  test.each(past)('$target, seed $seed: $input', async ({ target: name, input }) => {
    const target = FUZZ_TARGETS.find((one) => one.name === name);
    expect(target, `no target is called ${name}`).toBeDefined();
    await target?.run(input);
  });
});

describe('runTarget', () => {
  test('should bring a failure down to its smallest input', async () => {
    const [first] = FUZZ_TARGETS;
    if (first === undefined) throw new Error('There is nothing to fuzz.');
    const broken = {
      ...first,
      run: (text: string) => {
        if (text.includes('[')) throw new Error('a bracket');
      },
    };
    const { failure } = await runTarget(broken, 2_000, SEED);
    expect(failure?.input).toContain('[');
    expect(failure?.words).toContain('a bracket');
  });
});
