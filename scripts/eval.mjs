// npm run eval: scores the command line with ../shared/eval/run.py, and study records on the recorded answers of
// ../shared/api, where these are there.
//
//     npm run eval                            every task, a line a figure
//     npm run eval -- --only pages,records    some tasks; "records" is ours, the others are those of run.py
//     npm run eval -- --set test --limit 50   handed on to run.py, as --corpora and --out are
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './tools/ensure-packages.mjs';
import { readOptions } from './tools/options.mjs';
import { ROOT, run, runScript } from './tools/run.mjs';
import { runTypescript } from './tools/run-typescript.mjs';

const SCORER = join('..', 'shared', 'eval', 'run.py');
const ANSWERS = join('..', 'shared', 'api');

/** The tasks that are scored here; each gives an exit code. */
const OWN_TASKS = { records: scoreRecords };

async function scoreRecords() {
  if (!isThere(ANSWERS)) return 0;
  const { evalRecords } = await runTypescript('scripts/eval-records.ts');
  return evalRecords(join(ROOT, ANSWERS));
}

async function scoreCommandLine({ only, ...handedOn }) {
  if (!isThere(SCORER)) return 0;
  const built = await runScript('build:cli');
  if (built.code !== 0) return built.code;
  const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const cli = `"${process.execPath}" "${join(ROOT, bin['evidence-lens'])}"`;
  const options = Object.entries(only.length > 0 ? { ...handedOn, only: only.join(',') } : handedOn);
  const passed = options.flatMap(([name, value]) => [`--${name}`, value]);
  return (await run('python3', [SCORER, '--cli', cli, '--brief', ...passed])).code;
}

function isThere(path) {
  const there = existsSync(join(ROOT, path));
  if (!there) console.log(`${path} is not there: nothing was scored with it.`);
  return there;
}

async function main() {
  const text = { type: 'string' };
  const { values } = readOptions(import.meta.url, {
    only: text,
    set: text,
    limit: text,
    corpora: text,
    out: { ...text, default: 'eval-out' },
  });
  const { only, help: _, ...handedOn } = values;
  const wanted = only?.split(',') ?? [];
  await ensurePackages();
  const own = Object.keys(OWN_TASKS).filter((task) => only === undefined || wanted.includes(task));
  const others = wanted.filter((task) => !(task in OWN_TASKS));
  const codes = [];
  if (only === undefined || others.length > 0)
    codes.push(await scoreCommandLine({ ...handedOn, only: others }));
  for (const task of own) codes.push(await OWN_TASKS[task]());
  return codes.find((code) => code !== 0) ?? 0;
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});
