import { describe, expect, test } from 'vitest';
import {
  isArrow,
  isBackLinkText,
  withoutLeadingSigns,
  withoutTrailingSigns,
} from '../../../lib/text/back-link';

describe('isBackLinkText', () => {
  test.each([
    '↩',
    '↩︎',
    '^',
    '1',
    '[1]',
    '12.',
    '1.0',
    '1,1',
    'ab',
    'Jump up',
    'Back to text',
    'zurück zum Text',
    '',
  ])('should take %j', (text) => {
    expect(isBackLinkText(text)).toBe(true);
  });

  test.each(['Smith 2019', 'PubMed', '10.1136/bmj.1', 'Backpacks', `↩${' '.repeat(200)}`])(
    'should not take %j',
    (text) => {
      expect(isBackLinkText(text)).toBe(false);
    },
  );
});

describe('isArrow', () => {
  test.each([
    ['↩︎', true],
    ['^ ', true],
    ['1', false],
    ['', false],
  ])('%j → %s', (text, expected) => {
    expect(isArrow(text)).toBe(expected);
  });
});

describe('signs around an entry', () => {
  test('should be taken off its ends only', () => {
    expect(withoutLeadingSigns('↑ ^ • Smith ^ J.')).toBe('Smith ^ J.');
    expect(withoutTrailingSigns('Smith ↩ J. ↩︎ ^ ')).toBe('Smith ↩ J.');
    expect(withoutTrailingSigns('↩ ')).toBe('');
  });
});
