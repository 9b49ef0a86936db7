import { fold } from '../claims/cues';
import type { StudyClassification } from '../evidence/types';
import type { Claim } from '../reading/types';
import type { StudyType } from '../standards/study-types';
import { STUDY_TYPE_TIERS } from '../standards/study-types';
import { memo } from '../text/memo';
import { ownSentencesOf } from './abstract-sentences';
import { speakerOf } from './claim-context';
import { findClaimWords, isClaimHeldBack, wordingOfClaim } from './claim-words';
import { cantTell, failed, type Look, passed } from './results';
import { sourceOf, wordsOf } from './study-words';
import { type CitedClaim, type CitedWork, claimCheck } from './subjects';
import type { Source } from './types';

/**
 * Flat cause and effect, resting on a work that only observed, or on somebody's view.
 *
 * Read strictly beside unseen sentences, the note held where a finite verb acts ("prevents", "reduces the risk") and the
 * work's title, or its publication type, says how it was made. It did not beside indexing terms and words of an abstract,
 * nor a review whose authors chose what to cite, nor for roles, parts played, and what happened once: told as "cannot tell".
 */
export const claimCausalDesign = claimCheck({
  id: 'claim-causal-design',
  summary: 'The article states cause and effect; the cited work observed, summed up or argued.',
  caveat: 'Other evidence may show the cause; the note is about the cited work alone.',
  needs: ['title'],
  live: true,
  severity: 'caution',
  priority: 540,
  messages: {
    passed: 'The article says “{article}”, and the cited work is of a kind that can show cause and effect.',
    failed: '{speaker} “{article}”. The cited paper’s {source} says “{study}”: {limit}.',
    cantTell:
      '{speaker} “{article}”. Whether the cited work can show cause and effect is not said in its {source}.',
    'cantTell-same-words':
      '{speaker} “{article}”. The cited paper’s title uses the same word, though its {source} says “{study}”.',
    'cantTell-others':
      '{speaker} “{article}”. Another work cited for the same statement may show cause and effect.',
  },
  look: (cited) => {
    const { claim, study, others } = cited;
    if (wordingOfClaim(claim) !== 'direct-causal') return null;
    if (statesNoEffect(claim)) return null;
    const { words: article } = findClaimWords(claim);
    const limit = findLimit(cited.work);
    const { source, study: studyWords, words: printed } = limit ?? ownWords(study);
    const data = { article, speaker: speakerOf(claim), source, study: studyWords };
    const words = { article, study: printed };
    if (limit === null)
      return canShowCause(cited.work)
        ? passed([source], { data, words })
        : cantTell([source], { data, words });
    if (others.some((other) => findLimit(other) === null))
      return cantTell([source], { variant: 'others', data, words });
    return compareTitles(cited, { article, limit, data: { ...data, limit: limit.says }, words });
  },
});

/** Do the words that act say of nothing that it acts on something, or does the writer not say it himself? */
const statesNoEffect = memo((claim: Claim): boolean => {
  const { start, end } = findClaimWords(claim);
  const folded = fold(claim.text);
  const words = folded.slice(start, end);
  const upTo = folded.slice(0, end);
  const after = folded.slice(end);
  return (
    TRENDS.test(words + after) ||
    NOUNS_ONLY.test(words) ||
    OF_KNOWLEDGE.test(after) ||
    AIMED.test(upTo) ||
    tellsBurden(upTo, after) ||
    isClaimHeldBack(claim)
  );
});

/** A change that nothing is said to bring about: takes "been increasing, particularly", "increased in 2020"; refuses "increases risk". */
const TRENDS =
  /^[\s,]*(?:\p{L}+ ){0,3}(?:increas|decreas|improv|declin|ris|grow|chang)(?:e[sd]?|ing|es|en)?(?:\s*[,.;:)]|\s+(?:in|since|over|from|to|by|among|during|after|as|and|but|when|while|than|at|for|\p{L}+ly)\b|$)/u;

/** Words of effect that only name one, or none: takes "the causes of", "benefits", "determined their age by", "do no harm", "not a cause"; refuses "causes", "is a cause of", "not only prevent". */
const NOUNS_ONLY =
  /^(?:(?:do|does|did) (?:no|little) \p{L}+|(?:the |its |their )?(?:benefits|impacts|consequences of|causes of|determinants of)|determined\b.*\bby|(?:not|never)(?! (?:only|just|merely)\b)[^.;]{0,80})\s*$/u;

