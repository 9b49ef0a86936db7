import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Doi, doiUrl, findDois, locateDois, parseDoi } from '../../../lib/identifiers/doi';

describe('findDois', () => {
  test.each<[string, string[]]>([
    // what stands before
    ['doi: 10.1000/182', ['10.1000/182']],
    ['DOI 10.5555/Twelve-34', ['10.5555/twelve-34']],
    ['d o i:10.5555/twelve-34', ['10.5555/twelve-34']],
    ['https://doi.org/10.5555/twelve-34', ['10.5555/twelve-34']],
    ['HTTP://DX.DOI.ORG/10.5555/twelve-34', ['10.5555/twelve-34']],
    ['doi:https://doi.org/10.5555/twelve-34', ['10.5555/twelve-34']],
    ['info:doi/10.5555/twelve-34', ['10.5555/twelve-34']],
    // what stands behind
    ['10.5555/twelve-34.', ['10.5555/twelve-34']],
    ['(doi: 10.5555/twelve-34).', ['10.5555/twelve-34']],
    ['10.5555/twelve-34.PMID: 1234567', ['10.5555/twelve-34']],
    ['10.5555/twelve-34.Epub 2014 Mar 2', ['10.5555/twelve-34']],
    ['10.5555/twelve-34.[PubMed]', ['10.5555/twelve-34']],
    ['https://doi.org/10.5555/twelve-34</a>', ['10.5555/twelve-34']],
    ['10.5555/twelve-34 (accessed 2 May 2021)', ['10.5555/twelve-34']],
    // What stands in the last open bracket is no more of the DOI than what stands in the first.
    ['10.5555/twelve-34(95(96)', ['10.5555/twelve-34']],
    ['10.5555/twelve-34(95(96', ['10.5555/twelve-34']],
    ['10.5555/twelve(95)34(96', ['10.5555/twelve(95)34']],
    ['10.5555/twelve-34, 10.5555/other-1', ['10.5555/twelve-34', '10.5555/other-1']],
    // brackets and SICI
    ['[doi: 10.5555/S0000-1111(01)02222-9]', ['10.5555/s0000-1111(01)02222-9']],
    ['(10.5555/S0000-1111(01)02222-9)', ['10.5555/s0000-1111(01)02222-9']],
    [
      'doi:10.1002/(SICI)1234-5678(19990101)18:1<11::AID-XYZ2>3.0.CO;2-Z.',
      ['10.1002/(sici)1234-5678(19990101)18:1<11::aid-xyz2>3.0.co;2-z'],
    ],
    [
      '10.1234/0000-1111(2002)033&lt;0044:ABCDE&gt;2.0.CO;2',
      ['10.1234/0000-1111(2002)033<0044:abcde>2.0.co;2'],
    ],
    ['10.5555%2Ftwelve%2834%29x', ['10.5555/twelve(34)x']],
    // broken and decorated
    ['doi:10.5555/ twelve-34', ['10.5555/twelve-34']],
    ['doi:10. 5555/twelve-34', ['10.5555/twelve-34']],
    ['https://doi.org/10.1371/journal.pone. 0123456', ['10.1371/journal.pone.0123456']],
    ['10.1016/j.abc.2014. 03.005', ['10.1016/j.abc.2014.03.005']],
    ['10.5555/twelve\u201034', ['10.5555/twelve-34']],
    ['10.5555/twe\u00adlve\u200b-34', ['10.5555/twelve-34']],
    ['doi:10.5555/twelve-34 2', ['10.5555/twelve-34']],
    // tails of addresses
    ['https://x.org/doi/10.5555/twelve-34/full', ['10.5555/twelve-34']],
    ['https://x.org/10.5555/twelve-34.pdf?utm_source=a', ['10.5555/twelve-34']],
    ['https://x.org/10.1101/2020.03.04.123456v2.full.pdf', ['10.1101/2020.03.04.123456']],
    // no DOI
    ['a rate of 10.12/100 000', []],
    ['host 10.1111.2.3/24', []],
    ['ratio 10.1234/12', []],
    ['', []],
  ])('should read %j', (text, expected) => {
    expect(findDois(text)).toEqual(expected);
  });

  test('should name each once', () => {
    expect(findDois('10.5555/abcd https://doi.org/10.5555/ABCD')).toEqual(['10.5555/abcd']);
  });
});

describe('locateDois', () => {
  test('should hold the label and leave the full stop of the sentence', () => {
    const text = 'J Foo 1:2. doi: 10.5555/twelve-34. PMID 1';
    const [located] = locateDois(text);
    expect(text.slice(located?.start, located?.end)).toBe('doi: 10.5555/twelve-34');
  });
});

describe('parseDoi', () => {
  test('should refuse a text that holds more than the DOI', () => {
    expect(parseDoi('10.5555/twelve-34 and more')).toBeNull();
    expect(parseDoi('nothing')).toBeNull();
  });

  const suffix = fc
    .stringMatching(/^[a-z0-9][a-z0-9._()-]{2,20}[a-z0-9]$/)
    .filter((text) => parseDoi(`10.5555/${text}`) !== null);

  test('should read back the address that doiUrl makes', () => {
    fc.assert(
      fc.property(suffix, (text) => {
        const doi = parseDoi(`10.5555/${text}`) as Doi;
        expect(parseDoi(doiUrl(doi))).toBe(doi);
      }),
    );
  });

  test('should read back SICI and other signs that an address must encode', () => {
    for (const text of [
      '10.1002/(sici)1234-5678(19990101)18:1<11::aid-xyz2>3.0.co;2-z',
      '10.1641/0006(2004)054[0240:uectad]2.0.co;2',
    ]) {
      const doi = parseDoi(text) as Doi;
      expect(doi).toBe(text);
      expect(parseDoi(doiUrl(doi))).toBe(doi);
      expect(doiUrl(doi)).not.toMatch(/[<>[\]]/);
    }
  });

  test('should not fail on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        (text) => findDois(`10.1234/${text}`).length <= 20,
      ),
    );
  });
});
