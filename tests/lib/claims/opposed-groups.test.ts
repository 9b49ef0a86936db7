import { expect, test } from 'vitest';
import { findFirst } from '../../../lib/claims/found-words';
import { findOpposed, OPPOSED } from '../../../lib/claims/opposed-groups';

const opposedIn = (sentence: string, title: string, abstract = '', around = ''): string | null => {
  const found = findOpposed(sentence, { title, abstract, findTold: () => `${around} ${sentence}` });
  return found === null ? null : `${found.named.words} / ${found.studied.words}`;
};

const men = 'Creatine in resistance-trained men';
const women = 'Iron and fatigue in menstruating women';

test.each(OPPOSED.flatMap(Object.values))('should take and refuse: $takes / $refuses', (tried) => {
  expect(findFirst(new RegExp(tried.pattern, 'giu'), tried.takes)).not.toBeNull();
  expect(findFirst(new RegExp(tried.pattern, 'giu'), tried.refuses)).toBeNull();
});

test.each([
  ['Women who take creatine gain more strength.', men, 'Women / men'],
  ['Iron makes tired men less tired.', women, 'men / women'],
  ['Women gain strength.', 'Creatine among men aged 50–60: a trial', 'Women / men'],
  ['Women ride faster.', 'Beetroot in well-trained male amateur cyclists', 'Women / male amateur cyclists'],
  ['Women turn faster.', 'Strength in young male gymnasts', 'Women / male gymnasts'],
])('should find groups of which one cannot be the other: %j', (sentence, title, expected) => {
  expect(opposedIn(sentence, title)).toBe(expected);
});

test.each([
  // The sentence keeps the group apart, or leaves open whether it holds for it.
  ['Whether women gain as much is not known.', men],
  ['Unlike women, lifters gain strength.', men],
  ['Women were not tested.', men],
  ['No women were tested, so the gain is theirs alone.', men],
  ['Women may gain from creatine.', men],
  ['Creatine works for women, too.', men],
  ['Women store less creatine than others.', men],
  ['Women swear by creatine and feel stronger.', men],
  ['Women whose husbands lift are stronger.', men],
  ['The men weren’t asked.', women],
  // The reader is told of those studied.
  ['Creatine makes men stronger, women hardly.', men],
  // A name, not a group.
  ['Men’s Health says that iron makes you less tired.', women],
  // The title does not say that they were studied.
  ['Women gain strength.', 'Creatine: comparison with men'],
  ['Women sleep better.', 'Creatine in the hearts of men'],
  ['Women sleep better.', 'Creatine in men’s bedrooms'],
  ['Women sleep better.', 'Creatine in male climbers’ bedrooms'],
  ['Women sleep better.', 'Creatine and sleep in male nurses'],
])('should find none in %j', (sentence, title) => {
  expect(opposedIn(sentence, title)).toBeNull();
});

test.each([
  ['the paragraph', opposedIn('Women gain strength.', men, '', 'All of them were men.')],
  ['an abstract of both', opposedIn('Women gain strength.', men, 'Women were studied before.')],
  ['a title of both', opposedIn('Women gain strength.', 'Creatine in men and women')],
  ['an abstract of others', opposedIn('Women gain strength.', men, 'Their spouses were weighed.')],
])('should find none where %s tells of those studied', (_where, found) => {
  expect(found).toBeNull();
});
