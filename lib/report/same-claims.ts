/** Which statement of one reading of a page is which of another, later one. */
import type { Claim } from '../reading/types';
import { remembered } from '../text/remembered';

/** Takes "[1, 2]" and "[3–5]"; refuses "[sic]". */
const MARK = /\[[\d\s,–-]+\]/gu;

/** What is no letter and no digit. Takes ". " and " – "; refuses "half". */
const NO_SIGN = /[^\p{L}\p{N}]+/gu;

/** Sentences that share this part of their words are one sentence, worded anew. Half: fewer, and neighbours look alike. */
const MIN_SHARED = 0.5;

/** Places: a statement that stood further away is not looked at for new wording. */
const MAX_DISTANCE = 40;

export interface SameClaim {
  before: Claim;
  after: Claim;
  isReworded: boolean;
}

const plain = ({ text }: Claim): string => text.toLowerCase().replace(MARK, ' ').replace(NO_SIGN, ' ').trim();

/**
 * Pairs of statements, in the order of the second reading: those with the same words first, then of what is left the
 * likest ones, no statement twice.
 *
 *     "Naps help. [1]" … "Naps help. [1, 3]"                       →  a pair, not reworded: the marks do not count
 *     "Naps help most people." … "Naps may help most people."      →  a pair, reworded
 */
export function sameClaims(before: readonly Claim[], after: readonly Claim[]): SameClaim[] {
  const plainOf = remembered(plain);
  const wordsOf = remembered((claim: Claim) => new Set(plainOf(claim).split(' ')));
  const free = new Map<string, Claim[]>();
  for (const claim of before) {
    const alike = free.get(plainOf(claim));
    if (alike) alike.push(claim);
    else free.set(plainOf(claim), [claim]);
  }
  const same = after.map((claim) => free.get(plainOf(claim))?.shift());
  const left = new Set([...free.values()].flat());

  /** Of the statements that stood near a place and are left, the one that shares most words; undefined when none shares enough. */
  const takeLikest = (claim: Claim, place: number): Claim | undefined => {
    let found: { claim: Claim; share: number } | undefined;
    for (const candidate of before.slice(Math.max(0, place - MAX_DISTANCE), place + MAX_DISTANCE)) {
      if (!left.has(candidate)) continue;
      const share = sharedPart(wordsOf(claim), wordsOf(candidate));
      if (share >= MIN_SHARED && share > (found?.share ?? 0)) found = { claim: candidate, share };
    }
    if (found) left.delete(found.claim);
    return found?.claim;
  };

  return after.flatMap((claim, place) => {
    const match = same[place] ?? takeLikest(claim, place);
    return match ? [{ before: match, after: claim, isReworded: same[place] === undefined }] : [];
  });
}

/** Words of both over words of either, between 0 and 1. */
function sharedPart(a: Set<string>, b: Set<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}
