// npm run eval: scores the command line with ../shared/eval/run.py, where that is there.
//
//     npm run eval                      every task, a line a figure
//     npm run eval -- --only pages      one task; other options of run.py pass through too
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './tools/ensure-packages.mjs';
import { ROOT, run, runScript } from './tools/run.mjs';

const SCORER = join('..', 'shared', 'eval', 'run.py');

async function main() {
  if (!existsSync(join(ROOT, SCORER))) {
    console.log(`${SCORER} is not there: nothing was scored.`);
    return 0;
  }
  await ensurePackages();
  const built = await runScript('build:cli');
  if (built.code !== 0) return built.code;
  const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const cli = `"${process.execPath}" "${join(ROOT, bin['evidence-lens'])}"`;
  const passed = process.argv.slice(2);
  return (await run('python3', [SCORER, '--cli', cli, '--out', 'eval-out', '--brief', ...passed])).code;
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});
