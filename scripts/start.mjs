// npm start: installs what is missing, builds, and opens a browser with the extension on the sample article.
// Without a display it does the same unseen, prints the report and keeps a picture of the popup.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './tools/ensure-packages.mjs';
import { findBrowser, HOW_TO_GET } from './tools/find-browsers.mjs';
import { OPENERS } from './tools/open-extension.mjs';
import { readOptions } from './tools/options.mjs';
import { ROOT, run, runScript } from './tools/run.mjs';
import { serveFolder } from './tools/serve-folder.mjs';

const SAMPLE = 'creatine.html';
const PICTURE = join('.shots', 'popup.png');

/** Which build a kind of browser takes, first choice first. */
const BUILDS = [
  ['chromium', 'build:chrome'],
  ['firefox', 'build:firefox'],
];

/** Windows and macOS always have one; on Linux the session says so. */
const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function build(...scripts) {
  for (const script of scripts) {
    const { code } = await runScript(script);
    if (code !== 0) throw new Error(`npm run ${script} failed; its words are above.`);
  }
}

async function printReport() {
  const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { code } = await run(process.execPath, [bin['evidence-lens'], 'article', join('samples', SAMPLE)]);
  if (code !== 0) throw new Error('The sample article could not be read; see above.');
}

/** With a display: the browser stays open until the person closes it. */
async function showWindow(kind, executablePath, url) {
  console.log(`Opening ${executablePath} with Evidence Lens on ${url}`);
  const opened = await OPENERS[kind]({ executablePath, url, headless: false });
  console.log(
    'Click the Evidence Lens button beside the address bar, or press Alt+Shift+E. Close the browser to end.',
  );
  await opened.closed;
}

/** Without a display: the same click, and a picture of what it shows. */
async function showPicture(kind, executablePath, url) {
  mkdirSync(join(ROOT, '.shots'), { recursive: true });
  const opened = await OPENERS[kind]({ executablePath, url, headless: true });
  try {
    await opened.showPopup(join(ROOT, PICTURE));
  } finally {
    await opened.close();
  }
  await printReport();
  console.log(
    `\nThere is no display here, so ${executablePath} ran unseen. A picture of its popup is in ${PICTURE}.`,
  );
}

async function main() {
  readOptions(import.meta.url);
  await ensurePackages();
  const [kind, script] = BUILDS.find(([kind]) => findBrowser(kind) !== null) ?? [];
  if (kind === undefined) {
    await build('build:chrome', 'build:firefox', 'build:cli');
    await printReport();
    console.log(`\nNo browser was found, so the report came from the command line. ${HOW_TO_GET.chromium}`);
    return;
  }
  await build(script, 'build:cli');
  const server = await serveFolder(join(ROOT, 'samples'));
  try {
    await (hasDisplay() ? showWindow : showPicture)(kind, findBrowser(kind), server.urlOf(SAMPLE));
  } finally {
    server.close();
  }
}

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
