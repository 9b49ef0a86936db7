/**
 * Levels of evidence of the Oxford Centre for Evidence-Based Medicine, 2011, by design and question. Pure data.
 * Source: https://www.cebm.ox.ac.uk/resources/levels-of-evidence/ocebm-levels-of-evidence (the table "Levels of Evidence 2",
 * rows "Does this intervention help?", "What are the common harms?", "How common is the problem?", "What will happen if
 * we do not add a therapy?"). A range stands where the design's name alone does not settle the level. A design that the
 * table does not name for a question has no row here: no level is made up for it.
 */
import type { StudyType } from './study-types';

interface Level {
  question: 'treatment' | 'harm' | 'prevalence' | 'prognosis';
  best: number;
  worst: number;
}

const level = (question: Level['question'], best: number, worst: number = best): Level => ({
  question,
  best,
  worst,
});

/** A synthesis counts as level 1 when it is of trials (treatment, harm) or inception cohorts (prognosis). */
const OF_STUDIES = [
  level('treatment', 1, 3),
  level('harm', 1, 3),
  level('prevalence', 1, 2),
  level('prognosis', 1, 3),
];
const RANDOMISED = [level('treatment', 2), level('harm', 2)];
const FOLLOWED = [level('treatment', 3, 4), level('harm', 3, 4), level('prognosis', 2, 3)];
const LOOKED_BACK = [level('treatment', 4), level('harm', 4), level('prognosis', 4)];
const REASONED = [level('treatment', 5), level('harm', 5)];

export const OCEBM_LEVELS: Partial<Record<StudyType, readonly Level[]>> = {
  'umbrella-review': OF_STUDIES,
  'network-meta-analysis': [level('treatment', 1), level('harm', 1)],
  'meta-analysis': OF_STUDIES,
  'systematic-review': OF_STUDIES,
  'narrative-review': REASONED,
  guideline: REASONED,
  'consensus-statement': REASONED,
  rct: RANDOMISED,
  'cluster-rct': RANDOMISED,
  'crossover-trial': RANDOMISED,
  'clinical-trial': [level('treatment', 2, 4), level('harm', 2, 4)],
  'nonrandomised-trial': [level('treatment', 3, 4), level('harm', 3, 4)],
  'mendelian-randomisation': [level('harm', 3)],
  'prospective-cohort': FOLLOWED,
  'retrospective-cohort': FOLLOWED,
  cohort: FOLLOWED,
  'case-control': LOOKED_BACK,
  'cross-sectional': [level('treatment', 4), level('prevalence', 1, 3)],
  survey: [level('treatment', 4), level('prevalence', 1, 3)],
  'case-series': [level('treatment', 4), level('harm', 4), level('prevalence', 4), level('prognosis', 4)],
  'case-report': [level('treatment', 4), level('harm', 4)],
  'cadaver-biomechanics': REASONED,
  animal: REASONED,
  'in-vitro': REASONED,
  'editorial-letter': REASONED,
};
