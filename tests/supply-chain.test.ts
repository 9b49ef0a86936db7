/** What is built from what: every package in one exact version, in the lock file, from one registry, with its checksum. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
}

const own = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';

/** A version and nothing else. Takes "8.0.4"; refuses "^8.0.4", "latest", "github:a/b". */
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/u;

describe.each(['dependencies', 'devDependencies'])('%s', (field) => {
  test.each(Object.entries(own[field] ?? {}))(
    '%s %s is one version, and the one that is locked',
    (name, version) => {
      expect(version).toMatch(EXACT);
      expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
    },
  );
});

test('every locked package has a checksum, and no address but the public registry’s', () => {
  const strangers = Object.entries(lock.packages).filter(
    ([place, { resolved = PUBLIC_REGISTRY, integrity }]) =>
      place !== '' && !(integrity?.startsWith('sha512-') && resolved.startsWith(PUBLIC_REGISTRY)),
  );
  expect(strangers.map(([place]) => place)).toEqual([]);
});

test('nothing that ships runs a script while it is installed', () => {
  const scripted = Object.entries(lock.packages).filter(
    ([, { hasInstallScript, dev }]) => hasInstallScript && !dev,
  );
  expect(scripted.map(([place]) => place)).toEqual([]);
});
