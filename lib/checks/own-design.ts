/** By which words a work tells how it was made: its own, where an indexer's term or a single word was read for it. */
import { findFolded } from '../claims/found-words';
import type { StudyType } from '../standards/study-types';
import { memo } from '../text/memo';
import { sourceOf, wordsOf } from './study-words';
import type { CitedWork } from './subjects';
import type { Source } from './types';

export interface DesignWords {
  source: Source;
  /** For a message; `words` are the same as printed, null where none were kept. */
  study: string;
  words: string | null;
}

/** Takes "followed prospectively", "we prospectively examined"; refuses "a prospective study". */
export const PROSPECTIVELY =
  '(?:followed prospectively|we prospectively (?:examined|followed|assessed|studied|investigated|evaluated))';

/**
 * A work of people who were followed: takes "prospective cohort study", "the Nurses' Health Study cohort", "observational study";
 * refuses "cohort studies", "a prospective study", which a trial is, too.
 */
const FOLLOWED = new RegExp(
  `\\b(?:(?:prospective|retrospective|population-based|longitudinal|observational|nationwide|historical) ){0,2}cohort\\b(?! (?:studies|effects?)\\b)(?: study| analysis)?|\\bobservational (?:study|analysis)\\b|\\b${PROSPECTIVELY}\\b`,
  'u',
);

/** The work's own word for each type that indexers have terms for, which readers do not know or which say less. */
const OWN_WORDS: Partial<Record<StudyType, RegExp>> = {
  cohort: FOLLOWED,
  'prospective-cohort': FOLLOWED,
  'retrospective-cohort': FOLLOWED,
  observational: FOLLOWED,
  // Takes "a nested case-control study", "case control"; refuses "controls"
  'case-control': /\bcase[- ]control\b(?: study| design)?/u,
  // Takes "a cross-sectional survey"; refuses "cross-section"
  'cross-sectional': /\bcross[- ]sectional\b(?: study| survey| analysis)?/u,
};

/**
 * The words by which a work's type was read; where these say little, the title's or abstract's own if they have any.
 *
 *     record "Prospective Studies", abstract "In this cohort study, …"   →   { source: 'abstract', study: 'cohort study' }
 *     record "Prospective Studies", abstract "Women walked …"            →   { source: 'record', study: 'Prospective Studies' }
 */
export const designWords = memo((work: CitedWork): DesignWords => {
  const { study, title, abstract } = work;
  const read = { source: sourceOf(study), study: wordsOf(study), words: study.words };
  const pattern = OWN_WORDS[study.type];
  if (!saysLittle(read) || pattern === undefined) return read;
  return findPrinted(pattern, title, 'title') ?? findPrinted(pattern, abstract, 'abstract') ?? read;
});

/** An indexer's term, or one word of an abstract: a trial may be "prospective", too. */
export const saysLittle = ({ source, study }: DesignWords): boolean =>
  source === 'record' || (source === 'abstract' && BARE.test(study));

/** Takes "prospective", "Prospectively"; refuses "prospective cohort". */
const BARE = /^(?:pro|retro)spective(?:ly)?$/iu;

/** The first match of a pattern in small letters, whatever the case of the text: as printed, with where it stands. */
export function findPrinted(
  pattern: RegExp,
  text: string | null,
  source: Source,
): (DesignWords & { words: string }) | null {
  const words = findFolded(pattern, text ?? '')?.words;
  return words === undefined ? null : { source, study: words, words };
}
