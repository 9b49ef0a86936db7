// Installs the packages of the lockfile when they are missing or others. Runs before anything is installed.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, runScript } from './run.mjs';

/** The oldest Node that the tools of the project run on: [major, minor]. */
const OLDEST_NODE = [20, 19];

/** Throws a sentence for the person at the terminal when this Node is too old. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Error(
    `Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${version}. See https://nodejs.org/.`,
  );
}

/**
 * The first package that is not installed as the lockfile says, or null when all are. File dates say nothing after a
 * clone or a restored cache, so versions are compared; optional packages of other systems may be missing.
 */
function findMissingPackage(folder = ROOT) {
  const installed = readPackages(join(folder, 'node_modules/.package-lock.json'));
  if (installed === null) return 'node_modules';
  const wanted = Object.entries(readPackages(join(folder, 'package-lock.json')) ?? {});
  const missing = wanted.find(
    ([path, { version, optional }]) =>
      path !== '' && (installed[path] === undefined ? !optional : installed[path].version !== version),
  );
  return missing?.[0] ?? null;
}

const readPackages = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null);

/** Installs what is missing and writes WXT's types, which every TypeScript tool reads. */
export async function ensurePackages() {
  checkNode();
  const missing = findMissingPackage();
  if (missing !== null) {
    if (isLink(join(ROOT, 'node_modules'))) {
      throw new Error(`${missing} is missing, and node_modules is a link: install where it leads.`);
    }
    console.log(`Installing packages (${missing} is missing or another version) …`);
    const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) throw new Error('npm ci failed; its words are above.');
  }
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) {
    const { code } = await runScript('prepare:types');
    if (code !== 0) throw new Error('wxt prepare failed; its words are above.');
  }
}

const isLink = (path) => existsSync(path) && lstatSync(path).isSymbolicLink();
