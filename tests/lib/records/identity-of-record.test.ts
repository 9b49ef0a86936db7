import { expect, test } from 'vitest';
import { identityOfRecord } from '../../../lib/records/identity-of-record';
import type { StudyRecord } from '../../../lib/records/types';
import { type ReferenceChanges, referenceTo } from '../../replay/kit';
import { VITAMIN_D_TRIAL, VOLUME_REVIEW } from '../../replay/works';

const record = (over: Partial<StudyRecord> = {}): StudyRecord => ({
  doi: VOLUME_REVIEW.doi,
  pmid: null,
  source: 'my-library.jsonl',
  fetchedAt: '2026-11-25T09:00:00Z',
  title: VOLUME_REVIEW.title,
  abstract: null,
  year: 2017,
  journal: null,
  firstAuthor: 'Schoenfeld',
  publicationTypes: [],
  mesh: [],
  notices: [],
  openAccessUrl: null,
  citedByCount: null,
  ...over,
});

const cases: [name: string, changes: ReferenceChanges, over: Partial<StudyRecord>, expected: string][] = [
  ['the same title', {}, {}, 'same'],
  [
    'a title without its subtitle',
    { csl: { title: VOLUME_REVIEW.title.split(':')[0] ?? '' } },
    { firstAuthor: null },
    'same',
  ],
  ['another title', {}, { title: VITAMIN_D_TRIAL.title, firstAuthor: 'Manson', year: 2019 }, 'different'],
  ['a record without a title', {}, { title: null, firstAuthor: null }, 'not-checked'],
  [
    'a bare link',
    { origin: 'inline-link', raw: 'a study', csl: { title: null, author: [] } },
    {},
    'not-checked',
  ],
];

test.each(cases)('%s', (_, changes, over, expected) => {
  expect(identityOfRecord(referenceTo(VOLUME_REVIEW, 'r1', changes), record(over))).toBe(expected);
});
