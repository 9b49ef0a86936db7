/**
 * Does a writer state in his own name that something acts, or hold it back: as suggested, as supposed, as what others say,
 * or as what is not shown? Careful articles are full of such sentences, and whoever doubts a claim does not overreach.
 */
import type { Span } from '../text/types';
import { fold } from './cues';
import { neededBy, openingsOf, type RowWithNeeds, sieve } from './openings';

/** What is only suggested: takes "suggesting that tea protects", "suggests tea prevents"; refuses "suggests naps. tea prevents". */
const SUGGESTED = /\bsuggest(?:s|ed|ing)?\b[^.;:]{0,120}$/u;

/**
 * What the writer says is not shown, as careful writers often do: takes "cannot prove that tea prevents", "no single study proves that tea prevents", "no evidence that
 * it causes", "the idea that it causes", "whether it causes", "says nothing about what causes"; refuses "not only does it show", "no doubt that it causes",
 * "whether or not you like it, it causes".
 */
const DOUBTED =
  /(?:(?:n['’]t|\b(?:cannot|not(?! only| just)|never|hardly|too (?:early|soon)|hard|difficult|impossible|unable)) (?:\p{L}+ ){0,4}?(?:show|prove|establish|say(?:ing)?|mean|determine|demonstrate|conclude|confirm|imply|claim|argue|infer|known|clear|tell (?:us )?(?:what|if))|\b(?:no (?:\p{L}+ ){0,2}?(?:study|studies|trials?|research|cohorts?|papers?|one)|none of (?:\p{L}+ ){0,2}?\p{L}+) (?:\p{L}+ ){0,2}?(?:show|prove|establish|demonstrate|confirm)(?:e?[sd]|n)?|\b(?:no|little|scant|insufficient|weak|limited|thin|lack of|not enough)(?: \p{L}+){0,3} (?:evidence|proof|signs?|data)|\b(?:says?|said|tells?|told|knows?|known)(?: (?:us|you))? (?:nothing|little) (?:about|of)|(?<!\bno |n['’]t |\bnot )\b(?:doubt(?:s|ed)?|den(?:y|ies|ied)|disputed?|myth|misconception|ideas?|(?<=^|\bthe )claims?|notion|belief|theory|fears?|rumou?rs?) that|\bwhether(?! or not))\b[^.;:,]{0,120}$/u;

/** A case, or the other of two readings: takes "if tea prevents", "rather than that tea prevents"; refuses "even if you smoke, tea prevents". */
const SUPPOSED =
  /\b(?:if|unless|assuming|suppos(?:e|ing)|(?:rather than|instead of|as opposed to|not) that)\b[^.;:,]{0,120}$/u;

/** Nobody in particular, or who sells and tells: takes "some", "their fans", "newspapers"; refuses "researchers", "doctors". */
const OTHERS =
  '(?:nobody|no[ -]one|some|few|many|most people|every(?:one|body)|people|those|s[ck]eptics?|fans|enthusiasts|proponents|advocates|believers|defenders|headlines?|tabloids?|newspapers?|magazines?|the press|the media|labels?|influencers?|advertisers|adverts?|marketers)';

/** What they do: takes "wrote", "would say", "believe"; refuses "eat". */
const SAY =
  '(?:(?:would|could|might|will|may|still|often|like to|love to) ){0,2}(?:sa(?:y|ys|id)|believe[sd]?|think|thought|argue[sd]?|claim(?:s|ed)?|conclude[sd]?|insist(?:s|ed)?|assume|announced?|reported|wr(?:ote|ites?)|warn(?:s|ed)?|declared?|scream(?:ed)?)';

/** Takes "the newspapers wrote that tea prevents", "people who believe that tea prevents"; refuses "some people sleep, and tea prevents". */
const SAID_BY_OTHERS = new RegExp(`\\b${OTHERS}(?: who)? ${SAY}\\b[^.;:,]{0,120}$`, 'u');

/** What the writer himself no longer says: takes "i once claimed that tea prevents"; refuses "i told you so: tea prevents". */
const SAID_ONCE =
  /\bi (?:\p{L}+ ){0,2}?(?:told|claimed|wrote|said|thought|believed|used to (?:think|say|believe))\b[^.;:]{0,120}$/u;

