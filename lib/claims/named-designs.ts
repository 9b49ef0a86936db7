/**
 * What kind of work a sentence says it rests on: "a meta-analysis", "one randomised trial", "a new study". Only the
 * singular is read: "more randomised trials are needed" names no cited work.
 */
import { type FoundWords, findAll, textBefore } from './found-words';

export type NamedDesign =
  | 'umbrella-review'
  | 'meta-analysis'
  | 'systematic-review'
  | 'scoping-review'
  | 'review'
  | 'randomised-trial'
  | 'trial'
  | 'cohort'
  | 'case-control'
  | 'cross-sectional'
  | 'survey'
  | 'case-report'
  | 'animal-study'
  | 'guideline'
  | 'study';

export interface DesignMention extends FoundWords {
  design: NamedDesign;
}

/**
 * Per design, in order of how much it says; the first pattern that takes a place keeps it. Each takes the singular with
 * the word in front that makes it one work: "a", "one", "2019", "new", "large" — and refuses plurals.
 * "study" asks for "a", "one", "another" or a year: "the study" points back to something already named.
 */
const ROWS: { design: NamedDesign; pattern: RegExp }[] = [
  { design: 'umbrella-review', pattern: /\bumbrella review\b/giu },
  { design: 'meta-analysis', pattern: /\bmeta[ -‐–]?analysis\b/giu },
  { design: 'systematic-review', pattern: /\bsystematic(?:ally)?(?: literature)? review\b/giu },
  { design: 'scoping-review', pattern: /\bscoping review\b/giu },
  {
    design: 'randomised-trial',
    pattern:
      /\b(?:randomi[sz]ed(?:,? (?:placebo|double|single|triple|clinical|controlled|blind|blinded|crossover|cross-over|placebo-controlled|double-blind|human))*[ -]?(?:trial|study|experiment)|rct)\b/giu,
  },
  { design: 'case-control', pattern: /\bcase[ -]control study\b/giu },
  { design: 'cross-sectional', pattern: /\bcross[ -]sectional study\b/giu },
  {
    design: 'cohort',
    pattern:
      /\b(?:(?:prospective |retrospective )?cohort study|(?:prospective|longitudinal|follow-up) study|long-term observational study)\b/giu,
  },
  { design: 'case-report', pattern: /\bcase (?:report|study)\b/giu },
  { design: 'survey', pattern: /\b(?:a|one|\d{4}|new|recent|national|large|online) survey\b/giu },
  { design: 'animal-study', pattern: /\b(?:animal|mouse|rodent|rat) (?:study|trial|experiment)\b/giu },
  {
    design: 'guideline',
    pattern: /\b(?:position stand|position statement|consensus statement|clinical guideline)\b/giu,
  },
  {
    design: 'review',
    pattern:
      /\b(?:a|one|another|\d{4}|recent|new|large|comprehensive|major|cochrane|literature|narrative|research)(?: \p{L}+)? review\b(?! (?:board|process|team))/giu,
  },
  {
    design: 'trial',
    pattern:
      /\b(?:a|an|one|another|\d{4}|recent|new|large|small|week|month|year|clinical|controlled|human|pilot|crossover|intervention)(?:[ -]\p{L}+)? trial\b(?! (?:period|and error|basis|run))/giu,
  },
  {
    design: 'study',
    pattern:
      /\b(?:(?:a|an|one|another)(?: (?:single|small|large|new|recent|major|famous|landmark|interesting|\d{4}|scientific|human|research|peer-reviewed|published|university|clinical|well-known|\d+-(?:week|month|year|day)|japanese|british|danish|swedish|german|chinese|american|australian|canadian|finnish|norwegian|korean)){0,3}|(?:the |this )?(?:19|20)\d{2}(?: \p{L}+)?) study\b(?! (?:guide|group|design|in which))/giu,
  },
];

/** A word that every row asks for: most sentences have none and are not looked at further. */
const NAMES_WORK = /stud|trial|review|analysis|survey|experiment|report|\brct\b|statement|stand|guideline/iu;

/** Before a design that is the article's own or was named before: takes "In this ", "our 2019 "; "only " of what a review found; refuses "In a ", "The only ". */
const OWN_WORK =
  /\b(?:this|our|my|the present|the current|present|current)(?: [\p{L}\p{N}-]+){0,2}\s+$|(?<!\bthe )\bonly\s+$/iu;

/** No sentence means more works than this; a longer list is noise. */
const MOST_MENTIONS = 20;

/** The designs that a sentence names in the singular, in the order of their places. */
export function findNamedDesigns(sentence: string): DesignMention[] {
  if (!NAMES_WORK.test(sentence)) return [];
  const found: DesignMention[] = [];
  for (const { design, pattern } of ROWS) {
    for (const mention of findAll(pattern, sentence).slice(0, MOST_MENTIONS)) {
      const isTaken = found.some(({ start, end }) => mention.start < end && start < mention.end);
      if (!isTaken && !OWN_WORK.test(textBefore(sentence, mention.start))) found.push({ ...mention, design });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Takes "a new study", "recent research", "the latest trial", "groundbreaking new study"; refuses "new mothers study". */
const NEW_STUDY =
  /\b(?:new|recent|latest|newest|just-published|brand-new)(?: \p{L}+)? (?:study|trial|research|review|meta-analysis|analysis|paper|findings)\b/giu;

/** The words by which a sentence calls its source new, or null. */
export const findNewStudy = (sentence: string): FoundWords | null => findAll(NEW_STUDY, sentence)[0] ?? null;
