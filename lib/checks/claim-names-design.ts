import { type DesignMention, findNamedDesigns, type NamedDesign } from '../claims/named-designs';
import type { StudyClassification } from '../evidence/types';
import type { Reference } from '../reading/types';
import type { StudyType } from '../standards/study-types';
import { memo } from '../text/memo';
import { designsOfClaim } from './claim-words';
import { designWords } from './own-design';
import { cantTell, failed, passed } from './results';
import { textOfWork, withGloss } from './study-words';
import { type CitedClaim, type CitedWork, claimCheck } from './subjects';

/**
 * The article calls its source one kind of study; the source calls itself another. Told as "cannot tell" where the sentence
 * wishes for a study, where a report on a case sums up others, and beside words of an abstract that name no design: there
 * strict readers found no contradiction.
 */
export const claimNamesDesign = claimCheck({
  id: 'claim-names-design',
  summary: 'The article names another kind of study than the cited work does.',
  caveat: 'The article may speak of one study inside a review.',
  needs: ['title'],
  live: true,
  severity: 'note',
  priority: 330,
  messages: {
    passed: 'The article says “{article}”, which fits the cited paper’s {source}: “{study}”.',
    'passed-unnamed': 'The article says “{article}”, and the cited paper reads like {study}.',
    failed: 'The article says “{article}”. The cited paper’s {source} says “{study}”.',
    'failed-glossed': 'The article says “{article}”. The cited paper’s {source} says “{study}” ({gloss}).',
    'failed-understates':
      'The article says “{article}”. The cited paper’s {source} says “{study}”, which sums up several studies.',
    cantTell:
      'The article says “{article}”. The cited paper’s {source} does not say what kind of study it is.',
    'cantTell-unclear':
      'The article says “{article}”. The cited paper’s {source} says “{study}”, which does not plainly contradict it.',
  },
  look: (cited) => {
    const { claim, reference, study, others } = cited;
    const mentions = designsOfClaim(claim).filter(({ words }) => isOfYear(words, reference));
    const first = mentions[0];
    if (first === undefined || others.length > 0) return null;
    const { source, study: named, words: printed } = designWords(cited.work);
    const verdicts = mentions.map((mention) => ({ mention, fit: fitOf(mention, study.type) }));
    const fitting = verdicts.find(({ fit }) => fit === 'fits');
    const { mention, fit } = fitting ??
      verdicts.find(({ fit }) => fit !== 'unsure') ?? { mention: first, fit: 'unsure' as const };
    const data = { article: mention.words, study: named, source };
    const words = { article: mention.words, study: printed };
    if (fit === 'fits')
      return passed([source], { ...(study.words === null ? { variant: 'unnamed' } : {}), data, words });
    const isUnsure =
      fit === 'unsure' ||
      !isCertain(study, mention) ||
      (study.basis === 'mesh' && source === 'record' && COHORTS.includes(study.type)) ||
      WISHED_FOR.test(claim.text) ||
      namesItself(mention, cited) ||
      isOneOfMany(mention, cited);
    if (isUnsure)
      return cantTell([source], { ...(saysKind(study) ? { variant: 'unclear' } : {}), data, words });
    if (fit === 'understates') return failed([source], { variant: fit, data, words });
    return failed([source], { ...withGloss(data), words });
  },
});

/** A work may stand behind several statements: it is searched once. */
const designsOfWork = memo(({ title, abstract }: CitedWork) => findNamedDesigns(textOfWork(title, abstract)));

/** "A 2006 survey" cited to a work of 2010 is another survey, told by that work. */
function isOfYear(words: string, { csl }: Reference): boolean {
  const year = YEAR.exec(words)?.[0];
  const printed = csl.issued?.['date-parts'][0]?.[0];
  return year === undefined || printed === undefined || Math.abs(Number(year) - printed) <= 1;
}

/** Takes the "2006" of "a 2006 survey"; refuses "12006 men". */
const YEAR = /\b(?:19|20)\d{2}\b/u;

/**
 * The work uses the article's word of itself, whatever it was filed as: takes "a systematic review" for a title "protocol
 * for a systematic review", "a trial" where a review's abstract speaks of one; refuses that of a comment's title, which
 * is of the work commented on.
 */
const namesItself = ({ design }: DesignMention, { study: { type }, work }: CitedClaim): boolean =>
  type !== 'editorial-letter' &&
  design !== 'study' &&
  designsOfWork(work).some((mention) => mention.design === design);

/**
 * One study among those that a review sums up: takes "one trial" of "five trials found none and one trial some", "a study
 * in France"; refuses "one trial found", "a study of 25 trials".
 */
function isOneOfMany(
  { design, end }: DesignMention,
  { claim: { text }, study: { type } }: CitedClaim,
): boolean {
  if (!REVIEWS.includes(type) || design.includes('review') || design.includes('analysis')) return false;
  const after = text.slice(end);
  return OTHER_STUDIES.test(text) ? !SUMMED_UP.test(after) : design === 'study' && IN_A_PLACE.test(after);
}

/** Takes "trials", "studies"; refuses "trial". */
const OTHER_STUDIES = /\b(?:trials|studies|rcts)\b/iu;

/** Takes " of 25 trials", " that pooled nine studies"; refuses " and five studies". */
const SUMMED_UP =
  /^ (?:of|on|that|which|with|pooling|including) (?:[\p{L}\p{N}-]+ ){0,4}(?:trials|studies|rcts)\b/iu;

