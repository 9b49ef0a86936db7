import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { usageOf } from '../../scripts/tools/options.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The commands that are files of ours: "scripts/bench.mjs". */
const COMMANDS = Object.values(scripts).flatMap((line) => /^node (scripts\/\S+)$/.exec(line)?.[1] ?? []);

const call = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', timeout: 15_000 });

describe('a command', () => {
  it('should be known here', () => {
    expect(COMMANDS).toContain('scripts/bench.mjs');
    expect(COMMANDS.length).toBeGreaterThan(10);
  });

  it.each(COMMANDS)('should tell how it is used, and do nothing else: %s', (script) => {
    for (const asked of ['--help', '-h']) {
      const { status, stdout, stderr } = call(script, asked);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toBe(`${usageOf(readFileSync(script, 'utf8'))}\n`);
      expect(stdout).toMatch(/^npm (?:run )?[a-z]/);
    }
  });

  it.each(COMMANDS)('should refuse an option that it does not know: %s', (script) => {
    const { status, stdout, stderr } = call(script, '--frobnicate');
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: "Unknown option '--frobnicate'; --help lists what there is.\n",
    });
  });

  it.each([
    ['scripts/bench.mjs', '--rounds', 'many', '--rounds takes a whole number of at least 1;'],
    ['scripts/fuzz.mjs', '--cases', '1e5', '--cases takes a whole number;'],
    ['scripts/new-check.mjs', 'Dose', 'Claim', 'Name it <subject>-<fault>: npm run new:check claim-dose;'],
  ])('should refuse a value that it cannot use: %s %s %s', (script, name, value, sentence) => {
    const { status, stdout, stderr } = call(script, name, value);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });
});

describe('usageOf', () => {
  it('should give the head of a script without its signs', () => {
    expect(
      usageOf('// npm run x: does x.\n//\n//     npm run x -- --y   y\nimport z from "z";\n// z\n'),
    ).toBe('npm run x: does x.\n\n    npm run x -- --y   y');
    expect(usageOf('/**\n * npm run x\n *\n *   more * stars\n */\nconst y = 1;\n')).toBe(
      'npm run x\n\n  more * stars',
    );
    expect(usageOf('/** One line. */\nconst y = 1;\n')).toBe('One line.');
    expect(usageOf('const y = 1;\n')).toBe('');
  });
});
