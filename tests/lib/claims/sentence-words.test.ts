/** The small finders of words: each takes and refuses what its pattern's comment says. */
import { describe, expect, test } from 'vitest';
import { findBelief } from '../../../lib/claims/beliefs';
import { findNamedDesigns, findNewStudy } from '../../../lib/claims/named-designs';
import { findPluralEvidence } from '../../../lib/claims/plural-evidence';
import { findProofWords } from '../../../lib/claims/proof-words';
import { findSuperlatives } from '../../../lib/claims/superlatives';

describe('findPluralEvidence', () => {
  test.each([
    ['Studies show that naps help.', 'Studies show'],
    ['Numerous clinical trials have shown it.', 'Numerous clinical trials have shown'],
    ['There is a growing body of evidence for naps.', 'growing body of evidence'],
    ['This is backed by decades of research.', 'decades of research'],
    ['It has been shown in many studies.', 'shown in many studies'],
    ['Science has proven it.', 'Science has proven'],
    ['Twin studies show that naps help.', 'studies show'],
    ['Nutrition studies have shown it.', 'studies have shown'],
    ['Harvard studies show that naps help.', 'studies show'],
    ['Today studies show that naps help.', 'studies show'],
    ['Swedish trials found it.', 'trials found'],
    ['Studies show that naps help, and the largest naps help most.', 'Studies show'],
    ['Studies show that naps help one of them sleep.', 'Studies show'],
    ['Epidemiological studies have shown it, and experiments show it too.', 'studies have shown'],
  ])('should find it in %j', (sentence, words) => {
    expect(findPluralEvidence(sentence)?.words).toBe(words);
  });

  test.each([
    'A study shows that naps help.',
    'Research shows that naps help.',
    'New research proves it.',
    'No studies show that naps harm.',
    'The studies show mixed results.',
    'Two trials found an effect.',
    'However, no observational studies have shown it.',
    'Our previous studies confirmed it.',
    'Nuclear run-on experiments showed less of it.',
    'Validation studies demonstrated it.',
    'Many studies suggest that naps help, yet the biggest of them cannot tell why.',
    'Several trials have found that naps help, the largest of which took in 911 people.',
    'Dozens of studies show that naps help, and one of the best trials was Danish.',
  ])('should not find it in %j', (sentence) => {
    expect(findPluralEvidence(sentence)).toBeNull();
  });
});

describe('findProofWords', () => {
  test.each([
    ['This proves it.', 'proves'],
    ['With no salt this proves it.', 'proves'],
    ['It is clinically proven.', 'proven'],
    ['A trial has proven record sleep in nappers.', 'proven'],
    ['The study proves that the link is weak.', 'proves'],
    ['Here is proof that naps help.', 'proof that'],
    ['Here is proof that naps are a must.', 'proof that'],
    ['A trial demonstrated that naps help.', 'demonstrated'],
    ['The myth was debunked.', 'debunked'],
    ['This was confirmed by a small trial.', 'confirmed by a small trial'],
    ['When researchers followed 5,000 people, they proved it.', 'proved'],
    ['If you still doubt it, this study proves it.', 'proves'],
    ['The sceptics are wrong: this study proves it.', 'proves'],
    ['Once in doubt, a large Danish trial confirmed it.', 'confirmed'],
    ['Naps help even when one is rested, as a trial with 40 cooks has proved.', 'proved'],
  ])('should find it in %j', (sentence, words) => {
    expect(findProofWords(sentence)?.words).toBe(words);
  });

  test.each([
    'This improves it.',
    'Yoga proves its worth in old age.',
    'It doesn’t prove anything.',
    'There is no proof yet.',
    'She looked for proof of it and found none.',
    'It has yet to be proven.',
    'Naps may prove useful.',
    'It proved to be hard.',
    'The nap has a proven record in medicine.',
    'An approved drug.',
    'We proved this in a second study.',
    'We confirmed this in a second study.',
    'The status was confirmed microscopically.',
    'To demonstrate the tool, they built a model.',
    'The strain proved resistant to frost.',
    'Old seeds proved extremely useful.',
    'It proved to have more cells.',
    'Conclusively, rest is still preferred.',
    'A study followed 2211 people with confirmed infection.',
    'The trial took in ten people with biopsy-proven disease.',
    'They want a bigger trial before anyone calls it proven.',
    'When a team of some patience has written down, collected and counted what it wished to see and the results confirm its prediction, be careful.',
    'If naps work, that proves it.',
    'Naps feel good, while proof of better health is scarce.',
    'There is little proof that naps help.',
    'Proof that naps help is still hard to come by.',
    'One study is far from proof that naps help.',
    'Calling that trial proof of a lasting effect is a stretch.',
    'To take this as proof that naps help would be wrong.',
    'The trial was proven flawed.',
    'What is proven in mice need not hold for us.',
    'Being proven in one small trial does not mean that it works.',
    'No single study proves that naps help.',
    'No trials have ever proven that naps help.',
    'None of these trials proves it.',
    'It would be wrong to read the survey as proof that naps help.',
    'The trial proves very little about naps at home.',
    'That proves nothing.',
    'The link does not by itself prove that naps help.',
    'One survey doesn’t on its own prove it.',
    'A study can’t ever really prove it.',
    'It is tempting to think that this study proves it.',
    'Few remedies have been proven to help.',
    'None of these remedies is proven to help.',
  ])('should not find it in %j', (sentence) => {
    expect(findProofWords(sentence)).toBeNull();
  });
});

