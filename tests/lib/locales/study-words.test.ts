import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { levelOfEvidence } from '../../../lib/evidence/level-of-evidence';
import type { StudyClassification } from '../../../lib/evidence/types';
import { LOCALES } from '../../../lib/locales/load-translator';
import { type DescribedWork, explainStudy, studyName, studyReason } from '../../../lib/locales/study-words';
import { createTranslator, type Translator } from '../../../lib/locales/translate';
import type { StudyRecord } from '../../../lib/records/types';
import { STUDY_TYPES, type StudyType } from '../../../lib/standards/study-types';
import { EMPTY_CSL, EMPTY_RECORD } from '../../blank-reference';

const translatorOf = (locale: string): Translator =>
  createTranslator(JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')), locale);

const english = translatorOf('en');

const study = (type: StudyType, flags: StudyClassification['flags'] = []): StudyClassification => ({
  type,
  basis: 'title',
  words: null,
  confidence: 'stated',
  flags,
  level: levelOfEvidence(type),
});

/** What such works are, not studies: nothing can be said of their design. */
const NO_STUDIES: StudyType[] = [
  'book',
  'dataset',
  'erratum',
  'retraction-notice',
  'web-page',
  'news',
  'thesis',
  'other',
  'unknown',
];

/** Words of verdict that no text about a design may use. */
const VERDICTS =
  /\b(?:true|false|misleading|best|worst|weak|strong|poor|good|bad|unreliable|reliable|proves?|wrong|low quality)\b/i;

test('a trial: what it is, what it can show, and its level only beside a question', () => {
  expect(explainStudy(study('rct', ['preprint']), english)).toEqual({
    plain: 'People were put into groups by chance, and the groups were compared.',
    tier: 'Experiments in people',
    canShow: 'cause and effect in the people who took part',
    cannotShow: 'rare harms, the long term, or people unlike those who took part',
    levels: [{ questions: 'Does it help? Does it harm?', level: 'level 2 of 5' }],
    caveat: 'The design says what a study could show, not how well it was done.',
    flags: [{ name: 'Preprint', plain: 'Made public before other scientists have reviewed it.' }],
  });
});

test('a level that the design alone does not settle is a range', () => {
  expect(explainStudy(study('meta-analysis'), english).levels[0]).toEqual({
    questions: 'Does it help? Does it harm? What will happen?',
    level: 'level 1 to 3 of 5',
  });
});

describe.each(LOCALES.map((locale) => [locale, translatorOf(locale)] as const))('in %s', (_locale, words) => {
  test.each(STUDY_TYPES)('%s has its texts', (type) => {
    const { plain, tier, canShow, cannotShow, levels, caveat } = explainStudy(study(type), words);
    expect(plain).toMatch(/^\p{Lu}[^!?]*\.$/u);
    expect(plain.length).toBeLessThanOrEqual(100);
    expect(tier).not.toMatch(/^tier/);
    const isNone = NO_STUDIES.includes(type);
    expect([canShow === null, cannotShow === null, caveat === null]).toEqual([isNone, isNone, isNone]);
    for (const part of [canShow, cannotShow]) if (part !== null) expect(part).toMatch(/[^.]$/);
    for (const { questions, level } of levels) {
      expect(questions).toMatch(/\?$/);
      expect(level).toMatch(/\d.*5$/);
    }
  });

  test('no two types share a name, and no two a plain line', () => {
    const names = STUDY_TYPES.map((type) => studyName(type, words));
    const lines = STUDY_TYPES.map((type) => explainStudy(study(type), words).plain);
    expect(new Set(lines).size).toBe(lines.length);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('each notice says what it means', () => {
    const { flags } = explainStudy(study('rct', ['retracted', 'concern', 'corrected', 'preprint']), words);
    for (const { name, plain } of flags) expect(`${name}|${plain}`).toMatch(/^[^_]+\|\p{Lu}.*\.$/u);
  });
});

test('no English text gives a verdict', () => {
  for (const type of STUDY_TYPES)
    expect(Object.values(explainStudy(study(type), english)).join(' ')).not.toMatch(VERDICTS);
});

describe('studyReason: what told the kind of a work', () => {
  const record = (known: Partial<StudyRecord>): StudyRecord => ({ ...EMPTY_RECORD, ...known });
  const told = (words: string) => ({ basis: 'record-type', words }) as const;
  const cases: [told: Partial<StudyClassification>, work: Partial<DescribedWork>, reason: string][] = [
    [{ basis: 'title', words: 'a trial' }, {}, 'The title says “a trial”.'],
    [told('bbc.com'), {}, 'Its address leads to bbc.com.'],
    [told('ncbi.nlm.nih.gov/books'), {}, 'Its address leads to ncbi.nlm.nih.gov/books.'],
    [
      told('StatPearls'),
      { csl: { ...EMPTY_CSL, 'container-title': 'StatPearls [Internet]' } },
      'The journal’s or book’s name says “StatPearls”.',
    ],
    [
      told('Annu Rev'),
      { record: record({ journal: 'Annu Rev Neurosci' }) },
      'The journal’s or book’s name says “Annu Rev”.',
    ],
    [told('book'), { csl: { ...EMPTY_CSL, type: 'book' } }, 'The form of the entry says so.'],
    [
      told('book'),
      { csl: { ...EMPTY_CSL, type: 'book' }, record: record({}) },
      'The form of the entry says so.',
    ],
    [
      told('book'),
      { csl: { ...EMPTY_CSL, type: 'book' }, record: record({ publicationTypes: ['book'] }) },
      'The record calls it “book”.',
    ],
    [
      told('book'),
      {
        csl: { ...EMPTY_CSL, type: 'book' },
        record: record({ publicationTypes: ['book'] }),
        identity: 'different',
      },
      'The form of the entry says so.',
    ],
    [
      told('Editorial'),
      { record: record({ publicationTypes: ['Editorial'] }) },
      'The record calls it “Editorial”.',
    ],
    [
      { basis: null },
      { csl: { ...EMPTY_CSL, title: 'Of towns' } },
      'The title does not say what kind of study this is.',
    ],
    [{ basis: null }, {}, 'No title of this work was read here.'],
    [
      { basis: null },
      { record: record({}) },
      'Neither the title nor the record says what kind of study this is.',
    ],
  ];
  test.each(cases)('%j, %j: %s', (what, work, reason) => {
    const described = { csl: EMPTY_CSL, record: null, identity: null, ...work };
    expect(studyReason({ ...study('book'), words: null, ...what }, described, english)).toBe(reason);
  });
});
