import { describe, expect, it } from 'vitest';
import { distinctYears, fromDateParts, readMedlineDate, yearOf } from '../../../lib/records/dates';

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
