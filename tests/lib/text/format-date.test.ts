import { expect, test } from 'vitest';
import { formatDate } from '../../../lib/text/format-date';

test.each([
  ['2024-03-12', 'en-GB', '12 March 2024'],
  ['2024-03-12', 'en', 'March 12, 2024'],
  ['2024-03-12T23:30:00-05:00', 'de', '12. März 2024'],
  ['2024-03', 'fr', 'mars 2024'],
  ['2024', 'es', '2024'],
])('should write %j in %s as far as it is known', (iso, language, written) => {
  expect(formatDate(iso, language)).toBe(written);
});

test.each(['yesterday', '12 March 2024', '2020-13-01', '2020-00', '2020-02-31', '2024-3-1', ''])(
  'should not take %j for a date',
  (text) => {
    expect(formatDate(text, 'en')).toBeNull();
  },
);
