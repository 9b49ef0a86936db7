import { expect, test } from 'vitest';
import { mergeRecords } from '../../../lib/records/merge-records';
import type { SourceRecord } from '../../../lib/records/types';

const record = (changes: Partial<SourceRecord>): SourceRecord => ({
  doi: '10.5555/paper',
  pmid: null,
  pmcid: null,
  source: 'Crossref',
  fetchedAt: '2026-11-25T10:00:00.000Z',
  title: 'RETRACTED: Walking and sleep',
  titles: [],
  abstract: 'From the registry.',
  year: 2019,
  years: [2019],
  journal: null,
  firstAuthor: null,
  authors: [],
  volume: null,
  firstPage: null,
  publicationTypes: ['journal-article'],
  mesh: [],
  notices: [],
  openAccessUrl: null,
  citedByCount: 11,
  ...changes,
});

const indexed = record({
  pmid: '1',
  source: 'Europe PMC',
  fetchedAt: '2026-11-20T10:00:00.000Z',
  title: 'Walking and sleep.',
  abstract: null,
  publicationTypes: ['Journal Article', 'Review'],
  citedByCount: null,
});

test('nothing gives nothing', () => {
  expect(mergeRecords([])).toBeNull();
});

test('the indexer speaks first, the registry fills in, and the date is the oldest', () => {
  expect(mergeRecords([record({}), indexed])).toMatchObject({
    source: 'Europe PMC, Crossref',
    fetchedAt: '2026-11-20T10:00:00.000Z',
    title: 'Walking and sleep.',
    abstract: 'From the registry.',
    citedByCount: 11,
  });
});

test("the registry's kind of work is kept only where no indexer has it, what it says of notices always", () => {
  const types = (...records: SourceRecord[]) => mergeRecords(records)?.publicationTypes;
  expect(types(record({}))).toEqual(['journal-article']);
  expect(types(record({}), indexed)).toEqual(['Journal Article', 'Review']);
  expect(
    types(record({ publicationTypes: ['Retraction of Publication', 'journal-article'] }), indexed),
  ).toEqual(['Journal Article', 'Review', 'Retraction of Publication']);
});

test('what is kept is the record alone, without the details of one source', () => {
  expect(Object.keys(mergeRecords([indexed]) ?? {})).not.toContain('titles');
});
