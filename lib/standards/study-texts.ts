/**
 * What views say of each study type and tier, in plain English. Pure data keyed by type, so that another language is
 * another object of the same shape. The texts describe designs; they never judge a paper, an author or an article.
 * Knowledge: OCEBM 2011 (https://www.cebm.ox.ac.uk/resources/levels-of-evidence/ocebm-levels-of-evidence) and the
 * Cochrane Handbook (https://training.cochrane.org/handbook).
 * Longer than 300 lines: one entry of seven lines for each of the study types.
 */
import type { EvidenceTier, StudyType } from './study-types';

export interface StudyText {
  /** As a badge prints it: "Scoping review". */
  name: string;
  /** For counts in a sentence: "2 meta-analyses". Lower case, plural. */
  plural: string;
  /** One sentence that a reader without training understands. */
  plain: string;
  /** Both finish the sentences "It can show …" and "It cannot show …"; null where the work is no study. */
  canShow: string | null;
  cannotShow: string | null;
}

/** Stands under every badge. */
export const DESIGN_SENTENCE = 'The design says what a study could show, not how well it was done.';

export const STUDY_TEXTS: Readonly<Record<StudyType, StudyText>> = {
  'umbrella-review': {
    name: 'Umbrella review',
    plural: 'umbrella reviews',
    plain: 'A review that sums up other reviews.',
    canShow: 'how well earlier reviews agree with each other',
    cannotShow: 'more than the reviews it rests on allow',
  },
  'network-meta-analysis': {
    name: 'Network meta-analysis',
    plural: 'network meta-analyses',
    plain: 'Puts many trials together to compare several treatments at once.',
    canShow: 'how treatments compare, also where no trial set them side by side',
    cannotShow: 'a firm ranking where most comparisons are indirect',
  },
  'meta-analysis': {
    name: 'Meta-analysis',
    plural: 'meta-analyses',
    plain: 'Combines the numbers of several studies into one estimate.',
    canShow: 'the average effect over those studies, and how much they differ',
    cannotShow: 'cause and effect, if the studies it combines only observed people',
  },
  'systematic-review': {
    name: 'Systematic review',
    plural: 'systematic reviews',
    plain: 'Looks for every study on a question, by a method stated beforehand.',
    canShow: 'what the studies found together, and where they disagree',
    cannotShow: 'one combined number, unless it adds a meta-analysis',
  },
  'scoping-review': {
    name: 'Scoping review',
    plural: 'scoping reviews',
    plain: 'Maps what has been studied, and where the gaps are.',
    canShow: 'how much research there is, and of what kind',
    cannotShow: 'whether something works',
  },
  'narrative-review': {
    name: 'Review',
    plural: 'reviews',
    plain: 'Experts describe a field and choose which studies to mention.',
    canShow: 'background, and how experts see a question',
    cannotShow: 'that all studies were weighed, because the choice was theirs',
  },
  guideline: {
    name: 'Guideline',
    plural: 'guidelines',
    plain: 'Advice for practice, agreed by an organisation.',
    canShow: 'what is recommended, and often on what grounds',
    cannotShow: 'new findings of its own',
  },
  'consensus-statement': {
    name: 'Consensus statement',
    plural: 'consensus statements',
    plain: 'The agreed view of a group of experts.',
    canShow: 'what these experts agree on',
    cannotShow: 'new findings of its own',
  },
  rct: {
    name: 'Randomised trial',
    plural: 'randomised trials',
    plain: 'People were put into groups by chance, and the groups were compared.',
    canShow: 'cause and effect in the people who took part',
    cannotShow: 'rare harms, the long term, or people unlike those who took part',
  },
  'cluster-rct': {
    name: 'Cluster-randomised trial',
    plural: 'cluster-randomised trials',
    plain: 'Whole groups, such as schools or clinics, were assigned by chance.',
    canShow: 'cause and effect for groups like these',
    cannotShow: 'rare harms, the long term, or settings unlike these',
  },
  'crossover-trial': {
    name: 'Crossover trial',
    plural: 'crossover trials',
    plain: 'Each person tried every option in turn, usually in an order set by chance.',
    canShow: 'short-term cause and effect, each person compared with themselves',
    cannotShow: 'lasting effects, or effects that carry over from one option to the next',
  },
  'clinical-trial': {
    name: 'Clinical trial',
    plural: 'clinical trials',
    plain: 'Something was tried in people; how they were assigned is not said here.',
    canShow: 'that it was tried, and what was seen',
    cannotShow: 'cause and effect, unless groups were formed by chance',
  },
  'nonrandomised-trial': {
    name: 'Non-randomised trial',
    plural: 'non-randomised trials',
    plain: 'Something was tried in people, without groups formed by chance.',
    canShow: 'whether it can be done, and what changed over time',
    cannotShow: 'that the treatment caused the change',
  },
  'mendelian-randomisation': {
    name: 'Mendelian randomisation',
    plural: 'Mendelian randomisation studies',
    plain: 'Uses inherited gene variants as a natural experiment.',
    canShow: 'whether a cause is plausible',
    cannotShow: 'how much a change made later in life would do',
  },
  'prospective-cohort': {
    name: 'Prospective cohort study',
    plural: 'prospective cohort studies',
    plain: 'People were followed over time to see what happened.',
    canShow: 'what came first, and who had a higher or lower risk',
    cannotShow: 'that one thing caused the other',
  },
  'retrospective-cohort': {
    name: 'Retrospective study',
    plural: 'retrospective studies',
    plain: 'Looks back at records that were made for other reasons.',
    canShow: 'what came first, and who had a higher or lower risk',
    cannotShow: 'that one thing caused the other, or what the records left out',
  },
  cohort: {
    name: 'Cohort study',
    plural: 'cohort studies',
    plain: 'A group of people was followed over time.',
    canShow: 'what came first, and who had a higher or lower risk',
    cannotShow: 'that one thing caused the other',
  },
  'case-control': {
    name: 'Case–control study',
    plural: 'case–control studies',
    plain: 'Compares people who have a condition with people who do not, looking back.',
    canShow: 'links, also to rare conditions',
    cannotShow: 'that one thing caused the other, or how common the risk is',
  },
  'cross-sectional': {
    name: 'Cross-sectional study',
    plural: 'cross-sectional studies',
    plain: 'One look at many people at one time.',
    canShow: 'how common something is, and what goes together',
    cannotShow: 'which came first',
  },
  survey: {
    name: 'Survey',
    plural: 'surveys',
    plain: 'People were asked questions, once.',
    canShow: 'what these people say they do, know or think',
    cannotShow: 'which came first, or what people do when nobody asks',
  },
  observational: {
    name: 'Observational study',
    plural: 'observational studies',
    plain: 'People were watched or measured; nothing was assigned to them.',
    canShow: 'what goes together',
    cannotShow: 'that one thing caused the other',
  },
  qualitative: {
    name: 'Qualitative study',
    plural: 'qualitative studies',
    plain: 'Listens to people in their own words, in interviews or groups.',
    canShow: 'experiences, and reasons people give',
    cannotShow: 'how many people share them, or what works',
  },
  'case-series': {
    name: 'Case series',
    plural: 'case series',
    plain: 'Describes what happened to a few patients.',
    canShow: 'that something can happen',
    cannotShow: 'how often it happens, or why',
  },
  'case-report': {
    name: 'Case report',
    plural: 'case reports',
    plain: 'Describes what happened to one patient.',
    canShow: 'that something can happen',
    cannotShow: 'how often it happens, or why',
  },
  'cadaver-biomechanics': {
    name: 'Laboratory biomechanics',
    plural: 'laboratory biomechanics studies',
    plain: 'Measures forces, motion or anatomy in the laboratory.',
    canShow: 'how a structure moves or bears load',
    cannotShow: 'results in training or health',
  },
  animal: {
    name: 'Animal study',
    plural: 'animal studies',
    plain: 'Carried out in animals.',
    canShow: 'how something may work in the body',
    cannotShow: 'that people respond in the same way',
  },
  'in-vitro': {
    name: 'Laboratory study',
    plural: 'laboratory studies',
    plain: 'Carried out in cells or molecules, outside a living body.',
    canShow: 'how something may work in a cell',
    cannotShow: 'that people respond in the same way',
  },
  modelling: {
    name: 'Modelling study',
    plural: 'modelling studies',
    plain: 'Calculates what would happen under stated assumptions.',
    canShow: 'what would follow if the assumptions hold',
    cannotShow: 'what did happen',
  },
  protocol: {
    name: 'Study plan',
    plural: 'study plans',
    plain: 'The plan of a study; it has no results yet.',
    canShow: 'what will be tested, and how',
    cannotShow: 'any result',
  },
  'editorial-letter': {
    name: 'Opinion or letter',
    plural: 'opinions and letters',
    plain: 'An editorial, a comment or a letter: the view of its authors.',
    canShow: 'an argument',
    cannotShow: 'evidence by itself',
  },
  book: {
    name: 'Book',
    plural: 'books',
    plain: 'A book or a chapter of one.',
    canShow: null,
    cannotShow: null,
  },
  dataset: {
    name: 'Data set',
    plural: 'data sets',
    plain: 'A collection of data, not a study of it.',
    canShow: null,
    cannotShow: null,
  },
  erratum: {
    name: 'Correction',
    plural: 'corrections',
    plain: 'A note that corrects another paper.',
    canShow: null,
    cannotShow: null,
  },
  'retraction-notice': {
    name: 'Retraction notice',
    plural: 'retraction notices',
    plain: 'A note that another paper has been withdrawn.',
    canShow: null,
    cannotShow: null,
  },
  'web-page': {
    name: 'Web page',
    plural: 'web pages',
    plain: 'A page on the web, not a published study.',
    canShow: null,
    cannotShow: null,
  },
  news: {
    name: 'News article',
    plural: 'news articles',
    plain: 'A report by journalists, not a study.',
    canShow: null,
    cannotShow: null,
  },
  thesis: {
    name: 'Thesis',
    plural: 'theses',
    plain: 'Written for a degree and examined by a university.',
    canShow: null,
    cannotShow: null,
  },
  other: {
    name: 'Another kind of work',
    plural: 'other works',
    plain: 'A published work that is none of the study designs listed here.',
    canShow: null,
    cannotShow: null,
  },
  unknown: {
    name: 'Type not stated',
    plural: 'of a type not stated',
    plain: 'Nothing that was read says what kind of study this is.',
    canShow: null,
    cannotShow: null,
  },
};

