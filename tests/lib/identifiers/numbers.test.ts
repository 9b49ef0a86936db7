import { describe, expect, test } from 'vitest';
import { arxivUrl, findArxivIds, parseArxivId } from '../../../lib/identifiers/arxiv';
import { isbnUrl, locateIsbns, parseIsbn } from '../../../lib/identifiers/isbn';
import { locatePmcids, parsePmcid, pmcidUrl } from '../../../lib/identifiers/pmcid';
import { locatePmids, parsePmid, pmidUrl } from '../../../lib/identifiers/pmid';

describe('locatePmids', () => {
  test.each<[string, string[]]>([
    ['PMID: 1234567', ['1234567']],
    ['PubMed PMID: 1234567.', ['1234567']],
    ['PMid:1234567.', ['1234567']],
    ['[PubMed: 1234567]', ['1234567']],
    ['PubMed ID 1234567', ['1234567']],
    ['PMCID: PMC1234567', []],
    ['PubMed 2010;12:3', []],
    ['1234567', []],
  ])('should read %j', (text, expected) => {
    expect(locatePmids(text).map(({ pmid }) => pmid)).toEqual(expected);
  });

  test('should take a bare number only when it is asked for one', () => {
    expect(parsePmid('1234567')).toBe('1234567');
    expect(parsePmid('PMID: 1234567')).toBe('1234567');
    expect(parsePmid('0123')).toBeNull();
    expect(parsePmid('123456789')).toBeNull();
  });

  test('should link to the record', () => {
    expect(locatePmids('PMID: 12').map(({ pmid }) => pmidUrl(pmid))).toEqual([
      'https://pubmed.ncbi.nlm.nih.gov/12/',
    ]);
  });
});

describe('locatePmcids', () => {
  test.each<[string, string[]]>([
    ['PMCID: PMC1234567', ['PMC1234567']],
    ['PubMed Central PMCID: PMC1234567;', ['PMC1234567']],
    ['PMC 1234567', ['PMC1234567']],
    ['PMCID: 1234567', ['PMC1234567']],
    ['PMC12', []],
    ['PMID: 1234567', []],
  ])('should read %j', (text, expected) => {
    expect(locatePmcids(text).map(({ pmcid }) => pmcid)).toEqual(expected);
  });

  test('should link to the article and refuse other words', () => {
    expect(parsePmcid('pmc1234567')).toBe('PMC1234567');
    expect(parsePmcid('PMC1234567 and')).toBeNull();
    expect(locatePmcids('PMC1234567').map(({ pmcid }) => pmcidUrl(pmcid))).toEqual([
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/',
    ]);
  });
});

describe('findArxivIds', () => {
  test.each<[string, string[]]>([
    ['arXiv:1234.56789v2', ['1234.56789']],
    ['arXiv preprint arXiv:1234.5678', ['1234.5678']],
    ['ArXiv e-prints, 1234.5678', ['1234.5678']],
    ['arXiv: hep-th/9901001', ['hep-th/9901001']],
    ['arXiv:math.GT/0309136', ['math.GT/0309136']],
    ['arXiv 2014', []],
    ['pages 1234.5678', []],
  ])('should read %j', (text, expected) => {
    expect(findArxivIds(text)).toEqual(expected);
  });

  test('should leave the version off and refuse other numbers', () => {
    expect(parseArxivId('1234.5678v3')).toBe('1234.5678');
    expect(parseArxivId('10.1000/182')).toBeNull();
    expect(findArxivIds('arXiv:1234.5678').map(arxivUrl)).toEqual(['https://arxiv.org/abs/1234.5678']);
  });
});

describe('locateIsbns', () => {
  test.each<[string, string[]]>([
    ['ISBN 978-0-306-40615-7', ['9780306406157']],
    ['ISBN-10: 0-306-40615-2', ['0306406152']],
    ['ISBN 0 8044 2957 X.', ['080442957X']],
    ['ISBN 978-0-306-40615-8', []],
    ['ISSN 0140-6736', []],
    ['9780306406157', []],
  ])('should read %j', (text, expected) => {
    expect(locateIsbns(text).map(({ isbn }) => isbn)).toEqual(expected);
  });

  test('should check the last digit', () => {
    expect(parseIsbn('ISBN: 978-0-306-40615-7')).toBe('9780306406157');
    expect(parseIsbn('9780306406158')).toBeNull();
    expect(parseIsbn('080442957X')).toBe('080442957X');
    expect(parseIsbn('0804429571')).toBeNull();
    expect(locateIsbns('ISBN 978-0-306-40615-7').map(({ isbn }) => isbnUrl(isbn))).toEqual([
      'https://openlibrary.org/isbn/9780306406157',
    ]);
  });
});