describe('findNamedDesigns', () => {
  test.each([
    ['A meta-analysis of 12 trials found it.', ['meta-analysis']],
    ['One randomised, double-blind trial found it.', ['randomised-trial']],
    ['A 2012 human trial found it.', ['trial']],
    ['In a 12-week trial, men ran.', ['trial']],
    ['The only randomized controlled trial found it.', ['randomised-trial']],
    ['The large cohort study ran for years.', ['cohort']],
    ['A small study found it.', ['study']],
    ['In a systematic review and meta-analysis', ['systematic-review', 'meta-analysis']],
    ['A Cochrane review found it.', ['review']],
    ['A randomised trial found that more data will be needed.', ['randomised-trial']],
    ['A comprehensive review found it.', ['review']],
    ['The first randomized trial found it.', ['randomised-trial']],
    ['Using a randomized trial, they tested naps.', ['randomised-trial']],
    ['The Danish Cohort Study found it.', ['cohort']],
    ['A large randomized trial will surprise you.', ['randomised-trial']],
  ])('should read %j', (sentence, designs) => {
    expect(findNamedDesigns(sentence).map(({ design }) => design)).toEqual(designs);
  });

  test.each([
    'More randomised trials are needed.',
    'In this trial, men ran.',
    'Unknown, for only one trial was good enough.',
    'Our 2019 survey asked men.',
    'The study found it.',
    'Studies show it.',
    'A trial period of a week.',
    'Our review board agreed.',
    'Study the label.',
    'No randomised trial has tested it.',
    'Until a large trial is done, nobody knows.',
    'We need a randomised trial.',
    'A cohort study will be started next year.',
    'A non-randomized study found it.',
    'The researchers used data from a randomised trial.',
    'People in a clinical trial wore watches.',
    'I cited it as if it were a clinical trial.',
    'It isn’t a clinical trial.',
    'They watched people rather than run a clinical trial.',
    'Unlike a clinical trial, it only watched.',
    'Only a clinical trial could tell.',
    'A larger trial might show more.',
    'The Irish Longitudinal Study asked about naps.',
    'They chose a cross-sectional study design.',
    'A comprehensive medication review is worth it.',
    'A retrospective review of medical records was made.',
  ])('should name none in %j', (sentence) => {
    expect(findNamedDesigns(sentence)).toEqual([]);
  });
});

test.each([
  ['A new study praises naps.', 'new study'],
  ['The latest clinical trial praises naps.', 'latest clinical trial'],
  ['A study of new mothers', null],
])('findNewStudy should read %j', (sentence, words) => {
  expect(findNewStudy(sentence)?.words ?? null).toBe(words);
});

test.each([
  ['Many people believe that squats harm.', 'Many people believe'],
  ['Most lifters still think so.', 'Most lifters still think'],
  ['It is widely believed that sugar harms.', 'It is widely believed'],
  ['Many people recover within weeks.', null],
  ['People who believe in luck run faster.', null],
])('findBelief should read %j', (sentence, words) => {
  expect(findBelief(sentence)?.words ?? null).toBe(words);
});

test.each([
  ['Sleep is the most powerful factor.', ['the most powerful']],
  ['Pain is inevitable and guaranteed.', ['inevitable', 'guaranteed']],
  ['It is the only way.', ['the only way']],
  ['It is not always so.', []],
  ['Most people sleep.', []],
  ['One of the best athletes', []],
])('findSuperlatives should read %j', (sentence, words) => {
  expect(findSuperlatives(sentence).map((found) => found.words)).toEqual(words);
});

test('should read a very long sentence without giving more than a few mentions', () => {
  expect(findNamedDesigns('a new study '.repeat(5000)).length).toBeLessThanOrEqual(20);
  expect(findProofWords('proof '.repeat(5000))).toBeNull();
  expect(findPluralEvidence('many many studies '.repeat(5000))).toBeNull();
});
