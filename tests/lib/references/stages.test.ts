import { describe, expect, test } from 'vitest';
import { cleanReference, LONGEST_REFERENCE } from '../../../lib/references/clean-reference';
import { cutPhrases } from '../../../lib/references/cut-phrases';
import { explainReference } from '../../../lib/references/explain-reference';
import { readAuthors } from '../../../lib/references/read-authors';
import { findLocator } from '../../../lib/references/read-locator';
import { readReference } from '../../../lib/references/read-reference';
import { CUT, tokenise } from '../../../lib/references/tokens';
import type { Span } from '../../../lib/references/types';

describe('cleanReference', () => {
  test.each([
    ['<i>Lifting</i> &amp; rest&nbsp;&#8211; a <span class="x">trial</span>', 'Lifting & rest – a trial'],
    ['a\u00ad\u200bb \n c', 'ab c'],
    ['p < .05 and 3<4', 'p < .05 and 3<4'],
    ['DoeA.B., RoeC. and Poe D. 2010', 'Doe A.B., Roe C. and Poe D. 2010'],
    ['Lancet 2003 Jan51(2):72', 'Lancet 2003 Jan;51(2):72'],
    ['The gene 2003 Rad51(K133R)', 'The gene 2003 Rad51(K133R)'],
    ['Issue 9. Art. No.: CD009402. doi', 'Issue 9. p. CD009402. doi'],
    ['Article no 12 of the constitution', 'Article no 12 of the constitution'],
    ['Nutrients 2017;9(9). pii: E946. doi', 'Nutrients 2017;9(9). E946. doi'],
    ['Lancet. 2017. pii: S0140-6736(17)32252-3. doi', 'Lancet. 2017. doi'],
    ['10.1001/jama.2018.14854external icon', '10.1001/jama.2018.14854'],
    ['an external icon', 'an external icon'],
    ['Care 2024; 47 (Supplement_1): S77', 'Care 2024; 47 (Supplement 1): S77'],
    ['https://a.org/nar/39/suppl_2/W29/25', 'https://a.org/nar/39/suppl_2/W29/25'],
    ['Doe A. Lifting.. J Foo.. 2010', 'Doe A. Lifting. J Foo. 2010'],
    ['Doe A. Lifting and so on ... J Foo', 'Doe A. Lifting and so on ... J Foo'],
    [
      '“Doe AB, Roe C. Walking after meals. J Foo 2010;12:34.”',
      'Doe AB, Roe C. Walking after meals. J Foo 2010;12:34.',
    ],
    ['"Walking after meals in old age," J Foo 2010', '"Walking after meals in old age," J Foo 2010'],
    // accents that a PDF sets beside their letter, and those that stand for an apostrophe
    [
      'Ha ¨kkinen K, M¨uller M, Garc´ıa J, Ne´meth A, Pen ˜a M',
      'Häkkinen K, Müller M, García J, Németh A, Peña M',
    ],
    ['S ´ wia ˛tek P, S ˇ aman D', 'Świątek P, Šaman D'],
    ['Crohn´s, O´Brien, l´eau, leaders´ impact', 'Crohn´s, O´Brien, l´eau, leaders´ impact'],
  ])('should clean %j', (raw, expected) => {
    expect(cleanReference(raw)).toBe(expected);
  });

  test('should stop reading where no reference goes on', () => {
    expect(cleanReference('a'.repeat(10_000))).toHaveLength(LONGEST_REFERENCE);
  });
});

describe('tokenise', () => {
  test('should join names and words, and keep page ranges apart', () => {
    expect(tokenise("O'Brien bread-making S71–S77 e12-e13").map(({ text }) => text)).toEqual([
      "O'Brien",
      'bread-making',
      'S71',
      '–',
      'S77',
      'e12',
      '-',
      'e13',
    ]);
  });

  test('should keep offsets of the text', () => {
    const text = 'Doe, É. (2010)';
    for (const { start, end, text: shown } of tokenise(text)) expect(text.slice(start, end)).toBe(shown);
  });
});

