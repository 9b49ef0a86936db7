import { expect, test } from 'vitest';
import { claimTopic } from '../../../lib/checks/claim-topic';
import { buildPair, runOne } from './build-context';

test.each<[string, string[]]>([
  ['Cinnamon calms the gut and helps digestion.', ['failed']],
  ['Cinnamon calmed the gut of 12 people and helped digestion.', []],
  ['Gut trouble and lung trouble were mild.', []],
])('should ask for the subject of what is said in general only: %j', (text, outcomes) => {
  const context = buildPair(text, { title: 'Bone density of retired violinists' });
  expect(runOne(claimTopic, context).map(({ outcome }) => outcome)).toEqual(outcomes);
});
