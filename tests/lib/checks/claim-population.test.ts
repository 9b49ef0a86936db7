import { expect, test } from 'vitest';
import { claimPopulation } from '../../../lib/checks/claim-population';
import { wordingOf } from '../../../lib/claims/wording';
import { buildContext, buildPair, outcomesOf, type ReferenceParts, runOne } from './build-context';

const inOlderAdults: ReferenceParts = { title: 'Tai chi and balance in older adults' };

const pairOf = (text: string, reference: ReferenceParts) =>
  buildPair(text, reference, { wording: wordingOf(text).wording });

const withParagraph = (before: string, text: string, parts = {}) =>
  buildContext({
    references: [inOlderAdults],
    claims: [
      { text: before, block: 1 },
      { text, references: ['r1'], block: 1, wording: wordingOf(text).wording, ...parts },
    ],
  });

test('should fail when neither sentence nor paragraph says who was studied', () => {
  const [finding] = runOne(claimPopulation, withParagraph('Balance matters.', 'Tai chi improves balance.'));
  expect(finding).toMatchObject({
    outcome: 'failed',
    words: { article: null, study: 'older adults' },
    sources: ['title'],
  });
});

test('should show the words of both where the sentence is about people and the study about animals', () => {
  const text = 'Human trials have shown that resveratrol prolongs life.';
  const [finding] = runOne(claimPopulation, pairOf(text, { title: 'Resveratrol and survival of mice' }));
  expect(finding).toMatchObject({ variant: 'people', words: { article: 'Human trials', study: 'mice' } });
  expect(finding?.message).toBe('The article says “Human trials”. The cited paper’s title says “mice”.');
});

test('should not set words for any people against a group', () => {
  const text = 'Tai chi improves balance: human trials agree.';
  const [finding] = runOne(claimPopulation, pairOf(text, inOlderAdults));
  expect(finding).toMatchObject({ outcome: 'failed', variant: null, words: { article: null } });
});

test.each([
  ['the paragraph', withParagraph('People over 65 fall often.', 'Tai chi improves balance.')],
  ['the heading', withParagraph('Falls hurt.', 'Tai chi improves balance.', { section: 'For seniors' })],
  ['the sentence', withParagraph('Falls hurt.', 'Tai chi improves balance in older people.')],
])('should pass when %s says it', (_where, context) => {
  expect(outcomesOf(claimPopulation, context)).toEqual(['passed']);
});

test('should follow a sentence that goes on from the one before, in another paragraph', () => {
  const context = buildContext({
    references: [inOlderAdults],
    claims: [
      {
        text: 'In older people, tai chi eases pain.',
        references: ['r1'],
        block: 1,
        wording: 'direct-causal',
      },
      { text: 'It improves balance.', references: ['r1'], block: 2, wording: 'direct-causal' },
    ],
  });
  expect(outcomesOf(claimPopulation, context)).toEqual(['passed', 'passed']);
});

test('should not take a journal’s name for a word about who was studied', () => {
  const text = 'A paper in the Journal of Geriatric Patients and Ageing says that tai chi improves balance.';
  expect(outcomesOf(claimPopulation, pairOf(text, inOlderAdults))).toEqual(['failed']);
});

test.each<[string, ReferenceParts, string]>([
  [
    'an animal study by type',
    { title: 'Resveratrol and endurance', type: 'animal', study: { words: 'murine' } },
    'failed',
  ],
  [
    'an animal study by indexing',
    { title: 'Resveratrol and endurance', record: { mesh: ['Animals', 'Mice, Obese', 'Diet'] } },
    'failed',
  ],
  [
    'animals that may live anywhere',
    { title: 'Resveratrol and endurance', record: { mesh: ['Animals', 'Diet'] } },
    'cantTell',
  ],
  [
    'the species beside “Animals”',
    {
      title: 'Resveratrol and endurance',
      type: 'animal',
      study: { basis: 'mesh', words: 'Animals' },
      record: { mesh: ['Animals', 'Mice'] },
    },
    'failed',
  ],
  [
    'animals and people by indexing',
    { title: 'Resveratrol and endurance', record: { mesh: ['Animals', 'Mice', 'Humans'] } },
    'cantTell',
  ],
  ['ages by indexing', { title: 'Yoga and balance', record: { mesh: ['Aged', 'Humans'] } }, 'cantTell'],
  ['animals and people', { title: 'Resveratrol in human cells and in mice' }, 'cantTell'],
  ['tissue of the dead', { title: 'Resveratrol in cadaveric knees' }, 'cantTell'],
  ['cells', { title: 'Resveratrol in cultured cells' }, 'cantTell'],
  [
    'a review that speaks to athletes',
    { title: 'Protein needs of athletes: a narrative review', type: 'narrative-review' },
    'cantTell',
  ],
])('should read %s', (_name, reference, expected) => {
  expect(outcomesOf(claimPopulation, pairOf('It improves endurance.', reference))).toEqual([expected]);
});

