import { expect, test } from 'vitest';
import { ownSentencesOf } from '../../../lib/checks/abstract-sentences';

test.each([
  ['no abstract', null, ['']],
  ['nothing marked', 'Naps help. Tea does not.', ['Naps help.', 'Tea does not.']],
  ['a heading', 'BACKGROUND: It is unclear. RESULTS: Naps helped.', ['RESULTS: Naps helped.']],
  [
    'an aim',
    'It is unclear. The aim of this study was to ask. Naps helped.',
    ['The aim of this study was to ask.', 'Naps helped.'],
  ],
  [
    'a method',
    'It is unclear. We assessed forty men. Naps helped.',
    ['We assessed forty men.', 'Naps helped.'],
  ],
  [
    'a word that looks like a heading',
    'Naps helped. Objective walking was slower. Results were the same in women.',
    ['Naps helped.', 'Objective walking was slower.', 'Results were the same in women.'],
  ],
])('begins with the work itself: %s', (_, abstract, sentences) => {
  expect(ownSentencesOf(abstract)).toEqual(sentences);
});