/** Who speaks for a work, or is one: takes "study", "team", "evidence"; refuses "label", "four". */
const OF_A_WORK =
  '(?:stud(?:y|ies)|trials?|reviews?|research(?:ers)?|scientists?|authors?|reports?|papers?|analys[ei]s|data|team|experts?|doctors?|evidence|science|findings?|results?|numbers|figures)';

/** The same behind it: takes ", some say", ", warned the headlines", ",” a tabloid announced", ", the label says"; refuses ", some of them fatal", ", the largest study says". */
const OTHERS_SAID = new RegExp(
  `^[^.;]{0,120}?,["”]? (?:(?:(?:the|its|their|an?) )?(?:(?:\\p{L}+['’]? ){0,2}?${OTHERS} ${SAY}|${SAY} (?:(?:the|its|their|an?) )?${OTHERS})|(?:the|its|their) (?:(?!${OF_A_WORK}\\b)[\\p{L}'’-]+ ){1,3}?${SAY})\\b`,
  'u',
);

/** Takes ", a survey of nurses suggests", ", an analysis of 9 cohorts hints"; refuses ", and experts suggest a handful". */
const SUGGESTED_BEHIND =
  /, (?:(?!and\b)[\p{L}\p{N}'’-]+ ){0,4}?(?:study|studies|survey|trial|review|analysis|research|data|evidence|findings?|paper)(?: [\p{L}\p{N}'’-]+){0,5} (?:suggest|hint)(?:s|ed)?\b/u;

/** Takes ", which the study cannot show", "although it did not prove it", "; cohorts cannot tell"; refuses ", which a survey can’t explain", "but your doctor does not say so". */
const NOT_SHOWN_BEHIND =
  /(?:\b(?:which|but|though|although|yet|while|whereas|however)\b|(?<=[;–—]))(?! (?:your|you|most|many|few|doctors)\b)[^.;]{0,80}?(?:\b(?:cannot|could not|can not|did not|does not|do not|has not|have not|never)|\b(?:can|could|did|does|do|has|have)n['’]t|\bcan['’]t) (?:\p{L}+ ){0,2}?(?:show|prove|proven|establish|demonstrate|conclude|confirm|settle|(?:say|tell)(?! (?:why|how|so|us|you)\b))\b/u;

