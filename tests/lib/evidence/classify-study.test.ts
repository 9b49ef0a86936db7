import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyStudy } from '../../../lib/evidence/classify-study';
import type { StudyClassification, StudyDescription } from '../../../lib/evidence/types';
import { STUDY_TYPES } from '../../../lib/standards/study-types';

const study = (known: Partial<StudyDescription>): StudyDescription => ({
  title: null,
  abstract: null,
  publicationTypes: [],
  mesh: [],
  ...known,
});

const CASES: Record<string, [known: Partial<StudyDescription>, expected: Partial<StudyClassification>]> = {
  'a word of which the pattern has the beginning': [
    { title: 'Naps and brain volume: a Mendelian randomization study' },
    { type: 'mendelian-randomisation', words: 'Mendelian randomization' },
  ],
  'nothing known': [{}, { type: 'unknown', basis: null, words: null, confidence: 'unknown', level: null }],
  'a title that does not say': [{ title: 'Caffeine and sprinting' }, { type: 'unknown', basis: null }],
  'a title that states the design': [
    { title: 'Caffeine and sprinting: A Scoping Review.' },
    { type: 'scoping-review', basis: 'title', words: 'A Scoping Review', confidence: 'stated' },
  ],
  'words whose pattern begins inside a hyphenated one, with the whole of it': [
    { title: 'Beet juice', abstract: 'In a double-blind, placebo-controlled crossover study, 8 men rode.' },
    { type: 'crossover-trial', basis: 'abstract', words: 'double-blind, placebo-controlled crossover' },
  ],
  'words with a typographic hyphen, as printed': [
    { title: 'Caffeine before races: a case‐control study' },
    { type: 'case-control', words: 'case‐control' },
  ],
  'a design at the head of a subtitle, with its noun': [
    { title: 'Ready meals and the heart: prospective cohort study (HEART-1)' },
    { type: 'prospective-cohort', words: 'prospective cohort study' },
  ],
  'the groups of a trial without the bracket after them': [
    {
      title: 'Herbs and testosterone',
      abstract: 'Subjects took a placebo (n = 10) or herbs for eight weeks.',
    },
    { type: 'rct', words: 'placebo' },
  ],
  'markup in a title': [
    { title: 'Growth of <i>MCF-7</i> cells under honey' },
    { type: 'in-vitro', confidence: 'inferred' },
  ],
  'a design stated in the abstract only': [
    {
      title: 'Caffeine and sprinting',
      abstract: 'Forty sprinters were randomly assigned to coffee or water.',
    },
    { type: 'rct', basis: 'abstract', words: 'were randomly assigned', confidence: 'stated' },
  ],
  'methods that betray the design': [
    {
      title: 'Caffeine and sprinting',
      abstract: 'Each sprinter came twice, after a washout period of a week, and we measured times.',
    },
    { type: 'crossover-trial', basis: 'abstract', words: 'washout period', confidence: 'inferred' },
  ],
  'an abstract without data of its own': [
    {
      title: 'Caffeine and sprinting',
      abstract:
        'Caffeine is an old companion of sprinters. It blocks receptors in the brain and may sharpen attention. Its dose, its timing and the habits of those who take it matter, and so do genes. Many questions are open, such as its place in long seasons and in young athletes.',
    },
    { type: 'narrative-review', basis: 'abstract', words: null, confidence: 'inferred' },
  ],
  'a stated title against a vaguer publication type': [
    { title: 'Caffeine: a systematic review', publicationTypes: ['Journal Article', 'Review'] },
    { type: 'systematic-review', basis: 'title' },
  ],
  'a protocol that is filed as the planned design': [
    { title: 'Caffeine: study protocol for a trial', publicationTypes: ['Randomized Controlled Trial'] },
    { type: 'protocol', basis: 'title' },
  ],
  'an indexed design against a hint of the title': [
    { title: 'Association between coffee and sprints', publicationTypes: ['Randomized Controlled Trial'] },
    { type: 'rct', basis: 'publication-types', words: 'Randomized Controlled Trial', confidence: 'stated' },
  ],
  'a finer design from MeSH': [
    {
      title: 'Caffeine',
      publicationTypes: ['Randomized Controlled Trial'],
      mesh: ['Humans', 'Cross-Over Studies'],
    },
    { type: 'crossover-trial', basis: 'mesh', words: 'Cross-Over Studies' },
  ],
  'a finer design from the abstract': [
    { publicationTypes: ['Clinical Trial'], abstract: 'Runners were randomised to two diets.' },
    { type: 'rct', basis: 'abstract' },
  ],
  'animals without humans': [
    { title: 'Caffeine and sprinting', mesh: ['Animals', '*Caffeine/pharmacology', 'Mice'] },
    { type: 'animal', basis: 'mesh', words: 'Animals' },
  ],
  'animals with humans': [{ mesh: ['Animals', 'Humans'] }, { type: 'unknown' }],
  'cells of people, no age group': [
    { mesh: ['Humans', 'Cell Line, Tumor'] },
    { type: 'in-vitro', confidence: 'inferred' },
  ],
  'cells of people who were studied': [{ mesh: ['Humans', 'Adult', 'Cells, Cultured'] }, { type: 'unknown' }],
  'a comment on a trial': [
    { title: 'Caffeine in a randomised trial', publicationTypes: ['Letter', 'Comment'] },
    { type: 'editorial-letter', basis: 'publication-types' },
  ],
  'Europe PMC names': [
    { publicationTypes: ['review-article'] },
    { type: 'narrative-review', basis: 'publication-types' },
  ],
  'Crossref names': [
    { publicationTypes: ['book-chapter'] },
    { type: 'book', basis: 'record-type', level: null },
  ],
  'OpenAlex names': [{ publicationTypes: ['erratum'] }, { type: 'erratum' }],
  'an unread publication type': [{ publicationTypes: ['journal-article'] }, { type: 'unknown' }],
};

