import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReference } from '../../../lib/references/parse-reference';
import type { CslItem } from '../../../lib/references/types';

/** What matters of an item, absent fields left out; names as "family, given". */
function plain(raw: string): Record<string, unknown> {
  const csl: CslItem = parseReference({ raw, links: [] }).csl;
  const { author, issued, ...rest } = csl;
  const filled = Object.entries({
    ...rest,
    year: issued?.['date-parts'][0]?.[0] ?? null,
    author:
      author
        .map((name) => ('literal' in name ? `<${name.literal}>` : `${name.family}, ${name.given}`))
        .join('; ') || null,
  }).filter(([, value]) => value !== null);
  return Object.fromEntries(filled);
}

const ARTICLE = {
  type: 'article-journal',
  title: 'Sleep length and heavy lifting: a randomised trial',
  'container-title': 'J Rest Sci',
  year: 2014,
  volume: '12',
  issue: '3',
  page: '101-9',
  author: 'Doe, AB; van der Berg, C',
};

test.each([
  ['J Appl Physiol (1985). 1996 Nov;81(5):2095-104.', 'J Appl Physiol'],
  [
    'Journal of applied physiology (Bethesda, Md. : 1985). 1996;81(5):2095-104.',
    'Journal of applied physiology',
  ],
])('should not take the year in a journal’s name for the year of the work: %s', (end, journal) => {
  expect(plain(`Doe AB, Roe C. Sleep length and heavy lifting: a randomised trial. ${end}`)).toMatchObject({
    year: 1996,
    'container-title': journal,
    volume: '81',
  });
});

test.each([
  [
    'Lind K. “Who walks with me?”: a qualitative study. J Rest Sci. 2014;12:101-9.',
    '“Who walks with me?”: a qualitative study',
  ],
  ['Lind K. “Walk” and “run” in speech. J Rest Sci. 2014;12:101-9.', '“Walk” and “run” in speech'],
  ['Lind K. “Walking in old age.” J Rest Sci. 2014;12:101-9.', 'Walking in old age'],
  ['Lind, K. (2020). Steps are weak learners (arXiv:2005.99165). arXiv.', 'Steps are weak learners'],
  [
    'Lind K. The function sleep() in two programs. J Rest Sci. 2014;12:101-9.',
    'The function sleep() in two programs',
  ],
])('should print the marks and brackets of a title as they belong to it: %s', (raw, title) => {
  expect(plain(raw).title).toBe(title);
});

test('should keep the year of a work that came out in that year', () => {
  const raw = 'Doe AB. Sleep length and heavy lifting. J Appl Physiol (1985) 58:1234-40.';
  expect(plain(raw)).toMatchObject({ year: 1985 });
});

test.each([
  [
    'pages that look like a year behind the year in a journal’s name',
    'Doe AB, Roe C. Sleep length and heavy lifting. J Appl Physiol (1985), 1901-1912.',
    { year: 1985, page: '1901-1912' },
  ],
  [
    'a number at the head of a title',
    'Doe AB. Article no 12 of the constitution and sleep. J Rest Sci. 2014;12(3):101-9.',
    { title: 'Article no 12 of the constitution and sleep', page: '101-9' },
  ],
  [
    'an edited volume',
    'Doe AB. “Sleep length and heavy lifting.” The Edited Volume of Rest, 2014, pp. 1–9.',
    { 'container-title': 'The Edited Volume of Rest' },
  ],
  [
    'a thesis inside a title',
    'Doe AB. Sleep (Unpublished thesis on sleep) and load. J Rest Sci. 2014;12(3):101-9.',
    { title: 'Sleep (Unpublished thesis on sleep) and load' },
  ],
])('should leave whole %s', (_, raw, fields) => {
  expect(plain(raw)).toMatchObject(fields);
});

