import { expect, test } from 'vitest';
import { claimNumber } from '../../../lib/checks/claim-number';
import { buildPair, outcomesOf, type ReferenceParts } from './build-context';

const trialOf = (title: string, abstract: string): ReferenceParts => ({
  title,
  type: 'rct',
  record: { abstract },
});

const iron = trialOf(
  'Iron and fatigue in women with low ferritin: a randomised trial',
  'We enrolled 198 women who were tired. They took iron (n = 102) or placebo (n = 96) for 12 weeks. The dose was 80 mg of iron daily. Fatigue fell by half.',
);
const adults = trialOf(
  'Ginger for sore muscles: a randomised trial',
  'Sixty-two adults were randomised to ginger or placebo. They ran for 8 weeks.',
);
const sauna: ReferenceParts = {
  title: 'Sauna and death',
  type: 'cohort',
  record: {
    abstract:
      'We followed up people over 24 years. A total of 601, 1513, and 201 participants bathed once, thrice and daily. Tea with caffeine (400 mg) was served 6 hours before.',
  },
};
const diabetes = trialOf(
  'Walking in adults with type 2 diabetes: a trial',
  'Forty-one people walked in a 14-day period.',
);
const arms = trialOf(
  'Meditation for calm: a trial',
  'We recruited 276 adults. Harm came to 110 participants randomized to a drug and 21 randomized to meditation.',
);
const bank: ReferenceParts = {
  title: 'Coffee and stones: a cohort study',
  type: 'cohort',
  record: { abstract: 'UK Biobank (N = 502,000) was used. In all 3,400 women had stones.' },
};
const taiChi = trialOf(
  'Tai chi and pain: a trial',
  'We enrolled 226 men and women for a 9-month exercise program after a 2-week run-in period.',
);
const nurses: ReferenceParts = {
  title: 'Healthy living: a cohort study',
  type: 'cohort',
  record: { abstract: 'We followed 73 196 women of one study. In another 38,366 men were followed.' },
};
const ginger: ReferenceParts = {
  title: 'Ginger: a meta-analysis',
  type: 'meta-analysis',
  record: { abstract: 'Nineteen trials with 1,278 participants were included.' },
};

const three = trialOf(
  'Paracetamol for back pain: a trial',
  'Of the people, 550 participants were assigned to one pill, 549 were assigned to two, and 553 participants were assigned to none.',
);

test.each<[string, ReferenceParts, string[]]>([
  ['In 1,652 people, paracetamol did not speed recovery.', three, ['cantTell']],
  // More people than were studied are no part of them.
  ['In 260 women, iron eased fatigue.', iron, ['failed']],
  ['When 260 tired women took iron, they perked up.', iron, ['failed']],
  ['In 260 women, 12 weeks of iron eased fatigue.', iron, ['failed']],
  ['In 260 women, six weeks or less were enough for most.', iron, []],
  ['In a trial, 261 women took iron.', iron, ['failed']],
  ['In a trial, 131 women slept better on iron.', iron, ['cantTell']],
  ['In my trial of naps and in another, 261 women slept.', iron, []],
  ['A study examined the effects of iron on sleep in 261 tired women.', iron, ['failed']],
  ['A study examined the effects of iron on sleep in 131 tired women.', iron, ['failed']],
  ['A study tested 40 pills of iron in 261 women.', iron, []],
  ['A study examined iron. In town 261 women slept badly.', iron, []],
  ['All 260 women with low ferritin were tired.', iron, ['failed']],
  ['In all, 260 women with low ferritin took part.', iron, ['failed']],
  ['In 91 trials, ginger helped.', ginger, []],
  // As few may be one arm.
  ['In 130 women with low ferritin, iron eased fatigue.', iron, ['cantTell']],
  ['In 14 people with type 2 diabetes, walking helped.', diabetes, ['cantTell']],
  ['In 130 women, iron eased fatigue.', iron, ['cantTell']],
  // A part of the people, told as such or by a noun of their own.
  ['In 130 women who finished, iron eased fatigue.', iron, ['cantTell']],
  ['In 102 women, iron eased fatigue.', iron, ['cantTell']],
  ['Of the 130 women, half felt better.', iron, []],
  ['In 130 young women, iron eased fatigue.', iron, ['cantTell']],
  ['In 130 women with heavy periods, iron eased fatigue.', iron, ['cantTell']],
  ['All 19 women in the study improved.', adults, ['cantTell']],
  ['In 19 women, ginger helped.', adults, ['cantTell']],
  ['A trial of 19 men tested ginger.', adults, ['cantTell']],
  ['In 912 participants, ginger helped.', ginger, ['cantTell']],
  ['A cohort of 3,215 men was asked how often they bathed.', sauna, ['cantTell']],
  ['In 376 adults, meditation matched a drug.', arms, ['failed']],
  ['In 176 adults, meditation matched a drug.', arms, ['cantTell']],
  ['The pooled trials had 2,683 participants.', ginger, ['failed']],
  ['Some 1,897 people with sore muscles were analysed.', ginger, ['failed']],
  ['In 94 poor sleepers, ginger helped.', adults, ['failed']],
  ['A trial of half a million people looked at coffee.', bank, ['cantTell']],
  ['A trial of a million people looked at coffee.', bank, ['failed']],
  ['A trial of 622 men and women tested tai chi.', taiChi, ['failed']],
  ['A trial of 122 men tested tai chi.', taiChi, ['cantTell']],
  ['The study followed 211,562 people.', nurses, ['cantTell']],
  ['The study followed 111,562 people.', nurses, ['cantTell']],
  ['The study followed 83,196 women and many men.', nurses, ['failed']],
  // Others than the people of the study.
  ['In 260 million people, iron is low.', iron, ['failed']],
  ['In 260 million people worldwide, iron is low.', iron, []],
  ['Some 260 women in town lack iron.', iron, []],
  ['It helped 198 women, and in an earlier trial 260 men.', iron, ['passed']],
  ['Women felt better, as they had in an earlier trial: in 260 women, it helped.', iron, ['cantTell']],
])('should hold people of whom something was found against all: %j', (text, reference, expected) => {
  expect(outcomesOf(claimNumber, buildPair(text, reference))).toEqual(expected);
});

test.each<[string, ReferenceParts, string[]]>([
  ['After 16 weeks of treatment the women felt better.', iron, []],
  ['For 16 weeks the women rested for 2 days a week.', iron, []],
  ['Over 16 weeks the women felt better.', iron, ['failed']],
  ['They did tai chi for 19 months.', taiChi, ['failed']],
  ['People with type 2 diabetes walked for 24 days.', diabetes, ['failed']],
  ['After 16 weeks of age, babies need iron.', iron, []],
  ['They took 40 mg of iron a day.', iron, ['failed']],
  ['Taking 130 mg of iron a day, women felt better.', iron, ['failed']],
  ['Researchers followed almost 190,000 women for 14 years.', sauna, ['failed']],
  ['Women who followed the diet for 14 years lived long.', sauna, ['cantTell']],
  ['They took 100 mg of caffeine six hours before bed.', sauna, ['failed']],
  ['They took 100 mg of theanine six hours before bed.', sauna, ['cantTell']],
  ['Women taking 160 mg of calcium a day felt better.', iron, ['cantTell']],
  ['Below 15 mg/L the women had low ferritin.', iron, []],
  ['Another write-up of it tells of iron for 16 weeks.', iron, ['cantTell']],
])('should hold times and doses against those of the study: %j', (text, reference, expected) => {
  expect(outcomesOf(claimNumber, buildPair(text, reference))).toEqual(expected);
});
