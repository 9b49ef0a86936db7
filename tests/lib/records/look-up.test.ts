import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryCache } from '../../../lib/records/cache';
import { createInFlight } from '../../../lib/records/in-flight';
import { type LookUpProgress, lookUp } from '../../../lib/records/look-up';
import { LOOK_UP_SOURCES } from '../../../lib/records/sources';
import type { OwnWork } from '../../../lib/records/works';
import type { ReferenceChanges } from '../../replay/kit';
import { lookUpTools, questionOf, referenceTo } from '../../replay/kit';
import { type ReplayServer, startReplayServer } from '../../replay/server';
import {
  bulkWork,
  COMMA_WORK,
  DATACITE_PREPRINT,
  PROTEIN_REVIEW,
  REPUBLISHED_TRIAL,
  RETRACTED_TRIAL,
  UNINDEXED_WORK,
  VITAMIN_D_TRIAL,
  VOLUME_REVIEW,
  WRONG_WORK,
} from '../../replay/works';

const DAY_MS = 86_400_000;

let replay: ReplayServer;
beforeAll(async () => {
  replay = await startReplayServer();
});
afterAll(() => replay.close());
beforeEach(() => replay.reset());

const askedOf = (source: string): number =>
  replay.requests.filter((request) => request.source === source).length;

