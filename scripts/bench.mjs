// npm run bench: times the whole reading against Readability alone, on the same pages, in Chromium; then the popup of
// the built extension, and look-ups in it with the record sources played on loopback.
//
//     npm run bench                                the pages that are there, an even sample of as many as fit into 4
//                                                  minutes, 3 rounds each; then the popup and the look-ups
//     npm run bench -- --only seed,grown           some groups: sample, fixture, seed, corpus; grown, blocks, entries, marks
//                                                  (curves of growth); views, look-ups
//     npm run bench -- --rounds 9 --minutes 60     more rounds of the reading, and more time for it
//     npm run bench -- --only hostile              pages of megabytes that were written against their readers, in the popup
//     npm run bench -- --only patterns             how each reader grows with texts made to make it slow, in Node
//     npm run bench -- --only claims               1,000 sentences weighed and checked, in Node
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
import { growthExponent, median, quantile, spread } from './bench/figures.mjs';
import { grownAlone, grownPage } from './bench/grown-page.mjs';
import { timeManyPages } from './bench/many-pages.mjs';
import { timePages } from './bench/time-pages.mjs';
import { ensurePackages } from './tools/ensure-packages.mjs';
import { readOptions, refuseCall } from './tools/options.mjs';
import { ROOT, runScript } from './tools/run.mjs';
import { runTypescript } from './tools/run-typescript.mjs';

const DEFAULT_ROUNDS = '3';
/** The reading of pages takes this long at most; pages that do not fit in are left out, and their number is said. */
const DEFAULT_MINUTES = '4';
const DEFAULT_PAGES = '1000';
const SIZES = [100, 300, 1000];
/** What grows in the pages of a curve: all of it together, or one thing while the others stay. */
const CURVES = new Map([
  ['grown', 'paragraphs, references and marks'],
  ['blocks', 'paragraphs'],
  ['entries', 'references'],
  ['marks', 'marks'],
]);
/** The page may wait twice as long as for Readability alone. */
const RATIO_LIMIT = 2;

/** The groups that are no pages, and the tests that print their figures. */
const FIGURES = {
  views: 'tests/e2e/view-figures.e2e.ts',
  'look-ups': 'tests/e2e/look-up-figures.e2e.ts',
  hostile: 'tests/e2e/hostile-pages.e2e.ts',
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
  const grown = [...CURVES.keys()].flatMap((group) =>
    SIZES.map((size) => {
      const file = `${group}-${size}.html`;
      writeFileSync(join(folder, file), group === 'grown' ? grownPage(size) : grownAlone(group, size));
      return { group, name: String(size), file, size };
    }),
  );
  const wanted = [...grown, ...pages].filter(({ group }) => only === null || only.includes(group));
  if (wanted.length === 0) throw new Error(`There are no pages of ${only}.`);
  return wanted;
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
  longestStep,
  ratio: median(reading) / median(readability),
  ratioInPage: median(inPage) / median(readability),
});

const ms = (value) => `${value.toFixed(1).padStart(8)} ms`;
const factor = (value) => `${value.toFixed(2)} ×`;

function printRow({
  group,
  name,
  first,
  reading,
  inPage,
  readability,
  ratioInPage,
  references,
  claims,
  longestStep,
}) {
  console.log(
    `${group.padEnd(8)} ${name.slice(0, 28).padEnd(28)} in the page ${ms(inPage)}  Readability ${ms(readability)}  ${factor(ratioInPage).padStart(8)}  longest step beside it ${ms(longestStep)}  (with the background's part ${ms(reading).trim()}, the first time ${ms(first).trim()})  ${references} references, ${claims} claims`,
  );
}

function printSummary(rows, pages) {
  for (const group of new Set(rows.map((row) => row.group))) {
    const ofGroup = rows.filter((row) => row.group === group);
    const inPage = ofGroup.map(({ ratioInPage }) => ratioInPage);
    const whole = factor(median(ofGroup.map(({ ratio }) => ratio)));
    const over = inPage.filter((ratio) => ratio > RATIO_LIMIT).length;
    const all = pages.filter((page) => page.group === group).length;
    console.log(
      `${group}: ${inPage.length} of ${all} pages, longest step beside Readability ${ms(Math.max(...ofGroup.map(({ longestStep }) => longestStep))).trim()}, reading in the page ÷ Readability median ${factor(median(inPage))}, 95th percentile ${factor(quantile(inPage, 0.95))}, ${over} above ${RATIO_LIMIT} × (with the background's part median ${whole})`,
    );
  }
  for (const [group, what] of CURVES) {
    const curve = rows.filter((row) => row.group === group);
    if (curve.length < 2) continue;
    const [least, most] = [curve[0], curve.at(-1)];
    const exponentOf = (field) =>
      growthExponent(curve.map((row) => ({ size: row.size, milliseconds: row[field] }))).toFixed(2);
    console.log(
      `growth from ${least.size} to ${most.size} ${what}: in the page ${factor(most.inPage / least.inPage)}, exponent ${exponentOf('inPage')}; with the background's part ${exponentOf('reading')}; Readability alone ${exponentOf('readability')} (1 is linear)`,
    );
  }
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

async function timeReadings(only, rounds, minutes) {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-lens-bench-'));
  try {
    const pages = gatherPages(folder, only);
    const rows = [];
    const onPage = (timed) => {
      rows.push(toRow(timed));
      printRow(rows.at(-1));
    };
    // The curves first and whole; the others so that those which fit into the time are an even sample.
    const curves = pages.filter(({ size }) => size !== undefined);
    const others = spread(pages.filter(({ size }) => size === undefined));
    await timePages([...curves, ...others], folder, { rounds, limitMs: minutes * 60_000, onPage });
    printSummary(rows, pages);
    keep('bench.json', { rounds, rows });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a file of scripts/bench in Node; gives the exit code. */
async function measureInNode(name) {
  await runTypescript(`scripts/bench/${name}.ts`);
  return process.exitCode ?? 0;
}

function wholeNumber(name, text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) refuseCall(`--${name} takes a whole number of at least 1.`);
  return number;
}

async function main() {
  const { values } = readOptions(import.meta.url, {
    only: { type: 'string' },
    rounds: { type: 'string', default: DEFAULT_ROUNDS },
    minutes: { type: 'string', default: DEFAULT_MINUTES },
    pages: { type: 'string', default: DEFAULT_PAGES },
  });
  const rounds = wholeNumber('rounds', values.rounds);
  const minutes = wholeNumber('minutes', values.minutes);
  const pageCount = wholeNumber('pages', values.pages);
  await ensurePackages();
  const only = values.only?.split(',') ?? null;
  if (only?.includes('patterns')) return measureInNode('growth');
  if (only?.includes('claims')) return measureInNode('claims');
  // Only when asked for: a thousand pages on one thread and on two take minutes.
  if (only?.includes('pages')) {
    keep('pages.json', { rows: await timeManyPages(pageCount) });
    return 0;
  }
  const pages = only?.filter((group) => !(group in FIGURES)) ?? null;
  if (pages === null || pages.length > 0) await timeReadings(pages, rounds, minutes);
  // Only when asked for by name: pages of megabytes take minutes.
  if (only?.includes('hostile')) process.env.SIZED_PAGES = '1';
  const figures = Object.keys(FIGURES).filter((group) => only === null || only.includes(group));
  return figures.length === 0 ? 0 : printFigures(figures.map((group) => FIGURES[group]));
}

process.exitCode = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
