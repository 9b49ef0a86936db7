/**
 * What kind of work a sentence says it rests on: "a meta-analysis", "one randomised trial", "a new study". Only the
 * singular is read: "more randomised trials are needed" names no cited work.
 */
import { fold } from './cues';
import { type FoundWords, findAllFolded, findFolded, textBefore } from './found-words';
import { mayFind, neededBy, openingsOf, type RowWithNeeds, sieve } from './openings';

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

interface Row extends RowWithNeeds {
  design: NamedDesign;
}

/**
 * Per design, in order of how much it says; the first pattern that takes a place keeps it. Each asks for the singular with
 * the word in front that makes it one work ("a", "one", "2019", "new", "large"), and refuses plurals.
 * "study" asks for "a", "one", "another" or a year: "the study" points back to something already named.
 */
export const DESIGN_ROWS: Row[] = [
  // Takes "an umbrella review"; refuses "umbrella reviews"
  { design: 'umbrella-review', pattern: /\bumbrella review\b/gu },
  // Takes "a meta-analysis"; refuses "meta-analyses"
  { design: 'meta-analysis', pattern: /\bmeta[-‐– ]?analysis\b/gu },
  // Takes "a systematic review"; refuses "systematic reviews"
  { design: 'systematic-review', pattern: /\bsystematic(?:ally)?(?: literature)? review\b/gu },
  // Takes "a scoping review"; refuses "scoping reviews"
  { design: 'scoping-review', pattern: /\bscoping review\b/gu },
  // Takes "a randomized, placebo-controlled trial", "one rct"; refuses "a non-randomised trial"
  {
    design: 'randomised-trial',
    pattern:
      /(?<!\bnon[-‐– ]?)\b(?:randomi[sz]ed(?:,? (?:placebo|double|single|triple|clinical|controlled|blind|blinded|crossover|cross-over|placebo-controlled|double-blind|human))*[ -]?(?:trial|study|experiment)|rct)\b/gu,
  },
  // Takes "a case-control study"; refuses "case-control studies"
  { design: 'case-control', pattern: /\bcase[ -]control study\b/gu },
  // Takes "a cross-sectional study"; refuses "cross-sectional area"
  { design: 'cross-sectional', pattern: /\bcross[ -]sectional study\b/gu },
  // Takes "a cohort study", "one prospective study"; refuses "cohort studies"
  {
    design: 'cohort',
    pattern:
      /\b(?:(?:prospective |retrospective )?cohort study|(?:prospective|longitudinal|follow-up) study|long-term observational study)\b/gu,
  },
  // Takes "a case report"; refuses "case reports"
  { design: 'case-report', pattern: /\bcase (?:report|study)\b/gu },
  // Takes "a 2019 survey"; refuses "the survey"
  {
    design: 'survey',
    needs: /\bsurvey\b/u,
    pattern: /\b(?:a|one|\d{4}|new|recent|national|large|online) survey\b/gu,
  },
  // Takes "a mouse study"; refuses "animal studies"
  { design: 'animal-study', pattern: /\b(?:animal|mouse|rodent|rat) (?:study|trial|experiment)\b/gu },
  // Takes "a position stand"; refuses "guidelines"
  {
    design: 'guideline',
    pattern: /\b(?:position stand|position statement|consensus statement|clinical guideline)\b/gu,
  },
  // Takes "a recent review", "a 2019 review"; refuses "a chart review", "a review of records"
  {
    design: 'review',
    needs: /\breview\b/u,
    pattern:
      /\b(?:a|one|another|\d{4}|recent|new|large|comprehensive|major|cochrane|literature|narrative|research)(?: (?!medication|drug|chart|case|peer|medical|record|product|book|performance|annual)\p{L}+)? review\b(?! (?:board|process|team|of (?:\p{L}+ )?(?:records?|charts?|notes|files)\b))/gu,
  },
  // Takes "a six-week trial", "one trial"; refuses "a trial period", "a trial addition of", "these trials"
  {
    design: 'trial',
    needs: /\btrial\b/u,
    pattern:
      /\b(?:a|an|one|another|\d{4}|recent|new|large|small|(?:[\p{L}\p{N}]{1,10}-)?(?:week|month|year)|clinical|controlled|human|pilot|crossover|intervention)(?:[ -]\p{L}+)? trial\b(?! (?:period|and error|basis|run|addition|dose|use|of (?:therapy|treatment|medication)))/gu,
  },
  // Takes "a small study", "the 2019 study"; refuses "the study", "a study group"
  {
    design: 'study',
    needs: /\bstudy\b/u,
    pattern:
      /\b(?:(?:a|an|one|another)(?: (?:single|small|large|new|recent|major|famous|landmark|interesting|\d{4}|scientific|human|research|peer-reviewed|published|university|clinical|well-known|\d+-(?:week|month|year|day)|japanese|british|danish|swedish|german|chinese|american|australian|canadian|finnish|norwegian|korean)){0,3}|(?:the |this )?(?:19|20)\d{2}(?: \p{L}+)?) study\b(?! (?:guide|group|design|in which))/gu,
  },
];

const rowsFor = sieve(DESIGN_ROWS, neededBy);

/** The last word of every row: most sentences have none and are not looked at further. Takes "a trial", "metaanalysis"; refuses "trials", "a walk". */
const NAMES_WORK =
  /\b(?:study|trial|review|(?:meta)?analysis|survey|experiment|report|rct|statement|stand|guideline)\b/u;

