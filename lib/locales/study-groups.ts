/**
 * How study types are counted in a sentence and drawn in the picture: close relatives under one name, so that
 * "4 trials" does not become four kinds of trial. Pure data with two look-ups.
 */
import type { EvidencePicturePart } from '../report/types';
import {
  EVIDENCE_TIERS,
  type EvidenceTier,
  STUDY_TYPE_TIERS,
  type StudyType,
} from '../standards/study-types';

/** Groups in the order in which a sentence names them; each has the message `count_group_<name>`. */
export const STUDY_GROUPS = {
  'meta-analysis': ['network-meta-analysis', 'meta-analysis'],
  'systematic-review': ['umbrella-review', 'systematic-review'],
  'scoping-review': ['scoping-review'],
  trial: ['rct', 'cluster-rct', 'crossover-trial', 'clinical-trial', 'nonrandomised-trial'],
  observational: [
    'mendelian-randomisation',
    'prospective-cohort',
    'retrospective-cohort',
    'cohort',
    'case-control',
    'cross-sectional',
    'survey',
    'observational',
    'qualitative',
    'case-series',
    'case-report',
  ],
  laboratory: ['cadaver-biomechanics', 'animal', 'in-vitro'],
  'narrative-review': ['narrative-review'],
  recommendation: ['guideline', 'consensus-statement'],
  protocol: ['protocol'],
  opinion: ['editorial-letter'],
  other: [
    'modelling',
    'book',
    'dataset',
    'erratum',
    'retraction-notice',
    'web-page',
    'news',
    'thesis',
    'other',
  ],
  unknown: ['unknown'],
} as const satisfies Record<string, readonly StudyType[]>;

export type StudyGroup = keyof typeof STUDY_GROUPS;

/** How many of the given types fall into each group; groups without any are left out. */
export function countGroups(types: readonly StudyType[]): { group: StudyGroup; count: number }[] {
  return (Object.keys(STUDY_GROUPS) as StudyGroup[]).flatMap((group) => {
    const members: readonly StudyType[] = STUDY_GROUPS[group];
    const count = types.filter((type) => members.includes(type)).length;
    return count === 0 ? [] : [{ group, count }];
  });
}

/** A part of the picture: a tier, or "unknown" for works whose design nothing states. */
export type PictureKind = EvidenceTier | 'unknown';

/** The part of the picture that a study type belongs to, which gives its badge form and colour. */
export const studyKind = (type: StudyType): PictureKind =>
  type === 'unknown' ? 'unknown' : STUDY_TYPE_TIERS[type];

/**
 * The parts of the picture in the order of the tiers. Works of unknown design come last, apart from the tier "other":
 * not knowing is a result of its own.
 */
export function pictureParts(
  evidence: readonly EvidencePicturePart[],
): { kind: PictureKind; count: number }[] {
  const unknown = sum(evidence.flatMap((part) => part.types.filter(({ type }) => type === 'unknown')));
  const tiers = EVIDENCE_TIERS.map((tier): { kind: PictureKind; count: number } => ({
    kind: tier,
    count: sum(
      evidence
        .filter((part) => part.tier === tier)
        .flatMap((part) => part.types.filter(({ type }) => type !== 'unknown')),
    ),
  }));
  return [...tiers, { kind: 'unknown' as const, count: unknown }].filter(({ count }) => count > 0);
}

const sum = (parts: readonly { count: number }[]): number =>
  parts.reduce((total, { count }) => total + count, 0);
