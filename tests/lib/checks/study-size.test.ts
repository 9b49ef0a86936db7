import { expect, test } from 'vitest';
import { addUpTo, onlyOne, pickSize } from '../../../lib/checks/study-size';
import { findNumbers, type NumberFact } from '../../../lib/claims/numbers';

function numberIn(text: string): NumberFact {
  const [first] = findNumbers(text);
  if (first === undefined) throw new Error(`no number in ${text}`);
  return first;
}

test.each<[why: string, abstract: string, claim: string, size: number | null]>([
  ['all who were enrolled', 'We enrolled 198 women.', 'In 260 women, iron helped.', 198],
  [
    'the largest total below the article’s',
    'We enrolled 90 men. In all 80 men were analysed.',
    'In 260 men, iron helped.',
    90,
  ],
  [
    'those who took part, behind their age',
    'Twelve men (mean age 24 ± 2 years) took part. Next door 9 men slept.',
    'In 31 men, iron helped.',
    12,
  ],
  ['the one count of a short abstract', 'Iron helped 198 women.', 'In 260 women, iron helped.', 198],
  [
    'those who met what was asked',
    '198 women met the criteria. Next door 50 men slept.',
    'In 260 women, iron helped.',
    198,
  ],
  [
    'women of whom the article tells as well',
    'We enrolled 198 women. Next door 80 men slept.',
    'In 260 women, iron helped.',
    198,
  ],
  [
    'women of whom the article may tell with the men',
    'We enrolled 198 women. Next door 80 men slept.',
    'In 300 people, iron helped.',
    null,
  ],
  ['those who were found, or taken in', 'We identified 198 people.', 'In 260 people, iron helped.', null],
  [
    'sizes of which one is larger still',
    'We enrolled 300 men. In all 90 men were analysed.',
    'A trial of 260 men tested iron.',
    null,
  ],
  [
    'those who were looked at, of whom few were taken in',
    'We assessed 166 individuals and enrolled 67.',
    'In all 76 people took part.',
    null,
  ],
  [
    'the same, taken in by numbers',
    'We approached 166 individuals, of whom 67 were randomised.',
    'In all 76 people took part.',
    null,
  ],
  [
    'those who were enrolled, and asked later',
    'We enrolled 166 individuals and asked them for 67 days.',
    'In all 76 people took part.',
    166,
  ],
  [
    'the last of several groups',
    'Lean (n = 8) or heavy people (n = 11) and 10 people with diabetes drank it.',
    'A study of 92 people tested it.',
    null,
  ],
  ['a part is no size', 'We enrolled 198 women.', 'In 130 women, iron helped.', null],
  ['unless the article tells of all', 'We enrolled 198 people.', 'A trial of 130 people tested iron.', 198],
  [
    'a noun that parts them may be some of them',
    'We enrolled 198 people.',
    'A trial of 130 men tested iron.',
    null,
  ],
  [
    'newborns may be some of the infants',
    'We enrolled 198 infants.',
    'A trial of 130 newborns tested iron.',
    null,
  ],
  ['those who were asked only', 'We screened 198 women.', 'In 260 women, iron helped.', null],
  ['a group of them', 'The 98 women in the iron group slept.', 'In 260 women, iron helped.', null],
  ['the end of a list', 'There were 61, 83 and 98 women.', 'In 260 women, iron helped.', null],
  [
    'more behind it than were enrolled',
    'We enrolled 198 women. Of 300 women, most slept.',
    'In 260 women, iron helped.',
    null,
  ],
  [
    'counts that make up the article’s',
    'We enrolled 160 adults. Then 100 students came.',
    'In 260 people, iron helped.',
    null,
  ],
  [
    'arms that make up the article’s',
    'We enrolled 198 women (n = 130) and others (n = 130).',
    'In 260 women, iron helped.',
    null,
  ],
  [
    'arms that make up what the article rounds',
    'We enrolled 952 women for iron, and others for salt (n = 952 and n = 951).',
    'A trial of nearly 2,000 women tested iron.',
    null,
  ],
  [
    'others counted beside them, who make up the article’s',
    'We enrolled 198 women with low iron and 62 matched controls.',
    'In 260 people, iron helped.',
    null,
  ],
  [
    'the same in words',
    'We enrolled one hundred women compared with sixty controls.',
    'In 160 people, iron helped.',
    null,
  ],
  [
    'arms beside them, which are some of them',
    'We enrolled 198 women, 62 of them for iron, and 62 for salt.',
    'In 260 women, iron helped.',
    198,
  ],
  [
    'what stands in another sentence',
    'We enrolled 198 women. They ate and 62 bled.',
    'In 260 women, iron helped.',
    198,
  ],
  [
    'a number that the article’s may be rounded from',
    'We enrolled 198 women; 1,010 were asked.',
    'In 1,000 women, iron helped.',
    null,
  ],
  ['those who were left at the end', 'In all 198 women completed it.', 'In 260 women, iron helped.', null],
])('should find how many were studied, or that it is open: %s', (_, abstract, text, size) => {
  const theirs = findNumbers(`Iron. ${abstract}`);
  const cited = { title: 'Iron', abstract, claim: { text } };
  expect(pickSize(theirs, numberIn(text), cited, new Set(theirs))?.value ?? null).toBe(size);
});

test('should take a count late in an abstract for its size only where no other stands in its sentence', () => {
  const abstract = `${'Iron is a metal. '.repeat(60)}This was a trial of 198 women.`;
  const [size, ...more] = findNumbers(`Iron. ${abstract}`);
  if (size === undefined || more.length > 0) throw new Error('one number was to be found');
  const text = 'In 260 women, iron helped.';
  const pickBeside = (alone: NumberFact[]) =>
    pickSize([size], numberIn(text), { title: 'Iron', abstract, claim: { text } }, new Set(alone));
  expect(pickBeside([size])).toBe(size);
  expect(pickBeside([])).toBeNull();
});

test('should add up what an abstract counts', () => {
  const counted = findNumbers('We saw 12 trials and 18 studies.');
  expect(addUpTo(numberIn('30 studies'), counted)).toBe(true);
  expect(addUpTo(numberIn('31 studies'), counted)).toBe(false);
  expect(addUpTo(numberIn('12 studies'), counted.slice(0, 1))).toBe(false);
});

test('should take the only value among numbers, however often it is printed', () => {
  expect(onlyOne(findNumbers('Sixty men came; the 60 men ran.'))?.value).toBe(60);
  expect(onlyOne(findNumbers('Sixty men came; 40 men ran.'))).toBeNull();
  expect(onlyOne([])).toBeNull();
});
