/** The documents lead somewhere: links to files and pictures of the project, and commands of package.json. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { scripts } from '../../package.json';

const documents = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && !path.startsWith('tests/fixtures/') && existsSync(path));

/** Takes "(docs/guide.md)" and "(../README.md#the-flow)"; refuses "(https://x.example)" and "(#figures)". */
const FILE_LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/gu;
/** Takes "npm run test:unit"; refuses "npm run …". */
const COMMAND = /\bnpm run (?:-s |--silent )?([a-z][\w:]*)/gu;

const foundIn = (path: string, pattern: RegExp): string[] =>
  [...readFileSync(path, 'utf8').matchAll(pattern)].map(([, found]) => found ?? '');

test('every link to a file of the project leads to one', () => {
  expect(documents.flatMap((path) => foundIn(path, FILE_LINK)).length).toBeGreaterThan(20);
  const dead = documents.flatMap((path) =>
    foundIn(path, FILE_LINK)
      .filter((link) => !existsSync(posix.join(posix.dirname(path), link)))
      .map((link) => `${path} → ${link}`),
  );
  expect(dead).toEqual([]);
});

test('every command that is named is there', () => {
  const unknown = documents.flatMap((path) =>
    foundIn(path, COMMAND)
      .filter((name) => !(name in scripts))
      .map((name) => `${path}: npm run ${name}`),
  );
  expect(unknown).toEqual([]);
});
