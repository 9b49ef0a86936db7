/**
 * npm run gallery              builds the gallery in development mode and serves it until one stops it
 * npm run gallery -- --shots   … and takes a picture of every state instead: three widths, two themes, two directions, both
 *                              lists; and looks each time for what axe and the eye would mind: faults, and anything wider
 *                              than the window (into .shots/gallery; `--only retracted` for one state, `--quick` for one
 *                              width, direction and list, `--widths 1200` for others, `--forced` with forced colours)
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, '.output/chrome-mv3-dev');
const shots = join(root, '.shots/gallery');

const { values } = parseArgs({
  options: {
    shots: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    widths: { type: 'string' },
    forced: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
    port: { type: 'string', default: '0' },
  },
});

const WIDTHS = values.widths?.split(',').map(Number) ?? (values.quick ? [400] : [320, 400, 640]);
const THEMES = ['light', 'dark'];
const DIRECTIONS = values.quick ? ['ltr'] : ['ltr', 'rtl'];
const TABS = values.quick ? ['references'] : ['references', 'statements'];
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

/** What axe finds, and what sticks out of the window sideways. */
async function findFaults(page, axe) {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const options = { resultTypes: ['violations'] };
    const { violations } = await window.axe.run(document, options);
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [
      ...violations.map(({ id, nodes }) => `${id} ${nodes[0].html.slice(0, 120)}`),
      ...(wide > 0 ? [`${wide} px wider than the window`] : []),
    ];
  });
}

/** Every state in every list that it has, theme, width and direction. */
function everyView(states) {
  return states.flatMap((state) =>
    TABS.flatMap((tab) =>
      THEMES.flatMap((theme) =>
        WIDTHS.flatMap((width) => DIRECTIONS.map((dir) => ({ state, tab, theme, width, dir }))),
      ),
    ),
  );
}

async function takeShots(address) {
  const executablePath = BROWSERS.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('No Chromium was found; set CHROMIUM to its path.');
  const { default: puppeteer } = await import('puppeteer-core');
  mkdirSync(shots, { recursive: true });
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const client = await page.createCDPSession();
    await page.goto(address, { waitUntil: 'networkidle0' });
    const all = await page.$$eval('[data-state]', (nodes) => nodes.map((node) => node.dataset.state));
    const states = all.filter((state) => values.only === undefined || state === values.only);
    const { default: axe } = await import('axe-core');
    const faults = [];
    let views = 0;
    const forced = values.forced ? 'active' : 'none';
    for (const { state, tab, theme, width, dir } of everyView(states)) {
      await page.setViewport({ width, height: 600 });
      await client.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: theme },
          { name: 'forced-colors', value: forced },
        ],
      });
      const query = new URLSearchParams({ state, dir, tab, lang: values.lang });
      await page.goto(`${address}?${query}`);
      await page.waitForSelector('[data-state] main');
      const found = await findFaults(page, axe);
      faults.push(...found.map((fault) => `${state}, ${tab}, ${theme}, ${width}, ${dir}: ${fault}`));
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ width, height: Math.min(Math.max(height, 200), MAX_HEIGHT) });
      const name = [state.replaceAll(' ', '-'), tab, values.forced ? 'forced' : theme, width, dir].join('_');
      await page.screenshot({ path: join(shots, `${name}.png`) });
      views += 1;
    }
    console.log(`${states.length} states, ${views} views drawn into ${shots}, ${faults.length} faults`);
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
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
