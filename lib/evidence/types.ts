/** What kind of study a reference is, with the words or the record that say so. See `standards/study-types.ts`. */
import type { EvidenceTier, StudyType } from '../standards/study-types';

export type StudyBasis = 'title' | 'publication-types' | 'mesh' | 'abstract' | 'record-type';

/** "stated": the words name the design; "inferred": methods cues; "unknown": nothing says so. */
export type StudyConfidence = 'stated' | 'inferred' | 'unknown';

export type StudyFlag = 'preprint' | 'retracted' | 'corrected' | 'concern';

/** A design supports different questions differently: a level is never shown without the question it is for. */
export type EvidenceQuestion = 'treatment' | 'harm' | 'prevalence' | 'prognosis';

export interface LevelOfEvidence {
  tier: EvidenceTier;
  /** Levels of OCEBM 2011, best and worst that the design alone allows, by question; empty when it has none. */
  ocebm: { question: EvidenceQuestion; best: number; worst: number }[];
}

export interface StudyClassification {
  type: StudyType;
  basis: StudyBasis | null;
  /** The exact words that decided, as printed; null when nothing did. */
  words: string | null;
  confidence: StudyConfidence;
  flags: StudyFlag[];
  level: LevelOfEvidence | null;
}

/** What is known of a work when its type is asked for. Unknown parts are null or empty. */
export interface StudyDescription {
  title: string | null;
  abstract: string | null;
  publicationTypes: string[];
  mesh: string[];
}

/** One bar of the picture of the evidence: how many references of each type stand on a rung. */
export interface EvidencePicturePart {
  tier: EvidenceTier;
  count: number;
  types: { type: StudyType; count: number }[];
}
