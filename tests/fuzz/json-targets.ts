/** What arrives as JSON: answers of the record sources, messages, what was stored, lists that people paste. */
import { deepEqual, ok } from 'node:assert/strict';
import { readList } from '../../lib/exports/read-list';
import { guard, SENDERS } from '../../lib/messages/schema';
import type { Reference } from '../../lib/reading/types';
import { createSourceHealth } from '../../lib/records/ask';
import { createMemoryCache } from '../../lib/records/cache';
import { fetchCrossref } from '../../lib/records/crossref/fetch-crossref';
import { fetchDatacite } from '../../lib/records/datacite/fetch-datacite';
import { fetchCsl, fetchHandle } from '../../lib/records/doi-org/fetch-doi-org';
import { fetchEuropePmc } from '../../lib/records/europepmc/fetch-europepmc';
import { compareWork, passesTitleGate } from '../../lib/records/identity';
import { createInFlight } from '../../lib/records/in-flight';
import { DEFAULT_LOOK_UP_OPTIONS, type LookUpTools, lookUp } from '../../lib/records/look-up';
import { mergeRecords } from '../../lib/records/merge-records';
import { fetchOpenAlex } from '../../lib/records/openalex/fetch-openalex';
import { fetchPubmed } from '../../lib/records/pubmed/fetch-pubmed';
import { cachedAnswerSchema } from '../../lib/records/schema';
import type { LookupFailure, SourceRecord } from '../../lib/records/types';
import { fetchUnpaywall } from '../../lib/records/unpaywall/fetch-unpaywall';
import { buildReport } from '../../lib/report/build-report';
import type { Report } from '../../lib/report/types';
import type { Result } from '../../lib/result';
import { parseKeptTab, parseSentRequests, parseSettings, parseStoredTab } from '../../lib/storage/schema';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings-types';
import { emptyReading } from '../fixtures/reports/make';
import {
  crossrefList,
  crossrefSingle,
  cslAnswer,
  dataciteAnswer,
  esummaryAnswer,
  europePmcAnswer,
  handleAnswer,
  openAlexAnswer,
  unpaywallAnswer,
} from '../replay/answers';
import { referenceTo, UNPACED_QUEUE } from '../replay/kit';
import { createTestClock } from '../replay/test-clock';
import {
  DATACITE_PREPRINT,
  RETRACTED_TRIAL,
  type ReplayWork,
  VITAMIN_D_TRIAL,
  VOLUME_REVIEW,
} from '../replay/works';
import { holdAgreement, holdPrototypes, holdReport } from './laws';
import { mutatedJson } from './mutate-json';
import { mutatedText } from './mutate-text';
import type { FuzzTarget } from './types';

const PER_PAGE = 30;

const WORKS = [VOLUME_REVIEW, RETRACTED_TRIAL, DATACITE_PREPRINT, VITAMIN_D_TRIAL];
const doiOf = (work: ReplayWork): string => work.doi ?? '10.5555/none';
const DOIS = WORKS.map(doiOf);
const [FIRST = ''] = DOIS;
const REFERENCES: Reference[] = WORKS.map((work, at) => referenceTo(work, `r${at + 1}`));

/** Tools whose every question gets the same answer. */
const answering = (body: string): LookUpTools => ({
  fetch: async () => new Response(body),
  clock: createTestClock(),
  random: () => 0.5,
  queue: UNPACED_QUEUE,
  cache: createMemoryCache(),
  inFlight: createInFlight(),
  signal: new AbortController().signal,
  onProgress: () => {},
  onRequest: () => {},
  options: DEFAULT_LOOK_UP_OPTIONS,
});

const askTools = (body: string) => ({
  ...answering(body),
  ...DEFAULT_LOOK_UP_OPTIONS,
  health: createSourceHealth(),
});

/** A record is as the cache stores it, is compared without a throw, and merges. */
function holdRecords(records: readonly SourceRecord[]): void {
  for (const record of records) {
    const answer = { key: 'k', storedAt: 0, outcome: 'found', record, reason: null };
    const parsed = cachedAnswerSchema.safeParse(structuredClone(answer));
    ok(parsed.success, parsed.error?.message);
    deepEqual(parsed.data, answer);
    for (const reference of REFERENCES) {
      compareWork(reference, record);
      passesTitleGate(reference, record);
    }
  }
  mergeRecords([...records]);
  holdPrototypes();
}

type Asked = Result<SourceRecord | { records: SourceRecord[] } | boolean, LookupFailure>;

const SOURCES: [
  name: string,
  answers: unknown[],
  ask: (tools: ReturnType<typeof askTools>) => Promise<Asked>,
][] = [
  [
    'Europe PMC',
    [europePmcAnswer(WORKS), { errCode: 404, errMsg: 'none' }],
    (tools) => fetchEuropePmc([{ kind: 'doi', value: FIRST }], tools),
  ],
  ['Crossref', [crossrefList(WORKS)], (tools) => fetchCrossref(DOIS, tools)],
  ['Crossref, one work', [crossrefSingle(VOLUME_REVIEW)], (tools) => fetchCrossref(['10.1000/a,b'], tools)],
  ['DataCite', [dataciteAnswer(WORKS)], (tools) => fetchDatacite(DOIS, tools)],
  ['PubMed', [esummaryAnswer(WORKS, ['1'])], (tools) => fetchPubmed(['1'], tools)],
  ['doi.org handles', [handleAnswer(FIRST, true)], (tools) => fetchHandle(FIRST, tools)],
  ['doi.org records', [cslAnswer(VOLUME_REVIEW)], (tools) => fetchCsl(FIRST, tools)],
  ['Unpaywall', [unpaywallAnswer(VOLUME_REVIEW)], (tools) => fetchUnpaywall(FIRST, 'a@b.example', tools)],
  ['OpenAlex', [openAlexAnswer(VOLUME_REVIEW)], (tools) => fetchOpenAlex(FIRST, tools)],
];

