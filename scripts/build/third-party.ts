/**
 * The packages whose code stands in a build, and their licences. Gathered while the bundler works, so the list holds what
 * is really in the package and nothing else. Called by wxt.config.ts, written beside the manifest as THIRD-PARTY.txt.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the list stands in a package. */
export const THIRD_PARTY_FILE = 'THIRD-PARTY.txt';

/** Takes "LICENSE", "license.md" and "COPYING"; refuses "licenses.json" and "LICENSE-THIRD-PARTY". */
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/iu;

/** Takes the folder in "/x/node_modules/@a/b/dist/c.js" and in "/x/node_modules/d/e.js"; refuses "/x/lib/e.ts". */
const PACKAGE_FOLDER = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u;

interface PackageFacts {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
  homepage?: string;
}

/**
 * The folder of the package that a module belongs to; the innermost one where packages hold packages.
 *
 *     "/x/node_modules/@citation-js/core/lib/index.js"   →  "/x/node_modules/@citation-js/core"
 *     "/x/lib/text/split-sentences.ts"                   →  null
 */
export const packageFolderOf = (moduleId: string): string | null =>
  PACKAGE_FOLDER.exec(moduleId.replaceAll('\\', '/'))?.[1] ?? null;

/**
 * A plugin that adds the folder of each bundled package to `folders`. Modules of which no code is left are not counted.
 *
 *     const folders = new Set<string>();   plugins: [gatherPackages(folders)]
 */
export const gatherPackages = (folders: Set<string>): Plugin => ({
  name: 'gather-packages',
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      for (const moduleId of output.moduleIds) {
        const folder = packageFolderOf(moduleId);
        if (folder !== null) folders.add(folder);
      }
    }
  },
});

/**
 * The list as plain text, in alphabetical order, each package once.
 *
 *     thirdPartyText(new Set(['node_modules/idb']))   →  "…\nidb 8.0.4\nLicence: ISC\n\nISC License (ISC)\n…"
 *
 * @throws When a package names no licence: such a package must not be shipped.
 */
export function thirdPartyText(folders: ReadonlySet<string>): string {
  const entries = new Map([...folders].map((folder) => [factsOf(folder).name, toEntry(folder)]));
  const inOrder = [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  return `Evidence Lens holds code of these packages.\n\n${inOrder.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

const factsOf = (folder: string): PackageFacts =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFacts;

function toEntry(folder: string): string {
  const { name, version, license, author, homepage } = factsOf(folder);
  if (license === undefined) throw new Error(`${name} names no licence and cannot be shipped.`);
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  const writer = typeof author === 'string' ? author : author?.name;
  const text = file
    ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
    : 'The package comes without the text of its licence.';
  const lines = [`${name} ${version}`, `Licence: ${license}`];
  if (!file && writer) lines.push(`Author: ${writer}`);
  if (!file && homepage) lines.push(`Home: ${homepage}`);
  return `${lines.join('\n')}\n\n${text}\n`;
}