/** The same article as different styles print it. */
const LAYOUTS: [string, string, Partial<Record<keyof typeof ARTICLE, string | number | undefined>>][] = [
  [
    'Vancouver',
    'Doe AB, van der Berg C. Sleep length and heavy lifting: a randomised trial. J Rest Sci. 2014;12(3):101-9.',
    {},
  ],
  [
    'Vancouver with label',
    '[7] Doe AB, van der Berg C. Sleep length and heavy lifting: a randomised trial. J Rest Sci 2014 May 3; 12 (3): 101–9',
    {},
  ],
  [
    'Vancouver with a colon',
    '7. Doe AB, van der Berg C: Sleep length and heavy lifting: a randomised trial. J Rest Sci 12(3):101-9, 2014',
    {},
  ],
  [
    'year behind the authors',
    'Doe AB, van der Berg C (2014) Sleep length and heavy lifting: a randomised trial. J Rest Sci 12(3):101–9',
    {},
  ],
  [
    'year bare behind the authors',
    'Doe AB, van der Berg C. 2014. Sleep length and heavy lifting: a randomised trial. J Rest Sci 12(3):101–9',
    {},
  ],
  [
    'APA',
    'Doe, A. B., & van der Berg, C. (2014). Sleep length and heavy lifting: a randomised trial. J Rest Sci, 12(3), 101–9.',
    { author: 'Doe, A. B.; van der Berg, C.' },
  ],
  [
    'dotted initials',
    'Doe A. B., van der Berg C. (2014). Sleep length and heavy lifting: a randomised trial. J Rest Sci 12, 101–9.',
    { author: 'Doe, A. B.; van der Berg, C.', issue: undefined },
  ],
  [
    'Nature',
    'Doe, A. B. & van der Berg, C. Sleep length and heavy lifting: a randomised trial. J Rest Sci 12, 101–9 (2014).',
    { author: 'Doe, A. B.; van der Berg, C.', issue: undefined },
  ],
  [
    'IEEE',
    '[7] A. B. Doe and C. van der Berg, “Sleep length and heavy lifting: a randomised trial,” J Rest Sci, vol. 12, no. 3, pp. 101–9, May 2014.',
    { author: 'Doe, A. B.; van der Berg, C.' },
  ],
  [
    'ABNT',
    'DOE, A. B.; VAN DER BERG, C. Sleep length and heavy lifting: a randomised trial. J Rest Sci, v. 12, n. 3, p. 101-9, 2014.',
    { author: 'DOE, A. B.; VAN DER BERG, C.' },
  ],
  [
    'MDPI',
    'Doe, A.B.; van der Berg, C. Sleep length and heavy lifting: a randomised trial. J Rest Sci 2014, 12, 101–9. [Google Scholar] [CrossRef]',
    { author: 'Doe, A.B.; van der Berg, C.', issue: undefined },
  ],
  [
    'Chicago',
    'Doe, Anna B., and Carl van der Berg. 2014. “Sleep length and heavy lifting: a randomised trial.” J Rest Sci 12 (3): 101–9.',
    { author: 'Doe, Anna B.; van der Berg, Carl' },
  ],
  [
    'encyclopedia',
    '^ a b Doe AB, van der Berg C (May 2014). "Sleep length and heavy lifting: a randomised trial". J Rest Sci. 12 (3): 101–9. Archived from the original on May 3, 2015. Retrieved 2015-05-03.',
    {},
  ],
  [
    'German',
    'Doe, A. B./van der Berg, C. (2014): Sleep length and heavy lifting: a randomised trial. J Rest Sci, Vol. 12(3), S. 101-9',
    { author: 'Doe, A. B.; van der Berg, C.' },
  ],
  [
    'with back-link and buttons',
    '↵ Doe AB, van der Berg C . Sleep length and heavy lifting: a randomised trial. J Rest Sci. 2014;12(3):101–9. CrossRefPubMedGoogle Scholar',
    {},
  ],
];

describe('parseReference on one article in many layouts', () => {
  test.each(LAYOUTS)('should read %s', (_, raw, other) => {
    const expected = Object.fromEntries(
      Object.entries({ ...ARTICLE, ...other }).filter(([, value]) => value !== undefined),
    );
    expect(plain(raw)).toEqual(expected);
  });
});

