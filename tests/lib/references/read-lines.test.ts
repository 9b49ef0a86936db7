import { describe, expect, test } from 'vitest';
import { parseReference } from '../../../lib/references/parse-reference';

const namesOf = (lines: string[]): string =>
  parseReference({ raw: lines.join(' '), links: [] }, lines)
    .csl.author.map((name) => ('family' in name ? `${name.given}|${name.family}` : name.literal))
    .join('; ');

describe('an entry that is set in lines', () => {
  test.each<[layout: string, lines: string[], fields: object, authors: string]>([
    [
      'title, whole names, journal with its date',
      [
        'Sleep debt in long-distance lorry drivers: causes and remedies',
        'Kirsi Lindqvist, Tom M. Berg, Noor Haddad, … Ada Poe',
        'Journal of Sleep Foo (2018-04) https://doi.org/10.1000/jsf.12',
      ],
      {
        title: 'Sleep debt in long-distance lorry drivers: causes and remedies',
        'container-title': 'Journal of Sleep Foo',
        issued: { 'date-parts': [[2018]] },
      },
      'Kirsi|Lindqvist; Tom M.|Berg; Noor|Haddad; Ada|Poe',
    ],
    [
      'title, initials before the names, journal with its place',
      [
        'Wiring of the olfactory neurons in the antennal lobe',
        'KL Lindqvist, T Berg, NA Haddad',
        'Nature Neuroscience, 13, 439-449, 2010',
        'http://dx.doi.org/10.1000/nn.2489 — cited 2 times in paper',
        'CrossRefPubMed',
      ],
      {
        title: 'Wiring of the olfactory neurons in the antennal lobe',
        'container-title': 'Nature Neuroscience',
        volume: '13',
        page: '439-449',
        issued: { 'date-parts': [[2010]] },
      },
      'KL|Lindqvist; T|Berg; NA|Haddad',
    ],
    [
      'a glued name, title, journal, year',
      ['LindqvistK.L. et al.', 'Natal homing of green turtles', 'Copeia', '(1994)'],
      {
        title: 'Natal homing of green turtles',
        'container-title': 'Copeia',
        issued: { 'date-parts': [[1994]] },
      },
      'K.L.|Lindqvist',
    ],
    [
      'family names first, parted by semicolons',
      ['Walking after meals', 'Lindqvist, Kirsi; Berg, Tom', 'Bone 2019;4:1-9'],
      { title: 'Walking after meals', 'container-title': 'Bone', volume: '4', page: '1-9' },
      'Kirsi|Lindqvist; Tom|Berg',
    ],
    [
      'one author, told by a known given name',
      ['Scientific writing: the online cooperative', 'Jeffrey M. Lindqvist', 'Nature (2014-10-01)'],
      { title: 'Scientific writing: the online cooperative', 'container-title': 'Nature' },
      'Jeffrey M.|Lindqvist',
    ],
    [
      'whole names of which nothing is known, before a journal in small letters',
      ['Journal clubs in the time of preprints', 'Tove Lindqvist, Noor Haddad', 'eLife (2018-06-11)'],
      { title: 'Journal clubs in the time of preprints', 'container-title': 'eLife' },
      'Tove|Lindqvist; Noor|Haddad',
    ],
    [
      'one of them, before the name of a site with its date',
      [
        'On author versus numeric citation styles',
        'Tove Lindqvist',
        'Harbour Village (2018-03-12) https://a.org/b',
      ],
      { title: 'On author versus numeric citation styles', 'container-title': 'Harbour Village' },
      'Tove|Lindqvist',
    ],
    [
      'a publisher behind its place',
      ['Lindqvist, Kirsi', 'Walking in old age', 'London: Penguin, 2010'],
      { title: 'Walking in old age', 'container-title': null, publisher: 'Penguin', type: 'book' },
      'Kirsi|Lindqvist',
    ],
    [
      'a title in marks, and "By" before the name',
      ['“Walking after meals”', 'By Kirsi M. Lindqvist', 'Harbour Village (2018-03-12)'],
      { title: 'Walking after meals', 'container-title': 'Harbour Village' },
      'Kirsi M.|Lindqvist',
    ],
  ])('%s', (_, lines, fields, authors) => {
    expect(parseReference({ raw: lines.join(' '), links: [] }, lines).csl).toMatchObject(fields);
    expect(namesOf(lines)).toBe(authors);
  });

  test.each<[why: string, lines: string[]]>([
    [
      'a whole reference on the first line',
      ['Lind K, Berg T. Sleep and load. Bone 2019;4:1-9.', 'CrossRef', 'PubMed'],
    ],
    ['a title that goes on', ['Lind K, Berg T.', 'Sleep and load in', 'Older Adults. Bone 2019;4:1-9.']],
    ['a line that goes back', ['Lind K,', 'Berg T', '. Sleep and load. Bone 2019;4:1-9.']],
    ['a journal that looks like a name', ['Sleep and load in the aged', 'Sleep Medicine', '2019']],
    ['a newspaper behind its writer', ['How to sleep well', 'Jane Lindqvist, Harbour Times', '2019']],
    [
      'a site that looks like a name, with nothing but a date behind it',
      ['How much we sleep', 'Precision Harbour', 'March 2019'],
    ],
    [
      'a title in capitals that goes on, behind names with a stop',
      ['Lind K, Berg T.', 'Sleep and Load of the Bone', 'Mineral in Old Age. Bone 2019;4:1-9.'],
    ],
    [
      'a publisher behind author and title',
      ['Lind K. Sleep and load in the aged.', 'Harbour Quay', 'New York', '1999'],
    ],
    ['a publisher that looks like a name, before its place', ['Le sommeil', 'Aubin Lafleur', 'Lyon, 2010']],
    ['a publisher and its place', ['Le sommeil', 'Lafleur, Paris', '2010']],
    [
      'a subtitle that looks like a name',
      ['In Defence of Sleep', 'Night Manifesto', 'Kirsi Lind', 'Harbour, 2008'],
    ],
    ['buttons behind a title', ['Sleep and load in the aged', 'Full Text', 'Google Scholar']],
    ['a journal before its authors', ['Journal of Physiology', 'Lind K', 'Sleep and load', '1999;31:25-30']],
    [
      'a title in capitals that goes on, behind names without a stop',
      ['Lind K, Berg T', 'Sleep and Load of the Bone', 'Mineral in Old Age. Bone 2019;4:1-9.'],
    ],
    [
      'a subtitle that looks like an author',
      ['Sleep and Load', 'A Randomised Trial', 'Lind K, Berg T', 'Bone 2019;4:1-9'],
    ],
    ['a site that looks like a name, with its year', ['Sleep and load', 'Wellness Harbour', '(2019)']],
    ['a vitamin that looks like a name', ['Vitamin D Deficiency', 'New England Journal', '2007']],
    ['a journal whose words look like initials', ['Sleep and load', 'Am J Clin Nutr', '2019;4:1-9']],
    [
      'a label of two words above the authors',
      ['Review Article', 'Lind K, Berg T', 'Sleep and load in the aged', 'Bone 2019;4:1-9'],
    ],
    ['a journal in capitals', ['Sleep and load', 'PLoS ONE', '2019']],
    ['authors on a line each', ['Sleep and load', 'K Lind', 'TMB Berg', '(2019)', 'Bone 4:1-9']],
    ['title and journal on one line', ['Lind K, Berg T.', 'Sleep and load. Bone 2019;4:1-9.']],
    [
      'a label above the authors',
      ['Article', 'Kirsi M. Lindqvist, Tom M. Berg', 'Walking after meals. Bone 2019;4:1-9.'],
    ],
    ['one line', ['Lind K, Berg T. Sleep and load. Bone 2019;4:1-9.']],
  ])('is read as one text where it is %s', (_, lines) => {
    const raw = lines.join(' ');
    expect(parseReference({ raw, links: [] }, lines)).toEqual(parseReference({ raw, links: [] }));
  });
});
