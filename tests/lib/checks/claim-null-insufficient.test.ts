import { expect, test } from 'vitest';
import { claimNullInsufficient } from '../../../lib/checks/claim-null-insufficient';
import { wordingOf } from '../../../lib/claims/wording';
import { buildPair, outcomesOf, type ReferenceParts, runOne } from './build-context';

const flat = { wording: 'null' as const };
const review = (title: string, abstract?: string): ReferenceParts => ({
  title,
  type: 'systematic-review',
  ...(abstract === undefined ? {} : { record: { abstract } }),
});

test.each<[string, ReferenceParts, string]>([
  ['a title that says so', review('Insufficient evidence for honey in cough'), 'failed'],
  [
    'an abstract that argues the same way',
    review('Honey for cough', 'There is a lack of evidence that honey eases cough.'),
    'passed',
  ],
  ['a title that found no agreement', review('No consensus on honey for cough: a review'), 'failed'],
  [
    'an abstract that says so of the same thing',
    review('Honey for cough', 'The evidence on honey for cough is uncertain.'),
    'failed',
  ],
  [
    'an abstract that has too little to go either way',
    review('Honey for cough', 'There is little to no evidence to support or refute honey for cough.'),
    'failed',
  ],
  [
    'an abstract that lacks two kinds of data',
    review('Honey for cough', 'There are insufficient clinical and laboratory data on honey for cough.'),
    'failed',
  ],
  [
    'an abstract with enough to go by',
    review('Honey for cough', 'There is good evidence to support honey for cough.'),
    'passed',
  ],
  [
    'an abstract that says so of another thing',
    review('Honey for cough', 'Honey did not help cough. For sleep the evidence is uncertain.'),
    'passed',
  ],
  [
    'an abstract that denies the same, and says so of another form',
    review(
      'Honey for cough',
      'Honey in tea does not reduce cough. Evidence that honey pills ease cough is weak.',
    ),
    'passed',
  ],
  [
    'an abstract that denies the same, and cannot rule out some of it',
    review(
      'Honey for cough',
      'Honey does not affect cough. A small effect of honey on cough cannot be ruled out.',
    ),
    'failed',
  ],
  [
    'an abstract that denies another thing',
    review('Honey for cough', 'Honey does not reduce fever. The evidence on honey for cough is weak.'),
    'failed',
  ],
  [
    'an abstract that denies the same, and says so of all',
    review('Honey for cough', 'Honey does not reduce cough. The certainty of the evidence was low.'),
    'failed',
  ],
  [
    'an abstract that denies the same in one breath with it',
    review('Honey for cough', 'Honey does not reduce cough, though the evidence on honey for cough is weak.'),
    'failed',
  ],
  [
    'an abstract that says so of what was known before',
    review(
      'Honey for cough',
      'BACKGROUND: The evidence on honey for cough is inconclusive. OBJECTIVE: To pool the trials. RESULTS: Honey did not help cough.',
    ),
    'passed',
  ],
  [
    'an abstract that says so in the sentence of its aim, and then tells what came out',
    review(
      'Honey for cough',
      'OBJECTIVE: To date, the effect of honey on cough is unclear. METHODS: We pooled trials. MEASUREMENTS AND MAIN RESULTS: Honey did not help cough.',
    ),
    'passed',
  ],
  [
    'an abstract that says so of what came out',
    review(
      'Honey for cough',
      'OBJECTIVE: To pool trials. MAIN RESULTS: The effect of honey on cough is unclear.',
    ),
    'failed',
  ],
  [
    'an abstract that finds little or no difference',
    review('Honey for cough', 'There is probably little to no difference in cough.'),
    'passed',
  ],
  [
    'an abstract that says so of the whole',
    review('Honey for cough', 'Coughs were alike. The certainty of the evidence was very low.'),
    'failed',
  ],
  [
    'an abstract that says so of a second thing in the words of the lack',
    review('Honey and thyme for cough', 'Coughs were alike. Evidence for thyme was scarce.'),
    'passed',
  ],
  [
    'an abstract that says so of the whole, and no more',
    review('Honey for cough', 'Coughs were alike. The evidence for all outcomes was limited.'),
    'failed',
  ],
  [
    'an abstract that calls the trials too few',
    review('Honey', 'There is insufficient clinical trial evidence on honey for cough.'),
    'failed',
  ],
  [
    'an abstract whose evidence is partly better',
    review('Honey', 'There is moderate to low-quality evidence that honey does not ease cough.'),
    'passed',
  ],
  ['an abstract without a trial', review('Honey', 'No trials evaluated honey in cough.'), 'failed'],
  [
    'an abstract whose trials saw no harm',
    review('Honey', 'Honey is safe: no trials reported harm of cough.'),
    'passed',
  ],
  ['an abstract whose trials measured nothing of it', review('Honey', 'No trials measured cough.'), 'failed'],
  ['a title that denies', review('Honey does not reduce cough'), 'passed'],
  ['a title that says nothing', review('Honey for cough'), 'cantTell'],
])('should look at a flat null on %s', (_name, reference, expected) => {
  expect(
    outcomesOf(claimNullInsufficient, buildPair('Honey does not reduce cough.', reference, flat)),
  ).toEqual([expected]);
});

