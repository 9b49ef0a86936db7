// npm run bench: times the whole reading against Readability alone, on the same pages, in Chromium; then the popup of
// the built extension, and look-ups in it with the record sources played on loopback.
//
//     npm run bench                                every page that is there, 5 rounds each, the popup and the look-ups
//     npm run bench -- --only seed,grown           some groups: sample, fixture, seed, corpus, grown, views, look-ups
//     npm run bench -- --rounds 9                  more rounds of the reading
//     npm run bench -- --only patterns             how each reader grows with texts made to make it slow, in Node
//     npm run bench -- --only pages                many pages in the terminal instead: pages a second and memory, on one
//                                                  thread and on two; --pages 200 for fewer than 1,000
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { growthExponent, median, quantile } from './bench/figures.mjs';
import { grownPage } from './bench/grown-page.mjs';
import { timeManyPages } from './bench/many-pages.mjs';
import { ensurePackages } from './tools/ensure-packages.mjs';
import { findBrowser, HOW_TO_GET } from './tools/find-browsers.mjs';
import { CHROMIUM_FLAGS } from './tools/open-extension.mjs';
import { ROOT, runScript } from './tools/run.mjs';
import { serveFolder } from './tools/serve-folder.mjs';

const DEFAULT_ROUNDS = 5;
const DEFAULT_PAGES = 1000;
const PARAGRAPHS = [30, 60, 150, 300, 1000];
/** Two of them, one ten times the other. */
const TENFOLD = [30, 300];
/** The page may wait twice as long as for Readability alone. */
const RATIO_LIMIT = 2;

/** The groups that are no pages, and the tests that print their figures. */
const FIGURES = {
  views: 'tests/e2e/view-figures.e2e.ts',
  'look-ups': 'tests/e2e/look-up-figures.e2e.ts',
};

/** Where pages are looked for; what is not there is left out. */
const PAGE_SOURCES = [
  { group: 'sample', find: () => htmlIn('samples') },
  { group: 'fixture', find: () => foldersIn('tests/fixtures').map((folder) => join(folder, 'page.html')) },
  { group: 'seed', find: () => ['../shared/seed/page.html'] },
  { group: 'corpus', find: () => htmlIn('../shared/corpora/pages/dev/html') },
];

const list = (folder) => (existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)).sort() : []);
const htmlIn = (folder) =>
  list(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
const foldersIn = (folder) => list(folder).map((name) => join(folder, name));

/** Pages with names that are safe in an address, in a folder of their own: [{ group, name, file }]. */
function gatherPages(folder, only) {
  const pages = PAGE_SOURCES.flatMap(({ group, find }) =>
    find()
      .filter((path) => existsSync(join(ROOT, path)))
      .map((path) => ({ group, path })),
  ).map(({ group, path }, index) => {
    const file = `${index}.html`;
    writeFileSync(join(folder, file), readFileSync(join(ROOT, path)));
    const name = basename(path) === 'page.html' ? path.split(/[\\/]/).at(-2) : basename(path, '.html');
    return { group, name, file };
  });
  const grown = PARAGRAPHS.map((size) => {
    const file = `grown-${size}.html`;
    writeFileSync(join(folder, file), grownPage(size));
    return { group: 'grown', name: String(size), file, size };
  });
  const wanted = [...pages, ...grown].filter(({ group }) => only === null || only.includes(group));
  if (wanted.length === 0) throw new Error(`There are no pages of ${only}.`);
  return wanted;
}

/** The page's side as one script that leaves `evidenceLensBench` behind. */
async function bundlePageSide() {
  const { build } = await import('vite');
  const [{ output }] = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'scripts/bench/page-side.ts', formats: ['iife'], name: 'evidenceLensBench' },
    },
  });
  return output[0].code;
}

async function timePages(pages, folder, rounds) {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error(HOW_TO_GET.chromium);
  const { default: puppeteer } = await import('puppeteer-core');
  const script = await bundlePageSide();
  const server = await serveFolder(folder);
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    // Nothing that a saved page names is fetched: the network stays out of the figures.
    args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE localhost'],
  });
  try {
    const timed = [];
    for (const page of pages) {
      const tab = await browser.newPage();
      await tab.goto(server.urlOf(page.file), { waitUntil: 'domcontentloaded' });
      const run = `${script}; evidenceLensBench.timeReading(document, ${rounds})`;
      timed.push({ ...page, ...(await tab.evaluate(run)) });
      await tab.close();
    }
    return timed;
  } finally {
    await browser.close();
    server.close();
  }
}

const toRow = ({
  group,
  name,
  size,
  reading,
  inPage,
  readability,
  longestStep,
  first,
  references,
  claims,
}) => ({
  first,
  group,
  name,
  size: size ?? null,
  references,
  claims,
  reading: median(reading),
  inPage: median(inPage),
  readability: median(readability),
  longestStep: median(longestStep),
  ratio: median(reading) / median(readability),
  ratioInPage: median(inPage) / median(readability),
});