describe('classifyStudy', () => {
  test.each(Object.entries(CASES))('%s', (_name, [known, expected]) => {
    expect(classifyStudy(study(known))).toMatchObject(expected);
  });

  const FLAGS: Record<string, [Partial<StudyDescription>, StudyClassification['flags']]> = {
    'a retracted title keeps its type': [
      { title: 'RETRACTED: Juice and speed: a randomised trial' },
      ['retracted'],
    ],
    'a withdrawn title': [{ title: 'WITHDRAWN: Juice and speed' }, ['retracted']],
    'a retracted publication': [{ publicationTypes: ['Retracted Publication'] }, ['retracted']],
    'a preprint record': [{ publicationTypes: ['Preprint'] }, ['preprint']],
    'a word within a title': [{ title: 'Retracted lungs in divers' }, []],
  };
  test.each(Object.entries(FLAGS))('flags: %s', (_name, [known, flags]) => {
    expect(classifyStudy(study(known)).flags).toEqual(flags);
  });

  test('a retracted trial is still a trial', () => {
    expect(classifyStudy(study({ title: 'RETRACTED: Juice and speed: a randomised trial' })).type).toBe(
      'rct',
    );
  });

  test('always answers with a known type, and with words that stand in the text it names', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string(), fc.lorem());
    const design = fc.constantFrom(
      'randomised trial',
      'Méta‑analyse',
      'cohort study',
      'in mice',
      'a review',
      '«',
    );
    fc.assert(
      fc.property(text, design, text, (before, name, after) => {
        const title = `${before} ${name} ${after}`;
        const answer = classifyStudy(study({ title }));
        expect(STUDY_TYPES).toContain(answer.type);
        if (answer.words !== null) expect(title.replace(/<\/?[a-z]{1,6}>/gi, '')).toContain(answer.words);
        expect(answer.basis === null).toBe(answer.type === 'unknown');
      }),
    );
  });

  test.each(['-', 'a-', 'randomised, ', 'review:', 'case of a ', ' (', '<i>', 'searched the '])(
    'comes back from %j repeated without end',
    (unit) => {
      const hostile = unit.repeat(100_000);
      expect(STUDY_TYPES).toContain(classifyStudy(study({ title: hostile, abstract: hostile })).type);
    },
  );
});