describe('lookUp', () => {
  it('should give a record merged of both indexes, with types, notices and the oldest date', async () => {
    const result = await lookUp([referenceTo(RETRACTED_TRIAL, 'r1')], lookUpTools(replay));
    expect(result.identities).toEqual({ r1: 'same' });
    expect(result.records.r1).toMatchObject({
      doi: RETRACTED_TRIAL.doi,
      pmid: RETRACTED_TRIAL.pmid,
      source: 'Europe PMC, Crossref',
      fetchedAt: '2026-11-25T09:00:00.000Z',
      year: 2013,
      firstAuthor: 'Estruch',
      mesh: ['Humans'],
      abstract: 'Background: An invented abstract. Results: It says nothing, P<0.05.',
      notices: [
        { kind: 'retraction', date: '2018-06-13', doi: '10.1056/nejmc1806491', source: 'Retraction Watch' },
      ],
    });
    expect(result.records.r1?.publicationTypes).toContain('Randomized Controlled Trial');
    expect(result.lookups).toEqual({
      mode: 'online',
      sources: [
        { name: 'Europe PMC', asked: 1, answered: 1, failed: 0, reason: null, cause: null },
        { name: 'Crossref', asked: 1, answered: 1, failed: 0, reason: null, cause: null },
      ],
    });
  });

  it('should not flag the republished trial for the notice of the first one', async () => {
    const result = await lookUp([referenceTo(REPUBLISHED_TRIAL, 'r1')], lookUpTools(replay));
    expect(result.records.r1?.notices).toEqual([]);
  });

  it('should ask 50 references in at most 5 requests, and none of them again', async () => {
    const references = Array.from({ length: 50 }, (_, at) => referenceTo(bulkWork(at), `r${at + 1}`));
    const tools = lookUpTools(replay);
    const cold = await lookUp(references, tools);
    expect(replay.requests.length).toBeLessThanOrEqual(5);
    expect(Object.values(cold.identities)).toEqual(Array(50).fill('same'));
    const sentCold = replay.requests.length;
    const warm = await lookUp(references, tools);
    expect(replay.requests).toHaveLength(sentCold);
    expect(warm).toEqual(cold);
  });

  it('should ask 1,000 references in at most 60 requests, strange ones among them', async () => {
    const references = Array.from({ length: 1000 }, (_, at) => {
      if (at % 10 === 7) return referenceTo(bulkWork(at), `r${at}`, { identifiers: [] });
      if (at % 10 === 8)
        return referenceTo(bulkWork(at), `r${at}`, { identifiers: [['doi', `10.5555/unknown.${at}`]] });
      return referenceTo(bulkWork(at), `r${at}`);
    });
    const result = await lookUp(references, lookUpTools(replay));
    expect(replay.requests.length).toBeLessThanOrEqual(60);
    expect(Object.keys(result.identities)).toHaveLength(1000);
    expect(result.notes).toEqual([expect.objectContaining({ stage: 'records', reason: 'limit-reached' })]);
    // What was left unasked is not called unknown, and not found is not called invented.
    const unasked = references.filter((reference) => result.identities[reference.id] === 'could-not-check');
    expect(unasked.length).toBeGreaterThan(100);
  });

  it('should go on with what one look-up had no question left for, until all is asked, and ask nothing twice', async () => {
    const references = Array.from({ length: 104 }, (_, at) =>
      referenceTo(bulkWork(at), `r${at}`, { identifiers: [['doi', `10.5555/unknown.${at}`]] }),
    );
    const tools = lookUpTools(replay);
    const left: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const { identities, lookups } = await lookUp(references, tools);
      const open = Object.values(identities).filter((identity) => identity === 'could-not-check').length;
      expect(lookups.sources.find(({ name }) => name === 'doi.org')?.failed).toBe(open);
      left.push(open);
    }
    expect(left).toEqual([80, 56, 32, 8, 0]);
    const handles = replay.requests.filter(({ source }) => source === 'doi-org').map(({ path }) => path);
    expect([handles.length, new Set(handles).size]).toEqual([104, 104]);
  });

  it('should ask one question for a work that is listed twice', async () => {
    await lookUp([referenceTo(VOLUME_REVIEW, 'r1'), referenceTo(VOLUME_REVIEW, 'r2')], lookUpTools(replay));
    const query = replay.requests.find((request) => request.source === 'europepmc')?.query.get('query');
    expect(query).toBe(`(DOI:"${VOLUME_REVIEW.doi}")`);
  });

  it('should ask a DOI with a comma alone', async () => {
    const references = [referenceTo(COMMA_WORK, 'r1'), referenceTo(UNINDEXED_WORK, 'r2')];
    const result = await lookUp(references, lookUpTools(replay));
    expect(result.identities).toEqual({ r1: 'same', r2: 'same' });
    const paths = replay.requests.filter(({ source }) => source === 'crossref').map(({ path }) => path);
    expect(paths.sort()).toEqual(['/works', `/works/${encodeURIComponent(COMMA_WORK.doi ?? '')}`]);
  });

  it('should ask DataCite for what neither index knows, in one question, and doi.org for the rest', async () => {
    const references = [
      referenceTo(DATACITE_PREPRINT, 'r1', { identifiers: [['arxiv', '1706.03762']] }),
      referenceTo(VOLUME_REVIEW, 'r2'),
      referenceTo(UNINDEXED_WORK, 'r3', { identifiers: [['doi', '10.5555/nobody.knows']] }),
    ];
    const result = await lookUp(references, lookUpTools(replay));
    expect(result.identities).toEqual({ r1: 'same', r2: 'same', r3: 'unknown-identifier' });
    expect(result.records.r1?.source).toBe('DataCite');
    expect(result.records.r3).toBeUndefined();
    expect(askedOf('datacite')).toBe(1);
    const asked = replay.requests.filter(({ source }) => source === 'doi-org').map(({ path }) => path);
    expect(asked).toEqual(['/api/handles/10.5555/nobody.knows']);
  });

  it('should not call a DOI unknown that another agency registered: nobody here could read its record', async () => {
    replay.library.push({ ...UNINDEXED_WORK, doi: '10.5555/medra.1', knownTo: [] });
    const reference = referenceTo(UNINDEXED_WORK, 'r1', { identifiers: [['doi', '10.5555/medra.1']] });
    const result = await lookUp([reference], lookUpTools(replay));
    expect(result.identities).toEqual({ r1: 'could-not-check' });
    expect(result.records).toEqual({});
  });

  it('should take the word of DataCite for its own DOI that leads to another work', async () => {
    const reference = referenceTo(VOLUME_REVIEW, 'r1', {
      identifiers: [['doi', DATACITE_PREPRINT.doi ?? '']],
    });
    const result = await lookUp([reference], lookUpTools(replay));
    expect(result.identities.r1).toBe('different');
  });

  it('should find a PMID at Europe PMC and watch its notices at Crossref under the DOI it learns', async () => {
    const reference = referenceTo(RETRACTED_TRIAL, 'r1', {
      identifiers: [['pmid', RETRACTED_TRIAL.pmid ?? '']],
    });
    const result = await lookUp([reference], lookUpTools(replay));
    expect(result.identities.r1).toBe('same');
    expect(result.records.r1?.source).toBe('Europe PMC, Crossref');
    expect(replay.requests).toHaveLength(2);
  });

  it.each([
    ['the work itself', 'PMC5555001', 'same'],
    ['another work', 'PMC5555002', 'could-not-check'],
    ['no work', 'PMC5555003', 'could-not-check'],
  ])('should look up a PMCID that leads to %s', async (_, pmcid, identity) => {
    replay.library.push(
      { ...UNINDEXED_WORK, pmcid: 'PMC5555001', knownTo: ['europepmc', 'crossref'] },
      { ...WRONG_WORK, pmcid: 'PMC5555002', knownTo: ['europepmc'] },
    );
    const reference = referenceTo(UNINDEXED_WORK, 'r1', { identifiers: [['pmcid', pmcid]] });
    const { identities, lookups } = await lookUp([reference], lookUpTools(replay));
    expect(identities.r1).toBe(identity);
    expect(lookups.sources[0]).toMatchObject({ name: 'Europe PMC', asked: 1, answered: 1 });
  });

  it('should call a PMID unknown only when PubMed says so too', async () => {
    const reference = referenceTo(VOLUME_REVIEW, 'r1', { identifiers: [['pmid', '99999999']] });
    const result = await lookUp([reference], lookUpTools(replay));
    expect(result.identities.r1).toBe('unknown-identifier');
    expect(askedOf('pubmed')).toBe(1);
  });

  it('should leave a reference alone that gives nothing to ask for', async () => {
    const page = referenceTo(WRONG_WORK, 'r1', {
      csl: { type: 'webpage' },
      identifiers: [['url', 'https://example.org/']],
    });
    const result = await lookUp([page], lookUpTools(replay));
    expect(result).toMatchObject({
      identities: { r1: 'not-checked' },
      records: {},
      lookups: { sources: [] },
    });
    expect(replay.requests).toEqual([]);
  });

  it('should send no header but Accept, no cookie and no words of the page', async () => {
    await lookUp(
      [referenceTo(VOLUME_REVIEW, 'r1', { raw: 'secret words of the page' })],
      lookUpTools(replay),
    );
    expect(replay.requests.map(questionOf).join()).not.toContain('secret');
  });

  it('should give the e-mail address to the polite pools only when there is one', async () => {
    const email = 'reader@example.org';
    await lookUp([referenceTo(VOLUME_REVIEW, 'r1')], lookUpTools(replay));
    expect(replay.requests.map(questionOf).join()).not.toContain('mail');
    replay.reset();
    await lookUp([referenceTo(VOLUME_REVIEW, 'r1')], lookUpTools(replay, { options: { email } }));
    expect(replay.requests.map(({ query }) => query.get('mailto') ?? query.get('email'))).toEqual([
      email,
      email,
    ]);
  });

  it('should ask only the sources that the person allows', async () => {
    const tools = lookUpTools(replay, { options: { sources: ['crossref'] } });
    const result = await lookUp([referenceTo(VOLUME_REVIEW, 'r1')], tools);
    expect(result.identities.r1).toBe('same');
    expect(result.lookups.sources.map((source) => source.name)).toEqual(['Crossref']);
  });

  it.each(LOOK_UP_SOURCES)('should not ask %s where the person has turned it off', async (off) => {
    const references = [
      referenceTo(VOLUME_REVIEW, 'r1', { identifiers: [['doi', '10.5555/nobody.knows']] }),
      referenceTo(VOLUME_REVIEW, 'r2', { identifiers: [['doi', UNINDEXED_WORK.doi ?? '']] }),
      referenceTo(VOLUME_REVIEW, 'r3', { identifiers: [['pmid', '99999999']] }),
      referenceTo(VOLUME_REVIEW, 'r4', { identifiers: [] }),
    ];
    const sources = LOOK_UP_SOURCES.filter((source) => source !== off);
    await lookUp(references, lookUpTools(replay, { options: { sources } }));
    expect(new Set(replay.requests.map(({ source }) => source))).toEqual(new Set(sources));
  });
});

