import { describe, expect, it } from 'vitest';
import { bareDoi, doiInCitation } from '../../../lib/records/doi-text';

describe('DOIs in answers', () => {
  const bare: [text: string | null, doi: string | null][] = [
    ['10.1056/NEJMoa1800389', '10.1056/nejmoa1800389'],
    ['https://doi.org/10.1056/NEJMoa1800389', '10.1056/nejmoa1800389'],
    ['doi: 10.1056/x', '10.1056/x'],
    ['10.1056', null],
    ['10.1056/x y', null],
    // Half of a sign that takes two: no address can hold it.
    ['10.1056/\ud83d', null],
    ['10.1056/𝛽', '10.1056/𝛽'],
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
