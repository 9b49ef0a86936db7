import { describe, expect, test } from 'vitest';
import { findingKey, findingsOf, OPEN_NOTES, rankNotes } from '../../../lib/checks/rank-notes';
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

/** Seven statements, each with a note of one check. */
const seven = Array.from({ length: 7 }, (_, index) => finding({ claim: `c${index}` }));

describe('rankNotes', () => {
  test('should open at most five and keep the order', () => {
    const { open, more } = rankNotes(seven);
    expect(open).toHaveLength(OPEN_NOTES);
    expect([...open, ...more].flatMap(findingsOf)).toEqual(seven);
  });

  test('should open one note of each check before a second of any, and alerts before all', () => {
    const last = [
      finding({ check: 'claim-causal-design', claim: 'c20' }),
      finding({ check: 'reference-duplicate', severity: 'note', reference: 'r3' }),
    ];
    expect(rankNotes([...seven, ...last]).open.flatMap(findingsOf)).toEqual([...seven.slice(0, 3), ...last]);
    const alerts = seven.map((one) => ({ ...one, severity: 'alert' as const }));
    expect(rankNotes([...alerts, ...last]).open.flatMap(findingsOf)).toEqual(alerts.slice(0, OPEN_NOTES));
  });

  test('should move the next ones up where some are put away', () => {
    const [first, ...others] = seven;
    if (first === undefined) throw new Error('There is no note.');
    const { open, more, hidden } = rankNotes(seven, new Set([findingKey(first), 'gone c9  ']));
    expect(hidden.map(findingsOf)).toEqual([[first]]);
    expect([...open, ...more].flatMap(findingsOf)).toEqual(others);
    expect(open).toHaveLength(OPEN_NOTES);
  });

  test('should leave out whatever did not fail', () => {
    const outcomes = ['passed', 'cantTell', 'untested', 'inapplicable'] as const;
    expect(rankNotes(outcomes.map((outcome) => finding({ outcome })))).toEqual({
      open: [],
      more: [],
      hidden: [],
      hiddenParts: [],
    });
  });

  test('should tell what one check says of several works as one, where the first of them stood', () => {
    const wrong = (reference: string) => finding({ check: 'reference-identity', reference });
    const five = ['r1', 'r2', 'r3', 'r4', 'r5'].map(wrong);
    const others = [
      finding({ claim: 'c1' }),
      finding({ check: 'claim-topic', severity: 'note', claim: 'c2' }),
    ];
    const { open, more } = rankNotes([...five, ...others]);
    expect(open.map(findingsOf)).toEqual([five, ...others.map((one) => [one])]);
    expect(more).toEqual([]);
  });

  test('should tell once what one check says of one statement beside several works', () => {
    const beside = (claim: string, reference: string) => finding({ claim, reference });
    const [first, second, other] = [beside('c1', 'r1'), beside('c1', 'r2'), beside('c2', 'r2')];
    expect(rankNotes([first, second, other]).open.map(findingsOf)).toEqual([[first, second], [other]]);
  });

  test('should take another sentence of the same check for another kind', () => {
    const led = finding({ check: 'reference-identity', reference: 'r1' });
    const unregistered = { ...led, variant: 'unregistered', reference: 'r2' };
    expect(rankNotes([led, unregistered]).open).toHaveLength(2);
  });

  test('should put away one of a note, and all of it', () => {
    const unused = (reference: string) => finding({ check: 'reference-unused', severity: 'note', reference });
    const three = ['r1', 'r2', 'r3'].map(unused);
    const [first, ...rest] = three;
    if (first === undefined) throw new Error('There is no note.');
    const fewer = rankNotes(three, new Set([findingKey(first)]));
    expect(fewer.open.map(findingsOf)).toEqual([rest]);
    expect([fewer.hidden, fewer.hiddenParts.map(findingsOf)]).toEqual([[], [[first]]]);
    const none = rankNotes(three, new Set(three.map(findingKey)));
    expect([none.open, none.hidden.map(findingsOf), none.hiddenParts]).toEqual([[], [three], []]);
  });
});
