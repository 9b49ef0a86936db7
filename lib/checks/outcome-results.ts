/** What an abstract found on the outcome of a stated effect, clause by clause. */
import { findContentKeys, shareKeys } from '../claims/content-words';
import type { FoundWords } from '../claims/found-words';
import { type Direction, findMoves } from '../claims/moves';
import { nullClaim } from '../claims/null-claim';
import type { Span } from '../text/types';
import { ownSentencesOf } from './abstract-sentences';
import { findSameOutcome } from './same-outcome';
import { saysNoMore } from './says-no-more';
import type { Effect } from './stated-effect';

/** What a clause of the abstract says of the outcome; "unclear" where it may be read either way. */
export interface OutcomeResult {
  kind: Direction | 'none' | 'unclear';
  words: string;
}

/**
 * Where one result ends and the next begins. Takes "; ", ", but ", " whereas ", the comma of "it rose, pain did not" and of "it did
 * not, the risk"; refuses " and ".
 */
const RESULT_END =
  /;\s|,\s(?:and|but|with)\s|,?\s(?:but|whereas|while(?! \p{L}+ing\b)|although|though|however|yet)\b|,\s(?=the\b|(?:\p{L}+ ){1,3}(?:did|was|were|had) (?:not|no)\b)/iu;

/**
 * What the abstract's own clauses say of the outcome, where the work is about what acts.
 *
 *     'saves lives', 'Omega-3 for the heart', 'It had no effect on mortality.'   →   none, "no effect on mortality"
 *
 * @returns Empty where nothing is said of it.
 */
export function resultsOn(effect: Effect, title: string, abstract: string): OutcomeResult[] {
  const ofTitle = findContentKeys(title);
  const surroundings = {
    hasPassiveArm: PASSIVE_ARM.test(`${title} ${abstract}`),
    about: new Set([...ofTitle, ...[...effect.said].flatMap((word) => [...findContentKeys(word)])]),
  };
  return ownSentencesOf(abstract).flatMap((sentence) => {
    const named = [ofTitle, findContentKeys(sentence)].some((keys) => shareKeys(effect.subject, keys));
    if (!(named || effect.subject.size === 0) || AT_START.test(sentence)) return [];
    return sentence.split(RESULT_END).flatMap((clause) => resultIn(clause, effect, surroundings) ?? []);
  });
}

/** What else of the work a clause is read beside. */
interface Surroundings {
  /** One arm got nothing, or something that does nothing. */
  hasPassiveArm: boolean;
  /** What the title and the claim are about, as keys. */
  about: Set<string>;
}

/** Null where the clause does not speak of the outcome or of something near it, or tells no result. */
function resultIn(
  clause: string,
  { outcome, direction, said }: Effect,
  { hasPassiveArm, about }: Surroundings,
): OutcomeResult | null {
  const keys = findContentKeys(clause);
  const near = outcome.filter((word) => shareKeys(findContentKeys(word), keys));
  const isNear = near.length * 2 > outcome.length || near.length > 1;
  if (!isNear) return UNNAMED.test(clause) ? UNCLEAR : null;
  const denial = nullClaim(clause);
  if (denial !== null) {
    const named = findSameOutcome(clause, outcome, said);
    const isPlain =
      named !== null &&
      deniesPlainly(clause, denial, direction) &&
      (hasPassiveArm || !COMPARES.test(clause)) &&
      saysNoMore(clause, spanOf(denial, named), about);
    return isPlain ? { kind: 'none', words: quote(clause, denial, named) } : UNCLEAR;
  }
  const moves = findMoves(clause);
  const [move] = moves;
  if (move !== undefined) {
    const isPlain = moves.length === 1 && !DOUBTED.test(clause) && findSameOutcome(clause, outcome, said);
    return isPlain ? { kind: move.direction, words: move.words } : UNCLEAR;
  }
  return SPEAKS_OF_EFFECT.test(clause) ? UNCLEAR : null;
}

/** Denied as a whole, in the people who were treated, and what is denied is a change in the claim's own direction. */
function deniesPlainly(clause: string, { start }: Span, direction: Effect['direction']): boolean {
  const denied = clause.slice(start);
  const isOther = OF_SOMETHING_ELSE.some((pattern) => pattern.test(clause));
  const isMixed = MOVED.test(clause.slice(0, start)) || P_VALUE.test(denied);
  const isOpposite = direction !== 'unsaid' && findMoves(denied).some((move) => move.direction !== direction);
  return !(isOther || isMixed || isOpposite);
}

