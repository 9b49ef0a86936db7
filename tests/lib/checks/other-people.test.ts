/** Sentences about one group beside studies of another, or of a word that only looks like one: true, and not to be accused. */
import { expect, test } from 'vitest';
import { claimPopulation } from '../../../lib/checks/claim-population';
import { wordingOf } from '../../../lib/claims/wording';
import { classifyStudy } from '../../../lib/evidence/classify-study';
import { buildPair, outcomesOf } from './build-context';

function outcomesBeside(text: string, title: string, abstract: string | null): string[] {
  const study = classifyStudy({ title, abstract, publicationTypes: [], mesh: [] });
  const record = abstract === null ? undefined : { abstract };
  const reference = { title, study, type: study.type, ...(record === undefined ? {} : { record }) };
  return outcomesOf(claimPopulation, buildPair(text, reference, { wording: wordingOf(text).wording }));
}

test.each<[string, string, string?]>([
  // Relatives and partners.
  ['Women whose partners snore sleep worse.', 'Snoring in men and the sleep of their bed partners'],
  ['Girls whose fathers exercise weigh less.', 'Exercise in men and body weight of their daughters'],
  ['Men whose wives work nights sleep less.', 'Night work in women and the sleep of their husbands'],
  ['Men born to heavy smokers have lower sperm counts.', 'Smoking in women and semen quality of their sons'],
  ['Men born to heavy smokers have lower sperm counts.', 'Smoking and semen quality in offspring of women'],
  ['Men whose mothers smoked weigh more.', 'Smoking in pregnant women and weight of the newborn'],
  // The other sex by another word, in the title or the abstract.
  [
    'Women who eat nuts every day live longer.',
    'Nuts and years of life in men',
    'We followed 42,498 men and 76,464 nurses.',
  ],
  ['Women on nuts live longer.', 'Nuts and long lives in men', 'Those were 40 males and 38 ladies.'],
  ['Women on nuts live longer.', 'Nuts and long lives in men', 'Twenty men and their wives ate nuts.'],
  ['Women on nuts live longer.', 'Nuts and long lives in men', 'Male and postmenopausal runners ate nuts.'],
  ['Women on nuts live longer.', 'Nuts and long lives in men', 'Teachers and volunteers ate nuts as well.'],
  // Beside, but not in, the group.
  ['Women on the pill sleep worse.', 'Oral contraceptives and sleep: comparison with men'],
  ['Menopause makes women sleep worse.', 'Sleep at midlife: men as comparison for the menopausal transition'],
  ['Patients of women doctors live longer.', 'Deaths of patients treated by male physicians'],
  ['Boys sleep longer when school starts later.', 'Later start times and sleep in a girls school'],
  // No group at all.
  ['Women with higher testosterone build more muscle.', 'Male hormones and muscle: testosterone and mass'],
  [
    'Low energy intake lowers testosterone in men.',
    'Beyond the Female Athlete Triad: Relative Energy Deficiency',
  ],
  [
    'Listen up, guys: strengthening your hamstrings prevents knee injuries.',
    'Hamstring strengthening and knee injuries in women',
  ],
  // Age: those who were young when it began.
  [
    'Middle-aged men who were strong as recruits live longer.',
    'Muscular strength in male adolescents and premature death: cohort study of one million',
  ],
  [
    'Pensioners who were fat at 18 get dementia more often.',
    'Body mass in young men and dementia in later life',
  ],
  ['Students who sleep longer get better marks.', 'Sleep duration and grades of high-school seniors'],
  [
    'Children read better when volunteers visit their class.',
    'Elderly volunteers in schools and reading scores',
  ],
  ['Students remember more after a nap.', 'Naps and memory in 30 older adults and 30 undergraduates'],
  // Training.
  [
    'Inactive people move more when the Games come to town.',
    'Inspired by athletes? The Olympic Games and sport',
  ],
  ['Beginners stay longer with a qualified coach.', 'Well-trained instructors and drop-out in fitness clubs'],
  ['As we age, whey makes athletes stronger.', 'Whey and leg strength in mobility-limited older adults'],
  // What was looked out for in the healthy.
  [
    'Healthy adults who drink coffee keep their blood sugar lower.',
    'Coffee consumption and risk for type 2 diabetes mellitus',
  ],
  [
    'Healthy adults who sleep six hours have higher blood pressure later on.',
    'Short sleep duration as a risk factor for hypertension: analyses of the first NHANES',
  ],
  [
    'Healthy people who exercise feel down less often.',
    'Exercise as prevention for depression: a cohort study',
  ],
  ['Healthy people with a dog walk more.', 'People with dogs walk more: an accelerometer study'],
  ['Healthy adults with strong legs hurt their backs less.', 'Lifting patients and back pain in nurses'],
  // Animals in the abstract, and people beside them.
  [
    'Artificial sweeteners may drive up your blood sugar by way of the gut.',
    'Artificial sweeteners induce glucose intolerance by altering the gut microbiota',
    'We demonstrate that sweeteners drive glucose intolerance through the microbiota in mice. We identify the same in healthy human subjects.',
  ],
  // Dogs and mice that were not studied.
  [
    'People who eat more processed meat get bowel cancer more often.',
    'Hot dogs, processed meat and bowel cancer: a prospective study',
  ],
  ['Families that keep a puppy walk more and are less stressed.', 'Dogs, walking and stress in families'],
  [
    'Office staff with a vertical device have fewer sore wrists.',
    'Vertical mice and sore wrists in office staff: a randomized trial',
  ],
])('should not accuse %j beside %j', (text, title, abstract) => {
  expect(outcomesBeside(text, title, abstract ?? null)).not.toContain('failed');
});

test.each<[string, string, string?]>([
  ['Women who take creatine gain more strength.', 'Creatine and strength in young men'],
  ['Iron makes tired men less tired.', 'Iron and tiredness among women aged 50–60', 'We studied 40 adults.'],
  ['Beetroot makes women faster.', 'Beetroot and speed in male amateur cyclists'],
])('should still say that %j is not of the people of %j', (text, title, abstract) => {
  expect(outcomesBeside(text, title, abstract ?? null)).toContain('failed');
});

test.each<[string, string]>([
  ['Ginger calms the gut in MG.', 'Ginger tea in patients with myasthenia gravis'],
  ['Ginger helps children on the spectrum sleep.', 'Ginger tea in children with autism'],
  ['In golfer’s elbow, ginger relieves pain.', 'Ginger cream in adults with medial epicondylalgia'],
  ['Ginger keeps muscle on frail people.', 'Ginger tea in sarcopenic adults'],
  ['Ginger lowers blood pressure at 80 as well.', 'Ginger tea in octogenarians'],
  ['In footballers, ginger reduces soreness.', 'Ginger tea in elite soccer players'],
])('should know a group by another name: %j', (text, title) => {
  expect(outcomesBeside(text, title, null)).not.toContain('failed');
});

test.each<[string, string]>([
  ['At 80 beats a minute, ginger lowers blood pressure.', 'Ginger tea in octogenarians'],
])('should still miss a group that nobody names: %j', (text, title) => {
  expect(outcomesBeside(text, title, null)).toContain('failed');
});
