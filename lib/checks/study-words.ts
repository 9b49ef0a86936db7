/** How checks speak of a study's type: plain names, where the type was read, what such a design can carry. */
import type { StudyBasis, StudyClassification } from '../evidence/types';
import { STUDY_TYPE_TIERS, type StudyType } from '../standards/study-types';
import type { Source } from './types';

const BASIS_SOURCES: Record<StudyBasis, Source> = {
  title: 'title',
  abstract: 'abstract',
  'publication-types': 'record',
  mesh: 'record',
  'record-type': 'record',
};

/** Where the type was read; "title" when nothing said it, for that is where it was looked for. */
export const sourceOf = ({ basis }: StudyClassification): Source =>
  basis === null ? 'title' : BASIS_SOURCES[basis];

/** Plain names with their article, for the middle of a sentence; types without one are not spoken of. */
const NAMES: Partial<Record<StudyType, string>> = {
  'umbrella-review': 'a review of reviews',
  'network-meta-analysis': 'a network meta-analysis',
  'meta-analysis': 'a meta-analysis',
  'systematic-review': 'a systematic review',
  'scoping-review': 'a scoping review',
  'narrative-review': 'a narrative review',
  guideline: 'a guideline',
  'consensus-statement': 'a consensus statement',
  rct: 'a randomised trial',
  'cluster-rct': 'a randomised trial',
  'crossover-trial': 'a crossover trial',
  'clinical-trial': 'a clinical trial',
  'nonrandomised-trial': 'a trial without random groups',
  'mendelian-randomisation': 'a genetic (Mendelian randomisation) study',
  'prospective-cohort': 'a prospective cohort study',
  'retrospective-cohort': 'a retrospective cohort study',
  cohort: 'a cohort study',
  'case-control': 'a case-control study',
  'cross-sectional': 'a cross-sectional study',
  survey: 'a survey',
  observational: 'an observational study',
  qualitative: 'an interview study',
  'case-series': 'a case series',
  'case-report': 'a case report',
  'cadaver-biomechanics': 'a laboratory study of specimens or movement',
  animal: 'a study in animals',
  'in-vitro': 'a study of cells in the laboratory',
  modelling: 'a modelling study',
  protocol: 'the plan of a study',
  'editorial-letter': 'an editorial, letter or comment',
};

/** "a cohort study"; null for types that name no design (books, web pages, unknown). */
export const nameOfType = (type: StudyType): string | null => NAMES[type] ?? null;

/** What the reader is shown as the study's own words: as printed, also an index term of its record; our name where none was kept. */
export const wordsOf = ({ words, type }: StudyClassification): string => words ?? nameOfType(type) ?? type;

/** Takes "case-control", "nested case control"; refuses "controls". */
const CASE_CONTROL = /case[- ]control/iu;
/** Takes "crossover", "cross-over"; refuses "crossing over". */
const CROSSOVER = /cross-?over/iu;

/** A message's data, and the variant that glosses the study's words where few readers know them (the term `gloss`). */
export function withGloss<Data extends { study: string }>(
  data: Data,
): { data: Data & { gloss?: string }; variant?: string } {
  const { study } = data;
  const gloss = CASE_CONTROL.test(study) ? 'case-control' : CROSSOVER.test(study) ? 'crossover' : null;
  return gloss === null ? { data } : { variant: 'glossed', data: { ...data, gloss } };
}

const POOLING_TIERS = new Set<string>(['reviews-of-evidence', 'overview', 'recommendation']);

/** Does such a work sum up studies rather than being one: "meta-analysis" and "guideline" do, "rct" and "unknown" do not. */
export const sumsUpStudies = (type: StudyType): boolean => POOLING_TIERS.has(STUDY_TYPE_TIERS[type]);

/** All that is known of what a work says of itself: the title as a sentence before the abstract. */
export const textOfWork = (title: string | null, abstract: string | null): string =>
  `${title ?? ''}. ${abstract ?? ''}`;
