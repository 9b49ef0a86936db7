/**
 * npm run fuzz: everything that reads a stranger's text, on texts, pages and answers that no stranger has thought of yet.
 *
 *   npm run fuzz                                100,000 cases
 *   npm run fuzz -- --cases 1000000             as many in all, spread so that every target takes about as long
 *   npm run fuzz -- --seed 7                    other cases (the seed is printed; the same one gives the same cases)
 *   npm run fuzz -- --only references,pages     some targets
 *
 * A failure is made small and kept in tests/fuzz/past-failures.jsonl, which every `npm test` runs from then on.
 */
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FUZZ_TARGETS, runTarget } from '../tests/fuzz';
import type { FuzzTarget } from '../tests/fuzz/types';

const PAST_FAILURES = 'tests/fuzz/past-failures.jsonl';
const ROUNDS = 20;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

const wholeNumber = (name: string, text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number.`);
  return Number(text);
};

const wanted = values.only?.split(',');
const targets = FUZZ_TARGETS.filter(({ name }) => wanted?.includes(name) ?? true);
if (targets.length === 0) {
  throw new Error(`No target of that name. There are: ${FUZZ_TARGETS.map(({ name }) => name).join(', ')}.`);
}

const cases = wholeNumber('cases', values.cases);
const seed = wholeNumber('seed', values.seed);
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
process.exitCode = failures === 0 ? 0 : 1;
