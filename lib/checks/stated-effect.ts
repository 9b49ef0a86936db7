/** What a claim says is brought about: for the checks that hold it against an abstract's result on the same outcome. */
import { findContentKeys, sharedKeys } from '../claims/content-words';
import { findWords } from '../claims/found-words';
import { type Direction, findMoves } from '../claims/moves';
import { nullClaim } from '../claims/null-claim';
import type { Claim } from '../reading/types';
import { tellsOfAnother } from './another-study';
import { findClaimWords, tellsWhatHappened, wordingOfClaim } from './claim-words';

/** What a sentence says is acted on, word by word as keys; what acts; and whether it becomes more or less. */
export interface Effect {
  /** As printed: "saves lives". */
  words: string;
  outcome: Set<string>[];
  subject: Set<string>;
  direction: Direction | 'unsaid';
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
  if (wordingOfClaim(claim) !== 'direct-causal' || nullClaim(text) || tellsOfAnother(text)) return null;
  if (tellsWhatHappened(claim) || PART.test(text)) return null;
  const act = findClaimWords(claim);
  const before = text.slice(0, act.start);
  const after = text.slice(act.end).split(CLAUSE_END)[0] ?? '';
  const isPassive = PASSIVE.test(act.words);
  const subject = findContentKeys(isPassive ? after : before);
  const outcome = keysOfWords(isPassive ? before : after).filter(
    (keys) => sharedKeys(keys, subject).length === 0,
  );
  if (subject.size === 0 || outcome.length === 0) return null;
  const words = (isPassive ? `${before}${act.words}` : `${act.words}${after}`).trim();
  return { words, outcome, subject, direction: findMoves(act.words)[0]?.direction ?? 'unsaid' };
}

const keysOfWords = (text: string): Set<string>[] =>
  findWords(text)
    .map(({ words }) => findContentKeys(words))
    .filter(({ size }) => size > 0);
