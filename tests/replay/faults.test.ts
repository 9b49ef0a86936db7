/** Every fault at every source: the look-up still ends, names who failed, claims nothing wrong, asks nothing over thrice. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SentRequest } from '../../lib/records/ask';
import { createMemoryCache } from '../../lib/records/cache';
import { findFreeCopy } from '../../lib/records/find-free-copy';
import { type LookUpResult, lookUp } from '../../lib/records/look-up';
import { LOOK_UP_SOURCES, SOURCES, type SourceId } from '../../lib/records/sources';
import { askTools, lookUpTools, referenceTo } from './kit';
import { FAULTS, type Fault, type ReplayServer, startReplayServer } from './server';
import {
  DATACITE_PREPRINT,
  RETRACTED_TRIAL,
  type ReplayWork,
  UNINDEXED_WORK,
  VITAMIN_D_TRIAL,
  VOLUME_REVIEW,
  WRONG_WORK,
} from './works';

let replay: ReplayServer;
beforeAll(async () => {
  replay = await startReplayServer();
});
afterAll(() => replay.close());
beforeEach(() => {
  replay.reset();
  replay.library.push(PUBMED_ONLY);
});

/** Not yet in Europe PMC: PubMed is asked about it. */
const PUBMED_ONLY: ReplayWork = {
  ...VITAMIN_D_TRIAL,
  doi: null,
  pmid: '30000001',
  title: 'Vitamin D in an example town: who takes it and why',
  knownTo: ['pubmed'],
};

const REFERENCES = [
  referenceTo(VOLUME_REVIEW, 'r1'),
  referenceTo(RETRACTED_TRIAL, 'r2'),
  referenceTo(UNINDEXED_WORK, 'r3'),
  referenceTo(DATACITE_PREPRINT, 'r4'),
  referenceTo(VITAMIN_D_TRIAL, 'r5', { identifiers: [['doi', '10.5555/nobody.knows']] }),
  referenceTo(PUBMED_ONLY, 'r6', { identifiers: [['pmid', '30000001']] }),
  referenceTo(VITAMIN_D_TRIAL, 'r7', { identifiers: [] }),
];

/** What is true of each reference; a look-up may also say that it could not check. */
const TRUTH: Record<string, string> = {
  r1: 'same',
  r2: 'same',
  r3: 'same',
  r4: 'same',
  r5: 'unknown-identifier',
  r6: 'same',
  r7: 'same',
};

const MOST_ATTEMPTS = 3;

/** Counted where requests leave: one that was given up may reach the server when the next test has begun. */
function expectNothingAskedTooOften(sent: SentRequest[]): void {
  const counts = new Map<string, number>();
  for (const { url } of sent) counts.set(url, (counts.get(url) ?? 0) + 1);
  expect(Math.max(...counts.values())).toBeLessThanOrEqual(MOST_ATTEMPTS);
}

function expectNothingWrong(result: LookUpResult): void {
  expect(Object.keys(result.identities)).toEqual(Object.keys(TRUTH));
  for (const [id, identity] of Object.entries(result.identities)) {
    expect([TRUTH[id], 'could-not-check'], id).toContain(identity);
  }
  for (const [id, record] of Object.entries(result.records)) {
    const kinds = record.notices.map((notice) => notice.kind);
    expect(kinds, id).toEqual(id === 'r2' ? ['retraction'] : []);
    if (result.identities[id] === 'same') expect(record.title, id).not.toContain(WRONG_WORK.title);
  }
}

const MATRIX = LOOK_UP_SOURCES.flatMap((source) => FAULTS.map((fault): [SourceId, Fault] => [source, fault]));

