/**
 * Words that leave no room for doubt. "Proves" and "debunks" do so by themselves; "demonstrates" and "confirms" only
 * where a study or its authors do it, for scientists confirm readings and demonstrate tools every day.
 */
import { type FoundWords, findAll, textBefore } from './found-words';
import { mayFind, openingsOf } from './openings';

/** Takes "proves", "clinically proven", "debunked", "is proof that"; refuses "improves", "approved", "Conclusively, tea", "a contextuality proof". */
const PROOF_WORDS =
  /\b(?:prove[sdn]?|proof (?:that|of)|debunk(?:s|ed|ing)?|conclusively(?!,)|definitively(?!,)|irrefutabl[ey]|undeniabl[ey]|once and for all|beyond (?:a |any )?doubt)\b/giu;

/** Takes "A trial demonstrates", "researchers have confirmed", "studies confirm"; refuses "we confirmed", "to demonstrate". */
const STUDY_SHOWS =
  /\b(?:stud(?:y|ies)|trials?|research|researchers?|scientists?|reviews?|meta-analys[ei]s|analys[ei]s|papers?|experts?|evidence|findings?|results?|experiments?|surveys?|science)\b(?:[^.;:!?]{0,80}?)\b(demonstrat(?:e[sd]?)|confirm(?:s|ed)?)\b/giu;

/** Takes "confirmed by a trial", "demonstrated in several studies"; refuses "confirmed by phone". */
const SHOWN_BY =
  /\b(?:demonstrated|confirmed) (?:this )?(?:by|in) (?:[\p{L}\p{N}-]+ ){0,4}(?:stud(?:y|ies)|trials?|research|scientists|review|meta-analysis)\b/giu;

/** Before the word when nothing is held for proven: takes "doesn’t " before "prove", "does not by itself ", "no single study " before "proves", "no " and "looked for " before "proof", "few pills have " before "proven"; refuses "has ". */
const NOT_PROVEN =
  /(?:\b(?:no (?!doubt)(?:[\p{L}-]+ ){0,2}(?:study|studies|trials?|research|cohorts?|papers?)(?: (?:has|have|ever|yet))*|none of (?:\p{L}+ ){0,2}\p{L}+|look(?:ed|ing|s)?|ask(?:ed|ing|s)?|search(?:ed|ing|es)?|wait(?:ed|ing|s)?|hop(?:ed?|ing|es)|demand(?:ed|ing|s)?|want(?:ed|s)?|need(?:ed|s)?|lack(?:ed|s|ing)?)(?: for)?(?: (?:the|any|some|a|more|us|two|three|\p{L}+es))*|\b(?:not|never|cannot|no|without|yet to be|yet to|hardly|little|scant|far from|(?:few|none|nothing|rarely) (?:[\p{L}-]+ ){0,4}(?:has|have|is|are|was|were)|nor|to|can|could|might|may|would|if|whether|burden of|trying to)|n['’]t)(?: (?:been|be|yet|a|any|ever|alone|\p{L}+ly|(?:by|in|of) itself|by themselves|on its own)){0,3}\s+$/iu;

/** A turn of speech, not a claim of proof: takes " useful" and " fatal" behind "proves", " to be", " track record", " record in", " its worth", " very little", " in mice need not"; refuses " that". */
const TURN_OF_SPEECH =
  /^\s+(?:\p{L}+ly |very |so |too )?(?:useful|helpful|little|nothing|difficult|challenging|effective|tricky|to (?:be|have)|track record|record (?:in|of|for|as|at|with)|popular|hard|worthwhile|resistant|fatal|successful|wrong|flawed|faulty|unreliable|unfounded|invaluable|(?:its|their|his|her) (?:worth|mettle)|in (?:[\p{L}-]+ ){1,4}(?:need not|does not mean|doesn['’]t mean))\b/iu;

/** Behind "proof": takes " better health is scarce", " naps help is still hard to come by", " it is a stretch"; refuses " naps help". */
const IS_WANTING =
  /^(?: [\p{L}-]+){0,8} (?:is|was|remains?|would be|goes)(?: (?:still|very|so far|an?))? (?:scarce|scant|lacking|missing|weak|thin|limited|slim|sparse|hard to|stretch|mistake|leap|wrong|premature|rash|misleading|too (?:far|much|early|soon))\b/iu;

/**
 * What was confirmed or proven of each person, said of a noun: takes "with " before "confirmed infection", "biopsy-" before
 * "proven"; refuses "clinically " before "proven", "was ".
 */
const OF_A_NOUN =
  /(?:\b(?:with|of)(?: an?)? |\b(?:had|have|having) an? |(?<!clinically|scientifically|science|research|doctor)[-‐])$/iu;

/** A clause about what may come out: takes "when a team claims that the results ", "if studies "; refuses "the results ". */
const IN_A_CASE = /\b(?:when(?:ever)?|if|whether|until|before|unless|once|should)\b/iu;

/** What a reader is warned of: takes "wrong to read it as ", "tempting to think that this "; refuses "wrong: this ". */
const WARNED_OF =
  /\b(?:wrong|mistaken?|stretch|premature|rash|foolish|unfair|tempting|careful|wary)\b(?! that\b)[^.;:,!?]{0,80}$/iu;

/** Where a clause ends before the word: takes ";", ". ", ", they ", ", this study ", ", as a trial "; refuses "collected, counted". */
const CLAUSE_END =
  /[.;:!?]|,(?= (?:they|he|she) (?:have |has )?$)|,(?= (?:as )?(?:this|that|these|those|the|an?|one|another) (?:[\p{L}-]+ ){0,2}(?:stud(?:y|ies)|trials?|reviews?|researchers|scientists|authors) )/iu;

/** Far enough before a word to see how its clause began. Unit: UTF-16 code units. */
const CLAUSE = 240;

/** Authors who speak of their own work: takes "We have ", "our results clearly "; refuses "our brains ", "West ". */
const FIRST_PERSON =
  /\b(?:[Ww]e|I|[Oo]ur (?:results|findings|data|analys[ei]s|study|work|experiments))(?: \p{L}+){0,3}\s+$/u;

/** Words that every pattern above asks for: most sentences have none and are not looked at further. Takes "studies prove it"; refuses "studies show it". */
const MAY_PROVE =
  /\b(?:prove|proof|demonstrat|debunk|confirm|conclusively|definitively|irrefutabl|undeniabl|once and for all|beyond)/u;

/** The first words of a sentence that claim proof, or null. */
export function findProofWords(
  sentence: string,
  openings: readonly number[] = openingsOf(sentence),
): FoundWords | null {
  if (!mayFind(MAY_PROVE, openings)) return null;
  const shown = Array.from(sentence.matchAll(STUDY_SHOWS), ({ 0: all, 1: words = '', index }) => {
    const start = index + all.length - words.length;
    return { words, start, end: start + words.length };
  });
  const found = [...findAll(PROOF_WORDS, sentence), ...shown, ...findAll(SHOWN_BY, sentence)]
    .filter(({ words, start, end }) => {
      const before = textBefore(sentence, start);
      const clause = textBefore(sentence, start, CLAUSE).split(CLAUSE_END).at(-1) ?? '';
      return !(
        NOT_PROVEN.test(before) ||
        FIRST_PERSON.test(before) ||
        OF_A_NOUN.test(before) ||
        IN_A_CASE.test(clause) ||
        WARNED_OF.test(clause) ||
        (words.toLowerCase().startsWith('proof') ? IS_WANTING : TURN_OF_SPEECH).test(sentence.slice(end))
      );
    })
    .sort((a, b) => a.start - b.start)[0];
  return found ?? null;
}
