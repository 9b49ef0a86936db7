import { describe, expect, it } from 'vitest';
import { type Cue, firstMatch } from '../../../lib/claims/cues';
import { NULL_CUES } from '../../../lib/claims/null-claim';
import { KEPT_APART } from '../../../lib/claims/opposed-groups';
import { GROUP_MATTERS } from '../../../lib/claims/own-matters';
import { PLAIN_CONDITIONAL, PLAIN_EFFECTS, PLAIN_NULL } from '../../../lib/claims/plain-speech';
import { FACTS, OTHER_THAN_FACTS, STRONG_FACTS } from '../../../lib/claims/source-cues';
import {
  ASSOCIATION,
  CALLS,
  COMPARISON,
  CONDITIONAL,
  DIRECT,
  FLAT_NULL,
  RISK,
  STRONG,
} from '../../../lib/claims/wording-cues';

const TABLES: Record<string, readonly Cue[]> = {
  NULL_CUES,
  FACTS,
  OTHER_THAN_FACTS,
  STRONG_FACTS,
  ASSOCIATION,
  CALLS,
  COMPARISON,
  CONDITIONAL,
  DIRECT,
  FLAT_NULL,
  GROUP_MATTERS,
  KEPT_APART,
  PLAIN_CONDITIONAL,
  PLAIN_EFFECTS,
  PLAIN_NULL,
  RISK,
  STRONG,
};

const rows = Object.entries(TABLES).flatMap(([table, cues]) => cues.map((cue) => ({ table, cue })));

describe('cue tables', () => {
  it.each(rows)('$table "$cue.name" should take its example and refuse the other', ({ cue }) => {
    expect(cue.pattern.test(cue.takes)).toBe(true);
    expect(cue.pattern.test(cue.refuses)).toBe(false);
  });

  it.each(rows)('$table "$cue.name" should keep no state between sentences', ({ cue }) => {
    expect(cue.pattern.global || cue.pattern.sticky).toBe(false);
  });

  it('should name each cue of a table once', () => {
    for (const cues of Object.values(TABLES)) {
      const names = cues.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('firstMatch', () => {
  it('should give the span of the first cue that matches, not of the first word', () => {
    const cues: Cue[] = [
      { name: 'second', pattern: /two/u, takes: '', refuses: '' },
      { name: 'first', pattern: /one/u, takes: '', refuses: '' },
    ];
    expect(firstMatch(cues, 'one two')).toEqual({ start: 4, end: 7 });
  });

  it('should give null when no cue matches', () => {
    expect(firstMatch([], 'one')).toBeNull();
  });
});
