// Where the browsers of this machine are, and how to get them. Runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** Names on the PATH, first choice first. */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Places outside the PATH, on macOS and Windows. */
const PLACES = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Environment variables that name a browser before anything is searched. */
const NAMED_BY = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

/** The path of a browser of this `kind` ("chromium": Chromium, Chrome or Edge; "firefox"), or null. */
export function findBrowser(kind, env = process.env) {
  const named = env[NAMED_BY[kind]];
  if (named) return existsSync(named) ? named : null;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...PLACES[kind]].find((path) => existsSync(path)) ?? null;
}

/** What to do where a browser is missing, in one sentence. */
export const HOW_TO_GET = {
  chromium:
    'Install Chromium ("apt-get install chromium" on Debian and Ubuntu) or Chrome (https://www.google.com/chrome/), or name one in CHROMIUM.',
  firefox:
    'Install Firefox ("apt-get install firefox-esr" on Debian, https://www.mozilla.org/firefox/ elsewhere), or name one in FIREFOX.',
};

/** Debian's packages for what the tests in browsers need; without a font no text is drawn. */
const NEEDS = [
  ['chromium', () => findBrowser('chromium') !== null],
  ['firefox-esr', () => findBrowser('firefox') !== null],
  ['openssl', () => findCommand('openssl')],
  ['fonts-liberation', hasFont],
];

const findCommand = (command) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));

function hasFont() {
  if (process.platform !== 'linux') return true;
  if (!findCommand('fc-list')) return existsSync('/usr/share/fonts/truetype');
  return execFileSync('fc-list', { encoding: 'utf8' }).trim() !== '';
}

/** Installs what the tests in browsers need where that is possible. Returns the names of what is still missing. */
export async function ensureBrowsers() {
  const missing = () => NEEDS.filter(([, isThere]) => !isThere()).map(([name]) => name);
  const wanted = missing();
  if (wanted.length === 0 || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return wanted;
  console.log(`Installing ${wanted.join(', ')} …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], quiet);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], quiet);
  return missing();
}
