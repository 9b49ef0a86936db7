import { expect, test } from 'vitest';
import { claimTopic } from '../../../lib/checks/claim-topic';
import { buildPair, runOne } from './build-context';

test.each<[string, string[]]>([
  ['Cinnamon calms the gut and guards the heart.', ['failed']],
  ['Cinnamon calmed the gut of 12 people and guarded the heart.', []],
  ['Gut trouble and lung trouble were mild.', []],
])('should ask for the subject of what is said in general only: %j', (text, outcomes) => {
  const context = buildPair(text, { title: 'Bone density and sleep of retired violinists' });
  expect(runOne(claimTopic, context).map(({ outcome }) => outcome)).toEqual(outcomes);
});

test.each([
  [
    'A traveller may go back and meet an earlier self.',
    'Black holes as machines for time: the energy of wormholes',
  ],
  ['Metabolomic profiles tell apart samples of different origin.', 'Spectra of olive oils sold as Italian'],
  ['Cinnamon calms the gut and the heart.', 'Spectra of olive oils sold as Italian'],
  [
    'A traveller may go back and meet an earlier self.',
    'Gut bacteria and bone density of retired violinists',
  ],
])('should not take one word of many meanings for a subject: %j beside %j', (text, title) => {
  expect(runOne(claimTopic, buildPair(text, { title })).map(({ outcome }) => outcome)).toEqual(['cantTell']);
});

test.each<[string, string[]]>([
  ['Many people swear by cinnamon for their gut.', ['failed']],
  ['Many people swear by cinnamon for their gut, and the review does not rule it out.', ['passed']],
  ['Many people swear by cinnamon for their gut, but a trial of 12 men found nothing.', ['passed']],
  ['Many researchers believe that cinnamon calms the gut.', ['passed']],
  ['Most sleep scientists still think that cinnamon calms the gut.', ['passed']],
  ['Many therapists believe that cinnamon calms the gut.', ['failed']],
  ['Many people study until late and swear by cinnamon for their gut.', ['passed']],
])('should call it a belief where the sentence does not go on to the study: %j', (text, outcomes) => {
  const context = buildPair(text, { title: 'Cinnamon and gut transit' });
  expect(runOne(claimTopic, context).map(({ outcome }) => outcome)).toEqual(outcomes);
});

test('should know what kills for a matter of death', () => {
  const context = buildPair('Loneliness is as deadly as smoking.', {
    title: 'Social relationships and mortality risk: a meta-analytic review',
    record: {
      abstract: 'Social relationships and mortality were set beside each other in many cohorts of adults.',
    },
  });
  expect(runOne(claimTopic, context).map(({ outcome }) => outcome)).toEqual(['passed']);
});
