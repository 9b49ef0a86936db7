/** Which statement of one reading of a page is which of another, later one. */
import type { Claim } from '../reading/types';

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
  const pairs = new Map<Claim, SameClaim>();
  const free = new Map<string, Claim[]>();
  for (const claim of before) free.set(plain(claim), [...(free.get(plain(claim)) ?? []), claim]);
  for (const claim of after) {
    const match = free.get(plain(claim))?.shift();
    if (match) pairs.set(claim, { before: match, after: claim, isReworded: false });
  }
  const left = new Set([...free.values()].flat());
  for (const claim of after.filter((one) => !pairs.has(one))) {
    const match = likest(claim, after.indexOf(claim), before, left);
    if (match === null) continue;
    left.delete(match);
    pairs.set(claim, { before: match, after: claim, isReworded: true });
  }
  return after.flatMap((claim) => pairs.get(claim) ?? []);
}

function likest(claim: Claim, place: number, before: readonly Claim[], left: Set<Claim>): Claim | null {
  const near = before
    .slice(Math.max(0, place - MAX_DISTANCE), place + MAX_DISTANCE)
    .filter((candidate) => left.has(candidate));
  const words = wordsOf(claim);
  let found: { claim: Claim; share: number } | null = null;
  for (const candidate of near) {
    const share = sharedPart(words, wordsOf(candidate));
    if (share >= MIN_SHARED && share > (found?.share ?? 0)) found = { claim: candidate, share };
  }
  return found?.claim ?? null;
}

const wordsOf = (claim: Claim): Set<string> => new Set(plain(claim).split(' '));

/** Words of both over words of either, between 0 and 1. */
function sharedPart(a: Set<string>, b: Set<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}
