import { expect, test } from 'vitest';
import { claimNumber } from '../../../lib/checks/claim-number';
import { buildContext, buildPair, outcomesOf, type ReferenceParts, runOne } from './build-context';

const review: ReferenceParts = {
  title: 'Ginger for nausea: a systematic review',
  type: 'systematic-review',
  record: {
    abstract:
      'Of 214 studies screened, 12 trials with 1,278 participants were included. Doses were 1 g of ginger a day.',
  },
};
const trial: ReferenceParts = {
  title: 'Ginger and running',
  type: 'rct',
  record: {
    abstract: 'Forty runners took 2 g of ginger or a placebo for 8 weeks. Pain fell by 25% with ginger.',
  },
};

test.each<[string, ReferenceParts, string[]]>([
  ['A review of 12 trials looked at ginger.', review, ['passed']],
  ['A review of 15 trials looked at ginger.', review, ['failed']],
  ['A review of about 12 trials looked at ginger.', review, ['passed']],
  ['Nearly 1,300 participants were counted.', review, ['passed']],
  ['Across 900 participants, ginger helped.', review, ['failed']],
  ['Two trials stand out.', review, []],
  ['Runners took ginger for 12 weeks.', trial, ['failed']],
  ['Runners took ginger for two months.', trial, ['passed']],
  ['Forty runners took part.', trial, ['passed']],
  ['Ginger cut pain by 40%.', trial, ['failed']],
  ['Some 40% of us get cramps.', trial, ['cantTell']],
  ['Runners took 5 g of ginger.', trial, ['failed']],
  ['Sleep eight hours.', trial, []],
])('should compare %j', (text, reference, expected) => {
  expect(outcomesOf(claimNumber, buildPair(text, reference))).toEqual(expected);
});

test('should print both numbers', () => {
  expect(runOne(claimNumber, buildPair('A review of 15 trials looked at ginger.', review))[0]).toMatchObject({
    message: 'The article says “15 trials”. The cited paper’s abstract says “12 trials”.',
    words: { article: '15 trials', study: '12 trials' },
  });
});

test('should not tell when several works are cited together', () => {
  const context = buildContext({
    references: [review, trial],
    claims: [{ text: 'A review of 15 trials looked at ginger.', references: ['r1', 'r2'] }],
  });
  expect(outcomesOf(claimNumber, context)).toEqual(['cantTell']);
});

test('should be untested without an abstract', () => {
  expect(runOne(claimNumber, buildPair('A review of 15 trials.', { title: 'Ginger' }))).toMatchObject([
    { outcome: 'untested', data: { missing: 'abstract' } },
  ]);
});