test.each<[string, string, string]>([
  ['Tai chi improves balance.', 'Tai chi and balance in older adults', 'failed'],
  ['This improves balance.', 'Tai chi and balance in older adults', 'cantTell'],
  ['Our results suggest that tai chi improves balance.', 'Tai chi and balance in older adults', 'cantTell'],
  ['Tai chi improves balance in MCI.', 'Tai chi and balance in older adults', 'cantTell'],
  ['Tai chi strengthens your back.', 'Tai chi in patients with fibromyalgia', 'cantTell'],
  ['Turmeric fights cancer.', 'Turmeric in MCF-7 cell lines', 'failed'],
  ['Turmeric slows growth.', 'Turmeric in MCF-7 cell lines', 'cantTell'],
  ['Turmeric fights cancer.', 'Turmeric in vitro and in vivo', 'cantTell'],
])('should speak only where the sentence plainly speaks of others: %j beside %j', (text, title, expected) => {
  expect(outcomesOf(claimPopulation, pairOf(text, { title }))).toEqual([expected]);
});

test('should leave out a report on one person', () => {
  const reference = { title: 'Tai chi in an older woman', type: 'case-report' as const };
  expect(outcomesOf(claimPopulation, pairOf('Tai chi improves balance.', reference))).toEqual(['cantTell']);
});

test.each(['Ask your coach.', 'One person in four is stiff.'])(
  'should leave out a sentence that tells of no effect: %j',
  (text) => {
    expect(runOne(claimPopulation, pairOf(text, inOlderAdults))).toEqual([]);
  },
);

test.each([
  ['Balance improved by 12% on tai chi.', 'cantTell'],
  ['In 62 men and women, tai chi improves balance.', 'cantTell'],
  ['Tai chi did not improve balance.', 'cantTell'],
  ['Researchers found that tai chi improves balance.', 'failed'],
])('should hold no report of what happened for a word to everybody: %j', (text, expected) => {
  expect(outcomesOf(claimPopulation, pairOf(text, inOlderAdults))).toEqual([expected]);
});

test('should say that animals were studied, however it is told', () => {
  expect(
    outcomesOf(claimPopulation, pairOf('Tai chi improved balance.', { title: 'Tai chi in mice' })),
  ).toEqual(['failed']);
});

test.each<[string, string, string]>([
  ['a matter of the group', 'Tai chi prevents falls.', 'Tai chi and balance in older adults'],
  ['people of its own', 'In nurses, tai chi improves balance.', 'Tai chi and balance in older adults'],
  ['a complaint of the patients', 'Acupuncture stops headaches.', 'Acupuncture in patients with migraine'],
])('should not ask who was studied where the sentence tells of %s', (_what, text, title) => {
  expect(outcomesOf(claimPopulation, pairOf(text, { title }))).toEqual(['cantTell']);
});

test('should name the animals where what they were given came from people', () => {
  const title = 'Gut microbes from obese humans make mice fat';
  const [finding] = runOne(claimPopulation, pairOf('It improves endurance.', { title }));
  expect(finding?.words?.study).toBe('mice');
});

test('should say that of two groups which no word of the article hints at', () => {
  const title = 'Acupuncture for older adults with migraine';
  const [finding] = runOne(claimPopulation, pairOf('Acupuncture stops headaches.', { title }));
  expect(finding).toMatchObject({ outcome: 'failed', words: { study: 'older adults' } });
});

