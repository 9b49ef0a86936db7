// Times the reading of pages in Chromium, beside Readability alone. What counts is the time that the page's own thread computed
// for (`ThreadTime` of the DevTools protocol): a busy machine makes a run longer, not its figures worse.
import { findBrowser, HOW_TO_GET } from '../tools/find-browsers.mjs';
import { CHROMIUM_FLAGS } from '../tools/open-extension.mjs';
import { ROOT } from '../tools/run.mjs';
import { serveFolder } from '../tools/serve-folder.mjs';
import { fastestSteps } from './figures.mjs';

/** Both run this long in turns before anything is timed, so that the engine has compiled both. */
const WARM_UP_MS = 300;
/** A shorter measurement says little: small pages are read several times in one. */
const LEAST_MS = 15;
/** A page that has taken this long for each round asked for is timed in no more: heavy pages vary less. */
const ROUND_BUDGET_MS = 400;
/** Its own scripts may keep a saved page from ever being ready. */
const LOAD_LIMIT_MS = 15_000;

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

/** Milliseconds that the thread of a page has computed for so far. */
async function threadClock(tab) {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  };
}

async function timePage(tab, rounds) {
  const clock = await threadClock(tab);
  const run = async (call) => {
    const before = await clock();
    const value = await tab.evaluate(`evidenceLensBench.${call}`);
    return { value, cost: (await clock()) - before };
  };
  const started = await clock();
  const { value: found, cost: first } = await run('readFirst()');
  let once = 0;
  for (let spent = 0; spent < WARM_UP_MS; ) {
    const times = once === 0 ? 1 : Math.ceil(LEAST_MS / once);
    const readability = (await run(`readability(${times})`)).cost;
    once = readability / times;
    spent += readability + (await run(`readWhole(${times})`)).cost;
  }
  const times = Math.max(1, Math.ceil(LEAST_MS / once));
  const timing = { readability: [], inPage: [], reading: [] };
  const steps = [];
  const measures = [
    async () => timing.readability.push((await run(`readability(${times})`)).cost / times),
    async () => timing.inPage.push((await run(`readInPage(${times})`)).cost / times),
    async () => timing.reading.push((await run(`readWhole(${times})`)).cost / times),
    async () => steps.push((await run('timeSteps()')).value),
  ];
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0 && (await clock()) - started > rounds * ROUND_BUDGET_MS) break;
    // In turns, so that none always has the warmer engine.
    for (const measure of round % 2 === 0 ? measures : measures.toReversed()) await measure();
  }
  return { ...found, first, ...timing, longestStep: Math.max(...fastestSteps(steps)) };
}

/**
 * Each page with its milliseconds by round, handed to `onPage` as soon as it is there.
 * @param limitMs The run ends with the page that it is at then.
 */
export async function timePages(pages, folder, { rounds, limitMs, onPage }) {
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
  const end = Date.now() + limitMs;
  try {
    for (const page of pages) {
      if (Date.now() > end) break;
      const tab = await browser.newPage();
      await tab.goto(server.urlOf(page.file), { waitUntil: 'domcontentloaded', timeout: LOAD_LIMIT_MS });
      await tab.evaluate(`${script}; globalThis.evidenceLensBench = evidenceLensBench;`);
      onPage({ ...page, ...(await timePage(tab, rounds)) });
      await tab.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
}
