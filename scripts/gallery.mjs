/**
 * npm run gallery              builds the gallery in development mode and serves it until one stops it
 * npm run gallery -- --shots   … and takes a picture of every state instead: three widths in two themes, and once each a narrow
 *                              sidebar, forced colours, reduced motion, 200 % zoom, right to left and the other list; looks
 *                              each time for what axe and the eye would mind: faults, anything wider than the window, a badge's word in two
 *                              lines, anything that moves where nothing should. Into .shots/gallery, and as contact sheets into .shots/sheets
 *                              (`--only "tool;saved"` for states that begin so, `--quick` for one width, `--lang de`)
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawSheets } from './gallery/contact-sheets.mjs';
import { readOptions } from './tools/options.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, '.output/chrome-mv3-dev');
const shots = join(root, '.shots/gallery');

const { values } = readOptions(import.meta.url, {
  shots: { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  only: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  port: { type: 'string', default: '0' },
});

/**
 * How a view is looked at: the window in CSS pixels, what the person has asked the system for, the direction, and the list.
 * Every width in both themes; the rest once each, for they do not depend on one another.
 */
const plain = (width, theme, more = {}) => ({
  name: `${theme}-${width}`,
  width,
  height: 600,
  scale: 1,
  theme,
  dir: 'ltr',
  tab: 'references',
  ...more,
});
const LOOKS = values.quick
  ? [plain(400, 'light'), plain(400, 'dark')]
  : [
      ...[320, 640, 1200].flatMap((width) => [plain(width, 'light'), plain(width, 'dark')]),
      // As narrow as Firefox opens its sidebar, less the scroll bar.
      plain(230, 'light'),
      plain(640, 'light', { name: 'forced-640', isForced: true }),
      plain(640, 'light', { name: 'still-640', isStill: true }),
      // A window of 640 × 600 at 200 %.
      plain(320, 'light', { name: 'zoomed-640', height: 300, scale: 2 }),
      plain(320, 'light', { name: 'light-320-rtl', dir: 'rtl' }),
      plain(640, 'dark', { name: 'dark-640-rtl', dir: 'rtl' }),
      plain(320, 'light', { name: 'light-320-statements', tab: 'statements' }),
      plain(640, 'dark', { name: 'dark-640-statements-rtl', tab: 'statements', dir: 'rtl' }),
      plain(1200, 'light', { name: 'light-1200-statements', tab: 'statements' }),
    ];
/** Pictures are cut here: the rest of a long list looks like its beginning. */
const MAX_HEIGHT = 1400;
const KINDS = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Browsers that may be here, the first that exists is used. */
const BROWSERS = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
];

function build() {
  const run = spawnSync('npx', ['wxt', 'build', '--mode', 'development'], { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

/** Serves the built extension's files on the loopback address. */
function serve(port) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = normalize(join(output, pathname === '/' ? 'gallery.html' : decodeURIComponent(pathname)));
    if (!file.startsWith(output) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': KINDS[extname(file)] ?? 'application/octet-stream' });
    return response.end(readFileSync(file));
  });
  return new Promise((done) => server.listen(port, '127.0.0.1', () => done(server)));
}

/** What axe finds, what sticks out of the window sideways, and what moves where the person asked for stillness. */
function findFaults(page, mustBeStill) {
  return page.evaluate(async (isStill) => {
    // A bar that stays in the window lies over whatever stands below it just now; how large that is shows without it.
    const bars = [...document.querySelectorAll('main *')].filter(
      (node) => getComputedStyle(node).position === 'sticky',
    );
    for (const bar of bars) bar.style.position = 'static';
    const options = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
    const { violations } = await window.axe.run(document, options);
    for (const bar of bars) bar.style.removeProperty('position');
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    // A word of a badge stands in one line: a broken "Retracted" is not read.
    const broken = [...document.querySelectorAll('.badge, .flag, .claim-sources li')].flatMap((badge) => {
      const walker = document.createTreeWalker(badge, NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
            found.push(word);
        }
      return found;
    });
    const moving = isStill ? document.getAnimations().length : 0;
    return [
      ...violations.map(({ id, nodes }) => `${id} ${nodes[0].html.slice(0, 120)}`),
      ...new Set(broken.map((word) => `“${word}” is broken`)),
      ...(wide > 0 ? [`${wide} px wider than the window`] : []),
      ...(moving > 0 ? [`${moving} moving parts`] : []),
    ];
  }, mustBeStill);
}

/** Sets window and wishes; the page stays as it is. */
async function look(page, client, { width, height, scale, theme, isForced, isStill }) {
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'forced-colors', value: isForced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: isStill ? 'reduce' : 'no-preference' },
    ],
  });
  await page.setViewport({ width, height, deviceScaleFactor: scale });
}

/** A picture of the view from its top; the rest of a long list looks like its beginning. */
async function shoot(page, { width, scale }, path) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({
    width,
    height: Math.min(Math.max(height, 200), MAX_HEIGHT),
    deviceScaleFactor: scale,
  });
  await page.screenshot({ path });
}

async function takeShots(address) {
  const executablePath = BROWSERS.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('No Chromium was found; set CHROMIUM to its path.');
  const { default: puppeteer } = await import('puppeteer-core');
  const { default: axe } = await import('axe-core');
  mkdirSync(shots, { recursive: true });
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const client = await page.createCDPSession();
    await page.goto(address, { waitUntil: 'networkidle0' });
    const all = await page.$$eval('[data-state]', (nodes) => nodes.map((node) => node.dataset.state));
    const only = values.only?.split(';');
    const states = all.filter((state) => only?.some((wanted) => state.startsWith(wanted)) ?? true);
    const faults = [];
    const pictures = new Map();
    for (const state of states) {
      let open = '';
      for (const wish of LOOKS) {
        const { name, dir, tab } = wish;
        const query = String(new URLSearchParams({ state, dir, tab, lang: values.lang }));
        // The same page in another window or theme needs no loading anew.
        if (query !== open) {
          await page.goto(`${address}?${query}`);
          await page.waitForSelector('[data-state] main');
          await page.evaluate(axe.source);
          open = query;
        }
        if (tab === 'statements' && (await page.$('[role="tablist"]')) === null) continue;
        await look(page, client, wish);
        const found = await findFaults(page, wish.isStill === true);
        faults.push(...found.map((fault) => `${state}, ${name}: ${fault}`));
        const path = join(shots, `${state.replaceAll(/\W+/g, '-')}_${name}.png`);
        await shoot(page, wish, path);
        pictures.set(name, [...(pictures.get(name) ?? []), { name: state, path }]);
      }
    }
    const views = [...pictures.values()].flat().length;
    console.log(`${states.length} states, ${views} views drawn into ${shots}, ${faults.length} faults`);
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
    await drawSheets(browser, pictures, join(root, '.shots/sheets'));
  } finally {
    await browser.close();
  }
}

build();
const server = await serve(Number(values.port));
const address = `http://127.0.0.1:${server.address().port}/gallery.html`;
if (values.shots) {
  await takeShots(address);
  server.closeAllConnections();
  server.close();
} else console.log(`The gallery is at ${address} (Ctrl+C ends it)`);
