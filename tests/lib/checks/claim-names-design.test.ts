import { expect, test } from 'vitest';
import { claimNamesDesign } from '../../../lib/checks/claim-names-design';
import { claimPluralEvidence } from '../../../lib/checks/claim-plural-evidence';
import { claimProofWording } from '../../../lib/checks/claim-proof-wording';
import type { StudyType } from '../../../lib/standards/study-types';
import { buildPair, outcomesOf, type ReferenceParts, runOne } from './build-context';

const work = (type: StudyType, title: string, abstract: string | null = null): ReferenceParts => ({
  type,
  title,
  study: { confidence: 'stated' },
  ...(abstract === null ? {} : { record: { abstract } }),
});
const review = work('systematic-review', 'Naps: a systematic review');
const narrative = work('narrative-review', 'Naps: a narrative review');
const trial = work('rct', 'Naps: a randomised trial');

test.each<[string, ReferenceParts, string]>([
  ['A cohort study praises naps.', trial, 'failed'],
  ['One trial found that naps help.', review, 'failed'],
  ['A trial that pooled nine studies found that naps help.', review, 'failed'],
  ['Five trials saw nothing and one trial found that naps help.', review, 'cantTell'],
  ['A study found that naps help.', narrative, 'failed'],
  ['A study in France found that naps help.', narrative, 'cantTell'],
  ['A study by Berg found that naps help.', narrative, 'failed'],
  [
    'A meta-analysis found that naps help.',
    work('editorial-letter', 'Comment on “Naps: A Meta-Analysis”'),
    'failed',
  ],
])('should compare %j', (text, reference, outcome) => {
  expect(outcomesOf(claimNamesDesign, buildPair(text, reference))).toEqual([outcome]);
});

test.each<[string, ReferenceParts]>([
  ['A systematic review looks at naps.', work('protocol', 'Protocol for a systematic review of naps')],
  ['A cohort study looks at naps.', work('rct', 'Naps: a randomised trial', 'In a cohort study of naps …')],
  [
    'Naps helped in a trial.',
    work('narrative-review', 'Naps: a narrative review', 'In a trial naps helped.'),
  ],
])('should leave alone a word that the work uses of itself: %j', (text, reference) => {
  expect(outcomesOf(claimNamesDesign, buildPair(text, reference))).toEqual(['cantTell']);
});

const inAbstract = (type: StudyType, words: string): ReferenceParts => ({
  title: 'Naps',
  type,
  study: { basis: 'abstract', words },
});

test.each<[string, ReferenceParts, string]>([
  ['A cohort study found that naps help.', inAbstract('rct', 'randomized'), 'failed'],
  ['A cohort study found that naps help.', inAbstract('rct', 'with placebo'), 'cantTell'],
  ['A trial found that naps help.', inAbstract('animal', 'mice'), 'cantTell'],
  ['A trial found that naps help.', inAbstract('cohort', 'a large cohort of'), 'cantTell'],
  ['A trial found that naps help.', inAbstract('cohort', 'a cohort study'), 'failed'],
  ['A trial found that naps help.', { title: 'Naps', type: 'meta-analysis' }, 'failed'],
  [
    'A randomized controlled trial would provide more evidence about naps.',
    { title: 'Naps', type: 'meta-analysis' },
    'cantTell',
  ],
  ['A review of the literature found no other nap.', { title: 'Naps', type: 'case-report' }, 'cantTell'],
  ['A case study of naps is told.', { title: 'Naps', type: 'systematic-review' }, 'cantTell'],
])('should need two plain names of two designs: %j beside %j', (text, reference, outcome) => {
  expect(outcomesOf(claimNamesDesign, buildPair(text, reference))).toEqual([outcome]);
});

test.each<[StudyType, string[]]>([
  ['rct', ['failed']],
  ['news', []],
  ['web-page', []],
])('should speak of one paper only beside a paper: %s', (type, outcomes) => {
  const context = buildPair('This proves that naps help.', { title: 'Naps', type });
  expect(runOne(claimProofWording, context).map(({ outcome }) => outcome)).toEqual(outcomes);
});

