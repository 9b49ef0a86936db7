import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareWork, passesTitleGate, type Verdict } from '../../../lib/records/identity';
import type { SourceRecord } from '../../../lib/records/types';
import { type ReferenceChanges, referenceTo } from '../../replay/kit';
import { PROTEIN_REVIEW, type ReplayWork, VITAMIN_D_TRIAL, VOLUME_REVIEW } from '../../replay/works';

/** The record that a source has of a work, but for the changes. */
const recordOf = (work: ReplayWork, changes: Partial<SourceRecord> = {}): SourceRecord => {
  const title = changes.title ?? work.title;
  return {
    doi: work.doi,
    pmid: work.pmid,
    pmcid: null,
    source: 'Crossref',
    fetchedAt: '2026-11-25T09:00:00.000Z',
    title,
    titles: [title],
    abstract: null,
    year: work.year,
    years: [work.year],
    journal: work.journal,
    firstAuthor: work.authors[0]?.[0] ?? null,
    authors: work.authors.map(([family]) => family),
    volume: work.volume,
    firstPage: work.page.split('-')[0] ?? null,
    publicationTypes: [],
    mesh: [],
    notices: [],
    openAccessUrl: null,
    citedByCount: null,
    ...changes,
  };
};

/** A work with the given title, otherwise like the vitamin D trial. */
const titled = (title: string): ReplayWork => ({ ...VITAMIN_D_TRIAL, title });

const SAME: [name: string, work: ReplayWork, reference: ReferenceChanges, record: Partial<SourceRecord>][] = [
  ['the same words', VITAMIN_D_TRIAL, {}, {}],
  [
    'other capitals',
    VITAMIN_D_TRIAL,
    { csl: { title: 'VITAMIN D SUPPLEMENTS AND PREVENTION OF CANCER AND CARDIOVASCULAR DISEASE' } },
    {},
  ],
  [
    'a missing subtitle',
    VOLUME_REVIEW,
    {
      csl: {
        title:
          'Dose-response relationship between weekly resistance training volume and increases in muscle mass',
      },
    },
    {},
  ],
  [
    'a missing subtitle of a title of two words',
    titled('Running economy: measurement, norms, and determining factors'),
    { csl: { title: 'Running economy' } },
    {},
  ],
  [
    'a subtitle that the source lacks',
    titled('Evidence based medicine'),
    { csl: { title: "Evidence based medicine: what it is and what it isn't" } },
    {},
  ],
  [
    'a title that is cut off in a word',
    VOLUME_REVIEW,
    { csl: { title: 'Dose-response relationship between weekly resis…' } },
    {},
  ],
  [
    'markup in the record',
    titled('Effects of VO2max and the Escherichia coli load in runners'),
    { csl: { title: 'Effects of V̇O2max and the Escherichia coli load in runners' } },
    {},
  ],
  [
    'Greek letters and accents',
    titled('β-Alanine and café culture: naïve readers in Malmö'),
    { csl: { title: 'Beta-alanine and cafe culture: naive readers in Malmo' } },
    {},
  ],
  [
    'British and American spelling',
    titled('A randomised trial of fibre and behaviour in paediatric oedema'),
    { csl: { title: 'A randomized trial of fiber and behavior in pediatric edema' } },
    {},
  ],
  [
    'a slip of the pen',
    VITAMIN_D_TRIAL,
    { csl: { title: 'Vitamin D Suplements and Prevention of Cancer and Cardiovasular Disease' } },
    {},
  ],
  [
    'a translated title',
    VITAMIN_D_TRIAL,
    { csl: { title: 'Vitamin-D-Präparate und die Vorbeugung von Krebs' } },
    {},
  ],
  [
    'a title that PubMed translated',
    titled('Krafttraining bei älteren Menschen'),
    {},
    { title: '[Strength training in older people].', titles: ['[Strength training in older people].'] },
  ],
  ['a mark of retraction', VITAMIN_D_TRIAL, {}, { titles: [`RETRACTED: ${VITAMIN_D_TRIAL.title}`] }],
  ['the year of online publication', VITAMIN_D_TRIAL, { csl: { issued: { 'date-parts': [[2018]] } } }, {}],
  ['a wrong year', VITAMIN_D_TRIAL, { csl: { issued: { 'date-parts': [[2009]] } } }, {}],
  ['a wrong first author', VITAMIN_D_TRIAL, { csl: { author: [{ family: 'Mansfield', given: 'J' }] } }, {}],
  ['no author', VITAMIN_D_TRIAL, { csl: { author: [] } }, {}],
  [
    'a particle of the name',
    VITAMIN_D_TRIAL,
    { csl: { author: [{ family: 'van der Manson', given: null }] } },
    {},
  ],
  [
    'a title that parsing lost',
    VITAMIN_D_TRIAL,
    { csl: { title: null }, raw: `Manson JE. ${VITAMIN_D_TRIAL.title}. N Engl J Med 2019;380:33.` },
    {},
  ],
  [
    'the title in the original language',
    titled('Ejercicio y sueño en personas mayores'),
    {},
    {
      title: 'Exercise and sleep in older people',
      titles: ['Exercise and sleep in older people', 'Ejercicio y sueño en personas mayores'],
    },
  ],
];

