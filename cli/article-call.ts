/** The flags of `article` → what is to be done, or the sentence that says what is wrong with the call. */
import type { Severity } from '../lib/checks/types';
import { fail, ok, type Result } from '../lib/result';
import type { ReportFormat } from './report-formats';
import { webAddress } from './web-address';

/** The flags as commander gives them. */
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
  /** A key of FAIL_ON. */
  failOn?: string;
  trial?: true;
  jobs?: string;
}

export interface ArticleCall {
  format: ReportFormat;
  /** Files, patterns and addresses, in their order. */
  names: string[];
  /** Whether lines of standard input follow them. */
  stdin: boolean;
  /** The address of the page in the one file, or null. */
  url: string | null;
  /** Pages that are read at a time; null leaves it to the machine. */
  jobs: number | null;
  records: string | null;
  online: { email: string | null } | null;
  /** Severities of failed checks that end the run with 1. */
  failOn: Severity[];
  /** Whether checks that are still on trial are run too. */
  trial: boolean;
  /** What is odd about the call and yet no reason to refuse it, in sentences. */
  remarks: string[];
}

/** The severities that `--fail-on` counts, each with the graver ones. */
export const FAIL_ON: Record<string, Severity[]> = { alert: ['alert'], caution: ['alert', 'caution'] };

/** More threads than this are a slip of the finger: each holds a page and its document. */
const MOST_JOBS = 256;

const isJobs = (jobs: string): boolean => /^\d{1,3}$/.test(jobs) && +jobs >= 1 && +jobs <= MOST_JOBS;

const isAddress = (name = ''): boolean => webAddress(name) !== null;

/** What is wrong with the call itself, tried in this order. */
const CALL_FAULTS: [sentence: string, isFault: (names: string[], options: ArticleOptions) => boolean][] = [
  [
    'Name a file or an address, or give --stdin and write {"url","html"} a line.',
    (names, { stdin, url }) => names.length === 0 && stdin === undefined && url === undefined,
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
    '--url is the address of one page: give one file with it, or none to fetch it.',
    (names, { url, stdin }) =>
      url !== undefined && (names.length > 1 || stdin === true || names[0] === '-' || isAddress(names[0])),
  ],
  [
    'What --url names is no http or https address, so there is no page to fetch.',
    (names, { url }) => url !== undefined && names.length === 0 && webAddress(url) === null,
  ],
  [
    `--jobs takes a whole number from 1 to ${MOST_JOBS}.`,
    (_, { jobs }) => jobs !== undefined && !isJobs(jobs),
  ],
];

/**
 * The call that arguments and flags make.
 *
 *     (['a.html', '-'], { json: true })   → { names: ['a.html'], stdin: true, format: 'json', … }
 *     ([], {})                            → 'Name a file, …'
 */
export function articleCall(names: string[], options: ArticleOptions): Result<ArticleCall, 'bad-call'> {
  const fault = CALL_FAULTS.find(([, isFault]) => isFault(names, options));
  if (fault !== undefined) return fail('bad-call', fault[0]);
  const url = options.url === undefined ? null : webAddress(options.url);
  // Without a file beside it, --url is the page itself.
  const isPage = url !== null && names.length === 0;
  return ok({
    format: options.json === true ? 'json' : options.html === true ? 'html' : 'markdown',
    names: isPage ? [url] : names.filter((name) => name !== '-'),
    stdin: options.stdin === true || names.includes('-'),
    url: isPage ? null : url,
    jobs: options.jobs === undefined ? null : Number(options.jobs),
    records: options.records ?? null,
    online: options.online === true ? { email: options.email ?? null } : null,
    failOn: FAIL_ON[options.failOn ?? ''] ?? [],
    trial: options.trial === true,
    remarks: [
      ...(options.url !== undefined && url === null
        ? [`${options.url} is no http or https address, so the page is read without one.`]
        : []),
      ...(options.email !== undefined && options.online === undefined
        ? ['Nobody is asked without --online, so the address of --email is not used.']
        : []),
    ],
  });
}
