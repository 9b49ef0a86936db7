import { expect, test } from 'vitest';
import { namedByJournal } from '../../../lib/checks/named-journal';
import type { Claim } from '../../../lib/reading/types';
import { buildContext } from './build-context';

const { reading } = buildContext({
  references: [
    { csl: { 'container-title': 'The Journal of Knee & Hip Care (2001)' } },
    { csl: { 'container-title': 'Annals of Shoe Science' } },
    { csl: { 'container-title': 'Annals of Shoe Science' } },
    { csl: { 'container-title': 'Sleep' } },
  ],
  claims: [{ text: '' }],
});

test.each<[string, string[], string | null]>([
  ['A review of 20 studies in the Journal of Knee and Hip Care looked at stairs.', [], 'r1'],
  ['The Journal of Knee and Hip Care has a new editor.', [], null],
  ['A review in the Journal of Knee and Hip Care looked at stairs.', ['r2'], null],
  ['A trial in Annals of Shoe Science tested soles.', [], null],
  ['A study in Sleep tested naps.', [], null],
])('%s', (text, references, expected) => {
  const claim = { ...reading.claims[0], text, references } as Claim;
  expect(namedByJournal(claim, reading.references)).toBe(expected);
});
