/**
 * How checks write down what they saw. A check looks at one subject and returns a `Look`; `subjects.ts` adds which
 * subject it was.
 */
import type { CheckData, CheckResult, ComparedWords, Missing, Outcome, Source } from './types';

/** A result without its subject. */
export type Look = Pick<CheckResult, 'outcome' | 'variant' | 'data' | 'words' | 'sources'>;

/** What may be said beside the outcome. */
export interface LookDetails {
  variant?: string;
  data?: CheckData;
  words?: ComparedWords;
}

const look =
  (outcome: Outcome) =>
  (sources: Source[], { variant, data, words }: LookDetails = {}): Look => ({
    outcome,
    variant: variant ?? null,
    data: data ?? {},
    words: words ?? null,
    sources,
  });

/** Compared, and nothing stands out. */
export const passed = look('passed');

/** The two texts differ, or the record holds something the reader should know. */
export const failed = look('failed');

/** Looked, and the words at hand do not settle it. */
export const cantTell = look('cantTell');

/** Not looked, because `missing` was not at hand. */
export const untested = (missing: Missing): Look => look('untested')([], { data: { missing } });

/**
 * A look with the ids of what was looked at; what is not named had no part in it. Field by field: thousands are made of a long page,
 * and to copy each with `...` took a quarter of the time of all checks.
 */
export const about = (
  { claim = null, reference = null, marker = null }: Partial<Omit<CheckResult, keyof Look>>,
  { outcome, variant, data, words, sources }: Look,
): CheckResult => ({ outcome, variant, claim, reference, marker, data, words, sources });

/** A result about the whole article: no claim, no reference, no marker. */
export const aboutArticle = (result: Look): CheckResult => about({}, result);
