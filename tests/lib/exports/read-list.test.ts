import { describe, expect, test } from 'vitest';
import { citationText } from '../../../lib/exports/citation-text';
import { bibliographyFormat, splitRecords } from '../../../lib/exports/read-bibliography';
import { LONGEST_LIST, readList } from '../../../lib/exports/read-list';

const ignore = () => {};

const PRINTED = `References
1. Jäger R, Kerksick CM. International Society of Sports Nutrition Position Stand: protein and exercise. J Int Soc Sports
Nutr. 2017;14:20. doi:10.1186/s12970-017-0177-8
2. Bleakley C, McDonough S. The use of ice in the treatment of acute soft-tissue injury: a systematic review of randomized
controlled trials. Am J Sports Med. 2004;32(1):251-261. doi:10.1177/0363546503260757`;

const BIBTEX = `% my library
@string{ajsm = "American Journal of Sports Medicine"}
@article{bleakley2004,
  author = {Bleakley, Chris and McDonough, Suzanne},
  title = {The use of ice in the treatment of acute soft-tissue injury: a systematic review},
  journal = {American Journal of Sports Medicine},
  year = 2004, volume = {32}, pages = {251--261},
  doi = {https://doi.org/10.1177/0363546503260757}, pmid = {14754753}
}
@book{who, author = {{World Health Organization}}, title = {Guidelines on physical activity}, publisher = {WHO}, year = {2020}, isbn = {9789240015128}}
@article{open, title = {Never closed`;

const RIS = `TY  - JOUR
AU  - Bleakley, Chris
TI  - The use of ice in the treatment of acute soft-tissue injury
JO  - American Journal of Sports Medicine
PY  - 2004
SP  - 251
EP  - 261
DO  - 10.1177/0363546503260757
ER  -

TY  - JOUR
ER  - `;

describe('a printed list', () => {
  test('becomes a report without an article', async () => {
    const read = await readList(PRINTED, ignore);
    if (!read.ok) throw new Error(read.error);
    const { report, unread } = read.value;
    expect([report.article, report.claims, unread]).toEqual([null, [], []]);
    expect(report.references.map(({ id, label, study, csl }) => [id, label, study.type, csl.DOI])).toEqual([
      ['r1', '1', 'consensus-statement', '10.1186/s12970-017-0177-8'],
      ['r2', '2', 'systematic-review', '10.1177/0363546503260757'],
    ]);
  });

  test('has notes on the works, and none that ask for an article', async () => {
    const twice = `${PRINTED}\n3. Bleakley C. The use of ice in acute soft-tissue injury. Am J Sports Med. 2004;32(1):251-261. doi:10.1177/0363546503260757`;
    const read = await readList(twice, ignore);
    if (!read.ok) throw new Error(read.error);
    const { findings } = read.value.report;
    expect(
      findings
        .filter(({ outcome }) => outcome === 'failed')
        .map(({ check, reference }) => [check, reference]),
    ).toEqual([['reference-duplicate', 'r3']]);
    expect(
      findings.filter(({ check }) => !check.startsWith('reference-') || check === 'reference-unused'),
    ).toEqual([]);
  });

  test('tells how far it is', async () => {
    const steps: [number, number][] = [];
    await readList(PRINTED, (done, total) => steps.push([done, total]));
    expect(steps).toEqual([[0, 2]]);
  });

  test('an entry without a number is called after its place', async () => {
    const read = await readList('Doe J. A long look at walking. J Walk. 2011;2:3-4.', ignore);
    expect(read.ok && read.value.report.references[0]?.label).toBe('1');
  });
});

describe('BibTeX', () => {
  test('is read record by record; a broken one costs itself', async () => {
    const read = await readList(BIBTEX, ignore);
    if (!read.ok) throw new Error(read.error);
    const { report, unread } = read.value;
    expect(
      report.references.map(({ csl, identifiers }) => [
        csl.title,
        csl.page,
        identifiers.map(({ kind, value }) => `${kind} ${value}`),
      ]),
    ).toEqual([
      [
        'The use of ice in the treatment of acute soft-tissue injury: a systematic review',
        '251-261',
        ['doi 10.1177/0363546503260757', 'pmid 14754753'],
      ],
      ['Guidelines on physical activity', null, ['isbn 9789240015128']],
    ]);
    expect(unread).toEqual(['@article{open, title = {Never closed']);
  });

  test('a record that hides an address is not taken for one', async () => {
    const read = await readList('@misc{a,\nhttps://tracker.example/x\n}', ignore);
    expect(read.ok).toBe(false);
  });
});

