/** What an article says right beside a statement, and of a work itself, and whose words a note shows. */
import { describe, expect, test } from 'vitest';
import { claimCausalDesign } from '../../../lib/checks/claim-causal-design';
import { claimNamesDesign } from '../../../lib/checks/claim-names-design';
import { claimNumber } from '../../../lib/checks/claim-number';
import { claimPluralEvidence } from '../../../lib/checks/claim-plural-evidence';
import { claimPopulation } from '../../../lib/checks/claim-population';
import { referenceCorrected } from '../../../lib/checks/reference-corrected';
import { referenceOpinion } from '../../../lib/checks/reference-opinion';
import { wordingOf } from '../../../lib/claims/wording';
import { buildContext, buildPair, outcomesOf, type ReferenceParts, runOne } from './build-context';

const COHORT: ReferenceParts = { title: 'Nuts and stroke: a cohort study', type: 'cohort' };
const OLDER: ReferenceParts = { title: 'Tai chi and balance in older adults' };

/** Sentences that cite one work, those with a number in a paragraph of that number. */
const told = (reference: ReferenceParts, ...texts: (string | [string, number])[]) =>
  buildContext({
    references: [reference],
    claims: texts.map((one, index) => {
      const [text, block] = typeof one === 'string' ? [one, index] : one;
      return { text, block, references: ['r1'], wording: wordingOf(text).wording };
    }),
  });

describe('a sentence right beside the statement', () => {
  test.each([
    ['The cohort cannot say why.', 'cantTell'],
    ['It was only an association.', 'cantTell'],
    ['The study was observational.', 'cantTell'],
    ['It did not prove that nuts are to thank.', 'cantTell'],
    ['It lasted nine years.', 'failed'],
    ['It does not show up in rats.', 'failed'],
  ])('should be heard when it tells how far the work goes: %s', (beside, expected) => {
    const context = told(COHORT, 'Nuts prevent strokes.', beside);
    expect(outcomesOf(claimCausalDesign, context)[0]).toBe(expected);
  });

  test.each([
    ['In 60 older people it did so within weeks.', 'passed'],
    ['It did so within weeks.', 'failed'],
  ])('should be heard when it tells who was studied, in whatever paragraph: %s', (beside, expected) => {
    const context = told(OLDER, ['Tai chi improves balance.', 1], [beside, 2]);
    expect(runOne(claimPopulation, context)[0]?.outcome).toBe(expected);
  });

  test('should not be heard when it is about another work', () => {
    const context = buildContext({
      references: [OLDER, OLDER],
      claims: [
        { text: 'Tai chi improves balance.', block: 1, references: ['r1'], wording: 'direct-causal' },
        { text: 'Older people like it.', block: 2, references: ['r2'] },
      ],
    });
    expect(runOne(claimPopulation, context)[0]?.outcome).toBe('failed');
  });
});

describe('what the article calls a work itself', () => {
  const editorial: ReferenceParts = {
    title: 'Editorial: naps',
    type: 'editorial-letter',
    study: { words: 'Editorial' },
  };
  test.each([
    ['An editorial called for more naps.', []],
    ['Even the journal asks whether naps help.', []],
    ['Naps mend hearts.', ['failed']],
  ])('should spare it the note that it is an opinion: %s', (text, outcomes) => {
    expect(outcomesOf(referenceOpinion, told(editorial, text))).toEqual(outcomes);
  });
});

test.each([
  ['Naps keep us young, and one editorial calls them a cure.', 'cantTell'],
  ['Naps prevent strokes.', 'failed'],
])('an editorial that the sentence calls so should not be told again: %s', (text, outcome) => {
  const editorial: ReferenceParts = {
    title: 'Editorial: naps and stroke',
    type: 'editorial-letter',
    study: { words: 'Editorial' },
  };
  expect(outcomesOf(claimCausalDesign, buildPair(text, editorial, { wording: 'direct-causal' }))).toEqual([
    outcome,
  ]);
});

test.each([
  ['A correction to the paper on naps was published.', []],
  ['Correct your posture in naps.', ['failed']],
])('a correction of which the article tells should not be told again: %s', (text, outcomes) => {
  const corrected: ReferenceParts = {
    title: 'Naps',
    record: { notices: [{ kind: 'correction', date: '2020-05-01', doi: null, source: 'Crossref' }] },
  };
  expect(outcomesOf(referenceCorrected, buildPair(text, corrected))).toEqual(outcomes);
});

test.each([
  ['One case-control study, ten cross-sectional studies and three cohort studies were included.', 'cantTell'],
  ['Ten cross-sectional studies were included.', 'failed'],
])('counts by kind should be added up before they are held against a total: %s', (abstract, outcome) => {
  const review: ReferenceParts = {
    title: 'Naps: a systematic review',
    type: 'systematic-review',
    record: { abstract },
  };
  expect(outcomesOf(claimNumber, buildPair('A review of 14 studies looked at naps.', review))).toEqual([
    outcome,
  ]);
});

