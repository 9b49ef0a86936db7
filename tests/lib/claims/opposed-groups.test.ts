import { expect, test } from 'vitest';
import { findOpposed } from '../../../lib/claims/opposed-groups';

const opposedIn = (sentence: string, title: string, abstract = '', around = ''): string | null => {
  const found = findOpposed(sentence, { title, abstract, told: `${around} ${sentence}` });
  return found === null ? null : `${found.named.words} / ${found.studied.words} / ${found.source}`;
};

const men = 'Creatine in resistance-trained men';
const women = 'Iron and fatigue in menstruating women';
const children = 'Play and fitness in preadolescent children';
const older = 'Whey and leg strength in mobility-limited older adults';
const trained = 'Beetroot juice in well-trained cyclists';
const patients = 'Yoga in patients with multiple sclerosis';

test.each([
  ['Women who take creatine gain more strength.', men, 'Women / men / title'],
  ['Iron makes tired men less tired.', women, 'men / women / title'],
  ['Office workers who play are fitter.', children, 'Office workers / children / title'],
  ['Athletes get no extra strength from whey.', older, 'Athletes / older adults / title'],
  ['Even couch potatoes ride faster on beetroot.', trained, 'couch potatoes / well-trained / title'],
  [
    'Yoga makes healthy people stronger.',
    patients,
    'healthy people / patients with multiple sclerosis / title',
  ],
])('should find groups of which one cannot be the other: %j', (sentence, title, expected) => {
  expect(opposedIn(sentence, title)).toBe(expected);
});

test('should find those whom an abstract counts', () => {
  const sentence = 'Beetroot makes women faster.';
  expect(opposedIn(sentence, 'Beetroot and speed', 'In all, 12 male cyclists took part.')).toBe(
    'women / 12 male cyclists / abstract',
  );
  const speed = 'Beetroot and speed';
  expect(opposedIn(sentence, speed, 'We asked 41 middle-aged (age 42 to 60) men.')).toBe(
    'women / men / abstract',
  );
  expect(opposedIn(sentence, speed, 'Male runners (N = 12) ran.')).toBe('women / Male runners / abstract');
  expect(opposedIn(sentence, speed, 'Male amateur soccer players ran.')).toBe(
    'women / Male amateur soccer players / abstract',
  );
  expect(opposedIn(sentence, speed, 'Male hormones rose.')).toBeNull();
  expect(opposedIn(sentence, speed, 'Men and women ran.')).toBeNull();
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
  ['Older women should eat more whey.', men],
  ['Men were not asked, nor were younger women.', older],
  ['The men weren’t asked.', women],
  ['Seniors need more casein than youngsters.', 'Casein in healthy young men'],
  // The reader is told of those studied.
  ['Creatine makes men stronger, women hardly.', men],
  ['Active kids become fitter adults.', children],
  ['Play made pupils fitter as adults.', children],
  ['Young people keep strong into old age on whey.', older],
  ['Masters athletes get stronger on whey.', older],
  ['Pros ride faster on beetroot, beginners hardly.', trained],
  ['Yoga helps the sick and healthy people alike.', patients],
  // A name, not a group.
  ['Men’s Health says that iron makes you less tired.', women],
])('should find none in %j', (sentence, title) => {
  expect(opposedIn(sentence, title)).toBeNull();
});

test.each([
  ['the paragraph', opposedIn('Women gain strength.', men, '', 'All of them were men.')],
  ['an abstract of both', opposedIn('Women gain strength.', men, 'Women were studied before.')],
  ['a title of both', opposedIn('Women gain strength.', 'Creatine in men and women')],
  ['a condition told', opposedIn('Walking lifts depressed and healthy people.', 'Walking for depression')],
])('should find none where %s tells of those studied', (_where, found) => {
  expect(found).toBeNull();
});
