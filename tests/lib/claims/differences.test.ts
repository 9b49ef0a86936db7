import { expect, test } from 'vitest';
import { tellsOfDifference } from '../../../lib/claims/differences';

const title = 'Curcumin and inflammation in sore joints';

test.each([
  ['People who take curcumin have less inflammation.', true],
  ['Curcumin gave no extra relief of joints.', true],
  ['Your joints feel better on curcumin.', true],
  ['More than 40 million people have sore joints with inflammation.', false],
  ['Millions of people have sore joints with inflammation.', false],
  ['Curcumin no longer sells as a dye, says the joint board.', false],
  ['There is more about curcumin and joints below.', false],
  ['Swimmers sleep better.', false],
])('should tell a difference in what the title is about: %j', (sentence, expected) => {
  expect(tellsOfDifference(sentence, title)).toBe(expected);
});
