/** `evidence-lens article`: pages in, reports out. Each page is read, printed and let go before the next is opened. */
import type { Command } from 'commander';
import type { Severity } from '../lib/checks/types';
import { completeReading } from '../lib/reading/complete-reading';
import { readPage } from '../lib/reading/read-page';
import { buildReport } from '../lib/report/build-report';
import type { Report } from '../lib/report/types';
import { type CliIo, EXIT_ALERT, EXIT_OK, EXIT_SOURCE_FAILED, EXIT_UNREADABLE } from './io';
import { askFile, askNobody, askSources, type KnownWorks } from './known-works';
import { createOnlineLookUps } from './online';
import { filePage, type PageInput, stdinPages, webAddress } from './page-input';
import { readRecords } from './records-file';
import { FORMATS, type ReportFormat } from './report-formats';

export interface ArticleOptions {
  json?: true;
  markdown?: true;
  html?: true;
  stdin?: true;
  url?: string;
  offline?: true;
  online?: true;
  email?: string;
  records?: string;
  failOn?: string;
}

/** The severities that `--fail-on` counts, each with the graver ones. */
const FAIL_ON: Record<string, Severity[]> = { alert: ['alert'], caution: ['alert', 'caution'] };

/** Adds the command to the program. */
export function registerArticle(program: Command, io: CliIo, exit: (code: number) => void): void {
  program
    .command('article')
    .description('Reads articles and reports their references, claims and checks.')
    .argument('[files...]', 'saved pages; "-" reads {"url","html"} a line from standard input')
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
    .action(async (files: string[], options: ArticleOptions) => exit(await runArticle(io, files, options)));
}

/**
 * Reads every page and prints its report. A page that cannot be read is one sentence on standard error, and the
 * others are still done.
 * @param makeLookUps Makes the look-ups of --online; called once, and only then.
 * @returns The exit code: 2 when anything could not be read, else 3 when a source could not be asked, else 1 when
 *   `--fail-on` found something, else 0.
 */
export async function runArticle(
  io: CliIo,
  files: string[],
  options: ArticleOptions,
  makeLookUps = createOnlineLookUps,
): Promise<number> {
  const fault = faultOfCall(files, options);
  if (fault !== null) return sayUnreadable(io, fault);
  const file = options.records === undefined ? null : await readRecords(io, options.records);
  if (file !== null && !file.ok) return sayUnreadable(io, file.detail);
  const codes = (file?.value.faults ?? []).map((line) => sayUnreadable(io, line));
  const known =
    options.online === true
      ? askSources(makeLookUps({ email: options.email ?? null }))
      : file === null
        ? askNobody
        : askFile(options.records ?? '', file.value.records);
  const print = FORMATS[formatOf(options)](io);
  for await (const page of pagesOf(io, files, options)) {
    const read = await readReport(page, known);
    if (typeof read === 'string') {
      codes.push(sayUnreadable(io, read));
      continue;
    }
    await print.report(read, page.name);
    codes.push(codeOf(read, FAIL_ON[options.failOn ?? ''] ?? []));
  }
  await print.end();
  return GRAVEST_FIRST.find((code) => codes.includes(code)) ?? EXIT_OK;
}

/** Which of several exit codes a run ends with: what is missing weighs more than what was found. */
const GRAVEST_FIRST: number[] = [EXIT_UNREADABLE, EXIT_SOURCE_FAILED, EXIT_ALERT];

function codeOf({ findings, lookups }: Report, failing: Severity[]): number {
  if (lookups.sources.some(({ failed }) => failed > 0)) return EXIT_SOURCE_FAILED;
  const hasFailed = findings.some(
    ({ outcome, severity }) => outcome === 'failed' && severity !== null && failing.includes(severity),
  );
  return hasFailed ? EXIT_ALERT : EXIT_OK;
}

function sayUnreadable(io: CliIo, sentence: string): number {
  io.stderr.write(`${sentence}\n`);
  return EXIT_UNREADABLE;
}

/** What is wrong with the call itself, tried in this order. */
const CALL_FAULTS: [sentence: string, isFault: (files: string[], options: ArticleOptions) => boolean][] = [
  [
    'Name a file, or give --stdin and write {"url","html"} a line.',
    (files, { stdin }) => files.length === 0 && stdin === undefined,
  ],
  [
    'Choose one of --json, --markdown and --html.',
    (_, { json, markdown, html }) => [json, markdown, html].filter(Boolean).length > 1,
  ],
  [
    '--online cannot stand beside --offline or --records.',
    (_, { offline, online, records }) =>
      (online === true && offline === true) || (online === true && records !== undefined),
  ],
  [
    '--url is the address of one page: give one file with it.',
    (files, { url, stdin }) =>
      url !== undefined && (files.length !== 1 || stdin === true || files[0] === '-'),
  ],
  [
    '--fail-on takes "alert" or "caution".',
    (_, { failOn }) => failOn !== undefined && !Object.hasOwn(FAIL_ON, failOn),
  ],
];

const faultOfCall = (files: string[], options: ArticleOptions): string | null =>
  CALL_FAULTS.find(([, isFault]) => isFault(files, options))?.[0] ?? null;

const formatOf = ({ json, html }: ArticleOptions): ReportFormat =>
  json === true ? 'json' : html === true ? 'html' : 'markdown';

async function* pagesOf(io: CliIo, files: string[], options: ArticleOptions): AsyncGenerator<PageInput> {
  const named = files.filter((file) => file !== '-');
  const address = options.url === undefined ? null : webAddress(options.url);
  if (options.url !== undefined && address === null) {
    io.stderr.write(`${options.url} is no http or https address, so the page is read without one.\n`);
  }
  for (const file of named) yield filePage(file, address);
  if (options.stdin === true || named.length < files.length) yield* stdinPages(io);
}

/** The report of a page, or the sentence that says why there is none. */
async function readReport(page: PageInput, askFor: KnownWorks): Promise<Report | string> {
  const opened = await page.open();
  if (!opened.ok) return opened.detail;
  try {
    const reading = completeReading(readPage(opened.value.document));
    const { notes, ...known } = await askFor(reading);
    return buildReport({ ...reading, notes: [...reading.notes, ...notes] }, known);
  } catch (error) {
    // One page that breaks the reader must not take the rest of a long run with it.
    return `${page.name} could not be read, which is a fault of this program: ${error instanceof Error ? error.message : String(error)}.`;
  } finally {
    opened.value.close();
  }
}
