import { expect, test, vi } from 'vitest';
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

const crossover: ReferenceParts = {
  ...trial,
  record: { abstract: 'In a crossover trial, forty runners took 2 g of ginger or a placebo for 8 weeks.' },
};

test.each<[string, ReferenceParts, string[]]>([
  ['A review of 12 trials looked at ginger.', review, ['passed']],
  ['A review of 15 trials looked at ginger.', review, ['failed']],
  ['A review of about 12 trials looked at ginger.', review, ['passed']],
  ['Nearly 1,300 participants were counted.', review, ['passed']],
  ['The review covered 900 participants.', review, ['failed']],
  ['Fifteen trials were small.', review, []],
  ['Across 912 participants, ginger helped.', review, ['cantTell']],
  ['Across 1,912 participants, ginger helped.', review, ['failed']],
  ['Across 9,912 people alive today, ginger helped.', review, []],
  ['Of 912 participants, 300 felt sick.', review, []],
  ['Data from 9 trials could be used.', review, []],
  ['Two trials stand out.', review, []],
  ['Runners took ginger for 12 weeks.', trial, ['failed']],
  ['Runners took ginger for two months.', trial, ['passed']],
  ['Runners took ginger for 12 weeks.', crossover, ['cantTell']],
  ['Forty runners took part.', trial, ['passed']],
  ['Ginger cut pain by 40%.', trial, ['failed']],
  ['Some 40% of us get cramps.', trial, ['cantTell']],
  ['Runners took 5 g of ginger.', trial, ['failed']],
  ['Sleep eight hours.', trial, []],
])('should compare %j', (text, reference, expected) => {
  expect(outcomesOf(claimNumber, buildPair(text, reference))).toEqual(expected);
});

const counted: ReferenceParts = {
  title: 'Ginger and running',
  type: 'rct',
  record: {
    abstract:
      'Among 244 untrained members of the cohort, 66 participants were slow; 98 (92%) finished. A total of 107 subjects began, out of 139 691 with known status.',
  },
};

test.each([
  ['The study followed 244 older people.', 'cantTell'],
  ['The study had 98 people at the end.', 'cantTell'],
  ['The study followed 139,691 people.', 'cantTell'],
  ['The study followed 139,692 people.', 'failed'],
  ['The study followed 92 people.', 'failed'],
  ['The study followed 144 people.', 'failed'],
])('should leave alone a count that the abstract prints without its noun: %j', (text, outcome) => {
  expect(outcomesOf(claimNumber, buildPair(text, counted))).toEqual([outcome]);
});

const twoKinds: ReferenceParts = {
  title: 'Parks and sleep: a systematic review',
  type: 'systematic-review',
  record: { abstract: 'We included 31 observational and 12 interventional studies of sleep.' },
};

test.each([
  ['A review of 43 studies looked at parks.', ['cantTell']],
  ['A review of 44 studies looked at parks.', ['failed']],
])('should add up two kinds of studies: %j', (text, outcomes) => {
  expect(outcomesOf(claimNumber, buildPair(text, twoKinds))).toEqual(outcomes);
});

const doses: ReferenceParts = {
  title: 'Melatonin for jet lag: a systematic review',
  type: 'systematic-review',
  record: {
    abstract:
      'Daily doses between 0.5 and 5 mg are similarly effective. Taken for 8 weeks, 12 hours before landing. Lasting jet lag went with a 30% higher dementia risk.',
  },
};

test.each([
  [
    'a dose that the abstract prints in a range',
    'A dose of 0.5 mg of melatonin is enough for jet lag.',
    'cantTell',
  ],
  ['weeks where the abstract prints hours', 'The crew took melatonin for 12 weeks.', 'failed'],
  ['another dose', 'A dose of 8 mg of melatonin is enough for jet lag.', 'failed'],
  ['one of two doses', 'A dose of 8 mg of melatonin against jet lag is as good as 9 mg.', 'cantTell'],
  ['a share of one thing in common', 'Crew members have a 22% higher risk of dementia.', 'cantTell'],
  [
    'a share of little in common',
    'Flying crews with jet lag at fifty and short nights face dementia 22% more often.',
    'cantTell',
  ],
  ['a share of two things in common', 'Jet lag raises the risk of dementia by 22%.', 'failed'],
])('should hold the only number of its kind against %s', (_name, text, outcome) => {
  expect(outcomesOf(claimNumber, buildPair(text, doses))).toEqual([outcome]);
});