/** Takes " is plausible and unproven", " remains to be seen", " is a myth"; refuses ", though the reason is unknown". */
const UNSETTLED =
  /^(?![^.;]{0,120}\b(?:why|how|mechanisms?|reasons?|amounts?|doses?)\b)[^.;]{0,120}? (?:is|are|was|were|remains?|isn['’]t|stays?) (?:\p{L}+ ){0,3}?(?:unproven|unclear|unknown|uncertain|plausible|doubtful|debatable|disputed|controversial|unsettled|speculati(?:on|ve)|an? (?:myth|guess|open question)|another (?:matter|question)|to be seen|not (?:been )?(?:shown|proven|established))\b/u;

/** Another reason for what was seen: takes ", but healthy people may simply", "though it was only an association"; refuses ", but they may upset", "and an association". */
const EXPLAINED =
  /\b(?:but|though|although|yet|while|however)\b[^.;]{0,120}?\b(?:(?:may|might|could) (?:simply|just|merely|only)|reverse caus\p{L}+|the other way|correlat\p{L}+|confound\p{L}+|observational|(?:only|just|merely|no more than) an? (?:association|link))\b/u;

/** The writer corrects himself: takes ", or rather", ", or so it seems", ", or at least that is", "not what the team wrote"; refuses " or at least two", "is what the team found". */
const TAKEN_BACK =
  /, or (?:rather\b|so (?:it|they|we|the|its|say|goes)\b|at least that\b)|\bnot what (?:[\p{L}'’]+ ){1,4}?(?:wrote|writes?|said|says?|found|showed|shows?)\b/u;

/** Takes " only if you believe", ", if the cohorts can be trusted", " nothing", " nobody’s", " no harm"; refuses " if you smoke", " no fewer than nine". */
const EMPTY =
  /^ (?:nothing|nobody|none|no(?! (?:fewer|less|more)\b) \p{L})|\bif (?:(?:you|we|one) (?:believe|assume|think)|[^.;,]{1,60} (?:(?:can|is to|are to) be (?:trusted|believed)|(?:is|are) (?:right|causal)))\b/u;

/** Takes "say", "claims"; refuses "essay". */
const SAYING =
  /\b(?:sa(?:y|id)|believe|think|thought|argue|claim|conclude|insist|assume|announce|report|wr(?:ote|ite)|warn|declare|scream)/u;
/** Takes "evidence", "cannot mean", "whether"; refuses "weather". */
const DOUBTING =
  /\b(?:show|prove|establish|say|said|mean|determine|demonstrate|conclude|confirm|imply|claim|argue|infer|known?|clear|tell|told|evidence|proof|sign|data|doubt|den(?:y|ie)|dispute|myth|misconception|idea|notion|belief|theory|fear|rumou?r|whether)/u;
/** Takes "unclear", "to be seen"; refuses "clear". */
const OPEN =
  /\b(?:un(?:proven|clear|known|certain|settled)|plausible|doubtful|debatable|disputed|controversial|speculati|myth|guess|open|another|seen|shown|proven|established)/u;
/** Takes "shows", "cannot tell"; refuses "how". */
const SHOWING = /\b(?:show|prove|establish|demonstrate|conclude|confirm|settle|say|tell)/u;

/** What stands before the words that act, and they themselves. */
export const HELD_BEFORE: RowWithNeeds[] = [
  { pattern: SUGGESTED },
  { pattern: DOUBTED, needs: DOUBTING },
  { pattern: SUPPOSED },
  { pattern: SAID_BY_OTHERS, needs: SAYING },
  { pattern: SAID_ONCE },
];

/** What stands behind them. */
export const HELD_BEHIND: RowWithNeeds[] = [
  { pattern: OTHERS_SAID, needs: SAYING },
  // Takes "suggests", "hints"; refuses "hunts"
  { pattern: SUGGESTED_BEHIND, needs: /\b(?:suggest|hint)/u },
  { pattern: NOT_SHOWN_BEHIND, needs: SHOWING },
  { pattern: UNSETTLED, needs: OPEN },
  { pattern: EXPLAINED },
  // Takes "or rather", "not what"; refuses "nothing"
  { pattern: TAKEN_BACK, needs: /\b(?:or|not)\b/u },
  // Takes "nothing", "no harm", "if you"; refuses "now"
  { pattern: EMPTY, needs: /\b(?:no\b|nothing|nobody|none|if\b)/u },
];

const askedBefore = sieve(HELD_BEFORE, neededBy);
const askedBehind = sieve(HELD_BEHIND, neededBy);

/**
 * Are the words between `start` and `end` not the writer's own flat statement?
 *
 *     "Tea prevents colds, which the survey cannot show."   →  true
 *     "Tea prevents colds, which few people know."          →  false
 *
 * @param openings Those of the sentence, for askers with several questions.
 */
export function isHeldBack(
  sentence: string,
  { start, end }: Span,
  openings: readonly number[] = openingsOf(sentence),
): boolean {
  const folded = fold(sentence);
  const upTo = folded.slice(0, end);
  const behind = folded.slice(end);
  return (
    askedBefore(openings).some(({ pattern }) => pattern.test(upTo)) ||
    askedBehind(openings).some(({ pattern }) => pattern.test(behind)) ||
    isQuoted(sentence, start, end)
  );
}

/** Marks of speech that open or close: takes "“", "«"; refuses "‘", "'". */
const QUOTE_MARKS = /[“”"„«»]/gu;

/** Where the sentence goes on behind a quotation: takes ",” a tabloid", "» which"; refuses ".”". */
const GOES_ON = /[”"»],? \p{L}/u;

/** Do the words stand in a quotation that closes before the sentence does? */
function isQuoted(sentence: string, start: number, end: number): boolean {
  const opened = (sentence.slice(0, start).match(QUOTE_MARKS)?.length ?? 0) % 2 === 1;
  return opened && GOES_ON.test(sentence.slice(end));
}