test.each([
  ['Numerous studies have demonstrated that naps help.', review, ['passed']],
  ['Numerous studies have demonstrated that naps help.', trial, ['failed']],
  ['This has been demonstrated in 15 studies.', review, ['passed']],
  ['This has been confirmed by two trials.', review, ['passed']],
  ['This has been confirmed by one trial.', review, ['failed']],
  ['Naps help, as nine trials with 911 people confirm.', review, ['passed']],
  ['Naps help, as nine trials with 911 people confirm.', trial, ['failed']],
  ['Naps help, as nine trials with 911 people prove.', review, ['passed']],
  ['This review demonstrated that naps help.', review, ['passed']],
  ['Naps have been proven to help.', review, ['passed']],
  ['Naps have been proven to help.', narrative, ['failed']],
  ['Naps have been proven to help.', trial, ['failed']],
  ['This proves once and for all that naps help.', review, ['passed']],
  ['Naps help, beyond any doubt.', review, ['failed']],
  ['Naps help, and a study of 900 people proves it.', review, ['failed']],
  ['A single trial with 900 people confirmed that naps help.', review, ['failed']],
])(
  'should take a review for the several studies that a sentence speaks of: %s',
  (text, reference, outcomes) => {
    expect(outcomesOf(claimProofWording, buildPair(text, reference))).toEqual(outcomes);
  },
);

test.each<[string, ReferenceParts, string]>([
  [
    'A small Danish trial found that naps help.',
    { ...trial, study: { words: 'a randomised trial' } },
    'The article says “small Danish trial”, which fits the cited paper’s title: “a randomised trial”.',
  ],
  [
    'A meta-analysis found that naps help.',
    { ...review, study: { words: 'a systematic review' } },
    'The article says “meta-analysis”. The cited paper’s title says “a systematic review”, which does not plainly contradict it.',
  ],
  [
    'A meta-analysis found that naps help.',
    work('unknown', 'Naps'),
    'The article says “meta-analysis”. The cited paper’s title does not say what kind of study it is.',
  ],
  [
    'A review found that naps help.',
    { ...narrative, study: { basis: 'abstract', words: null } },
    'The article says “A review”, and the cited paper reads like a narrative review.',
  ],
  [
    'Naps helped in a five-year trial.',
    { ...trial, study: { words: 'a randomised trial' } },
    'The article says “five-year trial”, which fits the cited paper’s title: “a randomised trial”.',
  ],
])('should say of %j only what stands there', (text, reference, message) => {
  expect(runOne(claimNamesDesign, buildPair(text, reference))[0]?.message).toBe(message);
});

test.each<[string, string]>([
  [
    'case-control study',
    'The cited paper’s title says “case-control study” (people with and without the condition are compared).',
  ],
  [
    'Crossover',
    'The cited paper’s title says “Crossover” (everyone gets each treatment, one after the other).',
  ],
  ['cohort study', 'The cited paper’s title says “cohort study”.'],
])('should say what is meant by %s', (words, expected) => {
  const type =
    words === 'Crossover' ? 'crossover-trial' : words === 'cohort study' ? 'cohort' : 'case-control';
  const named = words === 'Crossover' ? 'cohort study' : 'randomised trial';
  const context = buildPair(`A ${named} found that naps help.`, { title: 'Naps', type, study: { words } });
  expect(runOne(claimNamesDesign, context)[0]?.message).toContain(expected);
});

test('should say so beside several studies that are one, too', () => {
  const reference = { title: 'Naps', type: 'crossover-trial', study: { words: 'crossover' } } as const;
  expect(
    runOne(claimPluralEvidence, buildPair('Studies show that naps help.', reference))[0]?.message,
  ).toContain('Its title says “crossover” (everyone gets each treatment, one after the other).');
});