const ms = (value) => `${value.toFixed(1).padStart(8)} ms`;
const factor = (value) => `${value.toFixed(2)} ×`;

function printRows(rows) {
  for (const { group, name, first, reading, inPage, readability, ratioInPage, references, claims } of rows) {
    console.log(
      `${group.padEnd(8)} ${name.slice(0, 28).padEnd(28)} in the page ${ms(inPage)}  Readability ${ms(readability)}  ${factor(ratioInPage).padStart(8)}  (with the background's part ${ms(reading).trim()}, the first time ${ms(first).trim()})  ${references} references, ${claims} claims`,
    );
  }
}

function printSummary(rows) {
  for (const group of new Set(rows.map((row) => row.group))) {
    const ofGroup = rows.filter((row) => row.group === group);
    const inPage = ofGroup.map(({ ratioInPage }) => ratioInPage);
    const whole = factor(median(ofGroup.map(({ ratio }) => ratio)));
    const over = inPage.filter((ratio) => ratio > RATIO_LIMIT).length;
    console.log(
      `${group}: ${inPage.length} pages, longest step beside Readability ${ms(Math.max(...ofGroup.map(({ longestStep }) => longestStep))).trim()}, reading in the page ÷ Readability median ${factor(median(inPage))}, 95th percentile ${factor(quantile(inPage, 0.95))}, ${over} above ${RATIO_LIMIT} × (with the background's part median ${whole})`,
    );
  }
  const grown = rows.filter(({ group }) => group === 'grown');
  if (grown.length === 0) return;
  const exponentOf = (field) =>
    growthExponent(grown.map((row) => ({ size: row.size, milliseconds: row[field] }))).toFixed(2);
  const cost = (size) => grown.find((row) => row.size === size)?.inPage ?? Number.NaN;
  console.log(
    `ten times the page (from ${TENFOLD[0]} to ${TENFOLD[1]}) costs ${factor(cost(TENFOLD[1]) / cost(TENFOLD[0]))}`,
  );
  console.log(
    `growth from ${PARAGRAPHS[0]} to ${PARAGRAPHS.at(-1)} paragraphs and references: exponent ${exponentOf('reading')} (Readability alone ${exponentOf('readability')}; 1 is linear)`,
  );
}

/** Figures of the built extension, from browser tests that print them; the exit code. */
async function printFigures(files) {
  const built = await runScript('build:chrome');
  return built.code === 0 ? (await runScript('test:e2e', files)).code : built.code;
}

/** Leaves figures in bench-out, with what they were taken on. */
function keep(file, figures) {
  const machine = { cpu: cpus()[0]?.model ?? null, cores: cpus().length, node: process.version };
  mkdirSync(join(ROOT, 'bench-out'), { recursive: true });
  writeFileSync(join(ROOT, 'bench-out', file), `${JSON.stringify({ machine, ...figures }, null, 1)}\n`);
}

async function timeReadings(only, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-lens-bench-'));
  try {
    const rows = (await timePages(gatherPages(folder, only), folder, rounds)).map(toRow);
    printRows(rows);
    printSummary(rows);
    keep('bench.json', { rounds, rows });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs scripts/bench/growth.ts in Node; gives the exit code. */
async function measureGrowth() {
  const outDir = join(ROOT, '.output/growth');
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'node20',
      ssr: 'scripts/bench/growth.ts',
      outDir,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
  await import(pathToFileURL(join(outDir, 'growth.mjs')).href);
  return process.exitCode ?? 0;
}

async function main(args) {
  await ensurePackages();
  const given = (option) => (args.includes(option) ? (args[args.indexOf(option) + 1] ?? '') : null);
  const wholeNumber = (option, fallback) => {
    const number = Number(given(option) ?? fallback);
    if (!Number.isInteger(number) || number < 1)
      throw new Error(`${option} takes a whole number of at least 1.`);
    return number;
  };
  const rounds = wholeNumber('--rounds', DEFAULT_ROUNDS);
  const only = given('--only')?.split(',') ?? null;
  if (only?.includes('patterns')) return measureGrowth();
  // Only when asked for: a thousand pages on one thread and on two take minutes.
  if (only?.includes('pages')) {
    keep('pages.json', { rows: await timeManyPages(wholeNumber('--pages', DEFAULT_PAGES)) });
    return 0;
  }
  const pages = only?.filter((group) => !(group in FIGURES)) ?? null;
  if (pages === null || pages.length > 0) await timeReadings(pages, rounds);
  const figures = Object.keys(FIGURES).filter((group) => only === null || only.includes(group));
  return figures.length === 0 ? 0 : printFigures(figures.map((group) => FIGURES[group]));
}

process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
