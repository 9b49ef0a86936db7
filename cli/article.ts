/** `evidence-lens article`: pages in, reports out. Each page is read, printed and let go before the next is opened. */
import type { Command } from 'commander';
import type { Severity } from '../lib/checks/types';
import { completeReading } from '../lib/reading/complete-reading';
import { readPage } from '../lib/reading/read-page';
import type { Reference } from '../lib/reading/types';
import { buildReport } from '../lib/report/build-report';
import type { Lookups, Report } from '../lib/report/types';
import { type CliIo, EXIT_ALERT, EXIT_OK, EXIT_UNREADABLE } from './io';
import { filePage, isWebAddress, type PageInput, stdinPages } from './page-input';
import { matchRecords, type RecordIndex, readRecords } from './records-file';
import { FORMATS, type ReportFormat } from './report-formats';

export interface ArticleOptions {
  json?: true;
  markdown?: true;
  html?: true;
  stdin?: true;
  url?: string;
  offline?: true;
  online?: true;
  records?: string;
  failOn?: string;
}

/** The severities that `--fail-on` counts, each with the graver ones. */
const FAIL_ON: Record<string, Severity[]> = { alert: ['alert'], caution: ['alert', 'caution'] };

/** Adds the command to the program. */
export function registerArticle(program: Command, io: CliIo, exit: (code: number) => void): void {
  program
    .command('article')
    .description('read articles and report their references, claims and checks')
    .argument('[files...]', 'saved pages; "-" reads {"url","html"} a line from standard input')
    .option('--json', 'one JSON object a page, each on a line of its own')
    .option('--markdown', 'a report to read (the default)')
    .option('--html', 'one HTML document with all reports')
    .option('--stdin', 'read {"url","html"} a line from standard input')
    .option('--url <address>', 'the address of the page on the web')
    .option('--offline', 'ask nobody (the default)')
    .option('--online', 'ask the record sources')
    .option('--records <file>', 'take study records from a JSON Lines file')
    .option('--fail-on <severity>', 'exit with 1 when a check failed with "alert", or "caution" and above')
    .action(async (files: string[], options: ArticleOptions) => exit(await runArticle(io, files, options)));
}

/**
 * Reads every page and prints its report. A page that cannot be read is one sentence on standard error, and the
 * others are still done.
 * @returns The exit code: 2 when anything could not be read, else 1 when `--fail-on` found something, else 0.
 */
export async function runArticle(io: CliIo, files: string[], options: ArticleOptions): Promise<number> {
  const fault = faultOfCall(files, options);
  if (fault !== null) return sayUnreadable(io, fault);
  const known = options.records === undefined ? null : await readRecords(io, options.records);
  if (known !== null && !known.ok) return sayUnreadable(io, known.detail);
  let code = EXIT_OK;
  for (const line of known?.value.faults ?? []) code = sayUnreadable(io, line);

  const failing = FAIL_ON[options.failOn ?? ''] ?? [];
  const print = FORMATS[formatOf(options)](io);
  for await (const page of pagesOf(io, files, options)) {
    const read = await readReport(page, options.records ?? null, known?.value.records ?? null);
    if (typeof read === 'string') {
      code = sayUnreadable(io, read);
      continue;
    }
    await print.report(read, page.name);
    if (code === EXIT_OK && hasFailed(read, failing)) code = EXIT_ALERT;
  }
  await print.end();
  return code;
}

function sayUnreadable(io: CliIo, sentence: string): typeof EXIT_UNREADABLE {
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
    'Look-ups are not part of this version: run without --online, or give what you know with --records.',
    (_, { online }) => online === true,
  ],
  ['--url needs an http or https address.', (_, { url }) => url !== undefined && !isWebAddress(url)],
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
  for (const file of named) yield filePage(file, options.url ?? null);
  if (options.stdin === true || named.length < files.length) yield* stdinPages(io);
}

/** The report of a page, or the sentence that says why there is none. */
async function readReport(
  page: PageInput,
  recordsFile: string | null,
  index: RecordIndex | null,
): Promise<Report | string> {
  const opened = await page.open();
  if (!opened.ok) return opened.detail;
  try {
    const reading = completeReading(readPage(opened.value.document));
    const records = index === null ? {} : matchRecords(reading.references, index);
    return buildReport(reading, { records, lookups: lookupsOf(recordsFile, reading.references, records) });
  } catch (error) {
    // One page that breaks the reader must not take the rest of a long run with it.
    return `${page.name} could not be read, which is a fault of this program: ${error instanceof Error ? error.message : String(error)}.`;
  } finally {
    opened.value.close();
  }
}

function lookupsOf(file: string | null, references: Reference[], records: object): Lookups {
  if (file === null) return { mode: 'offline', sources: [] };
  const asked = references.filter(({ identifiers }) =>
    identifiers.some(({ kind }) => kind === 'doi' || kind === 'pmid'),
  ).length;
  const source = { name: file, asked, answered: Object.keys(records).length, failed: 0, reason: null };
  return { mode: 'offline', sources: [source] };
}

const hasFailed = ({ findings }: Report, severities: Severity[]): boolean =>
  findings.some(
    ({ outcome, severity }) => outcome === 'failed' && severity !== null && severities.includes(severity),
  );
