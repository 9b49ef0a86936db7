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
  'We enrolled 198 women who were tired. They took iron (n = 102) or placebo (n = 96) for 12 weeks and rested twice a week. The dose was 80 mg of iron daily. Fatigue fell by half.',
);
const adults = trialOf(
  'Ginger for sore muscles: a randomised trial',
  'Sixty-two adults were randomised to ginger or placebo. They ran three times a week for 8 weeks.',
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
  'We enrolled 226 men and women for a 9-month exercise program after a 2-week run-in period. Tai chi was done twice weekly, or once or twice weekly.',
);
const rats: ReferenceParts = {
  title: 'Running rats',
  type: 'animal',
  record: { abstract: 'Rats ran 5 days per week.' },
};
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

test.each<[string, ReferenceParts, string[]]>([
  // More people than were studied are no part of them.
  ['In 260 women, iron eased fatigue.', iron, ['failed']],
  ['When 260 tired women took iron, they perked up.', iron, ['failed']],
  ['All 260 women with low ferritin were tired.', iron, ['failed']],
  ['In all, 260 women with low ferritin took part.', iron, ['failed']],
  ['In 91 trials, ginger helped.', ginger, ['failed']],
  // As few may be all where nothing parts them from the others.
  ['In 130 women with low ferritin, iron eased fatigue.', iron, ['failed']],
  ['In 14 people with type 2 diabetes, walking helped.', diabetes, ['failed']],
  ['In 130 women, iron eased fatigue.', iron, ['failed']],
  // A part of the people, told as such or by a noun of their own.
  ['In 130 women who finished, iron eased fatigue.', iron, ['cantTell']],
  ['In 102 women, iron eased fatigue.', iron, ['cantTell']],
  ['Of the 130 women, half felt better.', iron, ['cantTell']],
  ['In 130 young women, iron eased fatigue.', iron, ['cantTell']],
  ['In 130 women with heavy periods, iron eased fatigue.', iron, ['cantTell']],
  ['All 19 women in the study improved.', adults, ['cantTell']],
  ['In 19 women, ginger helped.', adults, ['cantTell']],
  ['A trial of 19 men tested ginger.', adults, ['cantTell']],
  ['Across 12 trials, ginger helped.', ginger, ['cantTell']],
  ['In 900 participants, ginger helped.', ginger, ['cantTell']],
  ['A cohort of 3,215 men was asked how often they bathed.', sauna, ['cantTell']],
  ['In 376 adults, meditation matched a drug.', arms, ['failed']],
  ['In 176 adults, meditation matched a drug.', arms, ['cantTell']],
  ['The pooled trials had 2,683 participants.', ginger, ['failed']],
  ['Some 1,897 people with sore muscles were analysed.', ginger, ['failed']],
  ['In 90 poor sleepers, ginger helped.', adults, ['failed']],
  ['In half a million people, coffee drinkers had fewer stones.', bank, ['cantTell']],
  ['In a million people, coffee drinkers had fewer stones.', bank, ['failed']],
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
  ['Women felt better, as they had in an earlier trial: of 260 women, most did.', iron, ['cantTell']],
])('should hold people of whom something was found against all: %j', (text, reference, expected) => {
  expect(outcomesOf(claimNumber, buildPair(text, reference))).toEqual(expected);
});

test.each<[string, ReferenceParts, string[]]>([
  ['After 16 weeks of treatment the women felt better.', iron, ['failed']],
  ['After 16 weeks on the pill the women felt better.', iron, ['failed']],
  ['After 4 weeks on the pill the women felt better.', iron, ['cantTell']],
  ['Over 16 weeks the women felt better.', iron, ['failed']],
  ['They did tai chi for 19 months.', taiChi, ['failed']],
  ['People with type 2 diabetes walked for 24 days.', diabetes, ['failed']],
  ['After 16 weeks of age, babies need iron.', iron, []],
  ['They took 40 mg of iron a day.', iron, ['failed']],
  ['Taking 160 mg of iron a day, women felt better.', iron, ['failed']],
  ['Researchers followed almost 190,000 women for 14 years.', sauna, ['failed']],
  ['Women who followed the diet for 14 years lived long.', sauna, ['cantTell']],
  ['They took 100 mg of caffeine six hours before bed.', sauna, ['failed']],
  ['They took 100 mg of theanine six hours before bed.', sauna, ['cantTell']],
  ['Women taking 160 mg of calcium a day felt better.', iron, ['cantTell']],
  ['Below 15 mg/L the women had low ferritin.', iron, []],
  ['Another write-up of it speaks of 16 weeks of treatment.', iron, ['cantTell']],
])('should hold times and doses against those of the study: %j', (text, reference, expected) => {
  expect(outcomesOf(claimNumber, buildPair(text, reference))).toEqual(expected);
});

test.each<[string, ReferenceParts, string[]]>([
  ['Adults who ran five times a week were less sore.', adults, ['failed']],
  ['They ran five days a week.', adults, ['failed']],
  ['They ran three days a week.', adults, ['passed']],
  ['They ran at least twice a week.', adults, []],
  ['They ran twice a week at first and five times a week later.', adults, []],
  ['The rats ran on three days a week.', rats, ['failed']],
  ['They did tai chi once a week.', taiChi, ['cantTell']],
  ['They ran once a week, some twice.', adults, []],
  ['They saw a coach twice a week.', adults, ['cantTell']],
  ['Run twice a week.', adults, []],
  ['Untrained people should run twice a week.', adults, []],
  ['You can get by with running twice a week.', adults, []],
  ['They ran five times a week.', { ...adults, type: 'cohort' }, []],
])('should hold how often people did something: %j', (text, reference, expected) => {
  expect(outcomesOf(claimNumber, buildPair(text, reference))).toEqual(expected);
});