/** Names of tiers, as headings of the picture of the evidence. */
export const TIER_TEXTS: Readonly<Record<EvidenceTier, string>> = {
  'reviews-of-evidence': 'Reviews of evidence',
  overview: 'Overviews',
  recommendation: 'Recommendations',
  'experiment-in-people': 'Experiments in people',
  'genetic-observation': 'Genetic observation',
  observation: 'Observation of people',
  mechanism: 'Laboratory and animals',
  'no-results-yet': 'No results yet',
  opinion: 'Opinion',
  other: 'Other works',
};

/** Questions of OCEBM 2011 as a reader would ask them; a level is printed after its question. */
export const QUESTION_TEXTS = {
  treatment: 'Does it help?',
  harm: 'Does it harm?',
  prevalence: 'How common is it?',
  prognosis: 'What will happen?',
} as const;

/** Names of the flags beside a type, and what each means. */
export const FLAG_TEXTS = {
  preprint: { name: 'Preprint', plain: 'Made public before other scientists have reviewed it.' },
  retracted: { name: 'Retracted', plain: 'The journal or the authors have withdrawn this paper.' },
  corrected: { name: 'Corrected', plain: 'A correction to this paper has been published.' },
  concern: {
    name: 'Expression of concern',
    plain: 'The journal has said that it has concerns; the paper is not retracted.',
  },
} as const;
