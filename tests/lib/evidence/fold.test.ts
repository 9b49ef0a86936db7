import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../lib/evidence/fold';

test.each([
  ['Étude randomisée – protocole', 'etude randomisee - protocole'],
  ['Case‐Control\u00a0“Study”', 'case-control "study"'],
  ['Übersicht\tİzmir', 'ubersicht izmir'],
])('folds %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('keeps the length, so offsets hold in the printed text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }),
  );
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
