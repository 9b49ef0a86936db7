import { describe, expect, test } from 'vitest';
import { authorsOf, linksOf, numberOf, placeOf, studyWords } from '../../../lib/report/reference-words';
import type { ReportReference } from '../../../lib/report/types';
import type { ReferenceParts } from '../checks/build-context';
import { reportOf } from './build-example';

const referenceOf = (parts: ReferenceParts): ReportReference =>
  reportOf({ references: [parts] }).references[0] as ReportReference;

const person = (family: string, given: string | null = null) => ({ family, given });

describe('authorsOf', () => {
  test.each([
    ['nobody', [], null],
    ['a person without initials', [person('Doe')], 'Doe'],
    ['a body', [{ literal: 'The Sleep Group' }], 'The Sleep Group'],
    ['three', [person('Doe', 'J.'), person('Roe', 'R.'), person('Poe', 'E.')], 'Doe J., Roe R., Poe E.'],
    ['four', [person('A'), person('B'), person('C'), person('D')], 'A, B, C, et al.'],
  ])('should name the authors: %s', (_, author, expected) => {
    expect(authorsOf(referenceOf({ csl: { author } }))).toBe(expected);
  });
});

describe('placeOf', () => {
  test.each([
    [
      'journal and year',
      { 'container-title': 'Spine', issued: { 'date-parts': [[2001, 3]] } },
      'Spine, 2001',
    ],
    ['year alone', { issued: { 'date-parts': [[2001]] } }, '2001'],
    ['neither', {}, null],
    ['an empty date', { issued: { 'date-parts': [] } }, null],
  ])('should say where it was published: %s', (_, csl, expected) => {
    expect(placeOf(referenceOf({ csl }))).toBe(expected);
  });
});

describe('linksOf', () => {
  test('should build links from identifiers, DOI first, each once', () => {
    const links = linksOf({
      identifiers: [
        { kind: 'pmid', value: '12345678', foundIn: 'link' },
        { kind: 'doi', value: '10.1000/one.1', foundIn: 'text' },
        { kind: 'doi', value: '10.1000/one.1', foundIn: 'link' },
        { kind: 'pmcid', value: 'PMC1234567', foundIn: 'text' },
      ],
    });
    expect(links).toEqual([
      { name: 'DOI', href: 'https://doi.org/10.1000/one.1' },
      { name: 'PubMed', href: 'https://pubmed.ncbi.nlm.nih.gov/12345678/' },
      { name: 'free full text', href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/' },
    ]);
  });

  test('should not follow an address of the page or an identifier that does not parse', () => {
    expect(
      linksOf({
        identifiers: [
          { kind: 'url', value: 'https://shop.example/', foundIn: 'link' },
          { kind: 'doi', value: 'javascript:alert(1)', foundIn: 'link' },
        ],
      }),
    ).toEqual([]);
  });
});

describe('studyWords', () => {
  test('should give the words that say so', () => {
    const reference = referenceOf({});
    const study = {
      ...reference.study,
      type: 'scoping-review',
      basis: 'title',
      words: 'A Scoping Review',
    } as const;
    expect(studyWords({ ...reference, study })).toBe('scoping review (its title says “A Scoping Review”)');
  });

  test('should say plainly that nothing was stated', () => {
    expect(studyWords(referenceOf({ title: 'On sleep' }))).toBe('study type not stated in what was read');
  });
});

test('numberOf should fall back to the place in the list', () => {
  expect(numberOf({ label: '7', id: 'r3' })).toBe('7');
  expect(numberOf({ label: null, id: 'r3' })).toBe('r3');
});
