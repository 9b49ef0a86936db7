/** What a claim says is brought about: for the checks that hold it against an abstract's result on the same outcome. */
import { findContentKeys, shareKeys } from '../claims/content-words';
import { findWords, lowerWords } from '../claims/found-words';
import { type Direction, findMoves } from '../claims/moves';
import { nullClaim } from '../claims/null-claim';
import type { Claim, Wording } from '../reading/types';
import { tellsOfAnother } from './another-study';
import { findClaimWords, tellsWhatHappened, wordingOfClaim } from './claim-words';

/** What a sentence says is acted on, word by word; what acts; and whether it becomes more or less. */
export interface Effect {
  /** As printed: "saves lives". */
  words: string;
  outcome: string[];
  /** Empty where a pronoun acts ("It prevents falls"): then it is what the cited work is about. */
  subject: Set<string>;
  direction: Direction | 'unsaid';
  /** All words of the claim, in lower case. */
  said: Set<string>;
}

/** Where the clause ends that names what is acted on. Takes ", ", " and ", " (", " by "; refuses " of ". */
const CLAUSE_END =
  /[,;:.()–—]|\s(?:and|but|while|when|because|which|who|by|through|after|if|in|among|for)\s/iu;

/** Words that turn a sentence round: takes "is reduced by"; refuses "reduces". */
const PASSIVE = /\bby$/iu;

/** Holds for a part only, or not for all that is named: takes "one of several clocks", "but not arginine"; refuses "someone". */
const PART = /\b(?:one of|some|certain|several|part of|(?:but|and) not|rather than|instead of)\b/iu;

/**
 *     'Omega-3 saves lives.'   →   "saves lives": what acts is omega-3, what is acted on lives
 *
 * @returns Null where the sentence states no plain effect, where it tells what came out in the study, and where nothing is
 * named that acts or is acted on.
 */
export function effectOf(claim: Claim): Effect | null {
  const { text } = claim;
  const act = findClaimWords(claim);
  if (!states(wordingOfClaim(claim), act.words) || nullClaim(text) || tellsOfAnother(text)) return null;
  if (tellsWhatHappened(claim) || PART.test(text)) return null;
  const before = text.slice(0, act.start);
  const after = text.slice(act.end).split(CLAUSE_END)[0] ?? '';
  const isPassive = PASSIVE.test(act.words);
  const subject = findContentKeys(isPassive ? after : before);
  const outcome = findWords(isPassive ? before : after)
    .map(({ words }) => words)
    .filter((word) => isOwn(findContentKeys(word), subject));
  if (outcome.length === 0 || (subject.size === 0 && !PRONOUN.test(text))) return null;
  const words = (isPassive ? `${before}${act.words}` : `${act.words}${after}`).trim();
  const said = new Set(lowerWords(text));
  return { words, outcome, subject, said, direction: findMoves(act.words)[0]?.direction ?? 'unsaid' };
}

/** Flat cause and effect, or that a risk is moved: "lowers the risk of falls", not "is linked to fewer falls". */
const states = (wording: Wording, words: string): boolean =>
  wording === 'direct-causal' || (wording === 'correlational' && MOVES_RISK.test(words));

/** Takes "lower the risk", "cut your odds"; refuses "has a lower risk", "risk". */
const MOVES_RISK =
  /^(?:lower|cut|reduce|slash|halve|raise|increase|boost|slow|shrink)s? (?:[\p{L}’']+ ){0,3}(?:risks?|odds|chances?|danger|likelihood|decline)\b/iu;

/** Takes "It prevents", "They cut"; refuses "Its makers". */
const PRONOUN = /^(?:it|they|this|that|these|those)\b/iu;

/** A word of content that does not name what acts. */
const isOwn = (keys: Set<string>, subject: Set<string>): boolean =>
  keys.size > 0 && !shareKeys(keys, subject);