describe('parseReference on other works', () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      'a group in a bracket before the date',
      '^ Doe A, Roe B, et al. (Lifting Study Group) (July 2014). "Lifting in adults". Lancet. 3 (4): 5–6.',
      { year: 2014, title: 'Lifting in adults', volume: '3' },
    ],
    [
      'editors before a quoted title',
      '^ Doe A (May 3, 2014). Roe B, Poe C (eds.). "Lifting in adults". Handbook of Strength. 7: 5–6.',
      { year: 2014, title: 'Lifting in adults', page: '5-6' },
    ],
    [
      'a year that serves as volume',
      '^ Doe A, Roe B (August 2018). "Lifting in adults". The Cochrane Database of Systematic Reviews. 2018 (8): CD123456.',
      { volume: '2018', issue: '8', page: 'CD123456' },
    ],
    [
      'a date in American order',
      '"Lifting helps". Strength Evidence. July 17, 2024. https://example.org/a',
      { year: 2024, title: 'Lifting helps', type: 'webpage' },
    ],
    [
      'a page known by its name alone',
      'Culture Collection of the Institute of Rest. Available online: https://example.org/a (accessed on 3 May 2020).',
      { title: 'Culture Collection of the Institute of Rest', type: 'webpage' },
    ],
    [
      'a journal and no title',
      '3. A. Doe, B. Roe, and C. Poe, J. Phys. Chem. B 109, 11414 (2005).',
      { 'container-title': 'J. Phys. Chem. B', volume: '109', page: '11414' },
    ],
    [
      'a journal of one word and no title',
      '3. A. Doe and B. Roe, Nature 489, 409 (2012).',
      { 'container-title': 'Nature', volume: '489', author: 'Doe, A.; Roe, B.' },
    ],
    [
      'a short title',
      'Doe, A., & Roe, B. (1989). Odd Science. Physics Today, 42(10), 36–48.',
      { title: 'Odd Science', 'container-title': 'Physics Today' },
    ],
    [
      'a year behind publisher and pages',
      'A. Doe, “Sulfur,” in Proceedings of the Conference on Rest, pp. 323–334, ASAE, 1985.',
      { year: 1985, page: '323-334', 'container-title': 'Proceedings of the Conference on Rest' },
    ],
    [
      'a quoted chapter with edition and publisher',
      '^ Doe A (July 30, 2004). "Lifting". Handbook of Strength (7th ed.). Philadelphia: Elsevier Saunders. p. 847.',
      {
        type: 'chapter',
        title: 'Lifting',
        'container-title': 'Handbook of Strength',
        publisher: 'Elsevier Saunders',
        page: '847',
      },
    ],
    ['an e-locator', 'Doe A. Lifting. PLoS One 2014;9:e0123456.', { volume: '9', page: 'e0123456' }],
    [
      'lettered pages',
      'Doe A. Lifting in adults. Am J Clin Nutr. 2009;89(2):693S–6S.',
      { page: '693S-6S', issue: '2' },
    ],
    [
      'a supplement',
      'Doe A. Lifting in adults. Diabetes Care 2006;29 Suppl 1:S43–8.',
      { issue: 'Suppl 1', page: 'S43-8' },
    ],
    ['a single page', 'Doe A. Lifting in adults. Nature 2006;403:12.', { volume: '403', page: '12' }],
    [
      'a year as pages alone',
      'Doe A. Lifting in adults. Crit Rev Food Sci Nutr 2017:1–20.',
      { year: 2017, page: '1-20' },
    ],
    [
      'a question in the title',
      'Doe A. Does lifting help? J Physiol 2006;403:12-3.',
      { title: 'Does lifting help?' },
    ],
    [
      'stops inside the title',
      'Doe A. Lifting in adults. II. What helps. J Physiol 2006;403:12-3.',
      { title: 'Lifting in adults. II. What helps' },
    ],
    [
      'no space behind the title',
      'Doe A. Lifting in older adults.Journal of Physiology 2006;403:12-3.',
      { 'container-title': 'Journal of Physiology' },
    ],
    [
      'an organisation',
      'World Health Organization. Guidelines on moving. Geneva: WHO; 2020.',
      {
        author: '<World Health Organization>',
        type: 'report',
        publisher: 'WHO',
        title: 'Guidelines on moving',
      },
    ],
    [
      'a group among the names',
      'Doe A, Roe B; Lifting Study Group. Lifting in adults. Lancet 2010;3:4-5.',
      { author: 'Doe, A; Roe, B; <Lifting Study Group>' },
    ],
    [
      'initials that look like a suffix',
      'Doe MD, Roe SR, Poe JR. Lifting in adults. Lancet 2010;3:4-5.',
      { author: 'Doe, MD; Roe, SR; Poe, JR' },
    ],
    [
      'a suffix',
      'Doe AB Jr, Roe SR 3rd, et al. Lifting in adults. Lancet 2010;3:4-5.',
      { author: 'Doe, AB; Roe, SR' },
    ],
    [
      'a book',
      'Doe A. The art of lifting. 2nd ed. Champaign: Human Kinetics; 2003.',
      { type: 'book', title: 'The art of lifting', publisher: 'Human Kinetics', year: 2003 },
    ],
    [
      'a book in a bracket',
      'A. Doe, The Art of Lifting (Freeman, San Francisco, 1972).',
      { type: 'book', title: 'The Art of Lifting', year: 1972 },
    ],
    [
      'a chapter',
      'Doe A. Lifting. In: Roe B, Poe C, editors. Handbook of strength. London: Routledge; 2003. p. 12-34.',
      {
        type: 'chapter',
        title: 'Lifting',
        'container-title': 'Handbook of strength',
        page: '12-34',
        publisher: 'Routledge',
      },
    ],
    [
      'a journal that a German list calls “in”',
      'Doe A (2010): Schlaf und Leistung. In: Deutsche Zeitschrift für Sportmedizin 61 (4), S. 88–94.',
      {
        type: 'article-journal',
        title: 'Schlaf und Leistung',
        'container-title': 'Deutsche Zeitschrift für Sportmedizin',
        volume: '61',
        issue: '4',
        page: '88-94',
      },
    ],
    [
      'a chapter in a volume of a series',
      'Doe A. Lifting. In: Roe B, editor. Advances in Strength 12 (3). London: Routledge; 2003. p. 12-34.',
      { type: 'chapter', title: 'Lifting' },
    ],
    [
      'a chapter with editors behind',
      'Doe A. (2003). “Lifting in adults,” in Handbook of Strength, eds Roe B., Poe C. (London: Routledge), 12–34.',
      {
        type: 'chapter',
        title: 'Lifting in adults',
        'container-title': 'Handbook of Strength',
        page: '12-34',
      },
    ],
    [
      'a thesis',
      'Doe A. Lifting in adults [dissertation]. Boston: Harvard University; 2003.',
      { type: 'thesis', year: 2003 },
    ],
    [
      'a German thesis',
      'Doe, A.: Lifting in adults. Diss., University of Leipzig, 2003.',
      { type: 'thesis' },
    ],
    [
      'a journal whose name begins like a German thesis',
      'Doe A. Lifting in adults. Diss. Res. 2003.',
      { type: 'article-journal' },
    ],
    [
      'a news magazine of a trade, which is no newspaper',
      'Doe A. Lifting in adults. Nursing Times. 2012.',
      { type: 'article-journal' },
    ],
    ['the news of a journal', 'Doe A. Lifting in adults. Nature News. 2012.', { type: 'article-journal' }],
    ['the news of a station', 'Doe A. Lifting in adults. BBC News. 2012.', { type: 'article-newspaper' }],
    [
      'a volume of proceedings behind "in"',
      'Doe A. Lifting in adults. In: Proceedings of the 5th Conference on Sleep 12(3).',
      { type: 'paper-conference', volume: '12' },
    ],
    [
      'a newspaper with its year behind the name',
      'Doe A (2019) Lifting in adults: a long debate. The Guardian, 5 February.',
      { type: 'article-newspaper', 'container-title': 'The Guardian', year: 2019 },
    ],
    [
      'a newspaper with its date',
      'Doe A. Lifting in adults won’t stop. New York Times. February 8, 2006:A1.',
      { type: 'article-newspaper', page: 'A1', year: 2006 },
    ],
    [
      'a magazine',
      'Doe, Ann, “Three Is Not Enough,” Newsweek, 11 February 2008',
      { type: 'article-magazine' },
    ],
    [
      'a volume in a magazine',
      'Doe A. Lifting in adults. Scientific American. 2006;294(2):12-19.',
      { type: 'article-journal', volume: '294' },
    ],
    [
      'no newspaper',
      'Doe A. Lifting in adults. Time and Society, 5 February 2019.',
      { type: 'article-journal' },
    ],
    [
      'a year that no sign sets off from a title, which is no part of it',
      'A.B. Doe, The Singer of the Tale, Bloomington 1982.',
      { title: 'The Singer of the Tale, Bloomington', year: 1982 },
    ],
    [
      'a magazine, its issue and year',
      'Doe, Ann: Lifting in adults, in: Der Spiegel 12/2009, S. 34-36.',
      { type: 'article-journal' },
    ],
    [
      'a newspaper behind "in"',
      'Doe, Ann: Lifting in adults, in: Frankfurter Allgemeine Zeitung, 3. März 2017, S. 12.',
      { type: 'article-newspaper', page: '12', year: 2017 },
    ],
    [
      'a publisher behind an edition and a comma',
      'Doe, Ann. Lifting in adults. 3rd ed., CSHL Press, 2001.',
      { type: 'book', publisher: 'CSHL Press', year: 2001 },
    ],
    [
      'a school that keeps a page',
      'Doe A. Should you lift in adults? Harvard Medical School. April 2, 2021.',
      { type: 'document', 'container-title': 'Harvard Medical School' },
    ],
    [
      'proceedings of a society, which are a journal',
      'Doe A. Lifting in adults. Proceedings of the Royal Association. April 2, 2021.',
      { type: 'article-journal' },
    ],
    ['a preprint', 'Doe A, Roe B. Lifting in adults. bioRxiv 2020; 2020.03.04.123456.', { type: 'article' }],
    [
      'a web page',
      'Mayo Clinic. Lifting for beginners. Available from: https://example.org/lifting. Accessed May 3, 2020.',
      {
        type: 'webpage',
        author: '<Mayo Clinic>',
        title: 'Lifting for beginners',
        URL: 'https://example.org/lifting',
      },
    ],
    [
      'the title of a record page',
      'Lifting and sleep in adults - PubMed',
      { title: 'Lifting and sleep in adults' },
    ],
    [
      'a guideline whose title begins with its year',
      'Doe A, Roe B. 2013 guideline on lifting in adults. Circulation. 2014;129:S1–45.',
      { title: '2013 guideline on lifting in adults', year: 2014 },
    ],
    [
      'a span of years in the title',
      'World Health Organization. Global plan on moving 2018–2030. Geneva: World Health Organization; 2018.',
      { title: 'Global plan on moving 2018–2030', year: 2018 },
    ],
    [
      'a note on the language',
      'Doe A. [Lifting in adults]. Nervenarzt 2006;40:12-3. (in German)',
      { title: '[Lifting in adults]', 'container-title': 'Nervenarzt' },
    ],
  ])('should read %s', (_, raw, expected) => {
    expect(plain(raw)).toMatchObject(expected);
  });

  test.each<[string, string, (keyof CslItem)[]]>([
    [
      'prose',
      'The heaviest losses were approximately 2,200, with the rest below 1,000 each.',
      ['volume', 'container-title'],
    ],
    ['an access date', 'Mayo Clinic. Lifting. Accessed May 3, 2020. https://example.org/a', ['issued']],
    [
      'a number in the title',
      'Doe A. Vitamin B12 and the rate of 250 kcal a day in adults.',
      ['volume', 'page'],
    ],
    ['a bare address', '[1] https://example.org/lifting', ['title', 'volume']],
  ])('should not guess from %s', (_, raw, fields) => {
    const { csl } = parseReference({ raw, links: [] });
    expect(fields.map((field) => csl[field])).toEqual(fields.map(() => null));
  });
});

