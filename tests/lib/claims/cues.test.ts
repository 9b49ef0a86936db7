import { describe, expect, it } from 'vitest';
import { type Cue, firstMatch } from '../../../lib/claims/cues';
import { CUE_TABLES } from './cue-tables';

const TABLES = Object.values(CUE_TABLES).flatMap((tables) => Object.entries(tables));

const rows = TABLES.flatMap(([table, cues]) => cues.map((cue) => ({ table, cue })));

describe('cue tables', () => {
  it.each(rows)('$table "$cue.name" should take its example and refuse the other', ({ cue }) => {
    expect(cue.pattern.test(cue.takes)).toBe(true);
    expect(cue.pattern.test(cue.refuses)).toBe(false);
  });

  it.each(rows)('$table "$cue.name" should keep no state between sentences', ({ cue }) => {
    expect(cue.pattern.global || cue.pattern.sticky).toBe(false);
  });

  it('should name each cue of a table once', () => {
    for (const [, cues] of TABLES) {
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
