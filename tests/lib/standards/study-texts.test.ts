import { describe, expect, test } from 'vitest';
import { DESIGN_SENTENCE, FLAG_TEXTS, STUDY_TEXTS, TIER_TEXTS } from '../../../lib/standards/study-texts';
import { EVIDENCE_TIERS, STUDY_TYPES } from '../../../lib/standards/study-types';

/** Words of verdict that no text about a design may use. */
const VERDICTS =
  /\b(?:true|false|misleading|best|worst|weak|strong|poor|good|bad|unreliable|reliable|proves?|wrong|low quality)\b/i;

describe.each(STUDY_TYPES.map((type) => [type, STUDY_TEXTS[type]] as const))('%s', (_type, text) => {
  test('has a name and one plain sentence', () => {
    expect(text.name).toMatch(/^[A-Z]/);
    expect(text.plain).toMatch(/^[A-Z][^!?]*\.$/);
    expect(text.plain.length).toBeLessThanOrEqual(90);
  });

  test('finishes "It can show …" and "It cannot show …", or neither', () => {
    expect(text.canShow === null).toBe(text.cannotShow === null);
    for (const part of [text.canShow, text.cannotShow])
      if (part !== null) expect(part).toMatch(/^[a-z].*[^.]$/);
  });

  test('gives no verdict', () => {
    expect(Object.values(text).join(' ')).not.toMatch(VERDICTS);
  });
});

test('no two types share a name', () => {
  const names = STUDY_TYPES.map((type) => STUDY_TEXTS[type].name);
  expect(new Set(names).size).toBe(names.length);
});

test('every tier and flag has words, and the sentence under every badge is as agreed', () => {
  expect(Object.keys(TIER_TEXTS)).toEqual([...EVIDENCE_TIERS]);
  expect(Object.keys(FLAG_TEXTS)).toEqual(['preprint', 'retracted', 'corrected', 'concern']);
  expect(DESIGN_SENTENCE).toBe('The design says what a study could show, not how well it was done.');
});