describe('a source that fails', () => {
  it('should know the truth of this file when nobody fails', async () => {
    const result = await lookUp(REFERENCES, lookUpTools(replay));
    expect(result.identities).toEqual(TRUTH);
    expectNothingWrong(result);
    expect(result.lookups.sources.map(({ name, failed }) => [name, failed])).toEqual(
      LOOK_UP_SOURCES.map((source) => [SOURCES[source].name, 0]),
    );
  });

  it.each(MATRIX)('%s: %s', async (source, fault) => {
    replay.setFault(source, fault);
    const tools = lookUpTools(replay);
    const result = await lookUp(REFERENCES, tools);
    expectNothingWrong(result);
    expectNothingAskedTooOften(tools.sent);
    const named = result.lookups.sources.find(({ name }) => name === SOURCES[source].name);
    // An index that shows the wrong work has answered; where the answer carries another DOI, it shows.
    const isFailure = fault !== 'wrong-work' || ['doi-org', 'datacite'].includes(source);
    if (isFailure) {
      expect(named?.failed).toBeGreaterThan(0);
      expect(named?.reason).toMatch(/^(It|Its) .*\.$/);
    }
    for (const other of result.lookups.sources) if (other !== named) expect(other.failed, other.name).toBe(0);
    // Retraction is known of r2 from either index.
    expect(result.records.r2?.notices.map((notice) => notice.kind)).toEqual(['retraction']);
  });

  it.each(MATRIX)('should be heard when it mends: %s: %s once', async (source, fault) => {
    if (fault === 'wrong-work') return;
    replay.setFault(source, fault, 1);
    const result = await lookUp(REFERENCES, lookUpTools(replay));
    expect(result.identities).toEqual(TRUTH);
    expect(result.lookups.sources.every(({ failed }) => failed === 0)).toBe(true);
  });

  it.each(FAULTS)('should claim nothing when everybody fails: %s', async (fault) => {
    for (const source of LOOK_UP_SOURCES) replay.setFault(source, fault);
    const tools = lookUpTools(replay);
    const result = await lookUp(REFERENCES, tools);
    expectNothingAskedTooOften(tools.sent);
    if (fault === 'wrong-work') return;
    expect(new Set(Object.values(result.identities))).toEqual(new Set(['could-not-check']));
    expect(result.records).toEqual({});
    for (const { asked, failed } of result.lookups.sources) expect(failed).toBe(asked);
  });
});

describe('a source that is asked on demand', () => {
  const onDemand = ['unpaywall', 'openalex'] as const;
  const matrix = onDemand.flatMap((source) => FAULTS.map((fault): [SourceId, Fault] => [source, fault]));
  const email = (source: SourceId): string | null => (source === 'unpaywall' ? 'reader@example.org' : null);

  it('should give an https address of a free copy', async () => {
    const doi = VOLUME_REVIEW.doi ?? '';
    for (const source of onDemand) {
      const tools = askTools(replay, { email: email(source) });
      const copy = await findFreeCopy(doi, referenceTo(VOLUME_REVIEW, 'r1'), tools, createMemoryCache());
      expect(copy).toEqual({ ok: true, value: 'https://repository.example.org/copy.pdf' });
    }
  });

  it('should say that there is none where the source does not have the work', async () => {
    const named = referenceTo(VOLUME_REVIEW, 'r1');
    for (const source of onDemand) {
      const copy = await findFreeCopy(
        '10.5555/nobody.knows',
        named,
        askTools(replay, { email: email(source) }),
        createMemoryCache(),
      );
      expect(copy).toEqual({ ok: true, value: null });
    }
  });

  it.each(matrix)('%s: %s', async (source, fault) => {
    replay.setFault(source, fault);
    const sent: SentRequest[] = [];
    const tools = askTools(replay, { email: email(source), onRequest: (request) => sent.push(request) });
    const cache = createMemoryCache();
    const find = () => findFreeCopy(VOLUME_REVIEW.doi ?? '', referenceTo(VOLUME_REVIEW, 'r1'), tools, cache);
    const copy = await find();
    if (copy.ok) expect([fault, copy.value]).toEqual(['wrong-work', null]);
    else expect(['timeout', 'offline', 'rate-limited', 'server-error', 'bad-payload']).toContain(copy.error);
    expectNothingAskedTooOften(sent);
  });

  it.each(onDemand)('should ask %s once, and again after a failure', async (source) => {
    replay.setFault(source, 'status-500');
    const cache = createMemoryCache();
    const find = () => {
      const tools = askTools(replay, { email: email(source) });
      return findFreeCopy(VOLUME_REVIEW.doi ?? '', referenceTo(VOLUME_REVIEW, 'r1'), tools, cache);
    };
    expect(await find()).toMatchObject({ ok: false });
    replay.setFault(source, null);
    replay.requests.length = 0;
    expect(await find()).toEqual(await find());
    expect(replay.requests).toHaveLength(1);
  });
});
