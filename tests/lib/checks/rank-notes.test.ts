import { describe, expect, test } from 'vitest';
import { noteKey, OPEN_NOTES, rankNotes } from '../../../lib/checks/rank-notes';
import type { Finding } from '../../../lib/checks/types';

const finding = (parts: Partial<Finding>): Finding => ({
  check: 'claim-number',
  outcome: 'failed',
  variant: null,
  severity: 'caution',
  claim: null,
  reference: null,
  marker: null,
  message: '',
  data: {},
  words: null,
  sources: [],
  also: [],
  ...parts,
});

describe('rankNotes', () => {
  test('should open at most five and keep the order', () => {
    const seven = Array.from({ length: 7 }, (_, index) => finding({ claim: `c${index}` }));
    const { open, more } = rankNotes(seven);
    expect(open).toHaveLength(OPEN_NOTES);
    expect([...open, ...more].map(({ finding: { claim } }) => claim)).toEqual(
      seven.map(({ claim }) => claim),
    );
  });

  test('should move the next ones up where some are put away', () => {
    const seven = Array.from({ length: 7 }, (_, index) => finding({ claim: `c${index}` }));
    const all = rankNotes(seven);
    const [first] = all.open;
    if (first === undefined) throw new Error('There is no note.');
    const { open, more, hidden } = rankNotes(seven, new Set([noteKey(first), 'gone c9  ']));
    expect(hidden).toEqual([first]);
    expect([...open, ...more]).toEqual([...all.open.slice(1), ...all.more]);
    expect(open).toHaveLength(OPEN_NOTES);
  });

  test('should leave out whatever did not fail', () => {
    const outcomes = ['passed', 'cantTell', 'untested', 'inapplicable'] as const;
    expect(rankNotes(outcomes.map((outcome) => finding({ outcome })))).toEqual({
      open: [],
      more: [],
      hidden: [],
    });
  });

  test('should tell mild notes of one kind about several references as one', () => {
    const unused = (reference: string) => finding({ check: 'reference-unused', severity: 'note', reference });
    const { open } = rankNotes([unused('r1'), unused('r2'), unused('r3')]);
    expect(open).toHaveLength(1);
    expect(open[0]?.same.map(({ reference }) => reference)).toEqual(['r2', 'r3']);
  });

  test('should tell marks that point nowhere as one', () => {
    const undefinedMark = (marker: string) => finding({ check: 'marker-undefined', marker });
    expect(rankNotes([undefinedMark('m1'), undefinedMark('m2')]).open).toHaveLength(1);
  });

  test('should tell one check on one claim as one, whichever of its works', () => {
    const of = (reference: string) => finding({ check: 'claim-population', claim: 'c1', reference });
    expect(rankNotes([of('r1'), of('r2')]).open).toMatchObject([
      { finding: { reference: 'r1' }, same: [{ reference: 'r2' }] },
    ]);
  });

  test('should keep two retractions, and two claims, apart', () => {
    const retracted = (reference: string) =>
      finding({ check: 'reference-retracted', severity: 'alert', reference });
    const topic = (claim: string) =>
      finding({ check: 'claim-topic', severity: 'note', claim, reference: 'r1' });
    expect(rankNotes([retracted('r1'), retracted('r2'), topic('c1'), topic('c2')]).open).toHaveLength(4);
  });
});