test.each<[string, ReferenceParts, string]>([
  [
    'athletes by indexing',
    { title: 'Vitamin D', record: { mesh: ['Humans', 'Adult', 'Athletes'] } },
    'cantTell',
  ],
  ['microbes of people in animals', { title: 'Gut microbes from obese humans make mice fat' }, 'failed'],
  ['animals beside people', { title: 'Vitamin D in mice and humans', type: 'animal' }, 'cantTell'],
  ['animals alone', { title: 'Vitamin D and murine bone', type: 'animal' }, 'failed'],
])('should read who was studied: %s', (_name, reference, expected) => {
  expect(outcomesOf(claimPopulation, pairOf('It improves endurance.', reference))).toEqual([expected]);
});

test.each<[string, ReferenceParts, string, { article: string | null; study: string }]>([
  [
    'Women who take creatine gain more strength.',
    { title: 'Creatine and strength in young men' },
    'people',
    { article: 'Women', study: 'men' },
  ],
  [
    'Tai chi makes women steadier.',
    { title: 'Tai chi and balance in male cyclists' },
    'people',
    { article: 'women', study: 'male cyclists' },
  ],
  [
    'People who take curcumin have less swelling of joints.',
    { title: 'Curcumin and joint swelling in rats' },
    'people',
    { article: 'People', study: 'rats' },
  ],
  [
    'Tai chi does not help adults to concentrate.',
    { title: 'Tai chi and attention of children' },
    'people',
    { article: 'adults', study: 'children' },
  ],
])(
  'should show the words of both where the article speaks of others: %j',
  (text, reference, variant, words) => {
    expect(runOne(claimPopulation, pairOf(text, reference))[0]).toMatchObject({
      outcome: 'failed',
      variant,
      words,
    });
  },
);

test.each<[string, ReferenceParts, string[]]>([
  ['More than 40 million people have swollen joints.', { title: 'Curcumin and swollen joints of rats' }, []],
  ['Does curcumin make joints swell less?', { title: 'Curcumin and swollen joints of rats' }, []],
  ['Tai chi steadied seniors more than placebo.', inOlderAdults, ['passed']],
  ['Tai chi improves balance more than a sham class.', inOlderAdults, ['cantTell']],
  ['Women sleep more on tai chi.', { title: 'Tai chi and balance in young adults' }, []],
  ['Tai chi makes female mice sleep better.', { title: 'Tai chi and sleep in male mice' }, ['passed']],
  [
    'Tai chi makes women steadier.',
    { title: 'Do men gain from tai chi?', type: 'editorial-letter' },
    ['cantTell'],
  ],
])('should not accuse a sentence that says no more than it may: %j', (text, reference, expected) => {
  expect(outcomesOf(claimPopulation, pairOf(text, reference))).toEqual(expected);
});

test('should not hold a group against one of two works', () => {
  const text = 'Creatine makes women stronger.';
  const context = buildContext({
    references: [{ title: 'Creatine in young men' }, { title: 'Creatine and strength' }],
    claims: [{ text, references: ['r1', 'r2'], wording: 'direct-causal' }],
  });
  expect(outcomesOf(claimPopulation, context)).toEqual(['cantTell', 'cantTell']);
});

test('should not say of people whom it does not look for that the title names nobody', () => {
  const reference = { title: 'Turmeric in patients with knee osteoarthritis' };
  expect(runOne(claimPopulation, pairOf('Turmeric eases pain.', reference))).toMatchObject([
    {
      outcome: 'cantTell',
      message:
        'The title does not plainly say that one of these groups was studied: animals, cells, children, older people, pregnant women, athletes.',
    },
  ]);
});

test.each<[string, string]>([
  ['Tai chi improves balance, its fans claim.', 'cantTell'],
  ['The authors do not claim that tai chi improves balance.', 'cantTell'],
  ['Tai chi improves balance, and its fans know why.', 'failed'],
])('should leave open whom a writer speaks of who does not state it himself: %j', (text, expected) => {
  expect(outcomesOf(claimPopulation, pairOf(text, inOlderAdults))).toEqual([expected]);
});

const counted = (abstract: string, type: ReferenceParts['type'] = 'rct'): ReferenceParts => ({
  title: 'Tai chi and sleep',
  type,
  record: { abstract },
});

