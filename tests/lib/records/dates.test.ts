import { describe, expect, it } from 'vitest';
import { distinctYears, fromDateParts, readMedlineDate, yearOf } from '../../../lib/records/dates';
import { bareDoi, doiInCitation } from '../../../lib/records/doi-text';
import { firstPageOf } from '../../../lib/records/pages';

describe('readMedlineDate', () => {
  const cases: [text: string, date: string | null][] = [
    ['J Examples. 2010 Feb 6;375(9713):445', '2010-02-06'],
    ['J Examples. 2024 Sep;3(1):1', '2024-09'],
    ['J Examples. 1998 Mar-Apr;3(1):1', '1998-03'],
    ['J Examples. 1998;3(1):1', '1998'],
    ['J Examples. 2019 Spring;3(1):1', '2019'],
    ['10.1016/j.examples.2026.06.002', null],
    ['in press', null],
  ];
  it.each(cases)('%s', (text, date) => {
    expect(readMedlineDate(text)).toBe(date);
  });
});

describe('fromDateParts', () => {
  const cases: [parts: (number | null)[][] | undefined, date: string | null][] = [
    [[[2020, 6, 5]], '2020-06-05'],
    [[[2020, 12]], '2020-12'],
    [[[2020]], '2020'],
    [[[null]], null],
    [[[]], null],
    [[], null],
    [undefined, null],
  ];
  it.each(cases)('%j', (parts, date) => {
    expect(fromDateParts(parts)).toBe(date);
  });
});

describe('years', () => {
  it('should be read from the head of a date', () => {
    expect(['2019', '2019-06-01', '2019 Mar', '19', '20190', '', null].map(yearOf)).toEqual([
      2019,
      2019,
      2019,
      null,
      null,
      null,
      null,
    ]);
  });

  it('should be kept once, in order', () => {
    expect(distinctYears([2019, null, 2018, 2019])).toEqual([2019, 2018]);
  });
});

describe('DOIs in answers', () => {
  const bare: [text: string | null, doi: string | null][] = [
    ['10.1056/NEJMoa1800389', '10.1056/nejmoa1800389'],
    ['https://doi.org/10.1056/NEJMoa1800389', '10.1056/nejmoa1800389'],
    ['doi: 10.1056/x', '10.1056/x'],
    ['10.1056', null],
    ['10.1056/x y', null],
    ['', null],
    [null, null],
  ];
  it.each(bare)('bareDoi %s', (text, doi) => {
    expect(bareDoi(text)).toBe(doi);
  });

  const cited: [citation: string, doi: string | null][] = [
    ['N Engl J Med. 2018 Jun 21;378(25):2441. doi: 10.1056/NEJMc1806491.', '10.1056/nejmc1806491'],
    ['Examples. 1999;1:1. doi: 10.1016/S0140-6736(99)00001-2.', '10.1016/s0140-6736(99)00001-2'],
    ['10.5555/bare', '10.5555/bare'],
    ['Examples. 1999;1:1.', null],
  ];
  it.each(cited)('doiInCitation %s', (citation, doi) => {
    expect(doiInCitation(citation)).toBe(doi);
  });
});

it('should take the first page of a span', () => {
  expect(['1073-1082', 'e1660–e1676', 'S71', '12, 14', '', null].map(firstPageOf)).toEqual([
    '1073',
    'e1660',
    'S71',
    '12',
    null,
    null,
  ]);
});
