/** An abstract sentence by sentence, as the checks read it. */

/** Takes the space of "cough. For", refuses the one of "vs. placebo". */
const SENTENCE_END = /(?<=[.?!;])\s+(?=\p{Lu})/u;

/** Abstracts are plain prose: a stop, a space and a capital end a sentence well enough to look for a shared subject. */
const sentencesOf = (text: string | null): string[] => (text ?? '').split(SENTENCE_END);

/**
 * Where an abstract comes to its own work: takes "OBJECTIVE:", "Methods", "The aim of this study", "we searched"; refuses
 * "methods of training", "aims to".
 */
const OWN_WORK =
  /^(?:objectives?|aims?|purpose|methods?|design|study design|results?)\b|\b(?:aims?|objectives?|purpose) (?:of|was|were)\b|\b(?:we|this (?:\p{L}+ )?(?:study|review|trial|analysis)) (?:aim|aimed|sought|set out|investigat|assess|examin|evaluat|search|includ|review)/iu;

/** Where a parted abstract tells what came out: takes "MAIN RESULTS: ", "Findings: "; refuses "Results of". */
const RESULTS_HEADING = /^(?:[\p{L}]+ (?:and )?){0,3}(?:results|findings)\s?:/iu;

/**
 * The sentences that tell what a work did and found. What stands before is why it was done ("Evidence is inconclusive"); all
 * sentences where nothing is marked, none for no abstract.
 *
 *     ownSentencesOf('BACKGROUND: It is unclear. RESULTS: Naps helped.')   →   ['RESULTS: Naps helped.']
 */
export function ownSentencesOf(abstract: string | null): string[] {
  const sentences = sentencesOf(abstract);
  const results = sentences.findIndex((sentence) => RESULTS_HEADING.test(sentence));
  if (results > 0) return sentences.slice(results);
  const start = sentences.findIndex((sentence) => OWN_WORK.test(sentence));
  return start === -1 ? sentences : sentences.slice(start);
}