describe('cutPhrases', () => {
  const left = (text: string) => cutPhrases(text, []).text.replaceAll(CUT, '').replace(/\s+/g, ' ').trim();

  test.each([
    ['12. Doe A. Lifting', 'Doe A. Lifting'],
    ['[12] Doe A. Lifting', 'Doe A. Lifting'],
    ['^ a b Doe A. Lifting', 'Doe A. Lifting'],
    ['^ In vitro lifting', 'In vitro lifting'],
    ['↵ Doe A. Lifting', 'Doe A. Lifting'],
    ['Doe A. Lifting. 2010;1:2. ↩︎', 'Doe A. Lifting. 2010;1:2.'],
    ['Doe A. Lifting. 2010;1:2. [PubMed] [Google Scholar]', 'Doe A. Lifting. 2010;1:2.'],
    ['Doe A. Lifting. 2010;1:2. View ArticlePubMedGoogle Scholar', 'Doe A. Lifting. 2010;1:2.'],
    ['Lifting [Internet]. [cited 2020 May 3]', 'Lifting .'],
    ['Lifting. Retrieved May 3, 2020', 'Lifting.'],
    ['Lifting. Acesso em: 3 maio 2020', 'Lifting.'],
    ['Lifting. Epub 2020 May 3', 'Lifting.'],
    ['Lifting - PubMed', 'Lifting'],
    ['Lifting in Germany (in German)', 'Lifting in Germany'],
    ['Lifting. 2010;1:2. Erratum in: J Foo 2011;2:3', 'Lifting. 2010;1:2.'],
    ['Lifting. 2010;1:2. doi: . jfoo.11.1', 'Lifting. 2010;1:2.'],
    ['Lifting [version 2; peer review: 2 approved]', 'Lifting'],
    ['See, for example, Doe 2010', 'Doe 2010'],
    ['cf. Doe 2010', 'Doe 2010'],
    ['¹Doe A. Lifting', 'Doe A. Lifting'],
    ['Jump up ^ Doe A. Lifting', 'Doe A. Lifting'],
    ['Nutrients | Free Full-Text | Lifting', 'Lifting'],
    ['Lifting in old age | J Foo | Full Text', 'Lifting in old age'],
    ['Lifting (en inglés)', 'Lifting'],
    ['Identifier NCT01234567, Lifting', 'Lifting'],
    ['(en) Doe A. Lifting', 'Doe A. Lifting'],
    ['#3 Doe A. Lifting', 'Doe A. Lifting'],
    ['a. Doe A. Lifting', 'Doe A. Lifting'],
    ['Study 2: Doe A. Lifting', 'Doe A. Lifting'],
    ['Lifting. Clinical guideline CG189. 2014', 'Lifting. . 2014'],
    ['Lifting by guideline NG28. 2014', 'Lifting by guideline . 2014'],
    ['Doe A. Tese [tese de doutorado]. 2021', 'Doe A. Tese . 2021'],
    ['Doe A. Lifting [tese]s. 2021', 'Doe A. Lifting s. 2021'],
    ['Frontiers | Lifting', 'Lifting'],
    ['Lifting at home - PMC (nih.gov)', 'Lifting at home'],
    ['Lifting. 2013, ISBN 978-88-15-24500-8', 'Lifting. 2013,'],
    ['Lifting | The European Journal of Lifting and of Rest in Winter', 'Lifting'],
    ['Lifting. J Foo. Advance online publication. ', 'Lifting. J Foo. .'],
    ['b. World Health Office. Lifting', 'World Health Office. Lifting'],
    ['¹O’Brien, AB. Lifting', 'O’Brien, AB. Lifting'],
    ['¹Jane Doe, “Lifting in Age,” J Foo 2010', 'Jane Doe, “Lifting in Age,” J Foo 2010'],
    // not to be cut
    ['⁶⁸Ga-PSMA PET in bone', '⁶⁸Ga-PSMA PET in bone'],
    ['⁶⁸Ga PET in bone', '⁶⁸Ga PET in bone'],
    ['¹⁸FDG PET in bone', '¹⁸FDG PET in bone'],
    ['Study 329: a restoration', 'Study 329: a restoration'],
    ['Study 329: Restoration of a trial', 'Study 329: Restoration of a trial'],
    ['e. Coli and me', 'e. Coli and me'],
    ['The guideline ESC 2019', 'The guideline ESC 2019'],
    [
      'Effect of advance online publication on citations',
      'Effect of advance online publication on citations',
    ],
    ['Interleukin 6 erratum in muscle. Sleep. 2010', 'Interleukin 6 erratum in muscle. Sleep. 2010'],
    [
      'Lifting and mood | A systematic review and meta-analysis of trials',
      'Lifting and mood | A systematic review and meta-analysis of trials',
    ],
    ['²H in bone', '²H in bone'],
    ['(en route) Lifting', '(en route) Lifting'],
    ['Study 2 of lifting', 'Study 2 of lifting'],
    ['Frontiers in lifting', 'Frontiers in lifting'],
    ['a study of lifting', 'a study of lifting'],
    ['The full text of Lifting', 'The full text of Lifting'],
    ['Fuerza (en ratas)', 'Fuerza (en ratas)'],
    ['Lifting: a trial (NCT01234567)', 'Lifting: a trial (NCT01234567)'],
    ['Why we lift | Jane Doe [Clip]', 'Why we lift | Jane Doe [Clip]'],
    ['10 ways to lift', '10 ways to lift'],
    ['Access to care in 2020 and the accessory nerve', 'Access to care in 2020 and the accessory nerve'],
    ['A study of the PubMed', 'A study of the PubMed'],
    ['See no evil, lift no evil', 'See no evil, lift no evil'],
    ['Doe MR 2010 Lifting', 'Doe MR 2010 Lifting'],
    ['Lifting in 2010. Comment in passing', 'Lifting in 2010. Comment in passing'],
  ])('should leave of %j the facts', (text, expected) => {
    expect(left(text)).toBe(expected);
  });

  test('should keep the length of the text', () => {
    const text = '[1] Doe A. Lifting [Internet]. Accessed May 3, 2020';
    expect(cutPhrases(text, []).text).toHaveLength(text.length);
  });
});

