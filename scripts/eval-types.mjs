// npm run eval:types: which study types are taken for which, on the labelled set in ../shared, where that is there.
//
//     npm run eval:types                 from titles and abstracts
//     npm run eval:types -- --title      from titles alone
//     npm run eval:types -- --record     with publication types and MeSH too
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './tools/ensure-packages.mjs';
import { readOptions } from './tools/options.mjs';
import { ROOT, runScript } from './tools/run.mjs';

const SET = join(ROOT, '..', 'shared', 'corpora', 'study-types', 'dev.jsonl');
/** So many types get a row and a column of their own; the others share one. */
const LARGEST = 10;
const REST = 'another';
const WIDTH = 9;

const { values } = readOptions(import.meta.url, { title: { type: 'boolean' }, record: { type: 'boolean' } });

/** The labelled works, without those of which nobody can tell. */
const readGold = () =>
  readFileSync(SET, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ gold }) => gold !== null && gold !== 'unknown');

/** What the command line says of each, in the same order. */
function answersFor(works) {
  const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const input = works
    .map(({ title, abstract, pubTypes, mesh }, id) =>
      JSON.stringify({
        id,
        title,
        ...(values.title ? {} : { abstract }),
        ...(values.record ? { publicationTypes: pubTypes, mesh } : {}),
      }),
    )
    .join('\n');
  const run = spawnSync(process.execPath, [join(ROOT, bin['evidence-lens']), 'study-types', '--jsonl'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).type);
}

/** Rows are what the works are, columns what they were taken for; each row ends with the share that is right or accepted. */
function table(works, answers) {
  const judged = works.map(({ gold, accept }, index) => ({
    gold,
    type: answers[index],
    right: answers[index] === gold || accept.includes(answers[index]),
  }));
  const counts = new Map();
  for (const { gold } of judged) counts.set(gold, (counts.get(gold) ?? 0) + 1);
  const largest = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a)).slice(0, LARGEST);
  const columns = [...largest, 'unknown', REST];
  const lines = largest.map((gold) => {
    const rows = judged.filter((row) => row.gold === gold);
    const cells = columns.map((column) =>
      column === REST
        ? rows.filter(({ type }) => !columns.includes(type)).length
        : rows.filter(({ type }) => type === column).length,
    );
    const share = rows.filter(({ right }) => right).length / rows.length;
    return line(gold, [...cells.map((cell) => String(cell || '·')), share.toFixed(3)]);
  });
  return [line('', [...columns.map((type) => type.slice(0, WIDTH - 1)), 'right']), ...lines].join('\n');
}

const line = (name, cells) => name.padEnd(22) + cells.map((cell) => cell.padStart(WIDTH)).join('');

async function main() {
  if (!existsSync(SET)) {
    console.log(`${SET} is not there: nothing was compared.`);
    return 0;
  }
  await ensurePackages();
  const built = await runScript('build:cli');
  if (built.code !== 0) return built.code;
  const works = readGold();
  console.log(table(works, answersFor(works)));
  return 0;
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});
