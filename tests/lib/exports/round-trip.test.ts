/** What is written as BibTeX or RIS and pasted into the reference tool comes back with the same fields. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportReferences } from '../../../lib/exports/export-references';
import { bibliographyFormat, loadRecordReader, splitRecords } from '../../../lib/exports/read-bibliography';
import type { CslItem, CslName } from '../../../lib/references/types';

const ITEM: CslItem = {
  type: 'article-journal',
  title: 'Sleep & heavy lifting: 50% more β-alanine in “tired” adults, a 2×2 trial',
  author: [
    { family: 'Doe', given: 'AB' },
    { family: 'van der Berg', given: 'C.' },
    { family: 'Häkkinen-Świątek', given: 'Jürgen Ø.' },
    { literal: 'Lifting & Rest Study Group' },
  ],
  issued: { 'date-parts': [[2014]] },
  'container-title': 'J Rest Sci',
  volume: '12',
  issue: '3',
  page: '101-109',
  publisher: null,
  DOI: '10.5555/(sici)1097_12<34::aid-x1>3.0.co;2-#',
  PMID: '1234567',
  PMCID: 'PMC7654321',
  URL: 'https://example.org/a_(b)?c=d&e=50%25#f',
};

const FORMATS = ['bibtex', 'ris'] as const;

async function roundTrip(items: CslItem[], format: (typeof FORMATS)[number]) {
  const written = await exportReferences(items, format);
  expect(bibliographyFormat(written)).toBe(format);
  const read = await loadRecordReader(format);
  return splitRecords(written, format).map((record) => read(record)?.csl ?? null);
}

/** Words with the signs that mean something in LaTeX, in other scripts, and with accents. */
const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ſα-ωА-я一-龠&%#$_~^0-9'’“”–+=/()-]{1,12}$/);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => `A${list.join(' ')}z`);
const number = fc.integer({ min: 1, max: 9999 }).map(String);
const longNumber = fc.integer({ min: 100_000, max: 9_999_999 }).map(String);
const name: fc.Arbitrary<CslName> = fc.oneof(
  fc.record({
    family: fc.constantFrom('Doe', 'van der Berg', 'de la Cruz', 'O’Brien', 'Müller', 'Čapek', 'Чехов', '王'),
    given: fc.constantFrom('A', 'AB', 'A. B.', 'Jean-Paul', 'Łukasz', 'Ж'),
  }),
  fc.constantFrom('World Health Organization', 'NHS', 'AT&T Labs').map((literal) => ({ literal })),
);
const item: fc.Arbitrary<CslItem> = fc.record({
  type: fc.constant('article-journal'),
  title: words,
  author: fc.array(name, { maxLength: 5 }),
  issued: fc.integer({ min: 1800, max: 2030 }).map((year) => ({ 'date-parts': [[year]] })),
  'container-title': words,
  volume: number,
  issue: fc.oneof(number, fc.constantFrom('Suppl 1', 'Suppl A', '8 Suppl 2')),
  page: fc.oneof(
    number,
    fc.tuple(number, number).map(([from, to]) => `${from}-${from}${to}`),
    fc.constantFrom('e34', 'S17-S29', 'e0226989'),
  ),
  publisher: fc.constant(null),
  DOI: fc.constantFrom(
    '10.5555/twelve-34',
    '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2',
  ),
  PMID: fc.oneof(fc.constant(null), longNumber),
  PMCID: fc.oneof(
    fc.constant(null),
    longNumber.map((digits) => `PMC${digits}`),
  ),
  URL: fc.constantFrom(null, 'https://example.org/a_(b)?c=d&e=50%25#f'),
});

describe.each(FORMATS)('%s', (format) => {
  test('should come back as it was written', async () => {
    expect(await roundTrip([ITEM, { ...ITEM, title: 'Another' }], format)).toEqual([
      ITEM,
      { ...ITEM, title: 'Another' },
    ]);
  });

  test('should keep letters that LaTeX has no command for', async () => {
    const title = '高齢者における筋力トレーニングの効果, Силовая тренировка';
    expect((await roundTrip([{ ...ITEM, title }], format))[0]?.title).toBe(title);
  });

  test('should read a record that a DOI alone names', async () => {
    const bare = { ...ITEM, title: null, author: [] };
    expect((await roundTrip([bare], format))[0]).toEqual(bare);
  });

  test('should keep every field of any article', async () => {
    await fc.assert(
      fc.asyncProperty(item, async (one) => {
        expect(await roundTrip([one], format)).toEqual([one]);
      }),
      { numRuns: 60, seed: 14 },
    );
  });
});

test('should take the accession number of another database for no PMID', async () => {
  const read = await loadRecordReader('ris');
  const record = 'TY  - JOUR\nTI  - Lifting\nDB  - Embase\nAN  - 1234567\nER  - ';
  expect(read(record)?.csl.PMID).toBeNull();
});