describe('parseReference on names and journals that might be others', () => {
  const JOURNAL_FIRST = 'Obesity. 2010 Oct;18(10):1-9.';

  test.each<[string, string, Record<string, unknown>]>([
    [
      'names behind the title',
      'Walking after meals in old age. Doe AB, Roe C. J Foo. 2010;1:2-3',
      { author: 'Doe, AB; Roe, C', title: 'Walking after meals in old age', 'container-title': 'J Foo' },
    ],
    [
      'names behind the title only where none stand before it',
      'Poe D. Walking after meals in old age. Doe AB, Roe C. J Foo. 2010;1:2-3',
      { author: 'Poe, D.' },
    ],
    ['a town', 'Walking after meals in old age. Dallas TX. J Foo. 2010;1:2-3', { author: null }],
    ['a land', 'Walking after meals in old age. London UK. J Foo. 2010;1:2-3', { author: null }],
    ['a study', 'Walking after meals in old age. LIFT II. J Foo. 2010;1:2-3', { author: null }],
    [
      'a journal that opens the entry',
      `${JOURNAL_FIRST} Does walking help? A trial in old age. Doe AB, Roe C. PMID: 12345678`,
      {
        author: 'Doe, AB; Roe, C',
        title: 'Does walking help? A trial in old age',
        'container-title': 'Obesity',
      },
    ],
    [
      'notes',
      `${JOURNAL_FIRST} Epub ahead. Funded by the NIH. Grant DK, Award R.`,
      { author: null, title: null },
    ],
    [
      'names that do not close the entry',
      `${JOURNAL_FIRST} Walking after meals in old age. Doe AB, Roe C. Department of Walking.`,
      { author: null, title: null },
    ],
    [
      'a journal in a bracket',
      'Lifting in old age (Diabetes Care 2013)',
      { 'container-title': 'Diabetes Care' },
    ],
    [
      'a journal of a society in a bracket',
      'Lifting in old age (Journal of the International Society of Sports Nutrition, 2013)',
      { 'container-title': 'Journal of the International Society of Sports Nutrition' },
    ],
    ['a study in a bracket', "Lifting in women (Nurses' Health Study 1976)", { 'container-title': null }],
    ['a survey in a bracket', 'Lifting (National Nutrition Survey 2003)', { 'container-title': null }],
    ['a week in a bracket', 'Lifting in old age (Clinical Nutrition Week 2015)', { 'container-title': null }],
    [
      'a publisher in a bracket',
      "Lifting at home (O'Reilly Media, Massachusetts, 2011)",
      { 'container-title': null, publisher: "O'Reilly Media, Massachusetts" },
    ],
    [
      'a catalogue’s second name',
      'Doe A. Walking after meals. CMAJ : Canadian journal = journal du Canada. 2010;60:1-5.',
      { 'container-title': 'CMAJ : Canadian journal = journal du Canada' },
    ],
    [
      'a French colon and no journal',
      'Martin A. Diabetes : A review of care. 2012;3:4-5.',
      { title: 'Diabetes : A review of care', 'container-title': null },
    ],
    ['a programme in a bracket', 'Lifting in old age (Nutrition Program 2013)', { 'container-title': null }],
    [
      'a French colon',
      'Dupont J. Activité physique et sommeil. Nutrition : effets chez le sujet âgé. Rev Prat. 2010;60:1-5.',
      { 'container-title': 'Rev Prat' },
    ],
    [
      'a J in third place',
      'Doe A. Lifting in age. AJR Am J Roentgenol 2019',
      { 'container-title': 'AJR Am J Roentgenol' },
    ],
    [
      'a registry in a title',
      'ClinicalTrials.gov: requirements of trials. J Foo. 2009;14:31-5.',
      { author: null, title: 'ClinicalTrials.gov: requirements of trials' },
    ],
    ['a registry', 'ClinicalTrials.gov: Requirements of trials. 2009.', { author: '<ClinicalTrials.gov>' }],
    [
      'a journal before a quotation',
      'The Journal of Nutrition: “Sleep and hunger.”',
      { title: 'Sleep and hunger', 'container-title': 'The Journal of Nutrition' },
    ],
    [
      'a subtitle in marks',
      'Doe AB. Health at Every Size: "The Truth About Lifting". 2010.',
      { title: 'Health at Every Size: "The Truth About Lifting' },
    ],
    [
      'a journal with a comma',
      'Doe A. Food and people. Journal of Health, Ethnicity, vol. 12, 2010, pp. 1-5.',
      { 'container-title': 'Journal of Health, Ethnicity' },
    ],
    [
      'a town before v.',
      'DOE, A. Food and people. Revista Brasileira de Medicina, Campinas, v. 12, p. 1-5, 2010.',
      { 'container-title': 'Revista Brasileira de Medicina' },
    ],
    [
      'the year of an update',
      'Doe A. Food and people [updated 2020 Jan 12; cited 2021 May 3].',
      { year: 2020 },
    ],
    ['no year of a look', 'Doe A. Food and people [updated Jan 12; cited 2021 May 3].', { year: null }],
    [
      'a name before its year',
      'Precision Nutrition. (2015). https://example.org/b',
      { author: '<Precision Nutrition>', title: null },
    ],
    [
      'a long name before its year',
      'Buffer Overflow Exploit Code. https://example.org/b, 2001.',
      { author: null, title: 'Buffer Overflow Exploit Code' },
    ],
    [
      'the society of a journal',
      'Doe, D. (1961). ‘The law of the wall.’ Journal of Applied Mechanics, ASME, Vol. 28, pp. 455-458.',
      { 'container-title': 'Journal of Applied Mechanics' },
    ],
    [
      'a title before its year',
      'About adult weight. (2022). https://example.org/c',
      { author: null, title: 'About adult weight' },
    ],
    ['a foundation', 'Doe A. Lifting in old age. Jane J Doe Foundation. 2019', { 'container-title': null }],
    ['a podcast', 'Doe A. Lifting in old age. Dr J Roe Podcast. 2019', { 'container-title': null }],
  ])('should read %s', (_, raw, expected) => {
    const read: Record<string, unknown> = plain(raw);
    expect(Object.fromEntries(Object.keys(expected).map((field) => [field, read[field] ?? null]))).toEqual(
      expected,
    );
  });
});