describe('readAuthors', () => {
  const names = (text: string) =>
    readAuthors(tokenise(text), 0).authors.map((name) =>
      'literal' in name ? `<${name.literal}>` : name.family,
    );

  test.each<[string, string[]]>([
    ['Doe AB, Roe C. Title', ['Doe', 'Roe']],
    ['Doe A. B., Roe C. (2010)', ['Doe', 'Roe']],
    ['Doe, A. B., & Roe, C. (2010)', ['Doe', 'Roe']],
    ['Doe, A., B. Roe, and C. Poe. 2010', ['Doe', 'Roe', 'Poe']],
    ['A. B. Doe and C. Roe, “Title”', ['Doe', 'Roe']],
    ['Doe, Anna, and Carl Roe. 2010', ['Doe', 'Roe']],
    ['Anna Doe, Carl Roe. Title', ['Doe', 'Roe']],
    ['Wenxin Doe, Carlito Roe. Title', []],
    ['Wenxin Doe, Carlito Roe, et al. Title', ['<Wenxin Doe>', '<Carlito Roe>']],
    ['Doe Wen, Roe Li (2010) Title', ['<Doe Wen>', '<Roe Li>']],
    ['Doe, A. B. Roe, C. (2010)', ['Doe', 'Roe']],
    ['Data Access and Lifting Systems (DALS) (2010)', ['<Data Access and Lifting Systems (DALS)>']],
    ['Jane Doe and Carl B. Roe. Title', ['Doe', 'Roe']],
    ['van der Berg C, de la Cruz D, O’Brien E. Title', ['van der Berg', 'de la Cruz', 'O’Brien']],
    ['Doe A; Roe B; et al. Title', ['Doe', 'Roe']],
    ['Doe A, Roe B, and colleagues. Title', ['Doe', 'Roe']],
    ['Doe et al. 2010. Title', ['Doe']],
    ['DOE JR., A. B.; ROE, C. Title', ['DOE', 'ROE']],
    ['Kim J-Y, Choi G-G. Title', ['Kim', 'Choi']],
    ['National Institutes of Health. Title', ['<National Institutes of Health>']],
    ['FAO/WHO (2010) Title', ['<FAO/WHO>']],
    ['FAO, “Title,” 2010', ['<FAO>']],
    ['Deutsche Gesellschaft für Kraft (DGK): Heben im Alter', ['<Deutsche Gesellschaft für Kraft (DGK)>']],
    ['Irritable Muscle Syndrome (IMS): Causes and rest', []],
    ['European Lifting Examination Survey (ELES): Methods', []],
    ['Ministry of Lifting: School food. 2012', ['<Ministry of Lifting>']],
    ['Ministry of Lifting: a history of its years. 2012', []],
    ['Department of lifting 2004. Choosing rest', ['<Department of lifting>']],
    ['Institute of medicine 2011. Lifting in old age', ['<Institute of medicine>']],
    ['Community health survey 2014. A report', []],
    ['College students and lifting 2015. A report', []],
    ['Office workers 2015. A report', []],
    ['World Health Organization – 2010. Global lifting', ['<World Health Organization>']],
    ['Doe A, Roe, et al. Title', ['Doe', 'Roe']],
    ['Doe, A. B. Roe, C. & Poe, D. (2010)', ['Doe', 'Roe', 'Poe']],
    ['Doe A., St. Roe B. (2010)', ['Doe', 'St. Roe']],
    ['Doe AB, Filho CD, Roe E. Title', ['Doe', 'Filho', 'Roe']],
    ['Doe, A., and M. Ren. 2009. Title', ['Doe', 'Ren']],
    ['John H. Doe, In the Open', ['Doe']],
    ['Robert W. Doe and Stuart M. Roe, “Title”', ['Doe', 'Roe']],
    ['Doe A, et al. Lifting Study Group. A trial of lifting. J Foo', ['Doe', '<Lifting Study Group>']],
    [
      'Doe A, Roe B, for the Lifting Investigators. A trial of lifting',
      ['Doe', 'Roe', '<Lifting Investigators>'],
    ],
    [
      'Lifting (LIFT) 1-98 Study Group, Doe A, Roe B. Title',
      ['<Lifting (LIFT) 1-98 Study Group>', 'Doe', 'Roe'],
    ],
    [
      'Brasil. Ministério da Saúde. Secretaria de Atenção. Guia 2010',
      ['<Brasil. Ministério da Saúde. Secretaria de Atenção>'],
    ],
    // no authors
    ['Vitamin D and lifting in adults.', []],
    ['Lifting in adults: a trial.', []],
    ['Sleep, rest, and lifting.', []],
    ['J. Phys. Chem. 12, 3', []],
    // no group, no given name first
    ['Doe A, Roe B. The Lifting Consortium. J Foo 2010;1:2', ['Doe', 'Roe']],
    ['Doe H. Thinking, Fast and Slow', ['Doe']],
  ])('should read of %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('findLocator', () => {
  const read = (text: string, year: number | null = null) => {
    const found = findLocator(tokenise(text), 0, year);
    return found && [found.year, found.volume, found.issue, found.pages];
  };

  test.each<[string, number | null, unknown]>([
    ['J Foo. 2010;12(3):45-67', null, [2010, '12', '3', '45-67']],
    ['J Foo 2010 May 3;12(3):45-67', null, [2010, '12', '3', '45-67']],
    ['J Foo, 12(3), 45–67', 2010, [null, '12', '3', '45-67']],
    ['J Foo 12, 45–67 (2010)', null, [2010, '12', null, '45-67']],
    ['J Foo 12 (2010), no. 3, 45-67', null, [2010, '12', '3', '45-67']],
    ['J Foo, vol. 12, no. 3, pp. 45-67, Jan. 2010', null, [2010, '12', '3', '45-67']],
    ['J Foo, v. 12, n. 3, p. 45-67, 2010', null, [2010, '12', '3', '45-67']],
    ['J Foo 12.3 (2010): 45-67', null, [2010, '12', '3', '45-67']],
    ['J Foo 2010, 12, e45', null, [2010, '12', null, 'e45']],
    ['J Foo 12:e45', 2010, [null, '12', null, 'e45']],
    ['J Foo 12(Suppl 1):S45–7', 2010, [null, '12', 'Suppl 1', 'S45-7']],
    ['J Foo 2010; 12: 45.e1-45.e7', null, expect.arrayContaining([2010, '12'])],
    ['J Foo 2010;82-A:45-67', null, [2010, '82-A', null, '45-67']],
    ['J Foo 2010;12(1806):45-67', null, [2010, '12', '1806', '45-67']],
    ['J Foo 2010:12:e45', null, [2010, '12', null, 'e45']],
    ['J Foo 2010;12:3, 45-67', null, [2010, '12', '3', '45-67']],
    ['J Foo 12(Suppl A):S45-7', 2010, [null, '12', 'Suppl A', 'S45-7']],
    ['J Foo 2010;12(8 Suppl 2):S45-7', null, [2010, '12', '8 Suppl 2', 'S45-7']],
    ['J Foo 2010;12 Suppl 2:S45-7', null, [2010, '12', 'Suppl 2', 'S45-7']],
    ['J Foo 28, 1.e14-39.e14 (2010)', null, [2010, '28', null, '1.e14-39.e14']],
    ['J Foo 2010;10:M111.014381', null, [2010, '10', null, 'M111.014381']],
    ['Foo; 2010. p. xi-xiv', null, [2010, null, null, 'xi-xiv']],
    ['J Foo 2018, 23, 2018', 2018, expect.arrayContaining(['23'])],
    // nothing to read
    ['a title with 250 kcal in it', null, null],
    ['a plan for 2016–2021', null, null],
    ['losses of 2,200 and 1,000 each', null, null],
    ['in children 5–11 years of age', null, null],
    ['the channel Na(v)1.7 (PN1) in pain', null, null],
    ['Windows Cartographer 2.5. Department of Statistics', 2010, null],
    ['Country profile Ethiopia 2015', 2015, null],
  ])('should read %j', (text, year, expected) => {
    expect(read(text, year)).toEqual(expected);
  });
});

describe('explainReference', () => {
  const RAW = '[7] Doe AB. Lifting in adults. J Rest Sci. 2014;12(3):101-9. doi:10.5555/twelve-34 [PubMed]';

  test('should name the rule for each stretch, and lose no word', () => {
    const stretches = explainReference(RAW);
    expect(stretches.map(({ text }) => text).join('')).toBe(RAW);
    expect(stretches.filter(({ rule }) => rule !== 'left').map(({ rule, text }) => [rule, text])).toEqual([
      ['label', '[7]'],
      ['authors (family-initials)', 'Doe AB'],
      ['title (boundary 6.8)', 'Lifting in adults'],
      ['container', 'J Rest Sci'],
      ['locator (year 2014, volume 12, issue 3, pages 101-9)', '2014;12(3):101-9'],
      ['doi', 'doi:10.5555/twelve-34'],
      ['button', '[PubMed]'],
    ]);
  });
});

test('should name editors, and the work that is not read', () => {
  const rules = (raw: string) =>
    explainReference(raw)
      .filter(({ rule }) => rule !== 'left')
      .map(({ rule, text }) => [rule, text.trim()]);
  expect(rules('Doe A. Lifting. In: Roe B, editor. Resting. London: Press; 2001. p. 43-68.')).toEqual([
    ['authors (family-initials)', 'Doe A.'],
    ['title (in)', 'Lifting'],
    ['in, editors', '. In: Roe B, editor.'],
    ['container', 'Resting'],
    ['publisher', 'Press'],
    ['locator (year 2001, pages 43-68)', '2001. p. 43-68'],
  ]);
  expect(
    rules('Poe D (2001) Lore. Press, Rome Doe A (1976) Lifting in winter. J Foo 40:149-154').slice(0, 3),
  ).toEqual([
    ['first of two works', 'Poe D (2001) Lore. Press, Rome'],
    ['authors (family-initials)', 'Doe A'],
    ['year', '(1976)'],
  ]);
});

test.each([
  ['Doe A, ‘Lifting and rest,’ Journal of Foo, vol. 3, 2001', 'quotation', 'Lifting and rest'],
  ['Doe A (2001). Lifting and rest, Machine Learning, 42, 203-231', 'boundary 0.0', 'Lifting and rest'],
  [
    'Doe A. Lifting and rest of adults Hum Mol Genet 2001; 5: 933-943.',
    'journal run on',
    'Lifting and rest of adults',
  ],
  ['Doe A. Lifting and rest. New York: Holt, 2001.', 'publisher', 'Lifting and rest'],
  ['FOOSTAT, 2012, Lifting and rest, FOOSTAT, Harare.', 'author again', 'Lifting and rest'],
  ['Doe A. Lifting and rest. 2001.', 'first sentence', 'Lifting and rest'],
])('should say of %j that the title was found by: %s', (raw, rule, title) => {
  const found = explainReference(raw).find((stretch) => stretch.rule.startsWith('title'));
  expect(found).toEqual({ rule: `title (${rule})`, text: title });
});

describe('readReference', () => {
  const shown = (raw: string, span: Span | null) => {
    const { tokens, clean } = readReference(raw);
    return span && clean.slice(tokens[span.start]?.start, tokens[span.end - 1]?.end);
  };

  test.each([
    [
      'Doe A (2001) Lifting. Press, Rome Roe B, Poe C (1976) Rest in winter. J Foo 4:14-15',
      ['Roe', 'Poe'],
      'Rest in winter',
    ],
    [
      'Doe A (2001) Lifting. Press, Utopia Roe B, Poe C (1976) Rest in winter. J Foo 4:14-15',
      [],
      'Rest in winter',
    ],
    ['Doe A (2001) Lifting. Roe B et al (1976) Rest in winter. J Foo 4:14-15', ['Roe'], 'Rest in winter'],
    ['Doe, A. (2001). Comment on Roe B (1976). J Foo, 4, 14-15', ['Doe'], 'Comment on Roe B (1976)'],
  ])('should read of two works the last, and of %j', (raw, families, title) => {
    const read = readReference(raw);
    expect(read.authors.authors.map((name) => ('family' in name ? name.family : name.literal))).toEqual(
      families,
    );
    expect(shown(raw, read.title)).toBe(title);
  });

  test.each([
    ['doe S-C, roe Y-C. Lifting in winter. J Foo. 2003;76:600-4', 'begins with names'],
    ['Doe PR Roe CH Poe C Moe XF Doe-Roe V. Lifting in winter. J Foo. 2003;76:600-4', 'begins with names'],
  ])('should leave out the title of %j', (raw, reason) => {
    const { title, doubted } = readReference(raw);
    expect([title, doubted?.reasons]).toEqual([null, [reason]]);
    expect(explainReference(raw).map(({ rule }) => rule)).toContain(`left out: ${reason}`);
  });

  test.each([
    'Doe A. Bound CO Is A Molecular Probe. J Foo. 2003;76:600-4',
    'Vitamin D, calcium and rest. J Foo. 2003;76:600-4',
    'Doe A. Odds of 2:1 in lifting. J Foo. 2003;76:600-4',
    'Doe A (2010) Lifting in the UK (2005-2008). J Foo 76:600-4',
    'WORLD FORUM (2016). REPORT ON SECURING AND GROWING THE ECONOMY.',
  ])('should believe the title of %j', (raw) => {
    const { title, doubted } = readReference(raw);
    expect([title === null, doubted]).toEqual([false, null]);
  });

  test.each([
    ['Doe A. Field notes. J Biol Chem 2010;1:2-3', 'J Biol Chem'],
    ['Doe A. Notes on Parkinson’s Disease. J. Neurol. Sci. 2010;1:2-3', 'J. Neurol. Sci'],
    [
      'Doe A. Notes on rest, sleep and lifting. Journal of Rest, Sleep and Lifting 2010;1:2-3',
      'Journal of Rest, Sleep and Lifting',
    ],
    ['Doe A, Phys. Rev. Lett. 12, 345 (2010)', 'Phys. Rev. Lett'],
  ])('should find the container of %j', (raw, expected) => {
    const { container, tokens, clean } = readReference(raw);
    expect(clean.slice(tokens[container?.start ?? 0]?.start, tokens[(container?.end ?? 1) - 1]?.end)).toBe(
      expected,
    );
  });
});
