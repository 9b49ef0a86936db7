import { expect, test } from 'vitest';
import type { LookUpResult } from '../../../lib/records/look-up';
import { addLookUps, readingOf } from '../../../lib/report/add-look-ups';
import { squatReport } from '../../fixtures/reports/squat-article';

const nothing: LookUpResult = {
  records: {},
  identities: {},
  foundByTitle: [],
  article: null,
  lookups: { mode: 'online', sources: [] },
  notes: [],
};

const record = {
  doi: '10.5555/found',
  pmid: '99',
  source: 'Crossref',
  fetchedAt: '2026-11-25T09:00:00.000Z',
  title: 'Found by its title',
  abstract: null,
  year: 2017,
  journal: null,
  firstAuthor: null,
  publicationTypes: [],
  mesh: [],
  notices: [],
  openAccessUrl: null,
  citedByCount: null,
};

test('records and identities stand at their references, and the page stays what it said', () => {
  const report = addLookUps(squatReport, { ...nothing, records: { r1: record }, identities: { r1: 'same' } });
  expect(report.references[0]).toMatchObject({
    id: 'r1',
    identity: 'same',
    record: { title: 'Found by its title' },
  });
  expect(report.references[1]).toMatchObject({ identity: 'not-checked', record: null });
  expect([report.lookups.mode, report.claims]).toEqual(['online', squatReport.claims]);
});

test('what a look-up added is taken out again before the next one', () => {
  const note = { stage: 'records', reason: 'limit-reached', text: 'Not all were asked.' } as const;
  const found = { ...nothing, records: { r1: record }, foundByTitle: ['r1'], notes: [note] };
  const once = addLookUps(squatReport, found);
  expect(once.references[0]?.identifiers.filter(({ foundIn }) => foundIn === 'record')).toEqual([
    { kind: 'doi', value: '10.5555/found', foundIn: 'record' },
    { kind: 'pmid', value: '99', foundIn: 'record' },
  ]);
  expect(once.notes.filter(({ stage }) => stage === 'records')).toEqual([note]);
  expect(addLookUps(once, found)).toEqual(once);
  expect(readingOf(once)).toEqual(readingOf(squatReport));
});
