import { describe, expect, test } from 'vitest';
import { leadingLabel } from '../../../lib/bibliography/leading-label';

const CASES: [text: string, label: string | null, length: number][] = [
  ['[12] Smith J.', '12', 5],
  ['[ 3 ]: Smith J.', '3', 7],
  ['[note 2] Seen twice.', 'note 2', 9],
  ['(3) Smith J.', '3', 4],
  ['12. Smith J.', '12', 4],
  ['4a) Smith J.', '4a', 4],
  ['04. Smith J.', '4', 4],
  ['7 Smith J.', '7', 2],
  ['¹² Smith J.', '12', 3],
  ['₃Smith', '3', 1],
  ['9Smith', '9', 1],
  ['* Smith J.', '*', 2],
  ['††Smith', '††', 2],
  ['a. So one said', 'a', 3],
  ['1 https://example.org', '1', 2],
  ['3 – Smith J.', '3', 4],
  ['[Smi19] Smith J.', 'Smi19', 8],
  ['[SM+04a] Smith J.', 'SM+04a', 9],
];

describe('leadingLabel', () => {
  test.each(CASES)('should take the label of %j', (text, label, length) => {
    expect(leadingLabel(text)).toEqual({ label, length });
  });

  test.each([
    '[PubMed] Smith J.',
    '[PMC98] Smith J.',
    '[May 2019] Smith J.',
    '3–5 weeks',
    '3 – 5 weeks',
    '(2019) Smith J.',
    '12.5 mg a day',
    '7 of ten',
    '2019 Smith J.',
    'A Smith',
    'COVID19\nin rowers',
    '',
  ])('should not take a label from %j', (text) => {
    expect(leadingLabel(text)).toBeNull();
  });
});
