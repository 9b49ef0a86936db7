/** What a work cannot carry by the way it was made: a cohort, a survey or an editorial shows no cause by itself. */
import { fold } from '../claims/cues';
import { STUDY_TYPE_TIERS, type StudyType } from '../standards/study-types';
import { memo } from '../text/memo';
import { ownSentencesOfWork } from './abstract-sentences';
import { type DesignWords, designWords, findPrinted, PROSPECTIVELY, saysLittle } from './own-design';
import type { CitedWork } from './subjects';
import type { Source } from './types';

/** What a work cannot carry, the words of it that say so, and where they stand. */
export interface Limit extends DesignWords {
  says: string;
  isCertain: boolean;
}

/**
 * Sure enough to speak of: a design that the title names, an indexer's "Observational Study" or "Editorial". Other
 * indexing terms ("Prospective Studies") and years of follow-up in an abstract stand beside treatments, too: only with an
 * association or a design that title or abstract name, and without a trial, are they gone by.
 */
function isCertain(work: CitedWork): boolean {
  const { type, confidence, basis, words } = work.study;
  // Indexers file "Case Reports" beside trials of many, too.
  if (type === 'case-series' || type === 'case-report')
    return basis === 'title' && CASES.test(words ?? '') && !speaksOfTrials(work);
  if (type === 'editorial-letter' && basis !== 'title') return EDITORIAL.test(words ?? '');
  if (basis === 'title') return confidence === 'stated';
  if (basis === 'publication-types') return true;
  const all = fold(`${work.title} ${work.abstract}`);
  if (OF_ANOTHER.test(all)) return false;
  const isTied = (basis === 'mesh' || type.includes('cohort')) && ASSOCIATED.test(all);
  return !speaksOfTrials(work) && (isTied || NAMES_ITSELF.test(all));
}

/** A work's own word for how it was made: takes "a prospective cohort study", "cross-sectional survey", "we prospectively examined"; refuses "cohort studies", "a prospective study". */
const NAMES_ITSELF = new RegExp(
  `\\b(?:(?:cohort|observational|case-control|cross-sectional) (?:study|survey|investigation|analysis)|${PROSPECTIVELY})\\b`,
  'u',
);

/** A study from which the people of this one were taken: takes "selected from a longitudinal study", "nested in a large cohort"; refuses "data from a clinic", "in a cohort study". */
const OF_ANOTHER =
  /\b(?:selected|recruited|drawn|sampled|subset|subsample|nested|taken) (?:from|of|in|within) (?:an?|the|another) (?:[\p{L}-]+ ){0,4}?(?:study|cohort|trial)\b/u;

/** Takes "a case report", "a case series"; refuses "a study of 97 patients", "experience in 2074 patients". */
const CASES = /\bcases?\b/iu;

/** PubMed's own tag: takes "Editorial", refuses "Letter" and "Comment", which carry data now and then. */
const EDITORIAL = /^Editorial$/u;

/** What each kind of work cannot carry, as the term `limit`; absent means that it may show cause and effect. */
const LIMITS: Partial<Record<StudyType, string>> = {
  'prospective-cohort': 'followed',
  'retrospective-cohort': 'observed',
  cohort: 'followed',
  observational: 'observed',
  'case-control': 'compared',
  'cross-sectional': 'one-look',
  survey: 'surveyed',
  qualitative: 'interviewed',
  'case-series': 'few-people',
  'case-report': 'one-person',
  'editorial-letter': 'view',
};

/**
 * Takes "meta-analysis of prospective cohort studies", "a prospective cohort study and meta-analysis", "15 international
 * cohorts"; refuses "cohort effects", "birth cohorts".
 */
const OBSERVATION =
  /\b(?:(?:cohort|observational|prospective|case-control|longitudinal) (?:studies|study|cohorts)|observational (?:research|evidence)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:\p{L}+ ){0,2}cohorts)\b/u;

/** Takes "randomised controlled trials", "a clinical trial", "rcts"; refuses "retrial". */
const TRIALS = /\b(?:trials?|rcts?|randomi[sz]ed|placebo|intervention)\b/u;

/** Trials that nobody has made: takes "randomised controlled trials are needed", "randomized, prospective trials are needed", "intervention studies are a next step", "trials should"; refuses "trials of nuts needed nine years". */
const WISHED_FOR =
  /\b(?:(?:randomi[sz]ed|controlled|clinical|intervention(?:al)?|prospective|placebo-controlled|double-blind(?:ed)?|large(?:r|-scale)?|longer|long-term|and),? ){0,6}(?:trials?|rcts?|intervention(?:al)? studies) (?:should|(?:is|are|were|will be) (?:[a-z]+ ){0,3}(?:needed|warranted|required|necessary|next step))\b/gu;

/** What each of them holds: takes "warranted", "should"; refuses "needs". */
const NEEDED = /\b(?:needed|warranted|required|necessary|should|next step)\b/u;

const speaksOfTrials = memo(({ title, abstract }: CitedWork): boolean => {
  const folded = fold(`${title} ${abstract}`);
  return TRIALS.test(folded) && (!NEEDED.test(folded) || TRIALS.test(folded.replaceAll(WISHED_FOR, ' ')));
});

/** What an abstract says was pooled: takes "we included", "were included", "searched for", "201 meta-analyses of"; refuses "should be included". */
const TAKEN_IN =
  /\b(?:(?:we|were|was|studies|reports|data|review) (?:(?!should|must|could|may)[a-z]+ ){0,2}(?:included?|includes|identified|pooled|selected|searched|combined|retrieved)|meta-analys[ei]s of|searched for)\b/u;