test.each(['The 20 runners in the ginger group were faster.', 'Some 20 runners dropped out.'])(
  'should take %j for a part of the study',
  (text) => {
    expect(outcomesOf(claimNumber, buildPair(text, trial))).toEqual([]);
  },
);

test('should not tell which of several numbers of studies is meant', () => {
  const abstract = 'We identified 33 RCTs. Six trials reported the primary outcome.';
  const context = buildPair('A review of 133 trials looked at ginger.', { ...review, record: { abstract } });
  expect(outcomesOf(claimNumber, context)).toEqual(['cantTell']);
});

test.each([
  ['Three million people were followed.', 'passed'],
  ['Two million people were followed.', 'failed'],
  ['Some 3,400,000 people were followed.', 'passed'],
])('should take a rounded number as rounded to its last figure: %j', (text, outcome) => {
  const abstract = 'Across all cohorts 3,407,134 participants were included.';
  expect(outcomesOf(claimNumber, buildPair(text, { ...review, record: { abstract } }))).toEqual([outcome]);
});

test.each([
  ['Runners took 1 g of ginger against the pain.', 'Runners took 0.5 g of ginger against the pain.'],
  ['Runners took 2 g of ginger against the pain.', 'Runners took 2.4 g of ginger against the pain.'],
  ['Runners took 3 g of ginger against the pain.', 'Runners took 2.5 g of ginger against the pain.'],
  ['The study followed 1,000 patients.', 'Five hundred patients took part.'],
  ['The study followed 2,000 patients.', 'We enrolled 1,501 patients.'],
])('should not take %j for a rounding of %j', (text, abstract) => {
  expect(outcomesOf(claimNumber, buildPair(text, { ...trial, record: { abstract } }))).toEqual(['failed']);
});

test.each([
  'The search identified 214 trials. Twelve met the criteria for inclusion.',
  'We identified 214 trials. Twelve met the criteria for inclusion.',
  'We identified 214 trials in four databases.',
])('should not take what was found for what was pooled: %j', (abstract) => {
  const context = buildPair('A review of 20 trials looked at ginger.', { ...review, record: { abstract } });
  expect(outcomesOf(claimNumber, context)).toEqual(['cantTell']);
});

