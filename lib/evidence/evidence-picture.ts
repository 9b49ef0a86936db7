/** The picture of the evidence of an article, as counts: views draw it. */
import { EVIDENCE_TIERS, STUDY_TYPE_TIERS, STUDY_TYPES, type StudyType } from '../standards/study-types';
import type { EvidencePicturePart } from './types';

/**
 * Counts by tier and, within a tier, by type, both in the order of the taxonomy; empty tiers and types are left out.
 * The counts add up to the number of types given, "unknown" included.
 */
export function evidencePicture(types: readonly StudyType[]): EvidencePicturePart[] {
  const counts = new Map<StudyType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return EVIDENCE_TIERS.flatMap((tier) => {
    const parts = STUDY_TYPES.filter((type) => STUDY_TYPE_TIERS[type] === tier).flatMap((type) => {
      const count = counts.get(type) ?? 0;
      return count === 0 ? [] : [{ type, count }];
    });
    const count = parts.reduce((sum, part) => sum + part.count, 0);
    return count === 0 ? [] : [{ tier, count, types: parts }];
  });
}
