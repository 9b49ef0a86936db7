// npm run fuzz: everything that reads a stranger's text, on texts, pages and answers that no stranger has thought of yet.
//
//     npm run fuzz                                100,000 cases
//     npm run fuzz -- --cases 1000000             as many in all, spread so that every target takes about as long
//     npm run fuzz -- --seed 7                    other cases (the seed is printed; the same one gives the same cases)
//     npm run fuzz -- --only references,pages     some targets
//
// A failure is made small and kept in tests/fuzz/past-failures.jsonl, which every `npm test` runs from then on.
import { ensurePackages } from './tools/ensure-packages.mjs';
import { readOptions, refuseCall } from './tools/options.mjs';
import { runTypescript } from './tools/run-typescript.mjs';

const { values } = readOptions(import.meta.url, {
  cases: { type: 'string', default: '100000' },
  seed: { type: 'string', default: '1' },
  only: { type: 'string' },
});

function wholeNumber(name) {
  if (!/^\d{1,9}$/.test(values[name])) refuseCall(`--${name} takes a whole number.`);
  return Number(values[name]);
}

const cases = wholeNumber('cases');
const seed = wholeNumber('seed');

await ensurePackages();
const { FUZZ_TARGETS, fuzz } = await runTypescript('scripts/fuzz.ts');
const wanted = values.only?.split(',');
const targets = FUZZ_TARGETS.filter(({ name }) => wanted?.includes(name) ?? true);
if (targets.length === 0)
  refuseCall(`No target has that name; there are ${FUZZ_TARGETS.map(({ name }) => name).join(', ')}.`);
process.exitCode = await fuzz(targets, cases, seed);