const trial = (abstract: string): ReferenceParts => ({
  title: 'Honey and cough',
  type: 'rct',
  record: { abstract },
});

test.each([
  ['24 children were randomised. There was no significant difference in cough.', 'failed'],
  ['240 children were randomised. There was no significant difference in cough.', 'passed'],
  ['24 children were randomised. There was no significant difference in sleep. Cough eased.', 'passed'],
  ['24 children were randomised. There was no significant difference between groups.', 'failed'],
  // Parts, of a number of all that may not be read.
  [
    'Twenty-four healthy, restless pupils (14 boys and 10 girls) were randomised. Cough did not differ.',
    'passed',
  ],
  ['We randomised 14 boys and 10 girls. Cough did not differ.', 'passed'],
  [
    '24 children were randomised. No significant difference in sleep came up. Cough did not differ.',
    'failed',
  ],
  [
    '24 children took part in this equivalence trial. There was no significant difference in cough.',
    'passed',
  ],
])('should weigh a trial’s size in %j', (abstract, expected) => {
  expect(
    outcomesOf(claimNullInsufficient, buildPair('Honey does not reduce cough.', trial(abstract), flat)),
  ).toEqual([expected]);
});

test('should tell the size in the middle of a sentence', () => {
  const context = buildPair(
    'Honey does not reduce cough.',
    trial('Fifteen children were randomised. There was no significant difference in cough.'),
    flat,
  );
  expect(runOne(claimNullInsufficient, context)[0]?.message).toContain('in a study of fifteen children:');
});

test.each([
  'Honey did not differ from placebo.',
  'A spoon of honey at bedtime didn’t shorten the cough.',
  'In this trial, honey did not reduce cough.',
  'Honey did nothing for cough.',
  'In a small trial, honey does not shorten the cough.',
  'Honey does not shorten the cough, researchers confirmed in 24 children.',
  'A study of 24 children found that honey did nothing for cough.',
])('should let %j report a small trial’s own result', (text) => {
  const context = buildPair(
    text,
    trial('24 children were randomised. There was no significant difference in cough.'),
    flat,
  );
  expect(outcomesOf(claimNullInsufficient, context)).toEqual(['passed']);
});

test.each([
  'There is not enough evidence that honey helps.',
  'Honey probably does not reduce cough.',
  'It is unclear whether honey does anything.',
  'Honey does nothing for cough, some say.',
  'Sceptics claim that honey does not reduce cough.',
])('should leave out %j, which tells the reader already', (text) => {
  expect(
    runOne(claimNullInsufficient, buildPair(text, review('Insufficient evidence for honey'), flat)),
  ).toEqual([]);
});

