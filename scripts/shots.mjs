// npm run shots: the pictures of the stores and of the guide, from the built extension on the sample article, in Chromium.
// Nothing is drawn by hand: a scene is the page and the extension's own view, set together as the browser shows them.
//
//     npm run shots                 builds, and writes store/images
//     npm run shots -- --lang de    the views in another language, into .shots/store-de
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { panelScene, popupScene, tile } from './shots/scenes.mjs';
import { ensurePackages } from './tools/ensure-packages.mjs';
import { findBrowser, HOW_TO_GET } from './tools/find-browsers.mjs';
import { OPENERS } from './tools/open-extension.mjs';
import { readOptions } from './tools/options.mjs';
import { ROOT, runScript } from './tools/run.mjs';
import { serveFolder } from './tools/serve-folder.mjs';

const SAMPLE = 'creatine.html';
/** The site in the pictures; the address leads to this machine. */
const SITE = 'sample-gym.example';
const SCREEN = { width: 1280, height: 800 };
/** A panel is as wide as the person makes it. */
const PANEL = { width: 440, height: 800 };
/** The statement whose card is shown. */
const STATEMENT = 'Creatine with resistance training increases lean tissue';
const MARKS = 'evidence-lens-claim';
const TILES = [
  ['tile-small', { width: 440, height: 280 }],
  ['tile-marquee', { width: 1400, height: 560 }],
];

const { values: options } = readOptions(import.meta.url, { lang: { type: 'string', default: 'en' } });
const folder = join(ROOT, options.lang === 'en' ? 'store/images' : `.shots/store-${options.lang}`);

const words = JSON.parse(readFileSync(join(ROOT, `public/_locales/${options.lang}/messages.json`), 'utf8'));
const say = (key) => words[key].message;

const asData = (picture) => `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;

/** A picture of a page at a given size, once its fonts are there and nothing moves. */
async function picture(page, size) {
  await page.setViewport(size);
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.screenshot();
}

function keep(name, bytes) {
  writeFileSync(join(folder, `${name}.png`), bytes);
  console.log(join(folder, `${name}.png`));
}

/** Draws a scene of our own and saves it. */
async function saveScene(browser, name, size, html) {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  keep(name, await picture(page, size));
  await page.close();
}

/** The choices of the person in the pictures: no look-ups, and a language. */
async function choose({ browser, address }) {
  const page = await browser.newPage();
  await page.goto(address('options.html'));
  const answer = await page.evaluate(
    (language) =>
      chrome.runtime.sendMessage({
        type: 'settings.change',
        request: {
          lookups: 'off',
          email: null,
          keys: { ncbi: null, openAlex: null },
          sourcesOff: [],
          libraryProxy: null,
          language,
          trialChecks: false,
        },
      }),
    options.lang,
  );
  if (!answer.ok) throw new Error(`The choices were not taken: ${answer.error} ${answer.detail}`);
  await page.close();
}

const press = (page, key) => page.locator(`[title="${say(key)}"]`).click();

/** Brings a marked statement to the middle of the screen, and says where on it a mouse finds it. */
const placeOf = (page, statement) =>
  page.evaluate(
    ([name, wanted]) => {
      const range = [...CSS.highlights.get(name)].find((one) => String(one).includes(wanted));
      range.startContainer.parentElement.scrollIntoView({ block: 'center' });
      const { left, top, height } = range.getClientRects()[0];
      return { x: left + 60, y: top + height / 2 };
    },
    [MARKS, statement],
  );

/** The popup first, and the marks and the card with its help: another tab in front would close it. */
async function shootPage({ browser, page, openPopup }) {
  const popup = await openPopup();
  const article = asData(await picture(page, SCREEN));
  const view = asData(await popup.screenshot());
  await press(popup, 'marks_show');
  await page.waitForFunction((name) => CSS.highlights.get(name)?.size > 0, {}, MARKS);
  const place = await placeOf(page, STATEMENT);
  await page.mouse.move(place.x, place.y);
  await page.waitForFunction(() => document.querySelector('evidence-lens-card:popover-open') !== null);
  keep('2-card-in-the-page', await picture(page, SCREEN));
  await page.mouse.move(2, 2);

  await saveScene(browser, '1-popup', SCREEN, popupScene({ article, view }));
  const icon = asData(readFileSync(join(ROOT, 'public/icon/96.png')));
  for (const [name, size] of TILES) {
    const html = tile({ ...size, icon, view, name: say('extension_name'), line: say('welcome_title') });
    await saveScene(browser, name, size, html);
  }
}

async function shootPanel({ browser, page, openPopup, untilOpen }) {
  const popup = await openPopup();
  await press(popup, 'open_panel');
  const panel = await untilOpen('sidepanel.html');
  await panel.waitForSelector('.claim');
  await press(panel, 'step_next');
  await panel.waitForSelector('.claim [aria-current="true"]');
  const split = SCREEN.width - PANEL.width;
  const article = asData(await picture(page, { width: split, height: SCREEN.height }));
  const view = asData(await picture(panel, PANEL));
  await saveScene(browser, '3-side-panel', SCREEN, panelScene({ article, view, split }));
}

async function shootReport({ openPopup, untilOpen }) {
  const popup = await openPopup();
  await press(popup, 'open_report');
  const report = await untilOpen('report.html');
  await report.waitForSelector('.audit .reference');
  keep('4-report', await picture(report, SCREEN));
  await report.close();
}

async function shootTool({ browser, address }) {
  const tool = await browser.newPage();
  await tool.goto(address('references.html'));
  await tool.locator(`button::-p-text(${say('tool_sample')})`).click();
  await tool.waitForSelector('.reference');
  keep('5-reference-list', await picture(tool, SCREEN));
  await tool.close();
}

async function main() {
  await ensurePackages();
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error(HOW_TO_GET.chromium);
  const built = await runScript('build:chrome');
  if (built.code !== 0) throw new Error('npm run build:chrome failed; its words are above.');
  mkdirSync(folder, { recursive: true });
  const server = await serveFolder(join(ROOT, 'samples'));
  const opened = await OPENERS.chromium({
    executablePath,
    url: `http://${SITE}/${SAMPLE}`,
    headless: true,
    flags: [
      `--host-resolver-rules=MAP ${SITE}:80 127.0.0.1:${new URL(server.urlOf('')).port}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
  });
  try {
    await choose(opened);
    await opened.page.setViewport(SCREEN);
    await shootPage(opened);
    await shootReport(opened);
    await shootPanel(opened);
    await shootTool(opened);
  } finally {
    await opened.close();
    server.close();
  }
}

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