describe('parseReference on identifiers', () => {
  test('should say where each field was found', () => {
    const { csl, fieldSources } = parseReference({
      raw: 'Doe A. Lifting in adults. Lancet 2010;3:4-5. doi:10.5555/twelve-34',
      links: [{ href: 'https://pubmed.ncbi.nlm.nih.gov/1234567/', text: 'PubMed' }],
    });
    expect([csl.DOI, csl.PMID]).toEqual(['10.5555/twelve-34', '1234567']);
    expect(fieldSources.find(({ field }) => field === 'DOI')?.foundIn).toBe('text');
    expect(fieldSources.find(({ field }) => field === 'PMID')?.foundIn).toBe('link');
    expect(fieldSources.find(({ field }) => field === 'title')?.foundIn).toBe('text');
    expect(fieldSources.some(({ field }) => field === 'PMCID')).toBe(false);
  });

  test('should keep the printed address of a DOI as URL, and not list it as a second identifier', () => {
    const { csl, identifiers } = parseReference({
      raw: 'Doe A. Lifting. https://doi.org/10.5555/twelve-34',
      links: [],
    });
    expect(csl.URL).toBe('https://doi.org/10.5555/twelve-34');
    expect(identifiers.map(({ kind }) => kind)).toEqual(['doi']);
  });
});