describe('identity in a look-up', () => {
  const cases: [name: string, changes: ReferenceChanges, expected: string][] = [
    [
      'missing subtitle',
      {
        csl: {
          title:
            'Dose-response relationship between weekly resistance training volume and increases in muscle mass',
        },
      },
      'same',
    ],
    ['capitals', { csl: { title: VOLUME_REVIEW.title.toUpperCase() } }, 'same'],
    [
      'cut off',
      { csl: { title: 'Dose-response relationship between weekly resistance training vol…' } },
      'same',
    ],
    ['year of online publication', { csl: { issued: { 'date-parts': [[2016]] } } }, 'same'],
    ['wrong year', { csl: { issued: { 'date-parts': [[2011]] } } }, 'same'],
    [
      'translated title',
      {
        csl: {
          title: 'Die Wirkung des Trainingsumfangs auf die Muskelmasse und der Zusammenhang mit der Dosis',
        },
      },
      'same',
    ],
    ['DOI of another work', { identifiers: [['doi', PROTEIN_REVIEW.doi ?? '']] }, 'different'],
    ['PMID of another work', { identifiers: [['pmid', PROTEIN_REVIEW.pmid ?? '']] }, 'different'],
    [
      'DOI of another work, right PMID',
      {
        identifiers: [
          ['doi', PROTEIN_REVIEW.doi ?? ''],
          ['pmid', VOLUME_REVIEW.pmid ?? ''],
        ],
      },
      'different',
    ],
    [
      'nothing to compare',
      { origin: 'inline-link', raw: 'a 2017 study', csl: { title: null, author: [] } },
      'not-checked',
    ],
  ];
  it.each(cases)('%s', async (_, changes, expected) => {
    const result = await lookUp([referenceTo(VOLUME_REVIEW, 'r1', changes)], lookUpTools(replay));
    expect(result.identities.r1).toBe(expected);
    expect(result.records.r1).toBeDefined();
  });

  it('should take nothing from the record of another work behind a second identifier', async () => {
    const reference = referenceTo(VOLUME_REVIEW, 'r1', {
      identifiers: [
        ['doi', VOLUME_REVIEW.doi ?? ''],
        ['pmid', RETRACTED_TRIAL.pmid ?? ''],
      ],
    });
    const result = await lookUp([reference], lookUpTools(replay));
    expect(result.identities.r1).toBe('same');
    expect(result.records.r1).toMatchObject({ pmid: VOLUME_REVIEW.pmid, notices: [] });
  });

  it('should catch two references whose DOIs were exchanged', async () => {
    const references = [
      referenceTo(VOLUME_REVIEW, 'r1', { identifiers: [['doi', VITAMIN_D_TRIAL.doi ?? '']] }),
      referenceTo(VITAMIN_D_TRIAL, 'r2', { identifiers: [['doi', VOLUME_REVIEW.doi ?? '']] }),
    ];
    const result = await lookUp(references, lookUpTools(replay));
    expect(result.identities).toEqual({ r1: 'different', r2: 'different' });
    expect(result.records.r1?.title).toContain('Vitamin D');
  });

  it('should hear the agency before it says so of a DOI that one index knows', async () => {
    const reference = referenceTo(VOLUME_REVIEW, 'r1', { identifiers: [['doi', UNINDEXED_WORK.doi ?? '']] });
    const result = await lookUp([reference], lookUpTools(replay));
    expect(result.identities.r1).toBe('different');
    expect(askedOf('doi-org')).toBe(1);
    replay.reset();
    replay.setFault('doi-org', 'status-500');
    const unconfirmed = await lookUp([reference], lookUpTools(replay));
    expect(unconfirmed.identities.r1).toBe('could-not-check');
  });

  it('should hear the agency also where it was only asked before whether the DOI exists', async () => {
    const reference = referenceTo(VOLUME_REVIEW, 'r1', { identifiers: [['doi', UNINDEXED_WORK.doi ?? '']] });
    const tools = lookUpTools(replay);
    replay.setFault('crossref', 'status-500');
    expect((await lookUp([reference], tools)).identities.r1).toBe('could-not-check');
    replay.reset();
    const options = { ...tools.options, retryFailed: true };
    const again = await lookUp([reference], { ...tools, options });
    expect(again.identities.r1).toBe('different');
    expect(again.lookups.sources.find(({ name }) => name === 'doi.org')).toMatchObject({
      asked: 1,
      answered: 1,
    });
  });

  it('should find a reference without identifier by its title, and say so', async () => {
    const references = [
      referenceTo(VOLUME_REVIEW, 'r1', { identifiers: [] }),
      referenceTo(UNINDEXED_WORK, 'r2', { identifiers: [] }),
      referenceTo(WRONG_WORK, 'r3', {
        identifiers: [],
        csl: { title: 'A study that nobody ever wrote about sandstone' },
      }),
    ];
    const result = await lookUp(references, lookUpTools(replay));
    expect(result.foundByTitle).toEqual(['r1', 'r2']);
    expect(result.identities).toEqual({ r1: 'same', r2: 'same', r3: 'could-not-check' });
    expect(result.records.r1?.doi).toBe(VOLUME_REVIEW.doi);
    expect(result.records.r3).toBeUndefined();
  });

  it('should not take a work of another author or year for the one it searched', async () => {
    const references = [
      referenceTo(VOLUME_REVIEW, 'r1', {
        identifiers: [],
        csl: { author: [{ family: 'Someone', given: 'Else' }] },
      }),
      referenceTo(VOLUME_REVIEW, 'r2', { identifiers: [], csl: { issued: { 'date-parts': [[2009]] } } }),
    ];
    const result = await lookUp(references, lookUpTools(replay));
    expect(result.foundByTitle).toEqual([]);
    expect(result.records).toEqual({});
  });
});