/** Before a design that is the article's own or was named before: takes "In this ", "our 2019 "; "only " of what a review found; refuses "In a ", "The only ". */
const OWN_WORK =
  /\b(?:this|our|my|the present|the current|present|current)(?: [\p{L}\p{N}-]+){0,2}\s+$|(?<!\bthe )\bonly\s+$/iu;

/** What is wanted or was never done is no source: takes "No ", "isn’t a ", "as if it were a ", "needs a large ", "until a "; refuses "A ", "now a ". */
const MISSING_BEFORE =
  /(?:n['’]t|\b(?:no|not|never|without|nor|unlike|(?:rather than|instead of)(?: (?:run|do|make))?|as if (?:it|this|they) (?:was|were)|need(?:s|ed|ing)?(?: for)?|lack(?:s|ing)?(?: of)?|await(?:s|ing)?|wait(?:s|ing)? for|until|require[sd]?|call(?:s|ing)? for|plan(?:s|ned|ning)?|in the form of))(?: (?:a|an|any|further|another|large|larger|good|new|more|proper|single|long|longer)){0,3}\s+$/iu;

/** The same told behind: takes " will be done", " could tell", " is needed to tell", " has yet to"; refuses " found that more will be needed", " will surprise you". */
const MISSING_AFTER =
  /^(?: (?:of|in|on|with|to|for) (?:[\p{L}-]+ ){0,4}[\p{L}-]+)? (?:(?:will|would|should|must|could|might) (?:\p{L}+ )?(?:be|have|need|start|begin|tell|test|help|follow|look|show|answer|enrol|include)|has yet|is (?:now )?(?:needed|under ?way|planned|required|lacking|missing))\b/iu;

/** A study that others were taken from: takes "data from a ", "as part of a ", "people in a large "; refuses "found in a ", "using a ". */
const TAKEN_FROM =
  /\b(?:part of|data (?:from|of)|(?:participants|people|volunteers|patients|men|women|adults|children) (?:in|of|from)|nested (?:in|within)|sub-?study of|enrolled in|drawn from|taking part in|(?:secondary|further) analysis of)(?: (?:a|an|the|one|another|large)){0,2}\s+$/iu;

/** A name rather than a kind: takes "Irish " before "Longitudinal Study"; refuses "Irish " before "longitudinal study". */
const isName = (words: string, before: string): boolean =>
  CAPITAL_LAST.test(words) && CAPITAL_BEFORE.test(before);
/** Takes "Longitudinal Study", which says little of what was made of it; refuses "longitudinal study", "Cohort Study". */
const CAPITAL_LAST = /(?:Longitudinal|Follow-[Uu]p|Prospective) Study$/u;
/** Takes "Irish ", refuses "irish ". */
const CAPITAL_BEFORE = /\p{Lu}[\p{L}-]{0,20} $/u;

/** The kind of a study told of rather than a study: takes " design" behind "cohort study"; refuses " designed". */
const ONLY_A_KIND = /^ (?:designs?|protocols?|arms?|methods?)\b/iu;

/** No sentence means more works than this; a longer list is noise. */
const MOST_MENTIONS = 20;

/** The designs that a sentence names in the singular, in the order of their places. */
export function findNamedDesigns(sentence: string): DesignMention[] {
  const folded = fold(sentence);
  const openings = openingsOf(folded);
  if (!mayFind(NAMES_WORK, openings)) return [];
  const found: DesignMention[] = [];
  for (const { design, pattern } of rowsFor(openings)) {
    for (const mention of findAllFolded(pattern, sentence, folded).slice(0, MOST_MENTIONS)) {
      const isTaken = found.some(({ start, end }) => mention.start < end && start < mention.end);
      if (!isTaken && isSource(mention, sentence)) found.push({ ...mention, design });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Does the sentence rest on this study, rather than speak of its own, a missing or another's one? */
function isSource({ words, start, end }: FoundWords, sentence: string): boolean {
  const before = textBefore(sentence, start);
  // The article stands inside some of the words: "a trial" of "Until a trial is done".
  const withArticle = before + (LEADING_ARTICLE.exec(words)?.[0] ?? '');
  const after = sentence.slice(end);
  return !(
    OWN_WORK.test(before) ||
    MISSING_BEFORE.test(withArticle) ||
    TAKEN_FROM.test(withArticle) ||
    MISSING_AFTER.test(after) ||
    ONLY_A_KIND.test(after) ||
    isName(words, before)
  );
}

/** Takes "A large " of "A large trial", refuses "RCT". */
const LEADING_ARTICLE = /^(?:a|an|one|another)(?: (?:large|larger|new|single|long|longer))? /iu;

/** Takes "a new study", "recent research", "the latest trial", "groundbreaking new study"; refuses "a study of new mothers". */
const NEW_STUDY =
  /\b(?:new|recent|latest|newest|just-published|brand-new)(?: \p{L}+)? (?:study|trial|research|review|meta-analysis|analysis|paper|findings)\b/gu;

/** The words by which a sentence calls its source new, or null. */
export const findNewStudy = (
  sentence: string,
  openings: readonly number[] = openingsOf(sentence),
): FoundWords | null => (mayFind(NEW_STUDY, openings) ? findFolded(NEW_STUDY, sentence) : null);