const sourceTargets: FuzzTarget[] = SOURCES.map(([name, answers, ask]) => ({
  name: `answers of ${name}`,
  inputs: mutatedJson(answers),
  perPage: PER_PAGE,
  async run(body) {
    const answer = await ask(askTools(body));
    if (!answer.ok || typeof answer.value === 'boolean') return;
    holdRecords('records' in answer.value ? answer.value.records : [answer.value]);
  },
}));

const reportOffline = (): Report =>
  buildReport(
    { ...emptyReading, references: REFERENCES },
    { records: {}, lookups: { mode: 'offline', sources: [] } },
  );

/** A whole look-up in which every source says the same: whatever it is, the report stays lawful. */
const lookUpTarget: FuzzTarget = {
  name: 'look-ups',
  inputs: mutatedJson(SOURCES.flatMap(([, answers]) => answers)),
  perPage: 10,
  async run(body) {
    const found = await lookUp(REFERENCES, answering(body));
    deepEqual(
      Object.keys(found.identities),
      REFERENCES.map(({ id }) => id),
    );
    const online = buildReport({ ...emptyReading, references: REFERENCES }, found);
    holdReport(online);
    holdAgreement(reportOffline(), online);
    holdPrototypes();
  },
};

const STORED = {
  version: 2,
  url: 'https://news.example/',
  savedAt: 1,
  state: { status: 'read', report: reportOffline() },
};

const { version: _, ...CHOICES } = DEFAULT_SETTINGS;
const PLACE = { quote: { exact: 'a', prefix: '', suffix: '' }, position: { start: 0, end: 1 } };

/** One good request of each shape. */
const REQUESTS: unknown[] = [
  {},
  { tabId: 1 },
  { ...emptyReading },
  { tabId: 1, id: 'c1', ...PLACE },
  { tabId: 1, key: 'k', references: REFERENCES, isPrivate: false },
  { tabId: 1, reference: 'r1' },
  CHOICES,
  { tabId: 1, on: true },
  { tabId: 1, step: 1 },
];

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // A text that was cut short stands for a value of another kind.
    return text;
  }
};

const doorTargets: FuzzTarget[] = [
  {
    name: 'messages',
    inputs: mutatedJson(REQUESTS),
    perPage: PER_PAGE,
    run(text) {
      for (const type of Object.keys(SENDERS) as (keyof typeof SENDERS)[]) guard(type).parse(parsed(text));
      holdPrototypes();
    },
  },
  {
    name: 'stored tabs',
    inputs: mutatedJson([STORED, { version: 2, savedAt: 1, packed: 'x' }]),
    perPage: PER_PAGE,
    run(text) {
      const tab = parseStoredTab(parsed(text));
      if (tab?.state.status === 'read') holdReport(tab.state.report);
      parseKeptTab(parsed(text));
      holdPrototypes();
    },
  },
  {
    name: 'stored settings',
    inputs: mutatedJson([
      DEFAULT_SETTINGS,
      { version: 1, lookups: 'on', email: null },
      [{ source: 'a', url: 'b', at: 1 }],
    ]),
    perPage: 50,
    run(text) {
      parseSettings(parsed(text));
      parseSentRequests(parsed(text));
      holdPrototypes();
    },
  },
];

const LISTS = [
  '@article{smith2010,\n  title = {A {Title} of \\"o},\n  author = {Smith, John and Doe, R.},\n  year = 2010,\n  doi = {10.1000/xyz}\n}',
  '@book{a, title="B" # c, editor={{The Group}}, date={2011-03}}\n@string{x="y"}\n@comment{z}',
  'TY  - JOUR\nAU  - Smith, John\nTI  - A title\nPY  - 2010/03/01\nSP  - 1\nEP  - 9\nDO  - 10.1000/xyz\nER  - \n',
  '1. Smith J. A title. J Foo 2010;1:2.\n2. Doe R. Another title. BMJ 2011;3:4–5.\n[3] Roe S. Third. Lancet 2012.',
];

const listTarget = (lines: readonly string[]): FuzzTarget => ({
  name: 'pasted lists',
  inputs: mutatedText([...LISTS, ...LISTS, ...lines], 8),
  perPage: 10,
  async run(text) {
    const list = await readList(text, () => {});
    if (list.ok) holdReport(list.value.report);
    holdPrototypes();
  },
});

export const jsonTargets = (lines: readonly string[]): FuzzTarget[] => [
  ...sourceTargets,
  lookUpTarget,
  ...doorTargets,
  listTarget(lines),
];
