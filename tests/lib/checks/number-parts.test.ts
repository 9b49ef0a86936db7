/** The small questions that are asked of two numbers before they are held against each other. */
import { expect, test } from 'vitest';
import { tellsOfAnother } from '../../../lib/checks/another-study';
import { isLeft } from '../../../lib/checks/number-roles';
import { agree, isRoundNumber, isWithin } from '../../../lib/checks/numbers-agree';
import { findNumbers, type NumberFact } from '../../../lib/claims/numbers';

function numberIn(text: string): NumberFact {
  const [first] = findNumbers(text);
  if (first === undefined) throw new Error(`no number in ${text}`);
  return first;
}

test.each([
  ['nearly 200 women', '178 women', true],
  ['200 women', '178 women', false],
  ['about 200 women', '128 women', false],
  ['1,000 women', '950 women', true],
  ['2,000 women', '1,501 women', false],
  ['three million people', '3,407,134 people', true],
  ['20%', '20.3%', true],
  ['20%', '21%', false],
  ['two months', '8 weeks', true],
])('should see whether %j and %j are the same but for rounding', (ours, theirs, expected) => {
  expect(agree(numberIn(ours), numberIn(theirs))).toBe(expected);
});

test.each([
  ['more than 100 people', '128 people', true],
  ['more than 100 people', '90 people', false],
  ['up to 100 people', '90 people', true],
  ['up to 100 people', '128 people', false],
  ['100 people', '128 people', false],
  ['about 100 people', '128 people', false],
])('should see whether %j is true of %j', (ours, theirs, expected) => {
  expect(isWithin(numberIn(ours), numberIn(theirs))).toBe(expected);
});

test('should tell round numbers by their hundreds', () => {
  expect([400, 1000, 1510, 400_000].map(isRoundNumber)).toEqual([false, true, false, true]);
});

test.each([
  ['Forty men slept better, as 90 had in an earlier trial.', true],
  ['Forty men slept better, as a second large study confirmed.', true],
  ['Other write-ups of it speak of ninety.', true],
  ['Another study had 90 men.', false],
  ['Forty men slept better later in the trial.', false],
  ['Forty men had never slept prior to the study.', false],
  ['Forty men slept better than other people at work.', false],
])('should see whether a sentence tells of a second study: %j', (sentence, expected) => {
  expect(tellsOfAnother(sentence)).toBe(expected);
});

test.each([
  ['Sixty volunteers completed the trial.', true],
  ['22 of them: 1,065 participants in the main analysis.', true],
  ['We analysed 60 men.', true],
  ['We randomised 60 men.', false],
])('should see whether those counted may be fewer than began: %j', (text, expected) => {
  expect(findNumbers(text).map(isLeft).at(-1)).toBe(expected);
});
