/** Levels of evidence, always with the question that they are for. */
import { OCEBM_LEVELS } from '../standards/evidence-levels';
import { STUDY_TYPE_TIERS, type StudyType } from '../standards/study-types';
import type { LevelOfEvidence } from './types';

/**
 * The tier of a design and its OCEBM 2011 levels by question, best and worst that the design alone allows.
 * Null for what is no study of its own: news, web pages, notices, and what is unknown.
 */
export function levelOfEvidence(type: StudyType): LevelOfEvidence | null {
  const tier = STUDY_TYPE_TIERS[type];
  if (tier === 'other' && OCEBM_LEVELS[type] === undefined) return null;
  return { tier, ocebm: (OCEBM_LEVELS[type] ?? []).map((row) => ({ ...row })) };
}
