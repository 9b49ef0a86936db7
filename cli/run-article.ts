/**
 * The run of `article`: pages in, reports out, in the order of the pages. Nothing is kept from one page to the next, so a
 * report is the same whatever stands before it and however many threads read. All that it touches is handed in.
 */
import type { Severity } from '../lib/checks/types';
import { buildReport } from '../lib/report/build-report';
import type { Report } from '../lib/report/types';
import { fail, ok, type Result } from '../lib/result';
import type { ArticleCall } from './article-call';
import type { FetchPage } from './fetch-page';
import { mapInOrder } from './in-order';
import { type CliIo, EXIT_ALERT, EXIT_INTERRUPTED, EXIT_OK, EXIT_SOURCE_FAILED, EXIT_UNREADABLE } from './io';
import { askFile, askNobody, askSources, type KnownWorks } from './known-works';
import type { OnlineLookUps } from './online';
import { type FileFinder, namedPages, type PageSource, stdinPages } from './page-sources';
import { createProgress } from './progress';
import { ownFault, type ReadableSource } from './read-source';
import type { PageReader } from './readers';
import { readRecords } from './records-file';
import { FORMATS } from './report-formats';

/** What a run needs from outside; each is made only when it is needed. */
export interface ArticleWorld {
  io: CliIo;
  /** Milliseconds. */
  now(): number;
  /** Pages that this machine reads best at a time. */
  threads: number;
  /** Aborted when the person has had enough: reports that are not printed by then are dropped. */
  interrupted: AbortSignal;
  makeFinder(): Promise<FileFinder>;
  makeFetcher(): Promise<FetchPage>;
  makeLookUps(options: { email: string | null }): OnlineLookUps;
  /** @param threads null: the one page of this run is read in this thread. */
  makeReader(threads: number | null): Promise<PageReader>;
}

/**
 * Pages held for each thread: the one that it reads and the next, so that no thread waits while a report is printed.
 * A slow page may also keep back the reports of those behind it; more than these are not begun meanwhile.
 */
const PAGES_A_THREAD = 3;

/**
 * Reads every page and prints its report. A page that cannot be read is one sentence on standard error, and the others are
 * still done.
 * @returns The exit code: 130 when it was interrupted, else 2 when anything could not be read, else 3 when a source could not
 *   be asked, else 1 when `--fail-on` found something, else 0.
 */
export async function runArticle(world: ArticleWorld, call: ArticleCall): Promise<number> {
  const { io, interrupted } = world;
  for (const remark of call.remarks) io.stderr.write(`${remark}\n`);
  const known = await knownWorks(world, call);
  if (!known.ok) return sayUnreadable(io, known.detail);
  const codes = known.value.faults.map((line) => sayUnreadable(io, line));

  const named = await namedPages(call.names, await world.makeFinder());
  const threads = threadsOf(world, call, named.length);
  const isAlone = named.length === 1 && !call.stdin;
  const reader = await world.makeReader(isAlone ? null : threads);
  const makeReport = reportMaker(world, call, reader, known.value.ask);
  const reports = mapInOrder(pagesOf(io, call, named), threads * PAGES_A_THREAD, makeReport, interrupted);
  const progress = createProgress(io.stderr, call.stdin ? null : named.length, world.now);
  const print = FORMATS[call.format](io);
  try {
    for await (const { name, report } of reports) {
      progress.hide();
      if (report.ok) await print.report(report.value, name);
      codes.push(report.ok ? codeOf(report.value, call.failOn) : sayUnreadable(io, report.detail));
      progress.step();
    }
  } finally {
    progress.hide();
    await reader.close();
  }
  await print.end();
  return interrupted.aborted ? EXIT_INTERRUPTED : gravestOf(codes);
}

/** Which of several exit codes a run ends with: what is missing weighs more than what was found. */
const GRAVEST_FIRST: number[] = [EXIT_UNREADABLE, EXIT_SOURCE_FAILED, EXIT_ALERT];

const gravestOf = (codes: number[]): number => GRAVEST_FIRST.find((code) => codes.includes(code)) ?? EXIT_OK;

function sayUnreadable(io: CliIo, sentence: string): number {
  io.stderr.write(`${sentence}\n`);
  return EXIT_UNREADABLE;
}

function codeOf({ findings, lookups }: Report, failing: Severity[]): number {
  if (lookups.sources.some(({ failed }) => failed > 0)) return EXIT_SOURCE_FAILED;
  const hasFailed = findings.some(
    ({ outcome, severity }) => outcome === 'failed' && severity !== null && failing.includes(severity),
  );
  return hasFailed ? EXIT_ALERT : EXIT_OK;
}

/** Who is asked about the works behind the pages; `faults` are the lines of a records file that are none. */
async function knownWorks(
  { io, makeLookUps }: ArticleWorld,
  { online, records }: ArticleCall,
): Promise<Result<{ ask: KnownWorks; faults: string[] }, 'unreadable'>> {
  if (online !== null) return ok({ ask: askSources(makeLookUps(online)), faults: [] });
  if (records === null) return ok({ ask: askNobody, faults: [] });
  const file = await readRecords(io, records);
  return file.ok ? ok({ ask: askFile(records, file.value.records), faults: file.value.faults }) : file;
}

/** A thread for each page that is known to come, at most; how many standard input brings is not known. */
const threadsOf = ({ threads }: ArticleWorld, { jobs, stdin }: ArticleCall, named: number): number =>
  Math.max(1, Math.min(jobs ?? threads, stdin ? Number.POSITIVE_INFINITY : named));

async function* pagesOf(io: CliIo, call: ArticleCall, named: PageSource[]): AsyncGenerator<PageSource> {
  for (const page of named)
    yield page.kind === 'file' && call.url !== null ? { ...page, url: call.url } : page;
  if (call.stdin) yield* stdinPages(io);
}

/** What makes the report of a page, or the sentence that says why there is none. */
function reportMaker(world: ArticleWorld, call: ArticleCall, reader: PageReader, ask: KnownWorks) {
  const open = pageOpener(world);
  return async (page: PageSource): Promise<{ name: string; report: Result<Report, 'unreadable'> }> => ({
    name: page.name,
    report: await reportOf(await open(page), reader, ask, call.trial),
  });
}

/** Fetches the pages that are addresses; what fetches is made with the first of them. */
function pageOpener({ makeFetcher }: ArticleWorld): (page: PageSource) => Promise<ReadableSource> {
  let fetcher: Promise<FetchPage> | null = null;
  return async (page) => {
    if (page.kind !== 'address') return page;
    fetcher ??= makeFetcher();
    return (await fetcher)(page);
  };
}

async function reportOf(
  page: ReadableSource,
  reader: PageReader,
  ask: KnownWorks,
  trial: boolean,
): Promise<Result<Report, 'unreadable'>> {
  const reading = await reader.read(page);
  if (!reading.ok) return reading;
  try {
    const { notes, ...known } = await ask(reading.value);
    return ok(
      buildReport({ ...reading.value, notes: [...reading.value.notes, ...notes] }, { ...known, trial }),
    );
  } catch (error) {
    return fail('unreadable', ownFault(page.name, error));
  }
}
