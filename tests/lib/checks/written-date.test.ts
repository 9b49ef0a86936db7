import { expect, test } from 'vitest';
import { writtenDate } from '../../../lib/checks/written-date';

test.each([
  ['2020-05-01', ' on 1 May 2020'],
  ['2020-12', ' in December 2020'],
  ['2020', ' in 2020'],
  ['2020-13-01', ' on 2020-13-01'],
  ['spring 2020', ' on spring 2020'],
])('should write %j as far as it is known', (iso, expected) => {
  expect(writtenDate(iso)).toBe(expected);
});
