import { expect, test } from 'vitest';
import { findFrequencies } from '../../../lib/claims/frequencies';

test.each<[string, [string, number, boolean][]]>([
  ['They cycled three times a week.', [['three times a week', 3, false]]],
  ['They met twice weekly.', [['twice weekly', 2, false]]],
  [
    'They trained 4 days per week, later 5 sessions/week.',
    [
      ['4 days per week', 4, false],
      ['5 sessions/week', 5, false],
    ],
  ],
  ['They cycled at least 30 minutes, 3 times per week.', [['3 times per week', 3, false]]],
  ['Cycle at least three times a week.', [['three times a week', 3, true]]],
  ['Cycle 3-5 times a week.', [['5 times a week', 5, true]]],
  ['They cycled two or three times a week.', [['three times a week', 3, true]]],
  ['Twice a day for three weeks.', []],
  ['They lost three kilos a week.', []],
])('should tell how often in a week: %j', (text, expected) => {
  expect(findFrequencies(text).map(({ words, value, approximate }) => [words, value, approximate])).toEqual(
    expected,
  );
});

test('should give the words beside it as the numbers do', () => {
  expect(findFrequencies('Women cycled twice a week and slept well at night.')[0]).toMatchObject({
    before: ['women', 'cycled'],
    after: ['and', 'slept', 'well', 'at'],
  });
});
