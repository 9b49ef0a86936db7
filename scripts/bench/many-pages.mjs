// Times the built command line over many pages: pages a second on one thread and on two, and its memory on the way.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runScript } from '../tools/run.mjs';

const THREADS = [1, 2];
/** When memory is looked at: it must not grow with the number of pages. */
const MARKS = [100, 500, 1000];

/** The sample and the pages of the fixtures, again and again, each at an address of its own. */
function* linesOf(count) {
  const fixtures = readdirSync(join(ROOT, 'tests/fixtures')).map((name) =>
    join(ROOT, 'tests/fixtures', name, 'page.html'),
  );
  const pages = [join(ROOT, 'samples/creatine.html'), ...fixtures.filter(existsSync)].map((file) =>
    readFileSync(file, 'utf8'),
  );
  for (let page = 0; page < count; page += 1) {
    yield `${JSON.stringify({ url: `https://${page}.example/`, html: pages[page % pages.length] })}\n`;
  }
}

/** Megabytes that a process holds now, where the system says so (Linux); else null. */
function megabytesOf(pid) {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8')) ?? [];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

async function timeRun(command, count, threads) {
  const started = performance.now();
  const child = spawn(process.execPath, [command, 'article', '-', '--json', '--jobs', String(threads)], {
    // One of the fixtures is cut off on purpose, and said to be each time.
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const memory = [];
  let done = 0;
  child.stdout.setEncoding('utf8').on('data', (text) => {
    done += text.split('\n').length - 1;
    if (MARKS.length > memory.length && done >= MARKS[memory.length]) memory.push(megabytesOf(child.pid));
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  for (const line of linesOf(count)) {
    if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once('drain', resolve));
  }
  child.stdin.end();
  const code = await ended;
  // 2: a page could not be read.
  if (code !== 0 && code !== 2) throw new Error(`The run ended with ${code} after ${done} pages.`);
  const seconds = (performance.now() - started) / 1000;
  return { threads, pages: count, reports: done, seconds, pagesASecond: count / seconds, memory };
}

/** Builds the command line, runs it over `count` pages, prints a line a run and gives the figures back. */
export async function timeManyPages(count) {
  const built = await runScript('build:cli', ['--logLevel', 'error']);
  if (built.code !== 0) throw new Error('The command line could not be built; see above.');
  const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const rows = [];
  for (const threads of THREADS) {
    const row = await timeRun(join(ROOT, bin['evidence-lens']), count, threads);
    const memory = row.memory.map((megabytes, index) => `${megabytes ?? '?'} MB at ${MARKS[index]}`);
    console.log(
      `pages    ${threads} ${threads === 1 ? 'thread ' : 'threads'}  ${row.pagesASecond.toFixed(1).padStart(6)} a second over ${count} pages  memory ${memory.join(', ') || `not looked at before ${MARKS[0]} pages`}`,
    );
    rows.push(row);
  }
  return rows;
}