/** Takes "two experiments", "interventional research", "controlled feeding"; refuses "uncontrolled". */
const EXPERIMENTS = /\b(?:experiment(?:s|al)?|interventional|controlled|cross-?over|supplementation)\b/u;

/** In the abstract of a work that pools others: the observation that it pooled; null where anything else may have been. */
function findPooled(work: CitedWork): Limit | null {
  const folded = fold(work.abstract ?? '');
  if (!OBSERVATION.test(folded) || EXPERIMENTS.test(folded)) return null;
  for (const sentence of ownSentencesOfWork(work)) {
    const found = TAKEN_IN.test(fold(sentence))
      ? findWords('pooled', OBSERVATION, sentence, 'abstract')
      : null;
    if (found !== null) return found;
  }
  return null;
}

/** A title that itself ties two things together: takes "association between", "is associated with"; refuses "heart association". */
const ASSOCIATED =
  /\b(?:associations? (?:between|of|with)|(?:is|are|be|was|were) (?:\p{L}+ly )?associated with)\b/u;

/** What experimenters do, and only then tie to what came of it: takes "sleep curtailment in young men is associated with"; refuses "sleep loss is associated with". */
const DONE_TO_PEOPLE =
  /\b(?:curtailment|restriction|deprivation|supplementation|administration|infusion|immersion|injections?)\b[^.:?]{0,80} (?:is|are|was|were) (?:\p{L}+ly )?associated with\b/u;

const POOLED_TYPES = new Set<StudyType>([
  'meta-analysis',
  'systematic-review',
  'network-meta-analysis',
  'umbrella-review',
]);

/** Types of which a title's "associated with" decides: they name no design, or one that only observes. */
const OPEN_TYPES = new Set<StudyType>(['unknown', 'observational', 'cohort']);

/** A work may stand behind many statements: what it cannot carry is the same for each. */
export const findLimit = memo((work: CitedWork): Limit | null => {
  const { study, title, abstract } = work;
  const hasTrials = speaksOfTrials(work);
  const tied = DONE_TO_PEOPLE.test(fold(title ?? '')) ? null : findWords('together', ASSOCIATED, title);
  if (POOLED_TYPES.has(study.type)) {
    if (findsCause(work)) return null;
    // A title alone does not rule out that trials were pooled.
    return hasTrials
      ? null
      : (findWords('pooled', OBSERVATION, title) ?? (abstract === null ? null : (tied ?? findPooled(work))));
  }
  const isOpen = OPEN_TYPES.has(study.type) || (study.basis === 'abstract' && study.words === null);
  if (tied !== null && isOpen && !hasTrials && !isCertain(work)) return tied;
  const says = LIMITS[study.type];
  if (says === undefined) return null;
  const words = designWords(work);
  // An indexer's "Prospective Studies" may stand beside a trial, too: what the abstract ties together says more.
  const isBare = study.basis !== 'publication-types' && saysLittle(words) && isCertain(work);
  const said = isBare ? findWords('together', ASSOCIATED, abstract, 'abstract') : null;
  return said ?? { says, ...words, isCertain: isCertain(work) };
});

function findWords(
  says: string,
  pattern: RegExp,
  text: string | null,
  source: Source = 'title',
): Limit | null {
  const found = findPrinted(pattern, text, source);
  return found && { says, ...found, isCertain: true };
}

/** Trials may show cause and effect, and so may reviews that say that they pool trials. */
export const canShowCause = (work: CitedWork): boolean =>
  STUDY_TYPE_TIERS[work.study.type] === 'experiment-in-people' ||
  (POOLED_TYPES.has(work.study.type) && speaksOfTrials(work));

/** What an observation did not find: takes "did not observe an association", "was not associated with", "no significant association between"; refuses "was associated with". */
const NO_LINK =
  /\b(?:not (?:\p{L}+ ){0,2}?(?:observe|find|detect|see) (?:an?|any) (?:\p{L}+ )?(?:association|link|relationship|correlation)|no (?:\p{L}+ ){0,2}(?:association|link|relationship|correlation)s?\b|(?:was|were|is|are) not (?:\p{L}+ )?(?:associated|linked|related|correlated))/u;

/**
 * Does the abstract tell that things did not go together, and of none that did? A note must not say then that the work "shows what goes
 * together".
 */
export const findsNoLink = memo((work: CitedWork): boolean => {
  const sentences = ownSentencesOfWork(work).map(fold);
  const linked = sentences.filter((sentence) => ASSOCIATED.test(sentence.replace(NO_LINK, ' ')));
  return linked.length === 0 && sentences.some((sentence) => NO_LINK.test(sentence));
});

/** What a review concludes itself: takes "is a causal risk factor", "a causal effect of"; refuses "a causal model", "causality". */
const CAUSAL_FINDING = /\bcausal (?:risk factor|effect|role|relationship|link)s?\b/u;
/** Takes "no causal link", "cannot show", "whether"; refuses "note". */
const IN_DOUBT =
  /\b(?:no|not|cannot|whether|if|unclear|unknown|uncertain|infer\p{L}*|lack\p{L}*|possible|potential(?:ly)?|may|might|could)\b/u;

/** Does the abstract of a review say that it found a cause? Then no design among those that it lists is held against it. */
const findsCause = (work: CitedWork): boolean =>
  ownSentencesOfWork(work)
    .map(fold)
    .some((sentence) => CAUSAL_FINDING.test(sentence) && !IN_DOUBT.test(sentence));