/** Takes " in France", " from Oslo", " of the National Health Service"; refuses " in mice", " of 12 men", " by Berg". */
const IN_A_PLACE = /^ (?:in|of|from|at) (?:the )?\p{Lu}/u;

/**
 * The words name the design, or name the species or the cells. An indexer's plain "Review" does not tell one kind of
 * review from another, but it tells a review from a trial.
 */
function isCertain(
  { confidence, type, basis, words }: StudyClassification,
  { design, words: named }: DesignMention,
): boolean {
  if (CASE_STUDY.test(named) || (type.startsWith('case-') && design.includes('review'))) return false;
  if (basis === 'abstract' && !NAMES_A_DESIGN.test(words ?? '')) return false;
  if (type === 'narrative-review' && basis === 'publication-types')
    return !design.includes('review') && design !== 'meta-analysis';
  return confidence === 'stated' || type === 'animal' || type === 'in-vitro';
}

/** A study that somebody would like to have: takes "a trial is required", "would provide"; refuses "a trial found". */
const WISHED_FOR =
  /\b(?:would|should|need(?:s|ed)?|required|warrant\p{L}*|remains?|future|further|subsequent|opportunity|planned|await\p{L}*|ongoing|propos\p{L}+)\b/iu;

/** Takes "a case study", which may be any example; refuses "a case report". */
const CASE_STUDY = /\bcase stud/iu;

/** Takes "a randomized trial", "cross-sectional"; refuses "with placebo", "mice were", "a large cohort of", "no significant". */
const NAMES_A_DESIGN =
  /\b(?:trials?|cohorts?(?! of\b)|stud(?:y|ies)|reviews?|meta-analys[ei]s|randomi[sz]\p{L}+|surveys?|cross-sectional|case[- ](?:control|report|series)|crossover|guidelines?)\b/iu;

/** Does the work print a kind of study at all? */
const saysKind = ({ type, words }: StudyClassification): boolean => words !== null && !NAMELESS.has(type);

type Fit = 'fits' | 'differs' | 'understates' | 'unsure';

const POOLING: StudyType[] = ['meta-analysis', 'network-meta-analysis', 'umbrella-review'];
const REVIEWS: StudyType[] = [...POOLING, 'systematic-review', 'scoping-review', 'narrative-review'];
const TRIALS: StudyType[] = [
  'rct',
  'cluster-rct',
  'crossover-trial',
  'clinical-trial',
  'nonrandomised-trial',
];
const COHORTS: StudyType[] = ['cohort', 'prospective-cohort', 'retrospective-cohort'];
const OBSERVING: StudyType[] = [...COHORTS, 'case-control', 'cross-sectional', 'survey'];

/** Per name that an article uses: the types it fits, and those of which the title does not let one say. */
const FITS: Record<Exclude<NamedDesign, 'study'>, { fits: StudyType[]; unsure: StudyType[] }> = {
  'umbrella-review': { fits: ['umbrella-review'], unsure: ['systematic-review', 'meta-analysis'] },
  'meta-analysis': { fits: POOLING, unsure: ['systematic-review'] },
  'systematic-review': { fits: [...POOLING, 'systematic-review'], unsure: ['guideline', 'narrative-review'] },
  'scoping-review': { fits: ['scoping-review'], unsure: [] },
  review: { fits: REVIEWS, unsure: ['guideline', 'consensus-statement', 'book', 'editorial-letter'] },
  'randomised-trial': {
    fits: ['rct', 'cluster-rct', 'crossover-trial'],
    unsure: ['clinical-trial', 'animal', 'protocol'],
  },
  trial: { fits: TRIALS, unsure: ['protocol', 'case-series'] },
  cohort: { fits: COHORTS, unsure: ['observational', 'modelling', 'mendelian-randomisation', 'survey'] },
  'case-control': { fits: ['case-control'], unsure: ['observational', 'cohort'] },
  'cross-sectional': { fits: ['cross-sectional', 'survey'], unsure: ['observational', 'qualitative'] },
  survey: { fits: ['survey', 'cross-sectional', 'qualitative'], unsure: ['observational', ...COHORTS] },
  'case-report': { fits: ['case-report', 'case-series'], unsure: ['qualitative'] },
  'animal-study': { fits: ['animal'], unsure: ['in-vitro'] },
  guideline: {
    fits: ['guideline', 'consensus-statement'],
    unsure: ['narrative-review', 'systematic-review', 'scoping-review'],
  },
};

/** Types that name no design at all, beside which nothing can be said. */
const NAMELESS = new Set<StudyType>([
  'unknown',
  'other',
  'book',
  'thesis',
  'dataset',
  'web-page',
  'news',
  'erratum',
  'retraction-notice',
]);

function fitOf({ design }: DesignMention, type: StudyType): Fit {
  if (NAMELESS.has(type)) return 'unsure';
  if (design === 'study') return fitOfStudy(type);
  const { fits, unsure } = FITS[design];
  if (fits.includes(type)) return 'fits';
  return unsure.includes(type) || (type === 'observational' && OBSERVING.some((one) => fits.includes(one)))
    ? 'unsure'
    : 'differs';
}

/** "A study" fits whatever studied something; for a summary of studies it says too little. */
function fitOfStudy(type: StudyType): Fit {
  if (REVIEWS.includes(type)) return type === 'narrative-review' ? 'differs' : 'understates';
  const isNone =
    type === 'editorial-letter' ||
    type === 'guideline' ||
    type === 'consensus-statement' ||
    type === 'protocol';
  return isNone ? 'differs' : 'fits';
}
