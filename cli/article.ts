/** `evidence-lens article`: the flags, and the world that the run is handed. */
import { availableParallelism, totalmem } from 'node:os';
import type { Command } from 'commander';
import { type ArticleOptions, articleCall } from './article-call';
import { type CliIo, EXIT_UNREADABLE } from './io';
import { createOnlineLookUps } from './online';
import { fileFinder } from './page-sources';
import { readHere, readOnThreads } from './readers';
import { type ArticleWorld, runArticle } from './run-article';

/** Adds the command to the program. */
export function registerArticle(program: Command, io: CliIo, exit: (code: number) => void): void {
  program
    .command('article')
    .description('Reads articles and reports their references, claims and checks.')
    .argument(
      '[files...]',
      'saved pages, or patterns ("saved/**/*.html"); "-" reads {"url","html"} a line from standard input',
    )
    .option('--json', 'one JSON object a page, each on a line of its own')
    .option('--markdown', 'a report to read (the default)')
    .option('--html', 'one HTML document with all reports')
    .option('--stdin', 'read {"url","html"} a line from standard input')
    .option('--url <address>', 'the address of the page on the web')
    .option('--offline', 'ask nobody (the default)')
    .option('--online', 'ask the record sources what they know of the references')
    .option('--email <address>', 'your address, for sources that are kinder to callers who name themselves')
    .option('--records <file>', 'take study records from a JSON Lines file')
    .option('--fail-on <severity>', 'exit with 1 when a check failed with "alert", or "caution" and above')
    .option('--jobs <number>', 'pages that are read at a time (default: as many as this machine has cores)')
    .action(async (names: string[], options: ArticleOptions) => {
      const call = articleCall(names, options);
      if (!call.ok) {
        io.stderr.write(`${call.detail}\n`);
        exit(EXIT_UNREADABLE);
        return;
      }
      const stop = new AbortController();
      // Once: who presses Ctrl-C again ends the program there and then.
      process.once('SIGINT', () => stop.abort());
      exit(await runArticle(articleWorld(io, stop.signal), call.value));
    });
}

/** A thread with a page of usual size in it takes about a quarter of this; the largest pages take all of it. */
const BYTES_A_THREAD = 1024 ** 3;

const articleWorld = (io: CliIo, interrupted: AbortSignal): ArticleWorld => ({
  io,
  interrupted,
  threads: Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / BYTES_A_THREAD))),
  makeFinder: fileFinder,
  makeLookUps: createOnlineLookUps,
  makeReader: async (threads) => (threads === 1 ? readHere() : readOnThreads(threads)),
});
