/** The built command as a person runs it: a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

export const packageJson = z
  .object({
    bin: z.object({ 'evidence-lens': z.string() }),
    dependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

export interface Ended {
  code: number | null;
  out: string;
  errors: string;
}

/** A command that runs; `ended` when it has. */
export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** Resolves when this many lines stand in its output. */
  lines(count: number): Promise<void>;
  /** Writes to its standard input, which stays open. */
  write(text: string): void;
}

export function start(...args: string[]): Running {
  const child = spawn(process.execPath, [packageJson.bin['evidence-lens'], ...args]);
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  // A command that has ended takes no more lines; how it ended is what a test looks at.
  child.stdin.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const countLines = (): number => out.split('\n').length - 1;
  return {
    child,
    ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, out, errors }))),
    lines: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (countLines() < count) return;
          child.stdout.off('data', look);
          resolve();
        };
        child.stdout.on('data', look);
        look();
      }),
    write: (text) => child.stdin.write(text),
  };
}

/** Runs it to its end, with nothing or a text on standard input. */
export function run(args: string[], stdin = ''): Promise<Ended> {
  const running = start(...args);
  running.child.stdin?.end(stdin);
  return running.ended;
}
