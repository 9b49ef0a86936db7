import { expect, test } from 'vitest';
import { concernsGroup, findHumans, namesPeople } from '../../../lib/claims/own-matters';
import { findPopulations } from '../../../lib/claims/populations';

const concerns = (title: string, sentence: string): boolean[] =>
  findPopulations(title).map((population) => concernsGroup(population, sentence));

test.each([
  ['Raspberry leaf in pregnancy', 'Raspberry leaf tea shortens labour.', [true]],
  ['Raspberry leaf in pregnancy', 'Raspberry leaf tea eases nausea.', [false]],
  ['Tai chi for older adults', 'Tai chi prevents falls.', [true]],
  ['Tai chi for older adults', 'Cholesterol falls with tai chi.', [false]],
  ['Aspirin in pregnancy', 'Baby aspirin prevents blood clots.', [false]],
  ['Aspirin in pregnancy', 'Aspirin is good for your baby.', [true]],
  ['Lifting in pregnancy', 'Manual labour hurts your back.', [false]],
  ['Yoga for athletes', 'Yoga calms a racing heart.', [false]],
  ['Yoga for athletes', 'Yoga helps you in racing.', [true]],
  ['Massage in children', 'Massage lowers all grades of muscle tone.', [false]],
  ['Massage in children', 'Massage leads to better grades.', [true]],
  ['Massage in children', 'Ask your parents: massage improves sleep.', [false]],
  ['Massage in children', 'Massage helps parents settle their child.', [true]],
  ['Curcumin in rats', 'Curcumin protects the womb.', [false]],
])('should know the matters of those studied: %j, %j', (title, sentence, expected) => {
  expect(concerns(title, sentence)).toEqual(expected);
});

test.each([
  ['Among Finnish men, saunas cut the risk of a heart attack.', true],
  ['Night nurses sleep badly.', true],
  ['Statins protect healthy people.', true],
  ['It works for men and women.', false],
  ['It works for men, women and children.', false],
  ['No man or woman is too lazy: tai chi improves balance.', false],
  ['Doctors know that tai chi improves balance.', false],
  ['Most doctors agree that tai chi improves balance.', false],
  ['Tai chi, as doctors say, improves balance.', false],
  ['According to doctors, tai chi improves balance.', false],
  ['Sugar is one of the main drivers of weight gain: it increases hunger.', false],
  ['Tai chi improves the balance of farmers.', true],
  ['Bus drivers sleep badly.', true],
  ['A man who smokes dies early.', true],
  ['Saunas lower your blood pressure.', false],
])('should see whether %j names people', (sentence, expected) => {
  expect(namesPeople(sentence)).toBe(expected);
});

test.each([
  ['Human trials have shown that it works.', 'Human trials'],
  ['It adds years to the lives of young men.', 'men'],
  ['You will sleep better on it.', null],
  ['A human-like robot does the same.', null],
])('%j speaks of people in the words %j', (sentence, words) => {
  expect(findHumans(sentence)?.words ?? null).toBe(words);
});
