/** The built command line: threads, streams, patterns, exit codes, and the package that npm makes of it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder';
import { packageJson, run, start } from './built-command';

const write = temporaryFolder();
const FIXTURES = 'tests/fixtures/b*/page.html';
const SAMPLE = 'samples/creatine.html';

const html = readFileSync(SAMPLE, 'utf8');
const line = (url: string): string => `${JSON.stringify({ url, html })}\n`;

const jsonLines = (out: string): { page: string; article: { url: string | null } | null }[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text));

describe('many pages', () => {
  test.each(['--json', '--html'])(
    'should give the same bytes on one thread and on two: %s',
    async (format) => {
      const call = ['article', FIXTURES, 'nowhere.html', SAMPLE, format];
      const one = await run([...call, '--jobs', '1']);
      expect(one.out.length).toBeGreaterThan(1000);
      expect(await run([...call, '--jobs', '2'])).toEqual(one);
    },
  );

  test('should be those that the pattern takes, in the order of their names', async () => {
    const { code, out } = await run(['article', FIXTURES, '--json']);
    const expected = readdirSync('tests/fixtures').filter((name) => name.startsWith('b'));
    expect(jsonLines(out).map(({ page }) => page)).toEqual(
      expected.sort().map((name) => `tests/fixtures/${name}/page.html`),
    );
    expect(code).toBe(0);
  });
});

describe('standard input', () => {
  test('should be answered line by line, before the next line is written', async () => {
    const running = start('article', '--stdin', '--json', '--jobs', '2');
    running.write(line('https://news.example/1'));
    await running.lines(1);
    running.write(`broken\n${line('https://news.example/3')}`);
    await running.lines(2);
    running.child.stdin?.end();
    const { code, out, errors } = await running.ended;
    expect(jsonLines(out).map(({ page }) => page)).toEqual([
      'https://news.example/1',
      'https://news.example/3',
    ]);
    expect(errors).toBe('Line 2 is not a JSON object.\n');
    expect(code).toBe(2);
  });

  test('should let go of the rest when the person presses Ctrl-C', async () => {
    const running = start('article', '-', '--html');
    running.write(line('https://news.example/1').repeat(3));
    await running.lines(10);
    running.child.kill('SIGINT');
    const { code, out, errors } = await running.ended;
    expect({ code, errors }).toEqual({ code: 130, errors: '' });
    expect(out).toMatch(/<\/html>\n$/);
  });

  test('should end without a word when no one reads the answers', async () => {
    const running = start('article', '-', '--json');
    running.write(line('https://news.example/1').repeat(20));
    await running.lines(1);
    running.child.stdout?.destroy();
    running.write(line('https://news.example/2').repeat(20));
    expect(await running.ended).toMatchObject({ code: 0, errors: '' });
  });
});

describe('exit codes', () => {
  const empty = write('empty.html', '');
  const binary = write(
    'binary.html',
    new Uint8Array(256).map((_, index) => index),
  );
  const doi = /10\.\d{4,}\/[^\s"<]+/.exec(html)?.[0] ?? '';
  const retracted = write(
    'records.jsonl',
    JSON.stringify({ doi, notices: [{ kind: 'retraction', date: '2021-01-01' }] }),
  );

  test.each([
    ['a page that is read', [SAMPLE], 0, /^$/],
    ['an alert that is asked for', [SAMPLE, '--records', retracted, '--fail-on', 'alert'], 1, /^$/],
    ['an alert that is not asked for', [SAMPLE, '--records', retracted], 0, /^$/],
    ['a folder', ['samples'], 2, /^samples is a folder, not a page\.\n$/],
    ['an empty file', [empty], 2, /is empty\.\n$/],
    ['a binary file', [binary], 2, /binary\.html holds binary data, not an HTML page\.\n$/],
    [
      'a pattern without files',
      ['nowhere/*.html'],
      2,
      /^nowhere\/\*\.html is a pattern that no file fits\.\n$/,
    ],
    ['a call that is none', [SAMPLE, '--fail-on', 'everything'], 2, /Allowed choices are alert, caution/],
    ['a flag that is none', [SAMPLE, '--flag'], 2, /unknown option/],
  ])('should tell of %s', async (_, args, code, errors) => {
    const ended = await run(['article', ...args]);
    expect(ended.errors).toMatch(errors);
    expect(ended.code).toBe(code);
  });
});

/** Takes no byte, as a full disk; only Linux has it. */
const FULL = '/dev/full';

test.skipIf(!existsSync(FULL))('output that finds no room is no failed check', () => {
  const full = openSync(FULL, 'w');
  const { status, stderr } = spawnSync(
    process.execPath,
    [packageJson.bin['evidence-lens'], 'article', SAMPLE],
    {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    },
  );
  closeSync(full);
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/^Standard output could not be written: ENOSPC.*\n$/),
  ]);
});

describe('an address', () => {
  let server: Server;
  let site = '';
  const agents = new Set<string | undefined>();
  beforeAll(async () => {
    server = createServer(({ url, headers }, response) => {
      agents.add(headers['user-agent']);
      if (url === '/robots.txt') response.end('User-agent: *\nDisallow: /closed');
      else if (url === '/moved') response.writeHead(301, { location: '/page' }).end();
      else if (url === '/page') response.writeHead(200, { 'content-type': 'text/html' }).end(html);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });

  test('should be fetched, unless its site says no', async () => {
    const { code, out, errors } = await run([
      'article',
      `${site}/moved`,
      `${site}/closed/a`,
      `${site}/b`,
      '--json',
    ]);
    expect(jsonLines(out)).toMatchObject([{ page: `${site}/moved`, article: { url: `${site}/page` } }]);
    expect(errors).toBe(
      `${site}/closed/a is closed to programs by the robots.txt of its site.\n${site}/b is not there (404).\n`,
    );
    expect(code).toBe(2);
    expect([...agents]).toEqual([expect.stringMatching(/^evidence-lens\/\d\S+ \(\+https:\/\/\S+\)$/)]);
  });
});

test('completion should be a script that bash takes', async () => {
  const { out } = await run(['completion', 'bash']);
  const script = write('completion.bash', out);
  const ask = `source ${script}; COMP_WORDS=(evidence-lens article --j); COMP_CWORD=2; _evidence_lens; echo "\${COMPREPLY[@]}"`;
  expect(execFileSync('bash', ['-c', ask], { encoding: 'utf8' })).toBe('--json --jobs\n');
});

describe('the package', () => {
  const built = dirname(packageJson.bin['evidence-lens']);
  const code = (): string[] => readdirSync(built).map((name) => readFileSync(join(built, name), 'utf8'));

  test('should hold the built command and what explains it, nothing else', () => {
    const shell = process.platform === 'win32';
    const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      shell,
    });
    const [{ files }] = JSON.parse(listed);
    const paths = files.map(({ path }: { path: string }) => path);
    expect(paths.filter((path: string) => !path.startsWith(`${built}/`)).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'cli/README.md',
      'package.json',
    ]);
    expect(paths).toEqual(expect.arrayContaining(readdirSync(built).map((name) => `${built}/${name}`)));
  });

  test('should ask for the packages that the built command imports, and no others', () => {
    const imported = code().flatMap((text) =>
      [...text.matchAll(/(?:from |import\()"([^"./\s][^"\s]*)"/g)].map(([, name = '']) => name),
    );
    const packages = imported
      .filter((name) => !name.startsWith('node:'))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect(Object.keys(packageJson.dependencies).sort()).toEqual([...new Set(packages)].sort());
  });
});
