import { describe, expect, test } from 'vitest';
import { readSet, type SetArticle } from '../../claims-set/read-set';
import { LEAST_CASES, LEAST_PRECISION, scoreChecks } from '../../claims-set/score-checks';
import { cohenKappa } from '../../claims-set/second-reader';

const scores = scoreChecks('tests/claims-set', { withRecords: true, byLabels: false });

describe.each(scores.filter(({ live }) => live).map((score) => [score.check, score] as const))(
  '%s is live',
  (_id, score) => {
    test('and has cases enough in which it could go wrong', () => {
      expect(score.informative).toBeGreaterThanOrEqual(LEAST_CASES);
    });

    test('and its notes are right in nine of ten labelled cases', () => {
      expect(score.given).toBeGreaterThan(0);
      expect({ precision: score.right / score.given >= LEAST_PRECISION, wrong: score.wrong }).toEqual({
        precision: true,
        wrong: expect.any(Array),
      });
    });
  },
);

test('should have been read by a second reader, a third of it at least', () => {
  const { articles } = readSet('tests/claims-set');
  const count = (sheets: SetArticle[]) => sheets.flatMap(({ sentences }) => sentences).length;
  expect(count(readSet('tests/claims-set', 'second').articles)).toBeGreaterThanOrEqual(count(articles) / 3);
});

test('should weigh agreement against chance', () => {
  expect(
    cohenKappa([
      ['a', 'a'],
      ['b', 'b'],
    ]),
  ).toBe(1);
  expect(
    cohenKappa([
      ['a', 'b'],
      ['b', 'a'],
    ]),
  ).toBe(-1);
  expect(
    cohenKappa([
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'b'],
    ]),
  ).toBe(0);
  expect(cohenKappa([['a', 'a']])).toBeNull();
});