/** What is known better rather than brought about: takes " the prediction of", " our understanding", " diagnostic accuracy"; refuses " diagnosed strokes". */
const OF_KNOWLEDGE =
  /^ (?:(?:the|our|its|their) )?(?:[\p{L}-]+ ){0,2}(?:predictions?|predictive|diagnos(?:[ie]s|tic)|detection|estimat(?:es?|ion)|understanding|(?:risk|case) (?:assessment|classification|scores?|identification))\b/u;

/** What is meant to act: takes "aims to improve", "was designed to reduce"; refuses "reduces", "is known to reduce". */
const AIMED =
  /\b(?:aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|designed|want(?:s|ed)?|tr(?:y|ies|ied|ying)|decided?|hop(?:e|es|ed|ing)|intend(?:s|ed)?) to (?:[\p{L}-]+ ){0,2}[\p{L}-]+$/u;

/** How much of an illness there is: "Stroke is a leading cause of disability". The words up to those that act, and those behind. */
const tellsBurden = (upTo: string, after: string): boolean => RANKED.test(upTo) && TOLL.test(after);

/** Takes "the leading cause of", "second most common cause of"; refuses "a cause of", "common cause of pain, raises". */
const RANKED =
  /\b(?:leading|common(?:est)?|main|major|frequent|top|number[- ]one|biggest|second|third|fourth)(?: [\p{L}-]+)? causes? (?:of|for)$/u;

/** What an illness is counted by: takes " disability", " premature death"; refuses " heart attacks". */
const TOLL =
  /^ (?:[\p{L}-]+ ){0,3}(?:disabilit(?:y|ies)|deaths?|mortality|sick leave|sick days|(?:doctor|hospital|emergency) (?:visits|admissions))\b/u;

interface Compared {
  article: string;
  limit: Limit;
  data: Record<string, string>;
  words: { article: string; study: string | null };
}

/** What a title asks: takes "Does tea help?", " does tea help?" behind a colon; refuses "Tea helps: a trial". */
const ASKS = /[^.:?]{1,200}\?/gu;

/** A title that itself says "reduces" is not outrun by an article that says "reduces". */
function compareTitles({ claim, title }: CitedClaim, { article, limit, data, words }: Compared): Look {
  const { source } = limit;
  const verb =
    article === claim.text ? '' : (CAUSAL_STEM.exec(article.toLowerCase())?.[0] ?? '').slice(0, VERB_LETTERS);
  const says = (title?.includes('?') ? title.replaceAll(ASKS, ' ') : (title ?? '')).toLowerCase();
  const isInTitle = verb !== '' && says.includes(verb);
  if (isInTitle) return cantTell([source], { variant: 'same-words', data, words });
  return limit.isCertain && isPlain(claim)
    ? failed([source], { data, words })
    : cantTell([source], { data, words });
}

/** Do the article's words say of one thing that it acts on another? */
function isPlain(claim: Claim): boolean {
  const acting = fold(findClaimWords(claim).words);
  return !(PLAYS_A_PART.test(acting) || HAPPENED.test(acting) || SUPPOSED.test(fold(claim.text)));
}

/** What a work cannot carry, the words of it that say so, and where they stand. */
interface Limit {
  says: string;
  source: Source;
  /** For the message; `words` are the same as printed, null where only the record's index says it. */
  study: string;
  words: string | null;
  isCertain: boolean;
}

const ownWords = (study: StudyClassification): Pick<Limit, 'source' | 'study' | 'words'> => ({
  source: sourceOf(study),
  study: wordsOf(study),
  words: study.words,
});

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
  const isTied = (basis === 'mesh' || type.includes('cohort')) && ASSOCIATED.test(all);
  return !speaksOfTrials(work) && (isTied || NAMES_ITSELF.test(all));
}

/** A work's own word for how it was made: takes "a prospective cohort study", "cross-sectional survey", "we prospectively examined"; refuses "cohort studies", "a prospective study". */
const NAMES_ITSELF =
  /\b(?:(?:cohort|observational|case-control|cross-sectional) (?:study|survey|investigation|analysis)|followed prospectively|we prospectively (?:examined|followed|assessed|studied|investigated|evaluated))\b/u;

