/** The workflow runs what there is to run: each script exists, nothing of `npm test` is left out, each action is pinned. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scripts } from '../package.json';

const FOLDER = '.github/workflows';
const workflow = readdirSync(FOLDER)
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  .join('\n');

const all = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([, one]) => one ?? '');

/** A script with those that it runs: "build" → build, build:chrome, build:firefox, build:cli. */
const withParts = (name: string): string[] => [
  name,
  ...all(/npm run ([\w:]+)/gu, (scripts as Record<string, string>)[name] ?? '').flatMap(withParts),
];

const ran = all(/- run: npm run ([\w:]+)/gu, workflow);

test('every script that the workflow runs is one of package.json', () => {
  expect(ran.length).toBeGreaterThan(5);
  expect(ran.filter((name) => !(name in scripts))).toEqual([]);
});

test('the workflow runs everything that npm test runs', () => {
  const steps = all(/script: '([\w:]+)'/gu, readFileSync('scripts/test.mjs', 'utf8'));
  expect(steps).toContain('test:e2e');
  const reached = new Set(ran.flatMap(withParts));
  expect(steps.filter((step) => !reached.has(step))).toEqual([]);
});

test('every action is pinned to a commit, and its version stands beside it', () => {
  const used = all(/uses: (.+)/gu, workflow);
  expect(used.filter((action) => !/^[\w./-]+@[\da-f]{40} # v\d/u.test(action))).toEqual([]);
});
