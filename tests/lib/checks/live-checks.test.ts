import { describe, expect, test } from 'vitest';
import { readSet, type SetArticle } from '../../claims-set/read-set';
import { LEAST_CASES, LEAST_PRECISION, scoreChecks } from '../../claims-set/score-checks';
import { blankSheet, cohenKappa, pairReadings } from '../../claims-set/second-reader';

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
  const pairs = pairReadings(articles, readSet('tests/claims-set', 'second').articles);
  expect(
    pairs.length,
    'sentences read twice; npm run eval:checks -- --blank <article> writes the sheet of one more',
  ).toBeGreaterThanOrEqual(articles.flatMap(({ sentences }) => sentences).length / 3);
});

test('should not count a sheet as read before it is filled in', () => {
  const [article] = readSet('tests/claims-set').articles;
  if (article === undefined) throw new Error('The set is empty.');
  const blank: SetArticle = JSON.parse(JSON.stringify(blankSheet(article)));
  expect(pairReadings([article], [article])).toHaveLength(article.sentences.length);
  expect(pairReadings([article], [blank])).toEqual([]);
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
