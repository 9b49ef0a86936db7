import { describe, expect, test } from 'vitest';
import { classifyReference } from '../../../lib/evidence/classify-reference';
import type { StudyClassification } from '../../../lib/evidence/types';
import type { Reference } from '../../../lib/reading/types';
import type { Notice, StudyRecord } from '../../../lib/records/types';
import type { CslItem } from '../../../lib/references/types';
import { blankReference, EMPTY_CSL, EMPTY_RECORD } from '../../blank-reference';

const reference = (csl: Partial<CslItem>, rest: Partial<Reference> = {}): Reference => ({
  ...blankReference('r1', ''),
  csl: { ...EMPTY_CSL, ...csl },
  ...rest,
});

const record = (known: Partial<StudyRecord>): StudyRecord => ({ ...EMPTY_RECORD, ...known });

const CASES: Record<string, [Reference, Partial<StudyClassification>]> = {
  'a title': [reference({ title: 'Sauna: a cohort study' }), { type: 'cohort', basis: 'title' }],
  'an article on a news site': [
    reference({ title: 'New meta-analysis backs sauna', URL: 'https://www.bbc.com/news/health-1' }),
    { type: 'news', basis: 'record-type', words: 'bbc.com', level: null },
  ],
  'an article that an archive keeps': [
    reference({
      title: 'Sauna is back',
      URL: 'https://web.archive.org/web/20190102030405/https://www.bbc.com/news/health-1',
    }),
    { type: 'news', words: 'bbc.com' },
  ],
  'a paper at a journal that is known by its path': [
    reference({ URL: 'https://www.jci.org/articles/view/72094?key=80384aee' }),
    { type: 'unknown' },
  ],
  'a paper on its author’s page': [
    reference({ URL: 'https://nlp.college.example/~ames/papers/rnn.pdf' }),
    { type: 'unknown' },
  ],
  'a book in a library’s catalogue': [
    reference({ URL: 'https://lccn.loc.gov/2012036403' }),
    { type: 'book', words: 'lccn.loc.gov' },
  ],
  'a chapter on the shelf of a library that also holds papers': [
    reference({ URL: 'https://www.ncbi.nlm.nih.gov/books/NBK25501/' }),
    { type: 'book', words: 'ncbi.nlm.nih.gov/books' },
  ],
  'a paper in that library': [
    reference({ URL: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1/' }),
    { type: 'unknown' },
  ],
  'a page that leads on to another after a log-in': [
    reference({ URL: 'https://shop.example/login?url=https://www.bbc.co.uk/news/1' }),
    { type: 'web-page', words: 'shop.example' },
  ],
  'a newspaper entry': [reference({ type: 'article-newspaper', title: 'Sauna is back' }), { type: 'news' }],
  'a blog that explains a design': [
    reference({ title: 'What is a randomized controlled trial?', URL: 'https://saunafan.wordpress.com/rct' }),
    { type: 'web-page' },
  ],
  'a page of a shop': [
    reference({ title: 'Sauna stoves', URL: 'https://shop.example/stoves' }),
    { type: 'web-page' },
  ],
  'the news page of an organisation': [
    reference({ URL: 'https://club.example/news/2024/win' }),
    { type: 'news' },
  ],
  'a paper at a journal nobody listed, with its design in the title': [
    reference({ title: 'Sauna: a crossover trial', URL: 'https://journal.example/12' }),
    { type: 'crossover-trial' },
  ],
  'a paper with volume and pages at an unknown host': [
    reference({ title: 'Sauna', volume: '4', page: '1-9', URL: 'https://journal.example/12' }),
    { type: 'unknown' },
  ],
  'a paper at a publisher': [
    reference({ title: 'Sauna', URL: 'https://link.springer.com/article/1' }),
    { type: 'unknown' },
  ],
  'a DOI outweighs a news host': [
    reference({ title: 'Sauna: a cohort study', DOI: '10.1000/1', URL: 'https://theconversation.com/1' }),
    { type: 'cohort' },
  ],
  'a guideline on the site of an organisation': [
    reference({ title: 'Guidelines on physical activity', URL: 'https://www.who.int/p/1' }),
    { type: 'guideline', basis: 'title' },
  ],
  'a guideline printed as a book': [
    reference({ type: 'book', title: 'Dietary guidelines for Utopia', publisher: 'Ministry' }),
    { type: 'guideline' },
  ],
  'a book about meta-analysis': [
    reference({ type: 'book', title: 'Meta-analysis in a weekend', publisher: 'Press' }),
    { type: 'book', basis: 'record-type' },
  ],
  'a chapter with a DOI': [
    reference({ type: 'chapter', title: 'Sauna', DOI: '10.1000/1' }),
    { type: 'book' },
  ],
  'a book at the Bookshelf': [
    reference({ title: 'Hyponatremia', URL: 'https://www.ncbi.nlm.nih.gov/books/NBK1/' }),
    { type: 'book' },
  ],
  'a thesis': [
    reference({ type: 'thesis', title: 'Sauna and sleep: a randomised trial' }),
    { type: 'thesis' },
  ],
  'a data set': [reference({ type: 'dataset', title: 'Sauna temperatures' }), { type: 'dataset' }],
  'a journal of case reports': [
    reference({ title: 'Heat stroke after a sauna', 'container-title': 'BMJ Case Reports' }),
    { type: 'case-report', basis: 'record-type', words: 'Case Reports', confidence: 'inferred' },
  ],
  'the Cochrane database': [
    reference({ title: 'Sauna for colds', 'container-title': 'Cochrane Database of Systematic Reviews' }),
    { type: 'systematic-review', confidence: 'inferred' },
  ],
  'no title, a design in the whole text': [
    reference({}, { raw: 'Green A. Sauna & sleep – a randomized controlled trial. J Heat 2019.' }),
    { type: 'rct', basis: 'title', words: 'randomized controlled trial', confidence: 'inferred' },
  ],
  'no title, a design only in the name of the journal': [
    reference({}, { raw: 'Green A. Sauna for colds. Cochrane Database Syst Rev 2019. BMJ Case Rep 2020.' }),
    { type: 'unknown' },
  ],
};

describe('classifyReference without a record', () => {
  test.each(Object.entries(CASES))('%s', (_name, [item, expected]) => {
    expect(classifyReference(item, null)).toMatchObject(expected);
  });
});

test('should take a review in the Cochrane database for one, though its abstract speaks of what the trials did', () => {
  const item = reference({ title: 'Sauna for colds', 'container-title': 'Cochrane Database Syst Rev' });
  const known = record({ abstract: 'We sought comparisons of sauna with placebo or no sauna.' });
  expect(classifyReference(item, known)).toMatchObject({ type: 'systematic-review' });
});

const notice = (kind: Notice['kind'], date: string | null = null): Notice => ({
  kind,
  date,
  doi: null,
  source: 'test',
});

const FLAGS: Record<string, [Reference, StudyRecord | null, StudyClassification['flags']]> = {
  'a preprint by its DOI': [reference({ DOI: '10.1101/2020.03.05.20030502' }), null, ['preprint']],
  'a journal of the same publisher': [reference({ DOI: '10.1101/gr.1234' }), null, []],
  'a preprint by its arXiv number': [
    reference({}, { identifiers: [{ kind: 'arxiv', value: '2001.00001', foundIn: 'text' }] }),
    null,
    ['preprint'],
  ],
  'a preprint by its address': [
    reference({ URL: 'https://osf.io/preprints/sportrxiv/ab1' }),
    null,
    ['preprint'],
  ],
  'a preprint by its server': [reference({ 'container-title': 'medRxiv' }), null, ['preprint']],
  'a journal article that prints an arXiv number too': [
    reference(
      { DOI: '10.1000/1' },
      { identifiers: [{ kind: 'arxiv', value: '2001.00001', foundIn: 'text' }] },
    ),
    null,
    [],
  ],
  'a retraction': [reference({}), record({ notices: [notice('retraction')] }), ['retracted']],
  'a correction and a concern are not retractions': [
    reference({}),
    record({ notices: [notice('concern'), notice('correction')] }),
    ['corrected', 'concern'],
  ],
  'a newer version is no flag': [reference({}), record({ notices: [notice('newer-version')] }), []],
  'a reinstated paper': [
    reference({}),
    record({ notices: [notice('retraction', '2020-01-01'), notice('reinstatement', '2021-01-01')] }),
    [],
  ],
  'retracted again after a reinstatement': [
    reference({}),
    record({ notices: [notice('reinstatement', '2021-01-01'), notice('retraction', '2022-01-01')] }),
    ['retracted'],
  ],
  'an undated retraction stays': [
    reference({}),
    record({ notices: [notice('retraction'), notice('reinstatement', '2021-01-01')] }),
    ['retracted'],
  ],
  'said twice, flagged once': [
    reference({ title: 'RETRACTED: Sauna' }),
    record({ publicationTypes: ['Retracted Publication'], notices: [notice('retraction')] }),
    ['retracted'],
  ],
};

describe('flags', () => {
  test.each(Object.entries(FLAGS))('%s', (_name, [item, known, flags]) => {
    expect(classifyReference(item, known).flags).toEqual(flags);
  });
});

describe('classifyReference with a record', () => {
  test('lets the record speak where the title is silent', () => {
    const study = classifyReference(
      reference({ title: 'Sauna and sleep' }),
      record({ publicationTypes: ['Randomized Controlled Trial'], mesh: ['Humans', 'Cross-Over Studies'] }),
    );
    expect(study).toMatchObject({ type: 'crossover-trial', basis: 'mesh' });
  });

  test('takes the title of the record when the entry has none', () => {
    const study = classifyReference(reference({}), record({ title: 'Sauna: a scoping review' }));
    expect(study).toMatchObject({ type: 'scoping-review', basis: 'title' });
  });
});
