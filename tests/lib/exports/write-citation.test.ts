import { describe, expect, test } from 'vitest';
import { initialsOf } from '../../../lib/exports/initials';
import { writeCitation } from '../../../lib/exports/write-citation';
import type { CslItem, CslName } from '../../../lib/references/types';

const item = (fields: Partial<CslItem>): CslItem => ({
  type: 'article-journal',
  title: 'Effects of creatine supplementation on performance and training adaptations',
  author: [{ family: 'Kreider', given: 'Richard B.' }],
  issued: { 'date-parts': [[2003]] },
  'container-title': 'Molecular and Cellular Biochemistry',
  volume: '244',
  issue: '1-2',
  page: '89-94',
  publisher: null,
  DOI: '10.1023/a:1022465203458',
  PMID: null,
  PMCID: null,
  URL: null,
  ...fields,
});

const people = (count: number): CslName[] =>
  Array.from({ length: count }, (_, at) => ({ family: `Name${at + 1}`, given: 'A' }));

describe('a journal article', () => {
  test.each([
    [
      'apa',
      'Kreider, R. B. (2003). Effects of creatine supplementation on performance and training adaptations. Molecular and Cellular Biochemistry, 244(1-2), 89–94. https://doi.org/10.1023/a:1022465203458',
    ],
    [
      'ama',
      'Kreider RB. Effects of creatine supplementation on performance and training adaptations. Molecular and Cellular Biochemistry. 2003;244(1-2):89-94. doi:10.1023/a:1022465203458',
    ],
    [
      'vancouver',
      'Kreider RB. Effects of creatine supplementation on performance and training adaptations. Molecular and Cellular Biochemistry. 2003;244(1-2):89-94. doi: 10.1023/a:1022465203458',
    ],
  ] as const)('is written in %s', (style, expected) => {
    expect(writeCitation(item({}), style)).toBe(expected);
  });

  test('without a title is not written', () => {
    expect(writeCitation(item({ title: null }), 'apa')).toBeNull();
  });

  test('without fields leaves no signs behind', () => {
    const bare = item({
      author: [],
      issued: null,
      'container-title': null,
      volume: null,
      issue: null,
      page: null,
      DOI: null,
    });
    const title = 'Effects of creatine supplementation on performance and training adaptations.';
    expect(writeCitation(bare, 'apa')).toBe(`${title} (n.d.).`);
    expect(writeCitation(bare, 'ama')).toBe(title);
  });

  test('without a volume sets the pages behind the year', () => {
    expect(writeCitation(item({ volume: null, issue: null, DOI: null }), 'vancouver')).toMatch(
      /Biochemistry\. 2003:89-94\.$/u,
    );
  });

  test('without a year keeps volume and pages', () => {
    expect(writeCitation(item({ issued: null, DOI: null }), 'vancouver')).toMatch(
      /Biochemistry\. 244\(1-2\):89-94\.$/u,
    );
  });
});

describe('pages', () => {
  test.each([
    ['1073-1082', '1073-82', '1073–1082'],
    ['376-84', '376-84', '376–384'],
    ['3029-3034', '3029-34', '3029–3034'],
    ['99-101', '99-101', '99–101'],
    ['12-12', '12-12', '12–12'],
    ['S12-S19', 'S12-S19', 'S12–S19'],
    ['e0226989', 'e0226989', 'e0226989'],
  ])('%s', (page, short, spanned) => {
    expect(writeCitation(item({ page }), 'vancouver')).toContain(`:${short}`);
    expect(writeCitation(item({ page }), 'apa')).toContain(`, ${spanned}.`);
    expect(writeCitation(item({ page }), 'ama')).toContain(`:${spanned.replace('–', '-')}.`);
  });
});

describe('authors', () => {
  test.each([
    [2, 'Name1, A., & Name2, A. (2003)', 'Name1 A, Name2 A. '],
    [
      7,
      'Name1, A., Name2, A., Name3, A., Name4, A., Name5, A., Name6, A., & Name7, A. (2003)',
      'Name1 A, Name2 A, Name3 A, et al. ',
    ],
  ])('%d of them', (count, apa, ama) => {
    const many = item({ author: people(count) });
    expect(writeCitation(many, 'apa')?.startsWith(apa)).toBe(true);
    expect(writeCitation(many, 'ama')?.startsWith(ama)).toBe(true);
  });

  test('beyond twenty are cut in the middle', () => {
    expect(writeCitation(item({ author: people(23) }), 'apa')).toContain('Name19, A., … Name23, A. (2003)');
  });

  test('that the entry leaves out are not made up for', () => {
    const two = { ...item({ author: people(2) }), more: true };
    expect(writeCitation(two, 'apa')).toMatch(/^Name1, A\., Name2, A\., et al\. \(2003\)/u);
    expect(writeCitation(two, 'vancouver')).toMatch(/^Name1 A, Name2 A, et al\. /u);
  });

  test('an organisation stands as it is', () => {
    const who = item({
      type: 'book',
      author: [{ literal: 'World Health Organization' }],
      'container-title': null,
      volume: null,
      issue: null,
      page: null,
      publisher: 'WHO',
      DOI: null,
    });
    expect(writeCitation(who, 'apa')).toMatch(/^World Health Organization\. \(2003\)\. .*\. WHO\.$/u);
    expect(writeCitation(who, 'ama')).toMatch(/WHO; 2003\.$/u);
  });
});

test('a chapter stands in its book', () => {
  const chapter = item({
    type: 'chapter',
    'container-title': 'A Handbook of Muscle',
    publisher: 'Some House',
    volume: null,
    issue: null,
    DOI: null,
  });
  expect(writeCitation(chapter, 'apa')).toMatch(/In A Handbook of Muscle \(pp\. 89–94\)\. Some House\.$/u);
  expect(writeCitation(chapter, 'vancouver')).toMatch(
    /In: A Handbook of Muscle\. Some House; 2003\. p\. 89-94\.$/u,
  );
});

describe('initials', () => {
  test.each([
    ['Brad J.', ['B', 'J']],
    ['BJ', ['B', 'J']],
    ['B. J.', ['B', 'J']],
    ['B.J.', ['B', 'J']],
    ['Jean-Paul', ['J-P']],
    ['Émile', ['É']],
    ['María del Mar', ['M', 'D', 'M']],
    ['', []],
    ['…', []],
  ])('%s', (given, expected) => {
    expect(initialsOf(given)).toEqual(expected);
  });
});