/** Takes "a case report", "a case series"; refuses "a study of 97 patients", "experience in 2074 patients". */
const CASES = /\bcases?\b/iu;

/** PubMed's own tag: takes "Editorial", refuses "Letter" and "Comment", which carry data now and then. */
const EDITORIAL = /^Editorial$/u;

/** A part among others, or a need, rather than an effect: takes "plays a", "is essential for", "contributes to", "protective effect", "only determinant of", "be caused by"; refuses "prevents". */
const PLAYS_A_PART =
  /\b(?:play(?:s|ed)?|essential|critical|crucial|vital|key|contribut\p{L}*|depend\p{L}*|influenc\p{L}*|facilitat\p{L}*|support\p{L}*|help(?:s|ed)?|aids?|effects?|benefits?|determinants?|damage|results? of|caused by|ensur\p{L}+)\b/u;

/** What happened, or goes along with it: takes "prevented by", ", increasing", "in improving", "led to"; refuses "reduced the risk", "increases", "is effective". */
const HAPPENED =
  /^[, ]{0,2}(?:(?:in|and|on|by|while|without|for) ){0,3}(?:\p{L}{1,20}ly )?\p{L}{1,30}ing\b|^(?:\p{L}{1,20}ly )?\p{L}{1,30}ed\b(?! the (?:risk|odds|rate|incidence))/u;

/** Takes "data suggest that", "it is hypothesized", "this leads to"; refuses "sleep is known". */
const SUPPOSED =
  /^(?:this|it|these|they)\b|\b(?:perceptions?|suggest\p{L}*|hypothes\p{L}*|uncertain|unclear|inferred|in our|this case)\b/u;

/** The verb among the deciding words: takes the "reduces" of "reduces the risk", the "cause" of "can cause"; refuses "can". */
const CAUSAL_STEM = /\p{L}{4,}/u;
const VERB_LETTERS = 6;

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

/** Trials that nobody has made: takes "randomised controlled trials are needed", "intervention studies are a next step", "trials should"; refuses "trials of nuts needed nine years". */
const WISHED_FOR =
  /\b(?:(?:randomi[sz]ed|controlled|clinical|intervention(?:al)?|and) ){0,4}(?:trials?|rcts?|intervention(?:al)? studies) (?:should|(?:is|are|were|will be) (?:[a-z]+ ){0,3}(?:needed|warranted|required|necessary|next step))\b/gu;

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
function findPooled(abstract: string): Limit | null {
  const folded = fold(abstract);
  if (!OBSERVATION.test(folded) || EXPERIMENTS.test(folded)) return null;
  for (const sentence of ownSentencesOf(abstract)) {
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
const findLimit = memo((work: CitedWork): Limit | null => {
  const { study, title, abstract } = work;
  const hasTrials = speaksOfTrials(work);
  const tied = DONE_TO_PEOPLE.test(fold(title ?? '')) ? null : findWords('together', ASSOCIATED, title);
  if (POOLED_TYPES.has(study.type)) {
    // A title alone does not rule out that trials were pooled.
    return hasTrials
      ? null
      : (findWords('pooled', OBSERVATION, title) ??
          (abstract === null ? null : (tied ?? findPooled(abstract))));
  }
  const isOpen = OPEN_TYPES.has(study.type) || (study.basis === 'abstract' && study.words === null);
  if (tied !== null && isOpen && !hasTrials && !isCertain(work)) return tied;
  const says = LIMITS[study.type];
  return says === undefined ? null : { says, ...ownWords(study), isCertain: isCertain(work) };
});

function findWords(
  says: string,
  pattern: RegExp,
  text: string | null,
  source: Source = 'title',
): Limit | null {
  const found = pattern.exec(fold(text ?? ''));
  if (text === null || found === null) return null;
  const words = text.slice(found.index, found.index + found[0].length);
  return { says, source, study: words, words, isCertain: true };
}

/** Trials may show cause and effect, and so may reviews that say that they pool trials. */
const canShowCause = (work: CitedWork): boolean =>
  STUDY_TYPE_TIERS[work.study.type] === 'experiment-in-people' ||
  (POOLED_TYPES.has(work.study.type) && speaksOfTrials(work));
