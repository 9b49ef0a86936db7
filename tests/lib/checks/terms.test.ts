import { expect, test } from 'vitest';
import { termOf } from '../../../lib/checks/terms';

test.each([
  ['source', 'abstract', 'abstract'],
  ['kind', 'pmid', 'PubMed number'],
  ['speaker', 'the coach', 'The article quotes the coach:'],
  ['speaker', '$& and $1', 'The article quotes $& and $1:'],
  ['speaker', '', ''],
  ['kind', 'toString', 'toString'],
  ['article', 'may help', 'may help'],
  ['count', 3, '3'],
])('should say %j of %j', (name, value, expected) => {
  expect(termOf(name, value)).toBe(expected);
});

test.each([
  ['2020-05-01', ' on 1 May 2020'],
  ['2020-05-01T08:00:00Z', ' on 1 May 2020'],
  ['2020-12', ' in December 2020'],
  ['2020', ' in 2020'],
  ['2020-13-01', ' on 2020-13-01'],
  ['spring 2020', ' on spring 2020'],
])('should write the date %j as far as it is known', (iso, expected) => {
  expect(termOf('date', iso)).toBe(expected);
});
