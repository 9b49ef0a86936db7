import { expect, test } from 'vitest';
import { isReported } from '../../../lib/claims/reported';
import { wordingOf } from '../../../lib/claims/wording';

const actingIn = (sentence: string): string => {
  const span = wordingOf(sentence).words[0];
  return span === undefined ? sentence : sentence.slice(span.start, span.end);
};

test.each([
  ['Vests do nothing for 62 men and women.', true],
  ['Vests did not build bone.', true],
  ['The vests weighed 3% of body weight.', true],
  ['Fractures fell by a third.', true],
  ['Vests reduced the risk of fractures.', true],
  ['Vests build bone.', false],
  ['Vests speed recovery.', false],
  ['Vests improve balance.', false],
  ['It was shown that vests improve balance.', false],
  ['Researchers found that vests improve balance.', false],
  ['Vests do not improve balance.', false],
  ['Studies have shown that vests improve balance.', false],
  ['Bones are stronger with a vest.', false],
  ['Vests build more bone than placebo.', true],
  ['The placebo effect builds bone.', false],
])('should tell what happened from what holds: %j', (sentence, expected) => {
  expect(isReported(sentence, () => actingIn(sentence))).toBe(expected);
});
