// Runs a command of the project and shows its output as it comes. Imports nothing that must be installed first.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the script was called from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Enough to find the closing line of a test run. */
const TAIL_CHARACTERS = 4000;

/**
 * Runs `command` in the project's folder, without standard input, and waits.
 * @returns `{ code, tail }`: the exit code (1 when a signal ended it or it could not start) and the end of its output.
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
      // npm is a .cmd file on Windows, which only a shell starts.
      shell: process.platform === 'win32',
    });
    let tail = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      tail = (tail + chunk).slice(-TAIL_CHARACTERS);
    });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve({ code: 1, tail });
    });
    child.on('close', (code) => resolve({ code: code ?? 1, tail }));
  });
}

/** Runs a script of package.json; npm's own lines stay out of the log. */
export const runScript = (name, args = [], env = {}) =>
  run('npm', ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], env);
