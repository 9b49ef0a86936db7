import { type FoundWords, findAll } from './found-words';

/**
 * Words that leave no room for doubt. Takes "proves", "has been proven", "demonstrated", "debunks", "confirms",
 * "conclusively"; refuses "improves", "approved", "provide", "foolproof".
 */
const PROOF_WORDS =
  /\b(?:prove[sdn]?|proof|demonstrat(?:e[sd]?|ing)|debunk(?:s|ed|ing)?|confirm(?:s|ed|ing)?|conclusively|definitively|irrefutabl[ey]|undeniabl[ey]|once and for all|beyond (?:a |any )?doubt)\b/giu;

/** What stands before when nothing is held for proven: takes "doesn’t prove", "no proof", "has yet to be proven". */
const NOT_PROVEN =
  /(?:\b(?:not|never|cannot|no|without|yet to be|yet to|hardly|nor|to|could|might|may|would|if|whether|burden of|trying to)|n['’]t)(?: (?:been|be|yet|a|any|fully|directly|conclusively|definitively|clinically)){0,3}\s+$/iu;

/** "proves useful", "proved to be", "proven track record": a turn of speech, not a claim of proof. */
const TURN_OF_SPEECH =
  /^\s+(?:useful|helpful|difficult|challenging|effective|tricky|to be|track record|popular|hard|worthwhile|invaluable)\b/iu;

/** The first words of a sentence that claim proof, or null. */
export const findProofWords = (sentence: string): FoundWords | null =>
  findAll(PROOF_WORDS, sentence).find(
    ({ start, end }) =>
      !NOT_PROVEN.test(sentence.slice(0, start)) && !TURN_OF_SPEECH.test(sentence.slice(end)),
  ) ?? null;
