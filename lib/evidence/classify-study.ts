/**
 * The type of a work, from what is known of it. Called for every reference; title alone is enough.
 *
 * The rule: each source has one voice (see `votes.ts`), and the strongest speaks: a title that wraps another work,
 * then the kind of record, then a design stated in the title, then one given by an indexer, then one stated in the
 * abstract, then families and hints. A weaker voice may only make the answer finer ("clinical trial" → "crossover
 * trial"), never change it.
 */
import type { StudyType } from '../standards/study-types';
import { levelOfEvidence } from './level-of-evidence';
import type { StudyClassification, StudyDescription, StudyFlag } from './types';
import { type StudyVote, studyVotes } from './votes';

const COHORTS: readonly StudyType[] = ['prospective-cohort', 'retrospective-cohort'];
const TRIALS: readonly StudyType[] = ['rct', 'cluster-rct', 'crossover-trial', 'nonrandomised-trial'];

/** The types that are finer than a vague one, so that a weaker voice may replace it. */
const FINER: Partial<Record<StudyType, readonly StudyType[]>> = {
  'clinical-trial': TRIALS,
  rct: ['cluster-rct', 'crossover-trial'],
  cohort: COHORTS,
  observational: ['case-control', 'cross-sectional', 'survey', 'cohort', ...COHORTS],
  'narrative-review': [
    'systematic-review',
    'scoping-review',
    'meta-analysis',
    'network-meta-analysis',
    'umbrella-review',
  ],
  'systematic-review': ['meta-analysis', 'network-meta-analysis'],
  'meta-analysis': ['network-meta-analysis'],
};

/**
 * Type, basis and words for a work. `words` is what decided, as printed; `confidence` is "stated" where the words or
 * the record name the design and "inferred" where they only betray it. Unknown is an answer: `type` "unknown".
 *
 *     { title: "Juice and sprints: a crossover trial", … }  →  { type: "crossover-trial", basis: "title", words: "crossover trial", … }
 */
export function classifyStudy(description: StudyDescription): StudyClassification {
  return toClassification(decidingVote(studyVotes(description)), studyFlags(description));
}

/** The vote that decides: the strongest, or a finer one that agrees with it and is no less sure. Null for no votes. */
export function decidingVote(votes: readonly StudyVote[]): StudyVote | null {
  let deciding = votes[0] ?? null;
  for (const vote of votes.slice(1)) {
    if (deciding === null || !FINER[deciding.type]?.includes(vote.type)) continue;
    if (deciding.confidence === 'inferred' || vote.confidence === 'stated') deciding = vote;
  }
  return deciding;
}

/** The answer that a vote gives, or "unknown" for none. */
export function toClassification(vote: StudyVote | null, flags: StudyFlag[]): StudyClassification {
  if (vote === null)
    return { type: 'unknown', basis: null, words: null, confidence: 'unknown', flags, level: null };
  const { type, basis, words, confidence } = vote;
  return { type, basis, words, confidence, flags, level: levelOfEvidence(type) };
}

/** Takes "RETRACTED: …", "[Retracted article] …" and "WITHDRAWN: …"; refuses "Retracted lungs in divers". */
const RETRACTED_TITLE =
  /^\W*(?:retracted|withdrawn)(?: article| paper| chapter)?\W*(?::|\]|\))|\((?:retracted|withdrawn)(?: article)?\.?/i;

/** Flags that the description itself carries, in a fixed order, each once. */
export function studyFlags({ title, publicationTypes }: StudyDescription): StudyFlag[] {
  const names = new Set(publicationTypes.map((name) => name.trim().toLowerCase()));
  const flags: StudyFlag[] = [];
  if (names.has('preprint') || names.has('posted-content')) flags.push('preprint');
  if (names.has('retracted publication') || (title !== null && RETRACTED_TITLE.test(title)))
    flags.push('retracted');
  if (names.has('corrected and republished article')) flags.push('corrected');
  return flags;
}