const UNCLEAR: OutcomeResult = { kind: 'unclear', words: '' };

/** More than this from the first word to the last is not quoted whole: a note quotes a phrase. Unit: UTF-16 code units. */
const MOST_QUOTED = 90;

/** From the first to the last of the words that deny and of those that name the outcome. */
const spanOf = ({ start, end }: Span, outcome: FoundWords[]): Span => ({
  start: Math.min(start, outcome[0]?.start ?? start),
  end: Math.max(end, outcome.at(-1)?.end ?? end),
});

/** Both, when they fit into one quotation, else the denial alone. */
function quote(clause: string, denial: Span, outcome: FoundWords[]): string {
  const whole = spanOf(denial, outcome);
  const { start, end } = whole.end - whole.start > MOST_QUOTED ? denial : whole;
  return clause.slice(start, end);
}

/** Not said to be so: takes "no higher", "whether", "insufficient evidence"; refuses "nothing". */
const DOUBTED =
  /\b(?:no|not|nor|none|neither|never|without|whether|unlikely|unclear|insufficient|asked|equally|both)\b|n[’']t\b/iu;

/** A change that came about: takes "rose by", "were significantly lower"; refuses "increasing EPA", "higher intake was". */
const MOVED =
  /\b(?:increased|decreased|improved|reduced|lowered|raised|rose|fell|dropped|declined|shortened|enhanced|(?:was|were) (?:\p{L}+ )?(?:higher|lower|greater|longer|shorter))\b/iu;

/** Figures say less plainly than words what did not change: takes "p > .05"; refuses "no effect (p > .05)". */
const P_VALUE = /^p\b/iu;

/** A result that is no plain rise or fall: takes "was effective", "associated with", "p < .01"; refuses "was measured". */
const SPEAKS_OF_EFFECT =
  /\b(?:effect(?:s|ive|iveness)?|efficacy|associated|linked|significant(?:ly)?|benefi\p{L}+|better|worse|superior|protect\p{L}*|predict\p{L}*|caus\p{L}+|p\s?[<=])/iu;

/** Two arms set side by side: takes "did not differ", "than", "similar"; refuses "no effect on". */
const COMPARES =
  /\b(?:differ\p{L}*|than|versus|vs|compar\p{L}+|similar(?:ly)?|alike|equivalen\p{L}+|between)\b/iu;

/** An arm in which nothing was done: takes "placebo", "usual care", "control group"; refuses "blood pressure control". */
const PASSIVE_ARM =
  /\b(?:placebo|sham|controls?(?= groups?\b| arms?\b| condition\b|\.|,)|no[- ](?:treatment|intervention|supplement\p{L}*)|usual care|wait(?:ing)?[- ]?list|non-?users|untreated)\b/iu;

/** What is told of the arm in which nothing was done: takes "in the control group"; refuses "than in the control group", "from placebo". */
const OTHER_ARM =
  /(?<!\b(?:than|versus|vs\.?|to|from|with|over|and|between|against) (?:in |that of |those of )?(?:the |a )?)\b(?:placebo|controls?|sham|untreated)\b/iu;

/** Harms that were looked for: takes "no adverse effects", "side effects"; refuses "effects". */
const HARMS = /\b(?:adverse|side[ -]effects?|safety|tolerated|toxicity)\b/iu;

/** What holds at one time or under one condition: takes "when taken with food", "at 2 weeks", "acutely"; refuses "commonly". */
const CONDITION =
  /\b(?:when|if|unless|only|except|alone|acute(?:ly)?|immediate(?:ly)?|short[- ]term|initial(?:ly)?|right after|(?:at|after|within|by) (?:the )?(?:first )?(?:\d+|\p{L}+) (?:minutes?|hours?|days?|weeks?|months?|years?)|in (?:those|subjects|patients|participants) (?:with|who|without))\b/iu;

/** A result on something that the clause does not name: takes "Scores were 20 points below", "symptoms eased"; refuses "pain scores". */
const UNNAMED =
  /^\W*(?:the )?(?:mean |median |average )?(?:scores?|symptoms?|outcomes?|complaints|attacks|episodes)\b(?!.*\b(?:no|not|nor|neither|similar|alike)\b)/iu;

const OF_SOMETHING_ELSE = [OTHER_ARM, HARMS, CONDITION];

/** What held before anything was done: takes "at baseline", "Before the trial"; refuses "from baseline". */
const AT_START =
  /\b(?:at (?:baseline|entry|the start|study start|enrol\p{L}+)|before the (?:trial|study|intervention))\b/iu;
