/** `evidence-lens article`: the flags, and the world that the run is handed. */
import { availableParallelism, totalmem } from 'node:os';
import { Option } from 'commander';
import { clockFrom } from '../lib/records/clock';
import { homepage, version } from '../package.json';
import { type ArticleOptions, articleCall, FAIL_ON } from './article-call';
import { type CliIo, EXIT_UNREADABLE } from './io';
import { createOnlineLookUps } from './online';
import { fileFinder } from './page-sources';
import { readHere, readOnThreads } from './readers';
import type { RegisterCommand } from './register-command';
import { type ArticleWorld, runArticle } from './run-article';

/** Adds the command to the program. */
export const registerArticle: RegisterCommand = (program, io, exit) => {
  program
    .command('article')
    .description('Reads articles and reports their references, claims and checks.')
    .argument(
      '[files...]',
      'saved pages, patterns ("saved/**/*.html") or addresses (https://…); "-" reads {"url","html"} a line from standard input',
    )
    .option('--json', 'one JSON object a page, each on a line of its own')
    .option('--markdown', 'a report to read (the default)')
    .option('--html', 'one HTML document with all reports')
    .option('--stdin', 'read {"url","html"} a line from standard input')
    .option(
      '--url <address>',
      'where the page of the one file stands on the web; without a file, the page to fetch',
    )
    .option('--offline', 'ask nobody (the default)')
    .option('--online', 'ask the record sources what they know of the references')
    .option('--email <address>', 'your address, for sources that are kinder to callers who name themselves')
    .option('--records <file>', 'take study records from a JSON Lines file')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit with 1 when a check failed with "alert", or "caution" and above',
      ).choices(Object.keys(FAIL_ON)),
    )
    .option('--trial', 'also run the checks that are still on trial')
    .option('--jobs <number>', 'pages that are read at a time (default: as many as this machine has cores)')
    .action(async (names: string[], options: ArticleOptions) => {
      const call = articleCall(names, options);
      if (!call.ok) {
        io.stderr.write(`${call.detail}\n`);
        exit(EXIT_UNREADABLE);
        return;
      }
      exit(await runArticle(articleWorld(io, new AbortController()), call.value));
    });
};

/** What we allow for each thread and the page in it, from the machine's memory; an estimate, on the safe side. */
const BYTES_A_THREAD = 1024 ** 3;

/** Says to a site's owner who asks, and where to read what it does with the page. */
const USER_AGENT = `evidence-lens/${version} (+${homepage})`;

const articleWorld = (io: CliIo, stop: AbortController): ArticleWorld => ({
  io,
  interrupted: stop.signal,
  now: () => performance.now(),
  threads: Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / BYTES_A_THREAD))),
  makeFinder: fileFinder,
  makeFetcher: async () => {
    const { createFetcher } = await import('./fetch-page');
    const clock = clockFrom({ now: Date.now, setTimeout, clearTimeout });
    return createFetcher({ fetch, clock, userAgent: USER_AGENT, signal: stop.signal });
  },
  makeLookUps: createOnlineLookUps,
  makeReader: (threads) => {
    // Here, Ctrl-C ends the process at once: a handler would not be called before the page is read.
    if (threads === null) return Promise.resolve(readHere());
    // Once: who presses it again ends the program there and then.
    process.once('SIGINT', () => stop.abort());
    return readOnThreads(threads);
  },
});
