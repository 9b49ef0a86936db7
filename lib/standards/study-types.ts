/**
 * The closed list of study types and the tiers that order them. Pure data, no imports.
 * Sources: CSL and PubMed publication types (https://www.nlm.nih.gov/mesh/pubtypes.html), OCEBM 2011 levels
 * (https://www.cebm.ox.ac.uk/resources/levels-of-evidence/ocebm-levels-of-evidence).
 */

/** Rungs of *design*, not of quality, in the order in which views draw them. */
export const EVIDENCE_TIERS = [
  'reviews-of-evidence',
  'overview',
  'recommendation',
  'experiment-in-people',
  'genetic-observation',
  'observation',
  'mechanism',
  'no-results-yet',
  'opinion',
  'other',
] as const;

export type EvidenceTier = (typeof EVIDENCE_TIERS)[number];

/** Each study type with its tier, in the order of the taxonomy. */
export const STUDY_TYPE_TIERS = {
  'umbrella-review': 'reviews-of-evidence',
  'network-meta-analysis': 'reviews-of-evidence',
  'meta-analysis': 'reviews-of-evidence',
  'systematic-review': 'reviews-of-evidence',
  'scoping-review': 'overview',
  'narrative-review': 'overview',
  guideline: 'recommendation',
  'consensus-statement': 'recommendation',
  rct: 'experiment-in-people',
  'cluster-rct': 'experiment-in-people',
  'crossover-trial': 'experiment-in-people',
  'clinical-trial': 'experiment-in-people',
  'nonrandomised-trial': 'experiment-in-people',
  'mendelian-randomisation': 'genetic-observation',
  'prospective-cohort': 'observation',
  'retrospective-cohort': 'observation',
  cohort: 'observation',
  'case-control': 'observation',
  'cross-sectional': 'observation',
  survey: 'observation',
  observational: 'observation',
  qualitative: 'observation',
  'case-series': 'observation',
  'case-report': 'observation',
  'cadaver-biomechanics': 'mechanism',
  animal: 'mechanism',
  'in-vitro': 'mechanism',
  modelling: 'other',
  protocol: 'no-results-yet',
  'editorial-letter': 'opinion',
  book: 'other',
  dataset: 'other',
  erratum: 'other',
  'retraction-notice': 'other',
  'web-page': 'other',
  news: 'other',
  thesis: 'other',
  other: 'other',
  unknown: 'other',
} as const satisfies Record<string, EvidenceTier>;

export type StudyType = keyof typeof STUDY_TYPE_TIERS;

/** The types as a list, in the order of the taxonomy. */
export const STUDY_TYPES = Object.keys(STUDY_TYPE_TIERS) as StudyType[];