test.each([
  ['Longitudinal studies were included. Violence is a causal risk factor for fights.', 'cantTell'],
  ['Longitudinal studies were included. Whether violence is a causal risk factor is unclear.', 'failed'],
])('a review that found a cause should not be held to a design that it lists: %s', (abstract, outcome) => {
  const review: ReferenceParts = {
    title: 'Games and fights: a meta-analysis',
    type: 'meta-analysis',
    record: { abstract },
  };
  const context = buildPair('Games cause fights.', review, { wording: 'direct-causal' });
  expect(outcomesOf(claimCausalDesign, context)).toEqual([outcome]);
});

test.each([
  [
    'Children were selected from a longitudinal cohort study. Reading was associated with speech.',
    'cantTell',
  ],
  ['This cohort study followed children. Reading was associated with speech.', 'failed'],
])('the study from which people were taken should not be taken for this one: %s', (abstract, outcome) => {
  const scan: ReferenceParts = {
    title: 'Reading and speech',
    type: 'cohort',
    study: { basis: 'abstract', words: 'cohort study', confidence: 'stated' },
    record: { abstract },
  };
  const context = buildPair('Reading improves speech.', scan, { wording: 'direct-causal' });
  expect(outcomesOf(claimCausalDesign, context)).toEqual([outcome]);
});

describe('a work that found no link', () => {
  test.each([
    ['We did not observe an association between nuts and strokes.', 'cantTell'],
    ['Nuts were not associated with strokes.', 'cantTell'],
    ['Nuts were associated with fewer strokes. There was no association with age.', 'failed'],
    ['Eaters had fewer strokes.', 'failed'],
  ])('should not be said to show what goes together: %s', (abstract, outcome) => {
    const context = buildPair(
      'Nuts prevent strokes.',
      { ...COHORT, record: { abstract } },
      { wording: 'direct-causal' },
    );
    expect(outcomesOf(claimCausalDesign, context)).toEqual([outcome]);
  });
});

test.each([
  ['In study A, 36 adults napped. In study B, 48 adults did.', 'cantTell'],
  ['We ran two experiments.', 'cantTell'],
  ['This study builds on others.', 'failed'],
])('a paper on several studies of its own should not be called a single study: %s', (abstract, outcome) => {
  const trial: ReferenceParts = { title: 'Naps: a randomised trial', type: 'rct', record: { abstract } };
  expect(outcomesOf(claimPluralEvidence, buildPair('Studies show that naps help.', trial))).toEqual([
    outcome,
  ]);
});

describe('the words of a design', () => {
  const indexed = (abstract: string): ReferenceParts => ({
    title: 'Nuts and stroke in nurses',
    type: 'prospective-cohort',
    study: { basis: 'mesh', words: 'Prospective Studies', confidence: 'stated' },
    record: { abstract, mesh: ['Prospective Studies'] },
  });

  test.each([
    ['In the nurses’ cohort, nuts were associated with fewer strokes.', 'abstract', 'cohort'],
    ['Nurses were followed. Nuts were associated with fewer strokes.', 'abstract', 'were associated with'],
  ])('should be the work’s own rather than an indexer’s: %s', (abstract, source, study) => {
    const [finding] = runOne(
      claimCausalDesign,
      buildPair('Nuts prevent strokes.', indexed(abstract), { wording: 'direct-causal' }),
    );
    expect(finding).toMatchObject({ outcome: 'failed', sources: [source], words: { study } });
  });

  test('should be the work’s own beside several studies, too', () => {
    const context = buildPair('Studies show that nuts prevent strokes.', indexed('We followed a cohort.'));
    expect(runOne(claimPluralEvidence, context)[0]).toMatchObject({
      outcome: 'failed',
      words: { study: 'cohort' },
    });
  });

  test.each([
    ['Prospective data. Nuts were associated with fewer strokes.', 'were associated with'],
    ['Prospective data of one cohort. Nuts were associated with fewer strokes.', 'cohort'],
  ])('should be more than one word of an abstract: %s', (abstract, study) => {
    const bare = {
      ...indexed(abstract),
      study: { basis: 'abstract', words: 'Prospective', confidence: 'stated' },
    } as const;
    const [finding] = runOne(
      claimCausalDesign,
      buildPair('Nuts prevent strokes.', bare, { wording: 'direct-causal' }),
    );
    expect(finding).toMatchObject({ outcome: 'failed', words: { study } });
  });

  test.each([
    ['In the nurses’ cohort, nuts went with fewer strokes.', 'failed'],
    ['Nurses ate nuts and had fewer strokes.', 'cantTell'],
  ])(
    'should stand against a trial where the work says so, not where an indexer calls it prospective: %s',
    (abstract, outcome) => {
      const context = buildPair('A randomised trial found fewer strokes.', indexed(abstract));
      expect(outcomesOf(claimNamesDesign, context)).toEqual([outcome]);
    },
  );
});

test('people from whom something is taken should not be set against the animals that were given it', () => {
  const rats: ReferenceParts = { title: 'Microbes of the gut and mood in rats', type: 'animal' };
  const text = 'A transplant of microbes from depressed people makes you depressed.';
  const [finding] = runOne(claimPopulation, buildPair(text, rats, { wording: 'direct-causal' }));
  expect(finding).toMatchObject({
    outcome: 'failed',
    variant: 'what',
    words: { article: null, study: 'rats' },
  });
});
