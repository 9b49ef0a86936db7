/** What `npm run fuzz` does. */
import { appendFileSync } from 'node:fs';
import { FUZZ_TARGETS, runTarget } from '../tests/fuzz';
import type { FuzzTarget } from '../tests/fuzz/types';

export { FUZZ_TARGETS };

const PAST_FAILURES = 'tests/fuzz/past-failures.jsonl';
const ROUNDS = 20;

/** Puts `cases` cases to the targets, and prints what failed; the exit code. */
export async function fuzz(targets: FuzzTarget[], cases: number, seed: number): Promise<number> {
  const weights = targets.reduce((sum, { perPage }) => sum + perPage, 0);
  const perRound = ({ perPage }: FuzzTarget): number =>
    Math.max(1, Math.ceil((cases * perPage) / weights / ROUNDS));

  const counts = new Map<string, { cases: number; failures: number; milliseconds: number }>();

  /** A target that fails often comes down to the same input again and again. */
  const seen = new Set<string>();

  for (let round = 0; round < ROUNDS; round += 1) {
    for (const target of targets) {
      const count = counts.get(target.name) ?? { cases: 0, failures: 0, milliseconds: 0 };
      const roundSeed = seed * 1_000 + round;
      const started = performance.now();
      const run = await runTarget(target, perRound(target), roundSeed);
      count.milliseconds += performance.now() - started;
      count.cases += run.cases;
      counts.set(target.name, count);
      if (run.failure === null) continue;
      const { input, words } = run.failure;
      if (seen.has(`${target.name} ${input}`)) continue;
      seen.add(`${target.name} ${input}`);
      count.failures += 1;
      appendFileSync(PAST_FAILURES, `${JSON.stringify({ target: target.name, seed: roundSeed, input })}\n`);
      console.log(`FAILED ${target.name}, seed ${roundSeed}: ${JSON.stringify(input)}\n${words}\n`);
    }
    const done = [...counts.values()].reduce((sum, count) => sum + count.cases, 0);
    console.log(`round ${round + 1} of ${ROUNDS}: ${done.toLocaleString('en')} cases`);
  }

  let total = 0;
  let failures = 0;
  for (const [name, count] of counts) {
    total += count.cases;
    failures += count.failures;
    const seconds = (count.milliseconds / 1000).toFixed(1).padStart(8);
    console.log(`${count.cases.toLocaleString('en').padStart(10)} cases ${seconds} s  ${name}`);
  }
  console.log(`${total.toLocaleString('en')} cases, ${failures} failures (seed ${seed})`);
  return failures === 0 ? 0 : 1;
}
