/** An abstract sentence by sentence, as the checks read it. */
import { memo } from '../text/memo';

/** Takes "cough. For"; refuses "vs. placebo". */
const SENTENCE_END = /(?<=[.?!;])\s+(?=\p{Lu})/u;

/** Abstracts are plain prose: a stop, a space and a capital end a sentence well enough to look for a shared subject. */
const sentencesOf = (text: string | null): string[] => (text ?? '').split(SENTENCE_END);

/**
 * Where an abstract comes to its own work: takes "OBJECTIVE:", "Methods.", "The aim of this study", "we searched"; refuses
 * "Objective walking was slower", "methods of training", "aims to".
 */
const OWN_WORK =
  /^(?:objectives?|aims?|purpose|methods?|design|study design|results?)\s?[:.]|\b(?:aims?|objectives?|purpose) (?:of|was|were)\b|\b(?:we|this (?:\p{L}+ )?(?:study|review|trial|analysis)) (?:aim|aimed|sought|set out|investigat|assess|examin|evaluat|search|includ|review)/iu;

/** Where a parted abstract tells what came out: takes "MAIN RESULTS: ", "Findings: "; refuses "Results of". */
const RESULTS_HEADING = /^(?:[\p{L}]+ (?:and )?){0,3}(?:results|findings)\s?:/iu;

/** What is not known, before a work says what it did: takes "It remains uncertain whether"; refuses "Evidence remains uncertain". */
const OPEN_QUESTION =
  /^(?:(?:however|yet|still|but),? )?it (?:is|remains) (?:[a-z]+ )?(?:uncertain|unclear|unknown|controversial) (?:whether|if)\b/iu;

/** What was done, where no heading says so: takes "A total of 78 patients", "were randomised to"; refuses "is randomised". */
const DONE =
  /\ba total of\b|\b(?:was|were) (?:[a-z]+ly )?(?:randomi[sz]ed|assigned|given|enrolled|recruited|searched|included)\b/iu;

/**
 * The sentences that tell what a work did and found. What stands before is why it was done ("Evidence is inconclusive"); all
 * sentences where nothing is marked but an open question at the beginning, none for no abstract.
 *
 *     ownSentencesOf('BACKGROUND: It is unclear. RESULTS: Naps helped.')   →   ['RESULTS: Naps helped.']
 */
export function ownSentencesOf(abstract: string | null): string[] {
  const sentences = sentencesOf(abstract);
  const results = sentences.findIndex((sentence) => RESULTS_HEADING.test(sentence));
  if (results > 0) return sentences.slice(results);
  const start = sentences.findIndex((sentence) => OWN_WORK.test(sentence));
  if (start !== -1) return sentences.slice(start);
  const done = sentences.findIndex((sentence) => DONE.test(sentence));
  return sentences.filter((sentence, place) => place >= done || !OPEN_QUESTION.test(sentence));
}

/** The same of a work, which stands behind many statements: its abstract is parted once. */
export const ownSentencesOfWork = memo(({ abstract }: { abstract: string | null }): string[] =>
  ownSentencesOf(abstract),
);