test.each([
  ['The study enrolled between one hundred and two hundred patients.', 'We enrolled 150 patients.', []],
  ['The study enrolled between 100 and 200 patients.', 'We enrolled 150 patients.', []],
  ['The study followed 120 patients.', 'In phase 2 120 patients took part.', ['passed']],
  [
    'Runners took 500 mg of omega-3 against the pain.',
    'Runners took omega-3 500 mg against the pain.',
    ['passed'],
  ],
])('should hold %j against %j', (text, abstract, expected) => {
  expect(outcomesOf(claimNumber, buildPair(text, { ...trial, record: { abstract } }))).toEqual(expected);
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

test('should not hold a part of the people against the whole', () => {
  const died = { ...trial, record: { abstract: 'During four years, 3379 participants died.' } };
  expect(outcomesOf(claimNumber, buildPair('Researchers followed 9,000 people.', died))).toEqual([
    'cantTell',
  ]);
});

const several: ReferenceParts = {
  title: 'Ginger and walking',
  type: 'rct',
  record: {
    abstract:
      'Sixty walkers took part. Three patients felt worse. After a 4-week run-in they took ginger for 24 weeks, with a mean follow-up of 2 years. Pain fell more with ginger (21% less) than without (14% less); 9% of weight was lost.',
  },
};

test.each<[string, string[]]>([
  // A part of the people, or of the time, is not held against the whole.
  ['Twelve people felt sick.', []],
  ['The trial had 12 people in the ginger group.', []],
  ['The trial had 90 people.', ['failed']],
  ['A trial of 90 people tested ginger.', ['failed']],
  ['They rested for 2 days.', ['cantTell']],
  ['They took ginger for 12 weeks.', ['failed']],
  ['They were followed for 5 years.', ['failed']],
  ['Ginger was felt within 3 weeks.', []],
  // Shares in brackets count, too.
  ['With ginger, pain fell by 21% on the walks.', ['passed']],
])('should hold the whole against the whole only: %j', (text, expected) => {
  expect(outcomesOf(claimNumber, buildPair(text, several))).toEqual(expected);
});

test.each([
  ['At first, 20 men were weighed.', 'The walkers went on as before.', 'failed'],
  ['The walkers went on as before.', 'In the end, 20 men felt sick.', 'cantTell'],
])(
  'should hold a lone count against the article only where a study says how it was done: %j',
  (first, last, outcome) => {
    const abstract = `${first} ${'Ginger was weighed and cooked. '.repeat(30)} ${last}`;
    const walk: ReferenceParts = { title: 'Ginger and walking', type: 'rct', record: { abstract } };
    expect(outcomesOf(claimNumber, buildPair('A trial of 90 people tested ginger.', walk))).toEqual([
      outcome,
    ]);
  },
);

/** How many signs are read, all of them in small letters, while a claim and an abstract of so many counts are compared. */
function signsRead(counts: number): number {
  const abstract = `${'A trial of 90 men and '.repeat(counts)}. We saw 30 men.`;
  const lower = vi.spyOn(String.prototype, 'toLowerCase');
  outcomesOf(
    claimNumber,
    buildPair('A study of 12 people and '.repeat(counts), { ...trial, record: { abstract } }),
  );
  const signs = lower.mock.contexts.reduce<number>((sum, text) => sum + String(text).length, 0);
  lower.mockRestore();
  return signs;
}

test('should read twice the counts in twice the steps', () => {
  expect(signsRead(200)).toBeLessThan(2.2 * signsRead(100));
});

const single: ReferenceParts = {
  title: 'Caffeine before bed: a crossover trial',
  type: 'crossover-trial',
  record: {
    abstract:
      'A total of n = 48 healthy adults from 18 countries took 400 mg of caffeine. Over a median of 5.3 years, sleep was short. Stays lasted a mean of 28 days.',
  },
};

test.each<[string, string, ReferenceParts, string[]]>([
  ['its only dose', 'Drake and colleagues tested 100 mg.', single, ['failed']],
  ['the same dose', 'Drake and colleagues tested 400 mg.', single, ['passed']],
  ['a day’s dose beside one of unsaid basis', 'They took 100 mg a day.', single, ['cantTell']],
  ['a dose of the same', 'They took 100 mg of caffeine.', single, ['failed']],
  ['a dose of something else', 'They took 100 mg of theanine.', single, ['cantTell']],
  ['a part of a day’s dose', 'They took 100 mg twice a day.', single, ['cantTell']],
  ['a dose that nobody was given', 'Up to 100 mg is safe.', single, ['cantTell']],
  ['the doses of a review', 'They tested 5 mg.', { ...single, type: 'meta-analysis' }, ['cantTell']],
  ['a time of follow-up without the word', 'They were followed for twelve years.', single, ['failed']],
  ['a stay that is no follow-up', 'They were followed for 60 days.', single, ['cantTell']],
  ['countries of the people', 'The study followed 48 adults in 28 countries.', single, ['failed']],
  ['other countries', 'They lived in 28 countries.', single, ['failed']],
  ['countries in general', 'Coffee grows in 28 countries.', single, []],
  ['passengers', 'A trial of 612 air travellers found poor sleep.', single, ['failed']],
])('should compare %s', (_what, text, reference, expected) => {
  expect(outcomesOf(claimNumber, buildPair(text, reference))).toEqual(expected);
});

const sixtyTwo = 'Sixty-two adults were randomised to ginger or placebo.';

test.each<[string, string, string[]]>([
  // Those to whom something happened are no size of a study.
  ['In the trial, 19 people slept better.', sixtyTwo, []],
  ['In the study, only 12 women felt sick.', sixtyTwo, []],
  ['In the study, only 12 women took ginger to the end.', sixtyTwo, []],
  ['Some 19 people felt no pain at all in the trial.', sixtyTwo, []],
  ['Heart attacks struck 40 women a year in the study.', 'We followed 12,000 women.', []],
  ['In the trial, 31 people drank coffee and slept badly.', sixtyTwo, []],
  ['In the study, 12 men took painkillers afterwards.', sixtyTwo, []],
  ['Some 31 people took ginger in the trial.', sixtyTwo, []],
  ['The 31 people in the trial who took ginger slept better.', sixtyTwo, []],
  ['The doctors asked 20 patients to stop.', sixtyTwo, []],
  ['Researchers asked 90 adults about ginger.', sixtyTwo, ['failed']],
  ['The 90 adults in the trial slept well.', sixtyTwo, ['failed']],
  // A dose is held against one of the same.
  ['They drank a shake with 30 g protein.', 'Forty men took 5 g creatine.', ['cantTell']],
  ['They took 20 g whey protein.', 'Forty men took 5 g creatine.', ['cantTell']],
  ['They received a diet with 2 g salt.', 'Forty men took 5 g creatine.', ['cantTell']],
  ['They took theanine 100 mg.', 'Forty men took 400 mg of caffeine.', ['cantTell']],
  ['They drank 20 g creatine.', 'Forty men took 5 g creatine in water.', ['cantTell']],
  ['They drank 12 g creatine.', 'Forty men took 5 g creatine in water.', ['failed']],
  ['Half of them took 2 g of creatine.', 'Forty men took 5 g creatine.', ['cantTell']],
  ['Some of the men took 2 g of creatine.', 'Forty men took 5 g creatine.', ['cantTell']],
  // Six grams a day are two grams three times.
  ['They took 6 g of ginger.', 'Forty men took ginger (2 g), three times daily.', ['cantTell']],
  ['They took 6 g a day.', 'Forty men took ginger 2 g thrice daily.', ['cantTell']],
  ['They took 5 g a day.', 'Forty men took ginger 2 g thrice daily.', ['cantTell']],
  ['They took 5 g a day.', 'Forty men took ginger 2 g t.i.d. for a week.', ['cantTell']],
  ['They took 1100 mg daily.', 'Forty men took 500 mg every 12 hours.', ['cantTell']],
  ['They took 5 g each day.', 'Forty men took ginger, 2 g each day.', ['failed']],
  // Other times than that of follow-up.
  ['They were followed for 5 years.', 'The men had smoked for an average of 18 years.', ['cantTell']],
  ['They were followed for 5 years.', 'Surgery was done a median of 3 years before.', ['cantTell']],
  ['They were followed for 5 years.', 'They smoked over an average of 18 years.', ['cantTell']],
  ['They were followed for 5 years.', 'During a median of 3 years 12 men fell ill.', ['failed']],
  ['They were followed for 5 years.', 'Men followed for a median of 3 years fell ill.', ['failed']],
  ['They were followed for 5 years.', 'Deaths over a median of 3 years were few.', ['failed']],
  ['After a build-up period of 2 weeks, pain fell.', 'They were followed for 4 weeks.', []],
  ['After a follow-up period of 2 weeks, pain fell.', 'They were followed for 4 weeks.', ['failed']],
  // Countries of something else.
  [
    'The drink, sold in 40 countries, helped 300 women.',
    'We randomised 300 women from 12 countries.',
    ['passed'],
  ],
  ['Adults in 40 countries were asked.', 'We randomised 300 women from 12 countries.', ['failed']],
  ['A trial of 50 couples tested it.', 'One hundred adults took part.', []],
])('should hold %j against %j: what is counted must be the same', (text, abstract, expected) => {
  expect(outcomesOf(claimNumber, buildPair(text, { ...trial, record: { abstract } }))).toEqual(expected);
});
