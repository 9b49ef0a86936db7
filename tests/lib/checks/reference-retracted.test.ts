import { expect, test } from 'vitest';
import { referenceRetracted } from '../../../lib/checks/reference-retracted';
import type { Notice } from '../../../lib/records/types';
import { buildContext, outcomesOf, runOne } from './build-context';

const of = (title: string, notices: [Notice['kind'], string | null][], publicationTypes: string[] = []) =>
  buildContext({
    references: [
      {
        title,
        record: {
          publicationTypes,
          notices: notices.map(([kind, date]) => ({ kind, date, doi: null, source: 'Crossref' })),
        },
      },
    ],
  });

test.each([
  ['a retraction', of('Naps', [['retraction', '2020']]), 'failed'],
  [
    'a retraction after a concern',
    of('Naps', [
      ['concern', '2019'],
      ['retraction', '2020'],
    ]),
    'failed',
  ],
  [
    'a retraction after a reinstatement',
    of('Naps', [
      ['reinstatement', '2019'],
      ['retraction', '2020'],
    ]),
    'failed',
  ],
  [
    'a later reinstatement',
    of('Naps', [
      ['retraction', '2020'],
      ['reinstatement', '2021'],
    ]),
    'passed',
  ],
  ['an indexer’s tag', of('Naps', [], ['Retracted Publication']), 'failed'],
  ['the notice’s own tag', of('Naps', [], ['Retraction of Publication']), 'passed'],
  ['a marked title', of('[Retracted] Naps', []), 'failed'],
  ['a title about retractions', of('Retracted papers and their citations', []), 'passed'],
  ['a concern alone', of('Naps', [['concern', '2019']]), 'passed'],
])('should read %s', (_name, context, expected) => {
  expect(outcomesOf(referenceRetracted, context)).toEqual([expected]);
});

test('should not say "clean" without a record', () => {
  expect(runOne(referenceRetracted, buildContext({ references: [{ title: 'Naps' }] }))).toMatchObject([
    { outcome: 'untested', message: 'Not checked: no public record of the cited work was at hand.' },
  ]);
});

test('should not use another work’s retraction', () => {
  const context = of('Naps', [['retraction', '2020']]);
  expect(outcomesOf(referenceRetracted, { ...context, identities: { r1: 'different' } })).toEqual([
    'untested',
  ]);
});
