import { expect, test } from 'vitest';
import { levelOfEvidence } from '../../../lib/evidence/level-of-evidence';
import { OCEBM_LEVELS } from '../../../lib/standards/evidence-levels';
import { STUDY_TYPE_TIERS, STUDY_TYPES } from '../../../lib/standards/study-types';

test.each([
  ['rct', 'treatment', 2, 2],
  ['meta-analysis', 'treatment', 1, 3],
  ['cross-sectional', 'prevalence', 1, 3],
  ['case-report', 'treatment', 4, 4],
  ['animal', 'treatment', 5, 5],
] as const)('%s answers a question of %s with level %i to %i', (type, question, best, worst) => {
  expect(levelOfEvidence(type)?.ocebm).toContainEqual({ question, best, worst });
});

test('says no level where OCEBM names none', () => {
  expect(levelOfEvidence('scoping-review')).toEqual({ tier: 'overview', ocebm: [] });
  expect(levelOfEvidence('qualitative')).toEqual({ tier: 'observation', ocebm: [] });
  expect(levelOfEvidence('protocol')).toEqual({ tier: 'no-results-yet', ocebm: [] });
});

test.each(['news', 'web-page', 'book', 'erratum', 'unknown'] as const)('%s has no level at all', (type) => {
  expect(levelOfEvidence(type)).toBeNull();
});

test('every level lies between 1 and 5, best first, each question once, in the tier of its type', () => {
  for (const type of STUDY_TYPES) {
    const level = levelOfEvidence(type);
    if (level === null) continue;
    expect(level.tier).toBe(STUDY_TYPE_TIERS[type]);
    const questions = level.ocebm.map(({ question }) => question);
    expect(new Set(questions).size).toBe(questions.length);
    for (const { best, worst } of level.ocebm) {
      expect(best).toBeGreaterThanOrEqual(1);
      expect(worst).toBeGreaterThanOrEqual(best);
      expect(worst).toBeLessThanOrEqual(5);
    }
  }
});

test('hands out copies: a caller cannot change the standard', () => {
  const [row] = levelOfEvidence('rct')?.ocebm ?? [];
  if (row !== undefined) row.best = 1;
  expect(OCEBM_LEVELS.rct?.[0]?.best).toBe(2);
});