test.each<[string, ReferenceParts, string]>([
  ['all who were studied', counted('A trial with 120 older adults was made.'), 'failed'],
  ['their ages', counted('We followed 155 women aged 65 to 75 years.'), 'failed'],
  ['a sport', counted('Nine club-level competitive male cyclists slept.'), 'failed'],
  ['others as well, who are more', counted('We studied 30 older adults and 60 students.'), 'cantTell'],
  ['two ages', counted('We studied 60 older adults and young adults.'), 'cantTell'],
  ['two groups, each by number', counted('36 students and 29 older adults took part.'), 'cantTell'],
  ['the larger of two groups', counted('39 older adults and 26 students took part.'), 'cantTell'],
  [
    'one group, and the others without number',
    counted('29 older adults slept. Younger ones slept more.'),
    'cantTell',
  ],
  [
    'athletes, and others without number',
    counted('We studied 29 elite athletes. Untrained men slept.'),
    'cantTell',
  ],
  [
    'men of whom it only says what they did',
    counted('In all, 21 active men strength trained for 12 weeks.'),
    'cantTell',
  ],
  ['some of them', counted('We studied 300 adults. In 30 older adults, sleep was short.'), 'cantTell'],
  ['who was left out', counted('We studied 300 adults; 400 older adults were excluded.'), 'cantTell'],
  ['nobody by number', counted('Older adults sleep badly. We studied tai chi.'), 'cantTell'],
  ['a few only', counted('Two older adults slept.'), 'cantTell'],
  ['the people of a review', counted('We pooled 120 older adults.', 'meta-analysis'), 'cantTell'],
  ['no people', counted('We studied 40 mice.'), 'cantTell'],
])('should take from an abstract that counts %s whom it studied', (_name, reference, outcome) => {
  expect(outcomesOf(claimPopulation, pairOf('Tai chi improves sleep.', reference))).toEqual([outcome]);
});

test('should see that an article tells elsewhere of the people whom only the abstract counts', () => {
  const toldIn = (references: string[]) =>
    buildContext({
      references: [counted('A trial with 120 older adults was made.'), { title: 'Naps' }],
      claims: [
        { text: 'Tai chi improves sleep.', references: ['r1'], block: 1, wording: 'direct-causal' },
        { text: 'Bread is dear.', block: 2 },
        { text: 'In one trial, people over 65 did tai chi.', references, block: 3, wording: 'none' },
      ],
    });
  const [there] = runOne(claimPopulation, toldIn(['r1']));
  const [elsewhere] = runOne(claimPopulation, toldIn(['r2']));
  expect([there?.outcome, elsewhere?.outcome]).toEqual(['passed', 'failed']);
  expect(elsewhere).toMatchObject({ words: { study: 'older adults' }, sources: ['abstract'] });
});

test.each([
  ['Fish oil is dear, and chicken is not.', 'failed'],
  ['In fish it worked as well.', 'passed'],
  ['Rodents like it.', 'passed'],
])('should take no food for the animals that were studied: %s', (before, outcome) => {
  const context = buildContext({
    references: [{ title: 'Fasting and survival of mice' }],
    claims: [
      { text: before, block: 1 },
      { text: 'Fasting prolongs life.', references: ['r1'], block: 1, wording: 'direct-causal' },
    ],
  });
  expect(outcomesOf(claimPopulation, context)).toEqual([outcome]);
});

test.each([
  ['Chicken soup cures colds.', 'failed'],
  ['Chicken soup prevents the flu.', 'failed'],
  ['Chicken soup relieves cold feet.', 'cantTell'],
])('should set cells in a dish against an illness: %s', (text, outcome) => {
  const reference = { title: 'Soup inhibits chemotaxis in vitro' };
  expect(outcomesOf(claimPopulation, buildPair(text, reference, { wording: 'direct-causal' }))).toEqual([
    outcome,
  ]);
});

test('should say what is meant by "in vitro"', () => {
  const reference = { title: 'Soup inhibits chemotaxis in vitro' };
  const [finding] = runOne(
    claimPopulation,
    buildPair('Soup cures colds.', reference, { wording: 'direct-causal' }),
  );
  expect(finding?.message).toBe(
    'The cited paper’s title says “in vitro” (in a dish or tube, outside a body). The sentence and its paragraph do not say so.',
  );
});