test('should see that nobody measured what the article denies', () => {
  const abstract =
    'Flossing reduced gingivitis. No studies reported the effectiveness of flossing for preventing dental caries.';
  const reference = { title: 'Flossing in adults', record: { abstract } };
  expect(
    outcomesOf(claimNullInsufficient, buildPair('Flossing does not prevent cavities.', reference, flat)),
  ).toEqual(['failed']);
});

test('should take "no better than" for a denial', () => {
  const text = 'Yoga is no better than other exercise for back pain.';
  const abstract = 'It is uncertain whether yoga and other exercise differ for back pain.';
  const { wording } = wordingOf(text);
  expect(
    outcomesOf(claimNullInsufficient, buildPair(text, review('Yoga for back pain', abstract), { wording })),
  ).toEqual(['failed']);
});

test.each([
  [
    'It remains uncertain whether honey eases cough. A total of 780 children took honey. Cough was alike.',
    'passed',
  ],
  ['A total of 780 children took honey. It remains uncertain whether honey eases cough.', 'failed'],
  ['It remains uncertain whether honey eases cough. More trials would help.', 'failed'],
])(
  'should take an open question for the reason of a work only before what was done: %j',
  (abstract, outcome) => {
    const context = buildPair('Honey does not ease cough.', { title: 'Honey', record: { abstract } }, flat);
    expect(outcomesOf(claimNullInsufficient, context)).toEqual([outcome]);
  },
);

test.each([
  ['There is insufficient evidence on honey for cough.', 'insufficient evidence'],
  ['For cough, the results of honey were mixed.', 'results of honey were mixed'],
  ['Less cough with honey cannot be ruled out.', 'cannot be ruled out'],
])('should give a reason that holds of %j', (abstract, words) => {
  const context = buildPair('Honey does not reduce cough.', review('Honey', abstract), flat);
  expect(runOne(claimNullInsufficient, context)[0]?.message).toBe(
    `The article says “does not reduce”. The cited paper’s abstract says “${words}”, which leaves the question open.`,
  );
});

test.each([
  [
    'The evidence on honey for sleep is uncertain. There is insufficient evidence on honey for cough.',
    'insufficient evidence',
  ],
  [
    'There is insufficient evidence on honey for cough. The evidence on honey for sleep is uncertain.',
    'insufficient evidence',
  ],
  ['Evidence on honey is limited. Evidence on honey is inconclusive.', 'Evidence on honey is limited'],
])('should show of several lacks the nearest, and of equals the first: %j', (abstract, words) => {
  const context = buildPair('Honey does not reduce cough.', review('Honey', abstract), flat);
  expect(runOne(claimNullInsufficient, context)[0]?.words?.study).toBe(words);
});

test.each(['Coughs were alike.', 'Honey did not help cough. For sleep the evidence is uncertain.'])(
  'should say of %j only that no such words on this were found',
  (abstract) => {
    const context = buildPair('Honey does not reduce cough.', review('Honey', abstract), flat);
    expect(runOne(claimNullInsufficient, context)[0]?.message).toContain(
      'no words for too little evidence on this were found',
    );
  },
);

test.each([
  ['Honey has no effect in people without asthma.', 'Data on honey in asthma are inconclusive.', 'passed'],
  ['Honey has no effect in children who don’t have asthma.', 'Honey in asthma is uncertain.', 'passed'],
  [
    'Honey has no effect in people without asthma.',
    'Data in those without asthma are inconclusive.',
    'failed',
  ],
  ['Honey has no effect in people with asthma.', 'Data on honey in asthma are inconclusive.', 'failed'],
])('should let %j speak of others than %j', (text, abstract, outcome) => {
  const context = buildPair(text, review('Honey', `Coughs were alike. ${abstract}`), flat);
  expect(outcomesOf(claimNullInsufficient, context)).toEqual([outcome]);
});
