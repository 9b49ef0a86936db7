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

const told = (...claims: [text: string, references: string[]][]) => ({
  ...of('Naps', [['retraction', '2020']]),
  reading: buildContext({
    references: [{ title: 'Naps' }, { title: 'Tea' }],
    claims: claims.map(([text, references]) => ({ text, references })),
  }).reading,
});

test.each([
  ['in its sentence', told(['It began with a paper that its journal later retracted.', ['r1']]), 'note'],
  [
    'in the sentence behind',
    told(['Naps were said to cure colds.', ['r1']], ['The journal withdrew the paper in 2020.', []]),
    'note',
  ],
  ['in another sentence that cites it', told(['Naps help.', ['r1']], ['It was retracted.', ['r1']]), 'note'],
  ['of one of two works', told(['One of them was retracted.', ['r1', 'r2']]), 'alert'],
  ['of another work', told(['Naps help.', ['r1']], ['The paper on tea was retracted.', ['r2']]), 'alert'],
  ['of what others say', told(['Naps help.', ['r1']], ['Some ideas have been retracted.', []]), 'alert'],
  ['that it was not', told(['The paper was never retracted.', ['r1']]), 'alert'],
  ['that it should be', told(['Readers asked for the paper to be retracted.', ['r1']]), 'alert'],
  ['of people who withdrew', told(['In this study, few withdrew from napping.', ['r1']]), 'alert'],
])('should be milder only where the article says so itself: %s', (_name, context, severity) => {
  const [finding] = runOne(referenceRetracted, context);
  expect(finding).toMatchObject({ outcome: 'failed', severity });
});

test('should print where the article says so', () => {
  const context = told(['The Lancet has withdrawn the paper.', ['r1']]);
  expect(runOne(referenceRetracted, context)[0]?.message).toBe(
    'This work was retracted in 2020, says Crossref. The article says so, too: “Lancet has withdrawn”.',
  );
});

test('should not use another work’s retraction', () => {
  const context = of('Naps', [['retraction', '2020']]);
  expect(outcomesOf(referenceRetracted, { ...context, identities: { r1: 'different' } })).toEqual([
    'untested',
  ]);
});