describe('the article itself', () => {
  const page = (title: string, doi = RETRACTED_TRIAL.doi ?? '') => ({
    title,
    byline: null,
    identifiers: [{ kind: 'doi', value: doi, foundIn: 'text' } as const],
  });

  async function ownNotices(article: OwnWork): Promise<string[] | undefined> {
    const tools = lookUpTools(replay, { options: { article } });
    const result = await lookUp([referenceTo(VOLUME_REVIEW, 'r1')], tools);
    expect(result.records.r1?.notices).toEqual([]);
    expect(Object.keys(result.identities)).toEqual(['r1']);
    return result.records.article?.notices.map((notice) => notice.kind);
  }

  it.each([
    ['its title', RETRACTED_TRIAL.title],
    ['its title with the site', `${RETRACTED_TRIAL.title} | NEJM`],
    ['its title with the mark of a retraction', `RETRACTED: ${RETRACTED_TRIAL.title}`],
  ])('should be kept apart from the references: %s', async (_, title) => {
    expect(await ownNotices(page(title))).toEqual(['retraction']);
  });

  it('should not be taken for the study that the page writes about', async () => {
    expect(await ownNotices(page('Why I still put olive oil on everything'))).toBeUndefined();
  });

  it('should be asked about together with the references, and not counted as one', async () => {
    const seen: LookUpProgress[] = [];
    const options = { article: page(RETRACTED_TRIAL.title) };
    const tools = lookUpTools(replay, { options, onProgress: (progress) => seen.push(progress()) });
    await lookUp([referenceTo(VOLUME_REVIEW, 'r1')], tools);
    expect(replay.requests).toHaveLength(2);
    expect(seen.at(-1)).toMatchObject({ done: 1, total: 1 });
  });

  it('should not be asked about when it names no identifier', async () => {
    const article = { title: 'A page about running', byline: null, identifiers: [] };
    await lookUp([], lookUpTools(replay, { options: { article } }));
    expect(replay.requests).toEqual([]);
  });
});

