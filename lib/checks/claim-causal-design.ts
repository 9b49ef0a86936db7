import { fold } from '../claims/cues';
import type { Claim } from '../reading/types';
import { memo } from '../text/memo';
import { OPINION } from './called-so';
import { besideOf, speakerOf } from './claim-context';
import { findClaimWords, isClaimHeldBack, quoteOfClaim, wordingOfClaim } from './claim-words';
import { designWords } from './own-design';
import { cantTell, failed, type Look, passed } from './results';
import { type CitedClaim, claimCheck } from './subjects';
import { canShowCause, findLimit, findsNoLink, type Limit } from './work-limit';

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
      '{speaker} “{article}”. Whether the cited work can show cause and effect is not plainly said in its {source}.',
    'cantTell-same-words':
      '{speaker} “{article}”. The cited paper’s title uses the same word, though its {source} says “{study}”.',
    'cantTell-told': '{speaker} “{article}”. The sentence beside it says how far the cited work goes.',
    'cantTell-others':
      '{speaker} “{article}”. Another work cited for the same statement may show cause and effect.',
  },
  look: (cited, { reading }) => {
    const { claim, others } = cited;
    if (wordingOfClaim(claim) !== 'direct-causal') return null;
    if (statesNoEffect(claim)) return null;
    const article = quoteOfClaim(claim);
    const limit = findLimit(cited.work);
    const { source, study: studyWords, words: printed } = limit ?? designWords(cited.work);
    const data = { article, speaker: speakerOf(claim), source, study: studyWords };
    const words = { article, study: printed };
    if (limit === null)
      return canShowCause(cited.work)
        ? passed([source], { data, words })
        : cantTell([source], { data, words });
    if (others.some((other) => findLimit(other) === null))
      return cantTell([source], { variant: 'others', data, words });
    const isCalledView = limit.says === 'view' && OPINION.test(fold(claim.text));
    if (isCalledView || findsNoLink(cited.work)) return cantTell([source], { data, words });
    if (besideOf(claim, reading).some(({ text }) => TELLS_LIMIT.test(fold(text))))
      return cantTell([source], { variant: 'told', data, words });
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

/** What a work is said not to show, or to be: takes "it can’t say why", "does not prove that", "an observational study"; refuses "does not show up", "cannot help". */
const TELLS_LIMIT =
  /\b(?:can(?:not|['’]t| not)|could(?:n['’]t| not)|do(?:es)?(?:n['’]t| not)|did(?:n['’]t| not)) (?:\p{L}+ ){0,2}?(?:prove|show(?! up)|say|tell|establish|demonstrate)\b|\b(?:observational|correlation|confound\p{L}*|reverse causation)\b|\b(?:only|just|merely) an? (?:association|link)\b/u;

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
