/**
 * Statements that something makes no difference: "doesn't predict", "no effect", "isn't linked", and in the words of
 * results, "did not differ", "similar in both groups", "(p = 0.54)". Used by the wording and by the check of flat nulls.
 */
import type { Span } from '../text/types';
import { type Cue, firstMatch } from './cues';
import { allMatches } from './found-words';

/** Words for what may be absent: a difference, an effect, a link. */
const NOUNS =
  'differences?|effects?|impacts?|influences?|associations?|relationships?|relations?|correlations?|links?|connections?|changes?|benefits?|' +
  'improvements?|increases?|decreases?|reductions?|advantages?|interactions?|variations?|discrepanc(?:y|ies)|bearing|evidence|(?:adverse|side)[ -](?:events?|effects?|reactions?)|AEs?|complications?';

/** Verbs whose negation says that there is no effect. */
const VERBS =
  'affect|alter|influence|impact|change|modify|improve|reduce|increase|decrease|lower|raise|prevent|predict|cause|lead to|result in|enhance|worsen|' +
  'differ|vary|benefit|help|matter|work|correlate|confer|slow|speed|boost|promote|protect|trigger|contribute|diminish|cut|shorten|prolong|delay|' +
  'appear to (?:affect|alter|influence|change|improve|reduce|increase|help|matter)';

/** Verbs of finding, whose negation says so only with one of NOUNS after them: "did not show any benefit". */
const FINDING =
  'have|make|show|reach|reveal|achieve|attain|demonstrate|indicate|detect|find|observe|see|note|support|provide|produce|suggest|confirm';

/** Up to three words between, none of them closing the clause. */
const GAP = "(?:[a-zà-ÿ0-9/’'-]+ ){0,3}?";

/** Tried in order; the first that stands in the sentence decides. */
export const NULL_CUES: Cue[] = [
  {
    name: 'no difference',
    pattern: new RegExp(
      `\\b(?:no|without (?:any |a )?(?:significant|statistical)|nor any|lack of|absence of(?: any| an?)?|little(?: or| to) no) ${GAP}(?:${NOUNS})\\b`,
      'i',
    ),
    takes: 'There was no significant difference between the shakes.',
    refuses: 'There was no time to warm up.',
  },
  {
    name: 'does not change',
    pattern: new RegExp(
      `(?:\\b(?:does|do|did|has|have|had|could|can|would|will)(?<!^["“‘]?do)(?: ?n['’]t| not)|\\bcannot|\\bfail(?:s|ed)? to) ${GAP}(?:(?:${VERBS})(?:ed)?\\b|(?:${FINDING})(?:ed)? (?:[a-zà-ÿ0-9/’'-]+ ){0,5}?(?:${NOUNS}|significance|superiority)\\b)`,
      'i',
    ),
    takes: 'Extra sets did not further increase strength.',
    refuses: 'Do not increase the weight yet.',
  },
  {
    name: 'is not linked',
    pattern: new RegExp(
      `\\b(?:is|are|was|were|be|been)(?: ?n['’]t| not) ${GAP}(?:associated|linked|related|correlated|different|affected|altered|influenced|changed|modified|improved|increased|decreased|reduced|effective|superior|inferior|better|worse|higher|lower|greater|predictive|predictors?|significant|dependent|attributable|due|detected|observed|found|seen|noted|evident|demonstrated|sustained|maintained)\\b`,
      'i',
    ),
    takes: 'Late dinners aren’t linked to poor sleep.',
    refuses: 'Late dinners are linked to poor sleep.',
  },
  {
    name: 'not significant',
    pattern:
      /\b(?:not|n['’]t|non|never|neither|nor)[ -](?:[a-zà-ÿ-]+ ){0,2}?(?:significant(?:ly)?|reach(?:ed|ing)? (?:statistical )?significance|different)\b|\b(?:in|non-?)significant(?:ly)?\b|\bfail(?:ed|s)? to (?:reach|show|find|detect|demonstrate)\b/i,
    takes: 'The gain was small and not statistically significant.',
    refuses: 'The gain was significant.',
  },
  {
    name: 'alike',
    pattern:
      /\b(?:(?:was|were|is|are|remain(?:ed|s)?|being|be|had|have|has|showed|found|also|very|approximately|statistically|quite|both) (?:[a-zà-ÿ-]+ ){0,2}?(?:similar|comparable|identical|equivalent|unchanged|unaffected|unaltered|the same|alike|equal|stable)|similar(?:ly)? (?:between|in both|across|among|in (?:the )?(?:two|three|all))|comparable (?:between|in both|across|among)|non-?inferior(?:ity)?|equally (?:effective|well|safe)|as (?:effective|good|safe) as|no (?:more|better|worse|less|fewer) [a-zà-ÿ-]+ than)\b/i,
    takes: 'Sleep quality was similar after both drinks.',
    refuses: 'A similar drink helped her sleep.',
  },
  {
    name: 'none statistically',
    pattern:
      /\b(?:none|neither) of (?:[a-zà-ÿ-]+ ){1,6}?(?:differed|changed|improved|showed|was|were|had|reached)\b|\bnone (?:statistically |significantly )?differed\b|\bp ?= ?n\.?s\b|\([^()]{0,40}\bn\.?s\.?\)/i,
    takes: 'None of the markers changed over the summer.',
    refuses: 'All of the markers changed over the summer.',
  },
];

/**
 * A result that goes the other way in the same breath. Takes "was significantly lower", "(P < 0.01)", "p = .003"; refuses
 * "not significantly lower", "p = .3".
 */
const ALSO_EFFECT =
  /(?<!\bnot |n['’]t |\bnor |\bno |neither )\bsignificantly (?:[a-zà-ÿ-]+ )?(?:higher|lower|greater|larger|smaller|fewer|more|less|better|worse|shorter|longer|faster|slower|increased|reduced|decreased|improved)\b|\bp(?:[ -]?values?)? ?[<≤] ?0?[.·]0[0-5]|\bp(?:[ -]?values?)? ?= ?0?[.·]0[0-4]/i;

/** A printed p-value. Takes "P = .54", "p<0.001", "p value: 0·08"; refuses "ph = 7". */
const P_VALUE = /\bp(?:[ -]?values?)?\s{0,2}(=|<|>|≤|≥|:|of|was|is)\s{0,2}(0?[.·]\d{1,6}|1\.0{1,3})/gi;

/** Results below this are called significant by their authors. */
const ALPHA = 0.05;

/**
 * The words by which a sentence says that there is no effect, difference or link; null when it does not say so.
 * Statistics speak only where every p-value printed is above ALPHA.
 */
export function nullClaim(sentence: string): Span | null {
  const words = firstMatch(NULL_CUES, sentence);
  if (words === null) return allAboveAlpha(sentence);
  return ALSO_EFFECT.test(sentence) ? null : words;
}

/** The span of the first p-value when all of them say "not significant". */
function allAboveAlpha(sentence: string): Span | null {
  let first: Span | null = null;
  for (const match of allMatches(P_VALUE, sentence)) {
    const value = Number((match[2] ?? '').replace('·', '.'));
    const significant =
      match[1] === '<' || match[1] === '≤' ? value <= ALPHA : value <= ALPHA && match[1] !== '>';
    if (significant) return null;
    first ??= { start: match.index, end: match.index + match[0].length };
  }
  return first;
}
