import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/text/split-sentences';
import type { Span } from '../../../lib/text/types';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Sentences joined by "|", as the cases below write them: the bar stands for the white space between. */
const CASES: Record<string, string[]> = {
  'marks after the stop': [
    'Naps help. (1)|However, not everyone naps.',
    'Naps help.[2,3]|In winter they help more.',
    'Naps help. [4] [5]|They are free.',
    'Naps ease pain.12|It fades by noon.',
    'A warm bath helps.¹|The effect is brief.',
    'Naps help.†|They are free. ‡|Try one.',
    'Naps help.[citation needed]|They are free.',
    'Naps ease pain (1).|They are free (2, 3).',
  ],
  'numbers of a list are no marks': ['We asked as follows: (1) Do you nap.|(2) Do you dream.'],
  'shortened words': [
    'This was shown by Lind et al. (2021) in a trial.|It was small.',
    'It was found by Lind et al.|Their trial was small.',
    'We compared high vs. Low doses.|Both worked.',
    'The dose was approx. 5 g per day, e.g. with milk.|It was safe.',
    'Dr. Lind and Prof. Berg agree.|So do we.',
    'Bring shoes, a mat, etc.|You will need them.',
    'It ran for 12 wk.|It was free.',
    'See Fig. 3 and Tab. 1 for more.|They are clear.',
    'We used the software(Fig. 1), which is free.|It maps f(x).|He lives in Bonn(Germany).|She does not.',
    'The U.S. Army ran it.|In the U.S.|It was cheap.',
    'At 6 a.m. and 6 p.m. they trained.|They slept at ten.',
  ],
  'initials and labels': [
    'W. S. Lind and K. Berg wrote it.|P. Holm helped.',
    'They gave vitamin D.|Nobody complained.',
    'L. casei helped mice.|B. longum did not.',
    'So did I.|It hurt.',
    '2021 年，A. Brandt 与 B. Novak 提出了新的方法。',
    '它富含维生素B.|Lind 也这样说。',
  ],
  numbers: [
    'It rose by .8 kg, or 2.5 lb, at p < .05.|That is little.',
    'He lifted 200.|180 was a warm-up.',
    '1. Warm up first. 2. Then lift.'.replace('. 2', '.|2'),
  ],
  'questions, exclamations, dots': [
    'Does it work?|Nobody knows!|Lift heavy… then rest.|Repeat.',
    '“Does it work?” she asked.|“Nobody knows,” he said.',
    'She works at Yahoo! in the mail room.|He does not.',
  ],
  'quotes and brackets': [
    'He said “rest.”|She did.',
    'It was small.|(See Table 1.)|It may be noise.',
    'He trains (He did so for years.) at home.|She runs.',
  ],
  'names with a small first letter': ['It was safe.|mRNA decays fast.|pH does not change.'],
  'a lost space': [
    'Back pain is common.However, it passes.'.replace('.H', '.|H'),
    'See www.example.org.|It is free.',
  ],
  German: [
    'Das gilt z. B. für Läufer.|Sie schlafen mehr.',
    'Am 3. Mai begann die Studie.|Sie dauerte ca. 12 Wochen.',
    '„Schlaf hilft.“|Das sagte Dr. Lind.',
  ],
  French: [
    'Le sommeil aide, p. ex. les coureurs.|Ils dorment plus.',
    '« Le sommeil aide. »|Selon M. Lind, c’est vrai.',
    'Est-ce vrai ?|Oui !|C’est sûr.',
  ],
  Spanish: [
    '¿Funciona?|¡Claro!|La Dra. Lind dijo que sí.',
    'Hay estudios en EE. UU. y en Chile.|Son pequeños.',
  ],
  Polish: ['Ruch pomaga, np. bieganie.|To proste.'],
};

const joined = (sentences: string): string => sentences.replaceAll('|', ' ');

describe('splitSentences', () => {
  for (const [group, texts] of Object.entries(CASES)) {
    describe(group, () => {
      it.each(texts)('%s', (text) => {
        expect(split(joined(text))).toEqual(text.split('|'));
      });
    });
  }

  it('should split at Chinese and Japanese stops without spaces', () => {
    expect(split('睡眠很重要。运动也是！对吗？')).toEqual(['睡眠很重要。', '运动也是！', '对吗？']);
    expect(split('「眠い。」と彼は言った。走った。')).toEqual(['「眠い。」と彼は言った。', '走った。']);
  });

  it('should split where a space was lost, but not inside an address', () => {
    expect(split('Back pain is common.However, it passes.')).toEqual([
      'Back pain is common.',
      'However, it passes.',
    ]);
    expect(split('Visit lifting.example.com/a.b today.')).toHaveLength(1);
  });

  it('should read line breaks as breaks only where the next line begins anew', () => {
    expect(split('The study found that\nlifting helps.')).toHaveLength(1);
    expect(split('Written by Mara Lind\nUpdated in May')).toEqual(['Written by Mara Lind', 'Updated in May']);
    expect(split('One thing:\n  • sleep\n  • food')).toEqual(['One thing:', '• sleep', '• food']);
  });

  it('should let a known mark close the sentence before it, whatever it looks like', () => {
    const text = 'Naps help. Source They are free.';
    const split = (marks: Span[]): string[] =>
      splitSentences(text, marks).map(({ start, end }) => text.slice(start, end));
    expect(split([{ start: 11, end: 17 }])).toEqual(['Naps help. Source', 'They are free.']);
    expect(split([])).toEqual(['Naps help.', 'Source They are free.']);
  });

  it('should find nothing in white space', () => {
    expect(splitSentences(' \n\u00a0 ')).toEqual([]);
    expect(splitSentences('')).toEqual([]);
  });

  const piece = fc.constantFrom(
    'Naps',
    'help',
    'Dr',
    'et al',
    'U.S',
    '.',
    '. ',
    '! ',
    '?',
    '…',
    '(1)',
    '[2]',
    '¹',
    '12',
    ' ',
    '\n',
    '\u00a0',
    '“',
    '”',
    '"',
    '。',
    '「',
    '」',
    '•',
    'é',
    '😀',
    '(',
  );

  it('should give ordered, disjoint, trimmed spans with nothing but white space between them', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('should end no sentence inside a known mark that stands after its stop', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('1', '12 ', '(a.b)', '†', 'Ref. 3'),
        fc.array(piece, { maxLength: 20 }),
        (mark, rest) => {
          const text = `Naps help. ${mark} Then ${rest.join('')}`;
          const [first] = splitSentences(text, [{ start: 11, end: 11 + mark.length }]);
          expect(text.slice(first?.start, first?.end)).toBe(`Naps help. ${mark}`.trimEnd());
        },
      ),
    );
  });
});
