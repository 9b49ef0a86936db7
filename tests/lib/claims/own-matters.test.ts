import { expect, test } from 'vitest';
import { concernsGroup, findHumans, namesPeople } from '../../../lib/claims/own-matters';
import { findPopulations } from '../../../lib/claims/populations';

const concerns = (title: string, sentence: string): boolean[] =>
  findPopulations(title).map((population) => concernsGroup(population, title, sentence));

test.each([
  ['Raspberry leaf in pregnancy', 'Raspberry leaf tea shortens labour.', [true]],
  ['Raspberry leaf in pregnancy', 'Raspberry leaf tea eases nausea.', [false]],
  ['Tai chi for older adults', 'Tai chi prevents falls.', [true]],
  ['Tai chi for older adults', 'Cholesterol falls with tai chi.', [false]],
  ['Acupuncture in patients with migraine', 'Acupuncture stops headaches.', [true]],
  ['Acupuncture in patients with stroke', 'Acupuncture stops headaches.', [false]],
  ['Losartan in patients with diabetes and nephropathy', 'Losartan protects the kidneys.', [true]],
  ['Hibiscus in hypertensive adults', 'Hibiscus lowers blood pressure.', [false]],
  ['Curcumin in rats', 'Curcumin protects the womb.', [false]],
])('should know the matters of those studied: %j, %j', (title, sentence, expected) => {
  expect(concerns(title, sentence)).toEqual(expected);
});

test.each([
  ['Among Finnish men, saunas cut the risk of a heart attack.', true],
  ['Night nurses sleep badly.', true],
  ['Statins protect healthy people.', true],
  ['It works for men and women.', false],
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
