import { describe, expect, it } from 'vitest';
import { answerState, type CachedAnswer, createMemoryCache } from '../../../lib/records/cache';
import { cachedAnswerSchema, schemaMatchesAnswer } from '../../../lib/records/schema';
import type { SourceRecord } from '../../../lib/records/types';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const NOW = Date.parse('2026-11-25T10:00:00Z');

const RECORD: SourceRecord = {
  doi: '10.5555/paper',
  pmid: null,
  pmcid: null,
  source: 'Crossref',
  fetchedAt: '2026-11-25T10:00:00.000Z',
  title: 'Walking and sleep',
  titles: ['Walking and sleep'],
  abstract: null,
  year: 2019,
  years: [2019],
  journal: null,
  firstAuthor: 'Exampleson',
  authors: ['Exampleson'],
  volume: null,
  firstPage: null,
  publicationTypes: [],
  mesh: [],
  notices: [{ kind: 'correction', date: null, doi: null, source: 'Crossref' }],
  openAccessUrl: null,
  citedByCount: 0,
};

const answer = (changes: Partial<CachedAnswer>): CachedAnswer => ({
  key: 'crossref doi:10.5555/paper',
  storedAt: NOW,
  outcome: 'found',
  record: RECORD,
  reason: null,
  ...changes,
});

describe('answerState', () => {
  const europePmc = { key: 'europepmc doi:10.5555/paper' };
  const withoutDoi = { key: 'europepmc pmid:1', record: { ...RECORD, doi: null } };
  const notFound = { outcome: 'not-found', record: null } as const;
  const failed = { outcome: 'failed', record: null, reason: 'timeout' } as const;
  const cases: [name: string, changes: Partial<CachedAnswer>, ageMs: number, state: string][] = [
    ['Crossref, fresh', {}, 0, 'good'],
    ['Crossref, six days', {}, 6 * DAY_MS, 'good'],
    ['Crossref, eight days: retractions', {}, 8 * DAY_MS, 'ask-again'],
    ['Crossref, 31 days', {}, 31 * DAY_MS, 'expired'],
    ['Europe PMC, eight days', europePmc, 8 * DAY_MS, 'good'],
    ['Europe PMC, eight days, no DOI', withoutDoi, 8 * DAY_MS, 'ask-again'],
    ['Europe PMC, 31 days', europePmc, 31 * DAY_MS, 'expired'],
    ['not found, 23 hours', notFound, 0.95 * DAY_MS, 'good'],
    ['not found, 25 hours', notFound, 1.05 * DAY_MS, 'expired'],
    ['failed, four minutes', failed, 4 * MINUTE_MS, 'good'],
    ['failed, six minutes', failed, 6 * MINUTE_MS, 'expired'],
    ['a DOI that exists and no more, eight days', { record: null }, 8 * DAY_MS, 'good'],
    ['an answer of the future', {}, -DAY_MS, 'expired'],
  ];
  it.each(cases)('%s', (_, changes, ageMs, state) => {
    expect(answerState(answer(changes), NOW + ageMs)).toBe(state);
  });
});

describe('createMemoryCache', () => {
  it('should give what was put and nothing else', async () => {
    const cache = createMemoryCache();
    await cache.put([answer({ key: 'a' }), answer({ key: 'b' })]);
    expect([...(await cache.get(['a', 'c'])).keys()]).toEqual(['a']);
    await cache.clear();
    expect((await cache.get(['a', 'b'])).size).toBe(0);
  });

  it('should make room by the oldest, and count a new answer as new', async () => {
    const cache = createMemoryCache(2);
    await cache.put([answer({ key: 'a' }), answer({ key: 'b' })]);
    await cache.put([answer({ key: 'a' })]);
    await cache.put([answer({ key: 'c' })]);
    expect([...(await cache.get(['a', 'b', 'c'])).keys()]).toEqual(['a', 'c']);
  });
});

describe('cachedAnswerSchema', () => {
  it('should be the type, field by field', () => {
    expect(schemaMatchesAnswer).toBe(true);
  });

  it('should take an answer as it is kept', () => {
    expect(cachedAnswerSchema.parse(structuredClone(answer({})))).toEqual(answer({}));
  });

  it.each([
    undefined,
    null,
    7,
    {},
    { ...answer({}), record: { doi: 7 } },
    { ...answer({}), outcome: 'maybe' },
  ])('should refuse %j', (value) => {
    expect(cachedAnswerSchema.safeParse(value).success).toBe(false);
  });
});
