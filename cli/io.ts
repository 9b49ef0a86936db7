/** What a command may touch, handed in so that tests can look at it. */
import type { Readable, Writable } from 'node:stream';

export interface CliIo {
  stdin: Readable;
  stderr: Pick<Writable, 'write'> & { isTTY?: boolean };
  /** Writes to standard output and waits while the reader is slow, so a long run stays in bounded memory. */
  print(text: string): Promise<void>;
}

/** Exit codes, as the report's contract names them. */
export const EXIT_OK = 0;
export const EXIT_ALERT = 1;
export const EXIT_UNREADABLE = 2;
export const EXIT_SOURCE_FAILED = 3;
/** As shells count it: 128 and the number of SIGINT. */
export const EXIT_INTERRUPTED = 130;

/** The real thing. */
export const processIo = (): CliIo => ({
  stdin: process.stdin,
  stderr: process.stderr,
  print: (text) =>
    new Promise((resolve) => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once('drain', resolve);
    }),
});
