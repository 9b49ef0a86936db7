import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CROSSREF_BATCH, crossrefChunks } from '../../../lib/records/crossref/fetch-crossref';
import { europePmcQuery } from '../../../lib/records/europepmc/fetch-europepmc';
import { noticesFromPubmed } from '../../../lib/records/pubmed-vocabulary';
import { mayBeTranslation, titleLanguage } from '../../../lib/records/title-language';
import { differInNumbers, foldText, titleLikeness } from '../../../lib/records/title-match';

describe('europePmcQuery', () => {
  it('should ask for each thing in its own field', () => {
    expect(
      europePmcQuery([
        { kind: 'doi', value: '10.1/a' },
        { kind: 'pmid', value: '12' },
        { kind: 'pmcid', value: 'PMC34' },
        { kind: 'title', value: 'Walking and sleep', author: 'Exampleson' },
      ]),
    ).toBe(
      '(DOI:"10.1/a") OR (EXT_ID:"12" AND SRC:MED) OR (PMCID:"PMC34") OR (TITLE:"Walking and sleep" AND AUTH:"Exampleson")',
    );
  });

  it('should let no title end its own quotation', () => {
    expect(
      europePmcQuery([{ kind: 'title', value: 'The "magic" pill\\" OR *', author: 'X" OR SRC:MED' }]),
    ).toBe('(TITLE:"The  magic  pill  OR *" AND AUTH:"X  OR SRC:MED")');
  });
});

test('crossrefChunks keeps every DOI once, within the size, and commas alone', () => {
  const doi = fc
    .string({ unit: fc.constantFrom(...'abc./()<>,;:-_'), minLength: 1, maxLength: 120 })
    .map((end) => `10.5555/${end}`);
  fc.assert(
    fc.property(fc.array(doi, { maxLength: 120 }), (dois) => {
      const chunks = crossrefChunks(dois);
      expect(chunks.flat().sort()).toEqual([...dois].sort());
      for (const chunk of chunks) {
        expect(chunk.length).toBeGreaterThan(0);
        expect(chunk.length).toBeLessThanOrEqual(CROSSREF_BATCH);
        if (chunk.some((one) => one.includes(','))) expect(chunk).toHaveLength(1);
      }
    }),
  );
});

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

describe('titles', () => {
  it('should be folded alike whatever their accents, Greek letters and marks', () => {
    expect(foldText('  β-Alanine—Women’s Café: Łódź & Straße!  ')).toBe(
      'beta alanine womens cafe lodz strasse',
    );
  });

  test('likeness is between 0 and 1, the same both ways, and 1 of a title and itself', () => {
    const title = fc
      .array(fc.constantFrom('sleep', 'walking', 'of', 'older', 'adults', 'creatine', 'and', 'Zürich'), {
        minLength: 1,
        maxLength: 9,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(title, title, (left, right) => {
        const likeness = titleLikeness(left, right);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(titleLikeness(right, left)).toBeCloseTo(likeness);
        expect(titleLikeness(left, left)).toBe(1);
      }),
    );
  });

  it('should tell the parts of a series apart', () => {
    expect(differInNumbers('Sleep, part 1', 'Sleep, part 2')).toBe(true);
    expect(differInNumbers('Sleep, part I', 'Sleep, part II')).toBe(true);
    expect(differInNumbers('Sleep, part 1', 'Sleep, part 1')).toBe(false);
    expect(differInNumbers('Sleep in 2019', 'Sleep')).toBe(false);
  });

  const languages: [title: string, language: string | null][] = [
    ['The effect of walking on sleep in older adults', 'en'],
    ['Die Wirkung von Krafttraining bei älteren Menschen', 'de'],
    ['Effets de la marche sur le sommeil chez les adultes', 'fr'],
    ['Efectos del ejercicio en la salud de los mayores', 'es'],
    ['Влияние ходьбы на сон', 'other-script'],
    ['Creatine supplementation', null],
    ['Van Gogh syndrome', null],
  ];
  it.each(languages)('%s', (title, language) => {
    expect(titleLanguage(title)).toBe(language);
  });

  it('should see what may be a translation', () => {
    expect(mayBeTranslation('Die Wirkung von Training auf den Schlaf', 'Effects of training on sleep')).toBe(
      true,
    );
    expect(mayBeTranslation('Schlaf', '[Sleep].')).toBe(true);
    expect(mayBeTranslation('Creatine and strength', 'Walking in the rain')).toBe(false);
  });
});
