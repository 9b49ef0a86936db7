// npm test: installs what is missing, then runs everything, and closes with "N passed, N failed, N skipped".
import { ensurePackages } from './tools/ensure-packages.mjs';
import { ensureBrowsers, findBrowser, HOW_TO_GET } from './tools/find-browsers.mjs';
import { readOptions } from './tools/options.mjs';
import { runScript } from './tools/run.mjs';

/** What is run, in this order. `counts`: a run of tests, which closes with a line of its own. */
const STEPS = [
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'unused files', script: 'unused' },
  { name: 'units and components', script: 'test:unit', counts: true },
  { name: 'build for Chrome', script: 'build:chrome' },
  { name: 'build for Firefox', script: 'build:firefox' },
  { name: 'build of the command line', script: 'build:cli' },
  { name: 'sizes and speed', script: 'sizes' },
  { name: 'what was built, in the browsers and in the terminal', script: 'test:e2e', counts: true },
];

/** The closing line of a run: "12 passed, 0 failed, 1 skipped". */
const COUNT_LINE = /^(\d+) passed, (\d+) failed, (\d+) skipped$/gm;

const total = { passed: 0, failed: 0, skipped: 0 };
const troubles = [];

/** A step that fails without a failing test counts as one failure: the closing line must not look green. */
function fail(sentence, failures = 1) {
  total.failed += failures;
  troubles.push(sentence);
}

function add(name, { code, tail }) {
  const [, passed, failed, skipped] = [...tail.matchAll(COUNT_LINE)].at(-1) ?? [];
  if (passed === undefined) return fail(`${name}: the run ended without its count`);
  total.passed += Number(passed);
  total.skipped += Number(skipped);
  if (Number(failed) > 0) fail(`${name}: ${failed} failed`, Number(failed));
  else if (code !== 0) fail(`${name}: the run ended with exit code ${code}`);
}

async function main() {
  readOptions(import.meta.url);
  await ensurePackages();
  const missing = await ensureBrowsers();
  if (missing.length > 0) {
    console.log(`${HOW_TO_GET.chromium}\n${HOW_TO_GET.firefox}`);
    fail(`Not installed: ${missing.join(', ')}`);
  }
  const env = {
    CHROMIUM: findBrowser('chromium') ?? '',
    FIREFOX: findBrowser('firefox') ?? '',
    NO_COLOR: '1',
  };
  delete process.env.FORCE_COLOR;
  for (const { name, script, counts } of STEPS) {
    const started = Date.now();
    console.log(`\n== ${name} ==`);
    const result = await runScript(script, [], env);
    console.log(
      `== ${name}: ${result.code === 0 ? 'done' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s ==`,
    );
    if (counts) add(name, result);
    else if (result.code !== 0) fail(name);
  }
}

await main().catch((error) => fail(error.message));
for (const trouble of troubles) console.log(`Failed: ${trouble}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
