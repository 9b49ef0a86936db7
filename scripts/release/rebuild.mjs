// The sources as reviewers get them, and the proof that they give the very packages: unpacked elsewhere, built from nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ROOT } from '../tools/run.mjs';

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** What a zip holds: path → bytes; folders are left out. */
export const filesIn = (zip) =>
  Object.fromEntries(Object.entries(unzipSync(readFileSync(zip))).filter(([path]) => !path.endsWith('/')));

/** Unpacks a zip into a folder. */
export function unpack(zip, folder) {
  for (const [path, bytes] of Object.entries(filesIn(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Writes every committed file into a zip: what is built is what stands in the history. */
export function zipSources(zip) {
  const { status, stderr } = spawnSync('git', ['archive', '--format=zip', `--output=${zip}`, 'HEAD'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git archive failed: ${stderr}`);
}

/**
 * Unpacks the sources into an empty folder, installs and builds there, and compares.
 * @param zips Paths of the packages that were built here; there they have the same names in `.output`.
 * @returns The names of those that came out otherwise.
 */
export function rebuildFrom(sources, folder, zips) {
  unpack(sources, folder);
  for (const args of [
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    ['run', '--silent', 'zip'],
  ]) {
    const { status, stdout, stderr } = spawnSync('npm', args, {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}:\n${stdout}${stderr}`);
  }
  return zips.filter(({ name, path }) => {
    const again = readFileSync(join(folder, '.output', name));
    return sha256(again) !== sha256(readFileSync(path));
  });
}
