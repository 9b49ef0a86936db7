// npm run release: everything of a release but the upload. What is to be uploaded stands in .output/release afterwards.
//
//     npm run release                   the version of package.json, which must have its section in CHANGELOG.md
//     npm run release -- --rehearsal    the same, with [Unreleased] in place of the section
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ensurePackages } from './tools/ensure-packages.mjs';
import { findBrowser, HOW_TO_GET } from './tools/find-browsers.mjs';
import { OPENERS } from './tools/open-extension.mjs';
import { readOptions } from './tools/options.mjs';
import { ROOT, runScript } from './tools/run.mjs';
import { serveFolder } from './tools/serve-folder.mjs';

const OUT = join(ROOT, '.output/release');
const SAMPLE = 'creatine.html';

/** The packages: which store takes each, and which kind of browser loads it here. */
const STORES = [
  { store: 'chrome', kind: 'chromium' },
  { store: 'edge', kind: 'chromium' },
  { store: 'firefox', kind: 'firefox' },
];

const { values: options } = readOptions(import.meta.url, { rehearsal: { type: 'boolean', default: false } });

const packageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const named = (suffix) => `${packageJson.name}-${packageJson.version}-${suffix}.zip`;

const refuse = (what, lines) => {
  if (lines.length > 0) throw new Error(`${what}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
};

async function runOrThrow(script) {
  const { code } = await runScript(script);
  if (code !== 0) throw new Error(`npm run ${script} failed; its words are above.`);
}

function checkTree() {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error('This is no git repository: a release is made from a commit.');
  refuse('Not committed, so not in the sources', stdout.split('\n').filter(Boolean));
}

async function checkPackages(zips) {
  const { findPackageFaults } = await import('./release/package-faults.mjs');
  const { filesIn } = await import('./release/rebuild.mjs');
  const { lintFirefox } = await import('./release/lint-firefox.mjs');
  for (const { name, path } of zips) refuse(`A store would refuse ${name}`, findPackageFaults(filesIn(path)));
  const { faults, known } = await lintFirefox(join(ROOT, '.output', named('firefox')));
  refuse('addons-linter minds', faults);
  console.log(`addons-linter: no errors, ${known} warnings, each known.`);
}

/** As far as it goes without a Mac: the folder that Apple's converter takes is built and looked at. */
function checkSafari() {
  const manifest = JSON.parse(readFileSync(join(ROOT, '.output/safari-mv3/manifest.json'), 'utf8'));
  if (manifest.permissions.includes('sidePanel')) throw new Error('Safari knows no side panel.');
  console.log(
    'Safari: .output/safari-mv3 is built. What remains needs a Mac with Xcode: see "Safari" in docs/release.md.',
  );
}

/** Loads a package as a browser would install it, clicks the button on the sample article, and waits for the report. */
async function load({ name, path, kind }, folder, url) {
  const executablePath = findBrowser(kind);
  if (executablePath === null) throw new Error(`${name} could not be loaded. ${HOW_TO_GET[kind]}`);
  const { unpack } = await import('./release/rebuild.mjs');
  const extension = join(folder, name.replace('.zip', ''));
  unpack(path, extension);
  const opened = await OPENERS[kind]({ executablePath, url, headless: true, extension });
  try {
    await opened.showPopup(join(OUT, name.replace('.zip', '.png')));
  } finally {
    await opened.close();
  }
  console.log(`${name}: loaded by ${basename(executablePath)}; the popup reported on the sample article.`);
}

async function loadAll(zips, folder) {
  const server = await serveFolder(join(ROOT, 'samples'));
  try {
    for (const zip of zips) await load(zip, folder, server.urlOf(SAMPLE));
  } finally {
    server.close();
  }
}

/** Copies the zips, the notes and their sums to where they are uploaded from. */
function gather(paths, notes, sha256) {
  const sums = paths.map((path) => {
    copyFileSync(path, join(OUT, basename(path)));
    return `${sha256(readFileSync(path))}  ${basename(path)}`;
  });
  writeFileSync(join(OUT, 'NOTES.md'), `${notes}\n`);
  writeFileSync(join(OUT, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  console.log(`\n${sums.join('\n')}\n\nReady to upload: .output/release`);
}

async function main() {
  await ensurePackages();
  const { releaseNotes } = await import('./release/changelog.mjs');
  const { rebuildFrom, sha256, zipSources } = await import('./release/rebuild.mjs');
  checkTree();
  const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
  const notes = releaseNotes(changelog, packageJson.version, options.rehearsal);
  const zips = STORES.map(({ store, kind }) => ({
    kind,
    name: named(store),
    path: join(ROOT, '.output', named(store)),
  }));
  const sources = join(ROOT, '.output', named('sources'));
  const folder = mkdtempSync(join(tmpdir(), 'evidence-lens-release-'));
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  try {
    for (const script of ['check', 'zip', 'build:safari']) await runOrThrow(script);
    zipSources(sources);
    await checkPackages(zips);
    checkSafari();
    console.log('Building once more, from the source zip alone …');
    const others = rebuildFrom(sources, join(folder, 'sources'), zips);
    refuse(
      'Came out otherwise from the source zip',
      others.map(({ name }) => name),
    );
    console.log(`The source zip gives the same ${zips.length} packages, byte for byte.`);
    await loadAll(zips, folder);
    gather([...zips.map(({ path }) => path), sources], notes, sha256);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