test('RIS is read; a record that names nothing is said', async () => {
  const read = await readList(RIS, ignore);
  if (!read.ok) throw new Error(read.error);
  expect(
    read.value.report.references.map(({ csl }) => [csl.title, csl['container-title'], csl.page, csl.DOI]),
  ).toEqual([
    [
      'The use of ice in the treatment of acute soft-tissue injury',
      'American Journal of Sports Medicine',
      '251-261',
      '10.1177/0363546503260757',
    ],
  ]);
  expect(read.value.unread).toHaveLength(1);
});

test.each([
  ['BibTeX', '@article{a, author={Smith, J and others}, title={Walking in towns and health}, year={2010}}'],
  ['RIS', 'TY  - JOUR\nAU  - Smith, J\nAU  - et al.\nTI  - Walking in towns and health\nPY  - 2010\nER  - '],
])('%s that leaves authors out names none of them "others"', async (_, text) => {
  const read = await readList(text, ignore);
  const reference = read.ok ? read.value.report.references[0] : undefined;
  if (!reference) throw new Error('The record was not read.');
  expect(reference.csl.author).toEqual([{ family: 'Smith', given: 'J' }]);
  expect((await citationText(reference, 'ama')).text).toBe(
    'Smith J, et al. Walking in towns and health. 2010.',
  );
});

test('BibTeX with many authors leaves none out', async () => {
  const names = Array.from({ length: 9 }, (_, at) => `Name${'abcdefghi'[at]}, A`).join(' and ');
  const read = await readList(
    `@article{a, author={${names}}, title={Walking in towns and health}, year={2010}}`,
    ignore,
  );
  const reference = read.ok ? read.value.report.references[0] : undefined;
  if (!reference) throw new Error('The record was not read.');
  expect((await citationText(reference, 'bibtex')).text).toContain(`{${names}}`);
});

describe('a text that is no list', () => {
  test.each([['hello there'], ['   '], ['Dear Jo,\nsee you at noon.\nYours, Al']])('%j', async (text) => {
    expect(await readList(text, ignore)).toMatchObject({ ok: false, error: 'no-references' });
  });

  test('is refused when it is longer than any list', async () => {
    expect(await readList('x'.repeat(LONGEST_LIST + 1), ignore)).toMatchObject({
      ok: false,
      error: 'too-long',
    });
    const many = Array.from({ length: 2_100 }, () => 'TY  - JOUR\nTI  - x\nER  - ').join('\n');
    expect(await readList(many, ignore)).toMatchObject({ ok: false, error: 'too-long' });
  });
});

describe('the format of a text', () => {
  test.each([
    ['@article{a, title={b}}', 'bibtex'],
    ['  @Book(a, title={b})', 'bibtex'],
    ['TY  - JOUR\nER  - ', 'ris'],
    ['Write to me@example.org {soon}', null],
    ['@comment{x}', null],
    ['The TY  - tag', null],
  ])('%j', (text, format) => {
    expect(bibliographyFormat(text)).toBe(format);
  });

  test('records are cut where they begin', () => {
    expect(splitRecords('note\n@article{a,}\n@book{b,}\n', 'bibtex')).toEqual(['@article{a,}', '@book{b,}']);
  });
});

describe('one citation', () => {
  const entry = async () => {
    const read = await readList(PRINTED, ignore);
    const reference = read.ok ? read.value.report.references[1] : undefined;
    if (!reference) throw new Error('The list was not read.');
    return reference;
  };

  test.each([
    ['apa', /^Bleakley, C\., & McDonough, S\. \(2004\)/u],
    ['bibtex', /^@article\{bleakley2004/u],
    ['ris', /^TY {2}- JOUR[\s\S]*ER {2}-$/u],
    ['printed', /^Bleakley C, McDonough S\. The use of ice/u],
  ] as const)('in %s', async (style, expected) => {
    const written = await citationText(await entry(), style);
    expect([written.style, expected.test(written.text)]).toEqual([style, true]);
  });

  test('is given as printed where no title was read', async () => {
    const read = await entry();
    const untitled = { ...read, csl: { ...read.csl, title: null }, raw: 'As it is.' };
    expect(await citationText(untitled, 'ama')).toEqual({ text: 'As it is.', style: 'printed' });
  });
});