const DIFFERENT: typeof SAME = [
  ['another work', VITAMIN_D_TRIAL, {}, { ...recordOf(PROTEIN_REVIEW) }],
  ['another review of the same field', VOLUME_REVIEW, {}, { ...recordOf(PROTEIN_REVIEW) }],
  [
    'another work of the same first author and year',
    VITAMIN_D_TRIAL,
    {},
    {
      titles: ['Marine n-3 Fatty Acids and Prevention of Heart Failure in Women'],
      volume: '380',
      firstPage: '23',
    },
  ],
  [
    'a correction notice of the work',
    VITAMIN_D_TRIAL,
    {},
    { titles: [`Correction to: ${VITAMIN_D_TRIAL.title}`] },
  ],
  [
    'a retraction notice of the work',
    VITAMIN_D_TRIAL,
    {},
    { titles: [`Retraction: ${VITAMIN_D_TRIAL.title}`], publicationTypes: ['Retraction of Publication'] },
  ],
  [
    'a letter about the work',
    VITAMIN_D_TRIAL,
    {},
    { titles: [`Comment on "${VITAMIN_D_TRIAL.title}"`], authors: ['Reader'] },
  ],
  [
    'a short title shared by another author and year',
    titled('Vitamin D deficiency'),
    {},
    { authors: ['Holick'], years: [2007] },
  ],
  [
    'another work, no author given',
    VITAMIN_D_TRIAL,
    { csl: { author: [] } },
    { ...recordOf(PROTEIN_REVIEW) },
  ],
];

const UNSURE: typeof SAME = [
  [
    'the next part of a series',
    titled('Exercise in the cold, part I: the skin of swimmers'),
    {},
    { titles: ['Exercise in the cold, part II: the skin of swimmers'] },
  ],
  [
    'half the title, another author, the same year',
    titled('Sleep loss, appetite and shift work in nurses'),
    {},
    { titles: ['Sleep loss and appetite in students of music'], authors: ['Other'], volume: null },
  ],
  [
    'no title, another year',
    VITAMIN_D_TRIAL,
    { csl: { title: null, issued: { 'date-parts': [[2001]] } }, raw: 'Manson 2001' },
    {},
  ],
];

const NOTHING: typeof SAME = [
  [
    'the words of a link',
    VITAMIN_D_TRIAL,
    { origin: 'inline-link', raw: 'a large trial', csl: { title: 'a large trial', author: [] } },
    {},
  ],
  ['neither title nor author', VITAMIN_D_TRIAL, { raw: 'Source 4', csl: { title: null, author: [] } }, {}],
];

describe.each<[Verdict, typeof SAME]>([
  ['same', SAME],
  ['different', DIFFERENT],
  ['unsure', UNSURE],
  ['nothing-to-compare', NOTHING],
])('compareWork says %s of', (verdict, cases) => {
  it.each(cases)('%s', (_, work, reference, record) => {
    expect(compareWork(referenceTo(work, 'r1', reference), recordOf(work, record))).toBe(verdict);
  });
});

test('a work is always itself, whatever its title holds', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), (title) => {
      const work = titled(title);
      expect(compareWork(referenceTo(work, 'r1'), recordOf(work))).not.toBe('different');
    }),
  );
});

test('hostile titles take no longer than long ones', () => {
  const long = `${'a '.repeat(20_000)}${'<'.repeat(20_000)}${'Retraction '.repeat(5_000)}`;
  const named = referenceTo(titled(long), 'r1', { csl: { page: null } });
  expect(compareWork(named, recordOf(VITAMIN_D_TRIAL))).toBe('different');
});

describe('passesTitleGate', () => {
  const named = referenceTo(VOLUME_REVIEW, 'r1', { identifiers: [] });
  const cases: [name: string, record: SourceRecord, passes: boolean][] = [
    ['the work itself', recordOf(VOLUME_REVIEW), true],
    ['online a year before', recordOf(VOLUME_REVIEW, { years: [2016] }), true],
    ['another first author', recordOf(VOLUME_REVIEW, { authors: ['Other'] }), false],
    ['another year', recordOf(VOLUME_REVIEW, { years: [2014] }), false],
    ['no year', recordOf(VOLUME_REVIEW, { years: [] }), false],
    ['another title', recordOf(VOLUME_REVIEW, { titles: [PROTEIN_REVIEW.title] }), false],
    ['its correction', recordOf(VOLUME_REVIEW, { titles: [`Correction: ${VOLUME_REVIEW.title}`] }), false],
  ];
  it.each(cases)('%s', (_, record, passes) => {
    expect(passesTitleGate(named, record)).toBe(passes);
  });
});
