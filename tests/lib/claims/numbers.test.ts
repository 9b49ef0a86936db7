import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/claims/numbers';

const read = (text: string): string[] =>
  findNumbers(text).map(({ kind, value, words }) => `${kind} ${value} "${words}"`);

describe('findNumbers', () => {
  test.each<[string, string[]]>([
    ['A review of 31 trials.', ['studies 31 "31 trials"']],
    ['Twenty-two studies were included.', ['studies 22 "Twenty-two studies"']],
    ['We randomised 48 healthy young men.', ['participants 48 "48 healthy young men"']],
    ['one hundred and twelve nurses', ['participants 112 "one hundred and twelve nurses"']],
    [
      '105 159 participants and 30\u202f850 more men',
      ['participants 105159 "105 159 participants"', 'participants 30850 "30\u202f850 more men"'],
    ],
    ['in 2019 in 20 people', ['participants 20 "20 people"']],
    ['1 600 000 people', ['participants 1600000 "1 600 000 people"']],
    ['in 2019 105 men, and 10-150 women', ['participants 105 "105 men"', 'participants 150 "150 women"']],
    ['of 3 407 healthy men, and 1 200 women', ['participants 3407 "3 407 healthy men"']],
    ['n = 1 378 patients', ['participants 1378 "1 378 patients"']],
    ['omega-3 500 mg', ['dose 500 "500 mg"']],
    ['In phase 2 120 patients took part.', ['participants 120 "120 patients"']],
    ['of group 2 105 women', ['participants 105 "105 women"']],
    ['on day 1 200 mg', ['dose 200 "200 mg"']],
    ['of type 2 100 men', ['participants 100 "100 men"']],
    ['2.5 million adults', ['participants 2500000 "2.5 million adults"']],
    ['a 12-week programme', ['duration 84 "12-week"']],
    ['for 14 consecutive days', ['duration 14 "14 consecutive days"']],
    ['on 14 rest days', []],
    ['two reviewers identified trials', []],
    ['312 economy class passengers', ['participants 312 "312 economy class passengers"']],
    ['3 g of fish oil and 500 mg of zinc', ['dose 3000 "3 g"', 'dose 500 "500 mg"']],
    ['0.8 g per kg of body weight', ['dose-per-kg 800 "0.8 g"']],
    ['2,000 IU a day', ['units 2000 "2,000 IU"']],
    ['a 25% lower risk (95% CI 10% to 40%)', ['percent 25 "25%"', 'percent 10 "10%"', 'percent 40 "40%"']],
    ['women aged 65 years', ['age 23725 "65 years"']],
    ['622 men and women', ['participants 622 "622 men and women"']],
    ['19 men and 12 women', ['participants 19 "19 men"', 'participants 12 "12 women"']],
    ['half a million people', ['participants 500000 "half a million people"']],
    ['300 overweight and obese women', ['participants 300 "300 overweight and obese women"']],
    ['in 24 arms and 14 170 participants', ['participants 14170 "14 170 participants"']],
    ['on 85.5 ± 15.2% of 40 days', ['duration 40 "40 days"']],
    ['60 adolescent boys and girls', ['participants 60 "60 adolescent boys and girls"']],
    ['200 mg L-theanine', ['dose 200 "200 mg"']],
    ['12\u00a0weeks', ['duration 84 "12\u00a0weeks"']],
  ])('should read %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    '20 of the studies',
    'between one hundred and two hundred patients',
    'between 100 and 200 patients',
    'We saw 105 159 participants.',
    'about 1 200 mg',
    'Six in ten people sleep badly.',
    'Nine out of 10 adults sit too much.',
    'ferritin of less than 50 µg/L or 12.0 g/dL',
    '12 points and women',
    'In 2019, the men ran.',
    'It works [3] trials or not.',
    'It helped COVID-19 patients.',
    '$20 people will pay',
    'They were 34 ± 12 weeks along.',
    'It took 34.1 +/- 12 days.',
    'a score of 7 out of 10',
    'vitamin D3 studies',
    'studies from 1990 to 2000',
  ])('should find no count in %j', (text) => {
    expect(read(text).filter((fact) => !fact.startsWith('percent'))).toEqual([]);
  });

  test.each([
    ['about 400 people', 'about', 'about 400 people'],
    ['more than 400 people', 'least', 'more than 400 people'],
    ['no more than 400 people', 'most', 'no more than 400 people'],
    ['no fewer than 400 people', 'least', 'no fewer than 400 people'],
    ['fewer than 400 people', 'most', 'fewer than 400 people'],
    ['other than 400 people', 'about', '400 people'],
    ['exactly 400 people', 'exact', '400 people'],
    ['up to 400 people', 'most', 'up to 400 people'],
    ['at least some 400 people', 'least', 'at least some 400 people'],
    ['at most 400 people', 'most', 'at most 400 people'],
    ['asked to treat 400 people', 'exact', '400 people'],
    ['from 300 to 400 people', 'about', '400 people'],
    ['over 400 people', 'least', 'over 400 people'],
    ['under 400 people', 'most', 'under 400 people'],
    ['ran over four years', 'exact', 'four years'],
    ['ran for over four years', 'least', 'over four years'],
  ])('should see what bound %j sets, and quote it', (text, bound, quote) => {
    expect(findNumbers(text).at(-1)).toMatchObject({ bound, quote });
  });

  test('should give the words as they stand in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(9999), (before, count) => {
        const text = `${before} ${count} people ran for 12 weeks.`;
        for (const { words, start, end } of findNumbers(text)) expect(text.slice(start, end)).toBe(words);
      }),
    );
  });
});
