/** All that strangers can reach, in one table; `fuzz.test.ts` runs it for a moment, `npm run fuzz` for as long as one likes. */
import fc from 'fast-check';
import { LINES, PAGES, REFERENCES } from './corpus';
import { jsonTargets } from './json-targets';
import { pageTargets } from './page-targets';
import { textTargets } from './text-targets';
import type { FuzzTarget } from './types';

export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  ...textTargets([...LINES, ...REFERENCES]),
  ...jsonTargets(REFERENCES),
  ...pageTargets(PAGES),
];

/** The smallest input that broke a law, with what it broke. */
interface FuzzFailure {
  input: string;
  words: string;
}

export interface FuzzRun {
  cases: number;
  failure: FuzzFailure | null;
}

/** Tries to make a failing input shorter, per line that costs as much as one page. */
const TRIES_PER_PAGE = 200;

/** Runs one target over `cases` inputs that follow from `seed`; stops at the first failure and makes it small. */
export async function runTarget(target: FuzzTarget, cases: number, seed: number): Promise<FuzzRun> {
  const law = fc.asyncProperty(target.inputs, async (input) => {
    await target.run(input);
  });
  const result = await fc.check(law, { numRuns: cases, seed, endOnFailure: true });
  if (!result.failed) return { cases: result.numRuns, failure: null };
  const [input = ''] = result.counterexample ?? [];
  const small = await shorten(input, target, TRIES_PER_PAGE * target.perPage);
  return { cases: result.numRuns, failure: { input: small, words: (await faultOf(target, small)) ?? '' } };
}

/** What a target says of an input; null when every law holds. */
async function faultOf(target: FuzzTarget, input: string): Promise<string | null> {
  try {
    await target.run(input);
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/**
 * Leaves out ever smaller parts as long as the rest still fails. The library's own shrinking knows the changes, not the
 * text, and would leave a whole page.
 */
async function shorten(input: string, target: FuzzTarget, tries: number): Promise<string> {
  let small = input;
  let left = tries;
  for (
    let size = Math.ceil(input.length / 2);
    size >= 1 && left > 0;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < small.length && left > 0; left -= 1) {
      const shorter = small.slice(0, at) + small.slice(at + size);
      if ((await faultOf(target, shorter)) === null) at += size;
      else small = shorter;
    }
  }
  return small;
}
