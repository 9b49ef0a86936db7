import { describe, expect, it } from 'vitest';
import { noticesFromPubmed } from '../../../lib/records/pubmed-vocabulary';

describe('noticesFromPubmed', () => {
  const cases: [name: string, title: string, types: string[], links: string[], kinds: string[]][] = [
    ['an ordinary paper', 'Walking', ['Journal Article'], ['Comment in'], []],
    [
      'a retracted paper',
      'Walking',
      ['Journal Article', 'Retracted Publication'],
      ['Retraction in'],
      ['retraction', 'retraction'],
    ],
    [
      'a withdrawn paper',
      'WITHDRAWN: Walking',
      ['Retracted Publication'],
      ['Retraction in'],
      ['withdrawal', 'withdrawal', 'withdrawal'],
    ],
    [
      'a withdrawn review, not retracted',
      'WITHDRAWN: Walking',
      ['Journal Article', 'Review'],
      [],
      ['withdrawal'],
    ],
    ['the notice itself', 'Retraction: Walking', ['Retraction of Publication'], ['Retraction of'], []],
    [
      'the notice, corrected',
      'Retraction: Walking',
      ['Retraction of Publication'],
      ['Retraction of', 'Erratum in'],
      ['correction'],
    ],
    ['an erratum', 'Erratum', ['Published Erratum'], ['Erratum for'], []],
    [
      'concern and correction',
      'Walking',
      [],
      ['Expression of concern in', 'Erratum in'],
      ['concern', 'correction'],
    ],
    ['an older version of a review', 'Walking', [], ['Update in'], ['newer-version']],
    ['the newest version', 'Walking', [], ['Update of'], []],
    ['a preprint', 'Walking', ['Preprint'], ['Preprint of'], ['newer-version']],
    ['a link that nobody knows', 'Walking', [], ['constructor'], []],
  ];
  it.each(cases)('%s', (_, title, publicationTypes, types, kinds) => {
    const links = types.map((type) => ({ type, citation: 'J Examples. 2020 May 1;1(1):1.' }));
    expect(noticesFromPubmed({ title, publicationTypes, links }, 'PubMed').map(({ kind }) => kind)).toEqual(
      kinds,
    );
  });
});
