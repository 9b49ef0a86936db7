/** Numbers that differ from the abstract's and are true all the same: no note may be made of them. */
import { expect, test } from 'vitest';
import { claimNumber } from '../../../lib/checks/claim-number';
import { buildPair, outcomesOf, runOne } from './build-context';

const POOLING = 'meta-analysis';

const outcomesBeside = (text: string, abstract: string, type: 'rct' | typeof POOLING): string[] =>
  outcomesOf(
    claimNumber,
    buildPair(text, { title: 'Naps and memory of adults', type, record: { abstract } }),
  );

test.each<[string, string]>([
  // How often in a week.
  [
    'The men trained hard, and soreness was measured once a week.',
    'They trained three times a week for a month.',
  ],
  ['They fasted on two days a week.', 'They ate normally 5 days a week.'],
  ['They ate oily fish twice a week.', 'They were given fish 5 days per week, of which two oily fish.'],
  ['The men trained three times a week.', 'They trained with 2.3 sessions per week of training completed.'],
  // How long something was taken.
  [
    'After two years of training they were asked.',
    'With one year of training behind them, men took creatine.',
  ],
  ['They ate at the clinic for eight weeks.', 'They ate rye for 4 weeks, then wheat for 4 weeks.'],
  ['After 12 weeks of exercise they were fitter.', 'They were weighed after 6 weeks of diet.'],
  ['After 24 weeks of training they were fitter.', 'There were two blocks, each of 12 weeks of training.'],
  [
    'The trial lasted for six months.',
    'It was 12 weeks of supervised training followed by 12 weeks at home.',
  ],
  ['They trained for 10 weeks after two weeks of practice.', 'The men trained for 12 weeks.'],
  // A dose by day.
  ['Participants took 6 g a day.', 'They took 3 g each day, in the loading week double that.'],
  // Of so many people, so many.
  ['For 200 people who take the pill, one heart attack is prevented.', 'We randomised 120 people.'],
  ['When 1,000 women take it for ten years, five fewer break a hip.', 'We randomised 736 women.'],
  ['In 10,000 people, it prevents about 12 deaths.', 'We randomised 8,200 people.'],
  ['Of 1,000 men screened, one escapes death.', 'We randomised 720 men.'],
  ['Of 100 adults, about 30 sleep badly.', 'We randomised 80 adults.'],
  ['In 20 people, one has side effects.', 'We randomised 18 people.'],
  ['Of 112 adults, about 30 sleep badly.', 'We randomised 80 adults.'],
  ['In 1,500 people, naps helped.', 'We randomised 1,210 people.'],
  // One arm.
  ['In 40 adults, naps helped.', 'We randomly assigned 80 adults 1:1 to naps or none.'],
  ['In 12 men, naps worked at once.', 'We randomised 36 men to naps, food or rest.'],
  // Those who finished.
  ['Of 91 volunteers, most preferred naps.', 'In all 60 volunteers completed the trial.'],
  ['Among 1,512 adults, naps helped.', 'Data of 1,210 participants entered the pooled analysis.'],
  ['The study followed 91 volunteers.', 'Sixty volunteers completed the trial.'],
  // What looks like another study, or a figure nearby.
  ['Naps helped in 14 people.', 'We randomised 28 people.'],
  // Bounds.
  [
    'A study of more than 100 people found that naps help memory.',
    'We randomised 128 people to naps or none.',
  ],
  ['A trial of over 1,000 women found that naps help.', 'We randomised 1,471 women.'],
  ['More than 50,000 people took part.', 'We followed 94,378 people.'],
  ['The trial had at least 500 women.', 'We randomised 612 women.'],
  ['No fewer than 500 women took part.', 'We randomised 612 women.'],
  ['The trial ran for over six months.', 'The trial lasted for 9 months.'],
  ['The trial had fewer than 200 people.', 'We randomised 128 people.'],
  ['The trial had up to 200 people.', 'We randomised 128 people.'],
  ['No more than 200 people took part.', 'We randomised 128 people.'],
  ['The study followed about 120 patients.', 'We randomised 136 patients.'],
  ['The study followed nearly 200 women.', 'We randomised 178 women.'],
])('should not accuse %j beside %j', (text, abstract) => {
  expect(outcomesBeside(text, abstract, 'rct')).not.toContain('failed');
});

test.each<[string, string]>([
  [
    'Across 1,310 people, fish oil helped.',
    '22 trials with 1,065 participants in the main analysis were found.',
  ],
  ['Across 10 studies in children, naps helped.', 'We had 8 studies in the meta-analysis.'],
  [
    'In 30 studies, only 12 of them randomised, naps helped.',
    'Twelve randomised trials and 18 cohort studies.',
  ],
  ['A review of 30 studies looked at naps.', 'Twelve randomised trials and 18 cohort studies were included.'],
  ['The analysis of the nine trials with women found a larger effect.', 'We included 22 trials.'],
  [
    'A review of 87 studies looked at naps.',
    'Of the 78 included studies, 51 studies were eligible for pooling.',
  ],
  ['A review of more than 30 trials looked at naps.', 'We included 44 trials.'],
  ['A review of nearly 50 studies looked at naps.', 'We included 43 studies.'],
])('should not accuse %j beside a review: %j', (text, abstract) => {
  expect(outcomesBeside(text, abstract, POOLING)).not.toContain('failed');
});

test.each<[string, string, string]>([
  ['A study of more than 200 people tested naps.', 'We randomised 128 people.', '“more than 200 people”'],
  ['A study of at least 200 people tested naps.', 'We randomised 128 people.', '“at least 200 people”'],
  ['The trial had fewer than 100 people.', 'We randomised 128 people.', '“fewer than 100 people”'],
  ['The trial had up to 100 people.', 'We randomised 128 people.', '“up to 100 people”'],
  ['No more than 100 people took part.', 'We randomised 128 people.', '“No more than 100 people”'],
  ['The study followed about 200 people.', 'We randomised 128 people.', '“about 200 people”'],
  ['In 260 women, naps helped.', 'We randomised 198 women.', '“260 women”'],
])('should still hold %j against %j, and begin with the bound', (text, abstract, quoted) => {
  const reference = { title: 'Naps and memory', type: 'rct', record: { abstract } } as const;
  const [finding] = runOne(claimNumber, buildPair(text, reference));
  expect(finding?.outcome).toBe('failed');
  expect(finding?.message).toContain(quoted);
});

test.each<[string, string]>([
  ['Pain fell later in the trial of 62 women.', 'We randomised 80 women.'],
  ['A trial of 62 women, who had never exercised prior to the study, tested it.', 'We randomised 80 women.'],
  ['The trial, of 1,853 people with sore knees, was dear.', 'We randomised 1583 people.'],
  ['The trial, which included 62 women, tested it.', 'We randomised 80 women.'],
  ['A trial of 62 women showed that other people at work slept better.', 'We randomised 80 women.'],
  // A year is no figure.
  ['A trial of 2,000 women tested it.', 'Between 2010 and 2015 we randomised 1,200 women.'],
])('should make the note that %j calls for: %j', (text, abstract) => {
  expect(outcomesBeside(text, abstract, 'rct')).toContain('failed');
});

test('should hold the people of a review against its own, named behind its studies', () => {
  const abstract = 'A total of 40 studies in 1461 participants were included.';
  expect(
    outcomesBeside('A review of 40 studies and 1,641 participants looked at naps.', abstract, POOLING),
  ).toEqual(['failed']);
  expect(
    outcomesBeside('Of 40 studies and 1,641 participants, few were young.', abstract, POOLING),
  ).not.toContain('failed');
});
