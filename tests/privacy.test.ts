/** PRIVACY.md and the code say the same: hosts, permissions, kept items. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SOURCES } from '../lib/records/sources';
import { MOST_SENT_LINES } from '../lib/storage/settings';
import config from '../wxt.config';

const policy = readFileSync('PRIVACY.md', 'utf8');

/** The section under a heading, up to the next one. */
const sectionOf = (heading: string): string =>
  policy.split(/^## /mu).find((section) => section.startsWith(heading)) ?? '';

/** What stands in backquotes in a column of the section's table, the first column being 0. */
const named = (heading: string, column: number): string[] =>
  sectionOf(heading)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => [...(line.split('|')[column + 1] ?? '').matchAll(/`([^`]+)`/gu)])
    .map(([, name]) => name ?? '');

if (typeof config.manifest !== 'function') throw new Error('The manifest is made by a function.');
const manifest = config.manifest({
  browser: 'chrome',
  manifestVersion: 3,
  mode: 'production',
  command: 'build',
}) as Record<string, string[]>;

const inOrder = (names: Iterable<string>): string[] => [...new Set(names)].toSorted();

/** Takes "const SENT_KEY = 'sent'", "`tab:${tabId}`", "const TAB_KEY_PREFIX = 'tab:'" and "RECORDS_DATABASE = 'records'". */
const STORED_KEY = /\b[A-Z_]*(?:KEY(?:_PREFIX)?|DATABASE) = '([^']+)'|`([a-z]+:)\$\{/gu;

function storedKeys(): string[] {
  const files = execFileSync('git', ['ls-files', 'lib/storage', 'entrypoints'], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => /\.tsx?$/u.test(path));
  return files.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(STORED_KEY)].map(([, name, prefix]) =>
      (prefix ?? name ?? '').replace(/:$/u, ':…'),
    ),
  );
}

describe('the privacy policy', () => {
  test('names the hosts that the extension may ask, and those alone', () => {
    const hosts = inOrder(named('What leaves your browser', 0));
    expect(hosts).toEqual(inOrder((manifest.host_permissions ?? []).map((host) => new URL(host).hostname)));
    expect(hosts).toEqual(inOrder(Object.values(SOURCES).map(({ base }) => new URL(base).hostname)));
  });

  test('names the permissions, and those alone', () => {
    expect(inOrder(named('What the browser lets it do', 0))).toEqual(
      inOrder([...(manifest.permissions ?? []), ...(manifest.optional_host_permissions ?? [])]),
    );
  });

  test('names everything that is kept, and that alone', () => {
    const kept = [...named('What is kept in your browser', 0), ...named('What is kept in your browser', 1)];
    expect(inOrder(kept)).toEqual(inOrder(storedKeys()));
  });

  test('gives the number of requests that are listed', () => {
    expect(policy).toContain(`the last ${MOST_SENT_LINES} requests`);
  });
});
