// npm run sizes: what each part of the built extension weighs with gzip, and how long a reading takes as a multiple of
// Readability, against a budget and against the last release. Needs `npm run build:chrome`, and Chromium for the ratio.
//
//     npm run sizes                    fails over a budget
//     npm run sizes -- --no-ratio      weights alone, without a browser
//     npm run sizes -- --keep          notes what was measured as the last release
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from './bench/figures.mjs';
import { compare, filesOfPage } from './sizes/compare.mjs';
import { ensurePackages } from './tools/ensure-packages.mjs';
import { readOptions } from './tools/options.mjs';
import { ROOT, run } from './tools/run.mjs';

const BUILT = join(ROOT, '.output/chrome-mv3');
const LAST_RELEASE = join(ROOT, 'scripts/sizes/last-release.json');

const { values: options } = readOptions(import.meta.url, {
  'no-ratio': { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
});

const weigh = (bytes) => gzipSync(bytes, { level: 9 }).length;
const weighFiles = (paths) => paths.reduce((sum, path) => sum + weigh(readFileSync(join(BUILT, path))), 0);

/** Classification alone, bundled as the extension bundles it. */
async function weighStudyTypes() {
  const { build } = await import('vite');
  const [{ output }] = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'lib/evidence/classify-study.ts', formats: ['es'] }, minify: true },
  });
  return weigh(output[0].code);
}

/** Both in one run and in turns on the same pages, so that a busy machine slows both. */
async function measureRatio() {
  const { code } = await run(process.execPath, [
    'scripts/bench.mjs',
    '--only',
    'sample,grown',
    '--rounds',
    '3',
  ]);
  if (code !== 0) throw new Error('The bench did not run; its words are above.');
  const { rows } = JSON.parse(readFileSync(join(ROOT, 'bench-out/bench.json'), 'utf8'));
  return median(rows.map(({ ratioInPage }) => ratioInPage));
}

async function main() {
  await ensurePackages();
  if (!existsSync(join(BUILT, 'popup.html')))
    throw new Error('Nothing is built: run "npm run build:chrome" first.');
  const measured = {
    popup: weighFiles([
      'popup.html',
      ...filesOfPage(readFileSync(join(BUILT, 'popup.html'), 'utf8')),
      // The words of one language are fetched before anything is drawn.
      '_locales/en/messages.json',
    ]),
    'content script': weighFiles(['article.js']),
    'marks script': weighFiles(['content-scripts/marks.js', 'content-scripts/marks.css']),
    background: weighFiles(['background.js']),
    'study types': await weighStudyTypes(),
    ...(options['no-ratio'] ? {} : { 'reading ÷ Readability': await measureRatio() }),
  };
  const { lines, over } = compare(measured, JSON.parse(readFileSync(LAST_RELEASE, 'utf8')));
  console.log(lines.join('\n'));
  if (over.length > 0) throw new Error(`Over the budget:\n${over.map((line) => `  ${line}`).join('\n')}`);
  if (options.keep) {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    writeFileSync(LAST_RELEASE, `${JSON.stringify({ version, measured }, null, 2)}\n`);
  }
}

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