describe('parseReference on any text', () => {
  /** A page range is joined by a hyphen whatever stood there, and a whole address has its scheme: a few signs more. */
  const longestOf = (raw: string): number => raw.normalize('NFKD').length + 'https://'.length;

  test('should never fail, and take its words from the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (raw) => {
        const { csl } = parseReference({ raw, links: [] });
        expect(typeof csl.type).toBe('string');
        const { author, issued, type, ...rest } = csl;
        const names = author.flatMap((name) =>
          'literal' in name ? [name.literal] : [name.family, name.given],
        );
        for (const value of [...names, ...Object.values(rest)]) {
          if (value !== null) expect(value.length).toBeLessThanOrEqual(longestOf(raw));
        }
      }),
    );
  });

  test('should take from words, names, numbers and signs in any order no field longer than the text', () => {
    const piece = fc.constantFrom(
      ...'Doe|AB|A. B.|van|et al.|(2010)|2010|Lifting|in|In:|J Foo|Sleep and|12|(3)|:45-67|Suppl A|vol.|pp.|doi:'.split(
        '|',
      ),
      ...[
        '10.5555/x',
        'PMID:',
        '¨',
        '“',
        '”',
        'Study Group.',
        '.',
        ',',
        ';',
        ':',
        '&',
        '[Internet]',
        'London:',
        '&amp;',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const raw = pieces.join(' ');
        const { title, author, ...csl } = parseReference({ raw, links: [] }).csl;
        const words = [title, csl['container-title'], csl.publisher, csl.page, csl.volume, csl.issue];
        for (const value of words) expect(value?.length ?? 0).toBeLessThanOrEqual(longestOf(raw));
      }),
    );
  });

  test.each([
    '中国特色社会主义。',
    'Иванов И. И. О подъёме тяжестей. Журнал сна. 2014;12(3):10–9.',
    'د. أحمد. النوم. 2014',
    '',
    '   ',
    '()[]{}“”',
  ])('should not fail on %j', (raw) => {
    expect(() => parseReference({ raw, links: [] })).not.toThrow();
  });

  test.each(
    [
      '(',
      'A. ',
      'A.A.A.',
      '1;',
      '1234567890',
      ', ',
      'a-',
      'http://',
      '10.1/',
      '10.1234/',
      '"',
      'In: ',
      'et al. ',
      '[1] ',
      'A B, ',
    ].concat('(2010) Doe A. ', '¨ ', '. Group '),
  )('should read 4,000 signs of %j in reasonable time', (piece) => {
    expect(() => parseReference({ raw: piece.repeat(4000 / piece.length), links: [] })).not.toThrow();
  });
});