describe('the memory of look-ups', () => {
  const reference = referenceTo(VOLUME_REVIEW, 'r1');
  const unknown = referenceTo(UNINDEXED_WORK, 'r2', { identifiers: [['doi', '10.5555/nobody.knows']] });

  it('should ask Crossref again after seven days, for retractions, and Europe PMC after thirty', async () => {
    const tools = lookUpTools(replay);
    await lookUp([reference], tools);
    tools.clock.advance(6 * DAY_MS);
    await lookUp([reference], tools);
    expect(replay.requests).toHaveLength(2);
    tools.clock.advance(2 * DAY_MS);
    await lookUp([reference], tools);
    expect([askedOf('europepmc'), askedOf('crossref')]).toEqual([1, 2]);
    tools.clock.advance(31 * DAY_MS);
    await lookUp([reference], tools);
    expect([askedOf('europepmc'), askedOf('crossref')]).toEqual([2, 3]);
  });

  it('should fall back on the older answer, named as failed, when asking again fails', async () => {
    const tools = lookUpTools(replay);
    await lookUp([reference], tools);
    tools.clock.advance(8 * DAY_MS);
    replay.setFault('crossref', 'status-500');
    const result = await lookUp([reference], tools);
    expect(result.records.r1).toMatchObject({
      source: 'Europe PMC, Crossref',
      fetchedAt: '2026-11-25T09:00:00.000Z',
    });
    expect(result.lookups.sources[1]).toMatchObject({ name: 'Crossref', asked: 1, failed: 1 });
  });

  it('should not ask about the same work again under an identifier that it learned', async () => {
    const byPmid = referenceTo(VOLUME_REVIEW, 'r2', { identifiers: [['pmid', VOLUME_REVIEW.pmid ?? '']] });
    const tools = lookUpTools(replay);
    await lookUp([reference, byPmid], tools);
    tools.clock.advance(8 * DAY_MS);
    replay.setFault('crossref', 'html');
    const before = askedOf('crossref');
    await lookUp([reference, byPmid], tools);
    // A page instead of an answer is asked for twice; the older answer stands in.
    expect(askedOf('crossref') - before).toBe(2);
  });

  it('should ask for an unknown DOI again after a day', async () => {
    const tools = lookUpTools(replay);
    await lookUp([unknown], tools);
    const once = replay.requests.length;
    await lookUp([unknown], tools);
    expect(replay.requests).toHaveLength(once);
    tools.clock.advance(DAY_MS + 1);
    await lookUp([unknown], tools);
    expect(replay.requests).toHaveLength(2 * once);
  });

  it('should leave a failed source alone for five minutes unless the reader asks', async () => {
    replay.setFault('crossref', 'status-500');
    const tools = lookUpTools(replay);
    const failed = await lookUp([reference], tools);
    expect(failed.lookups.sources[1]).toMatchObject({ failed: 1, reason: 'It answered with an error.' });
    expect(askedOf('crossref')).toBe(3);
    const again = await lookUp([reference], tools);
    expect(again).toEqual(failed);
    expect(askedOf('crossref')).toBe(3);
    replay.setFault('crossref', null);
    await lookUp([reference], { ...tools, options: { ...tools.options, retryFailed: true } });
    expect(askedOf('crossref')).toBe(4);
    tools.clock.advance(6 * 60_000);
    const mended = await lookUp([reference], tools);
    expect(mended.lookups.sources[1]).toMatchObject({ failed: 0 });
  });

  it('should go on where a worker died, asking only what was not answered', async () => {
    const references = Array.from({ length: 90 }, (_, at) => referenceTo(bulkWork(at), `r${at + 1}`));
    const cache = createMemoryCache();
    const death = new AbortController();
    // The worker dies when the first batch of Crossref has been stored.
    const dying = lookUpTools(replay, {
      cache,
      signal: death.signal,
      queue: serialQueue(),
      onProgress: () => {
        if (askedOf('crossref') > 0) death.abort();
      },
    });
    await lookUp(references, dying);
    const before = replay.requests.map(questionOf);
    const revived = lookUpTools(replay, { cache, inFlight: createInFlight() });
    const result = await lookUp(references, revived);
    const after = replay.requests.map(questionOf).slice(before.length);
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(4);
    expect(before.filter((question) => after.includes(question))).toEqual([]);
    expect(Object.values(result.identities)).toEqual(Array(90).fill('same'));
  });

  it('should ask once for many readers of the same works', async () => {
    const tools = lookUpTools(replay);
    const references = Array.from({ length: 10 }, (_, at) => referenceTo(bulkWork(at), `r${at + 1}`));
    const results = await Promise.all([1, 2, 3, 4].map(() => lookUp(references, tools)));
    expect(replay.requests).toHaveLength(2);
    for (const result of results) expect(result.records).toEqual(results[0]?.records);
  });

  it('should let the others ask when the reader who was asking goes away', async () => {
    const leaving = new AbortController();
    const cache = createMemoryCache();
    const inFlight = createInFlight();
    replay.setFault('europepmc', 'slow', 1);
    const tools = lookUpTools(replay, { cache, inFlight, signal: leaving.signal });
    const staying = lookUpTools(replay, { cache, inFlight });
    replay.onSlow = () => leaving.abort();
    const [left, stayed] = await Promise.all([lookUp([reference], tools), lookUp([reference], staying)]);
    expect(left.lookups.sources[0]).toMatchObject({ failed: 1, reason: 'The look-up was cancelled.' });
    expect(stayed.identities.r1).toBe('same');
    expect(stayed.records.r1?.source).toContain('Europe PMC');
  });
});

describe('progress', () => {
  it('should grow and never take back what it said', async () => {
    const seen: LookUpProgress[] = [];
    const references = Array.from({ length: 90 }, (_, at) => referenceTo(bulkWork(at), `r${at + 1}`));
    const result = await lookUp(
      references,
      lookUpTools(replay, { onProgress: (progress) => seen.push(progress()) }),
    );
    expect(seen.length).toBeGreaterThanOrEqual(4);
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).sort((a, b) => a - b));
    // What has no answer yet is not called failed.
    expect(seen.every(({ lookups }) => lookups.sources.every(({ failed }) => failed === 0))).toBe(true);
    for (const { identities } of seen) expect(result.identities).toMatchObject(identities);
    expect(seen.at(-1)).toMatchObject({ done: 90, total: 90, waitingFor: [] });
    // All may be found while a source is still to answer, and then that is said.
    expect(seen.at(0)?.waitingFor).not.toEqual([]);
  });
});

/** One task after another, whatever the source. */
function serialQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    add<T>(_: string, task: () => Promise<T>): Promise<T> {
      const next = last.then(task);
      last = next.catch(() => undefined);
      return next;
    },
  };
}
