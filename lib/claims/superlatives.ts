import { fold } from './cues';
import { type FoundWords, findAll, textBefore } from './found-words';
import { mayFind, openingsOf } from './openings';

/**
 * Words that admit no exception and no equal. Takes "the most significant predictor", "the best way", "always",
 * "inevitable", "guaranteed"; refuses "most people", "best known", "at best", "at least".
 */
const SUPERLATIVES =
  /\b(?:(?:the|single|world['’]s) (?:single |very |number one )?(?:most \p{L}+|best|strongest|safest|fastest|greatest|biggest|leading|number one|healthiest|worst|top|ultimate)|(?:the )?(?:only|sole) (?:way|cause|thing|factor|supplement|exercise|diet|treatment|method|reason)|always|never|inevitabl[ey]|guarante(?:e[sd]?|eing)|every single|without exception|unmatched|unparalleled|100 ?% (?:safe|effective|natural)|completely (?:safe|eliminates?|prevents?|cures?)|miracle|instantly)\b/gu;

/** The words of which each of them holds one: takes "the best", "completely"; refuses "the bed". */
const RANKS =
  /\b(?:most|best|strongest|safest|fastest|greatest|biggest|leading|number|healthiest|worst|top|ultimate|only|sole|always|never|inevitabl|guarante|every|without|unmatched|unparalleled|100|completely|miracle|instantly)/u;

/** Before the word, which is then no longer absolute: takes "not " before "always", "almost " before "never", "far from ", "one of "; refuses "is ". */
const SOFTENED = /(?:\b(?:far from|not|almost|nearly|one of|some of|among|at|rarely)|n['’]t)\s+$/iu;

/** After the word, which then names people or things and ranks no effect: takes " known" behind "best", " athletes"; refuses " way". */
const NAMES_ONLY =
  /^\s+(?:known|athletes?|players?|lifters?|selling|sellers?|interest|friends?|before|recovery day)\b/iu;

/** The words of a sentence that rank or absolutise, in order; an empty list when there are none. */
export const findSuperlatives = (sentence: string): FoundWords[] =>
  (mayFind(RANKS, openingsOf(sentence)) ? findAll(SUPERLATIVES, fold(sentence)) : [])
    .filter(
      ({ start, end }) =>
        !SOFTENED.test(textBefore(sentence, start)) && !NAMES_ONLY.test(sentence.slice(end)),
    )
    .map(({ start, end }) => ({ words: sentence.slice(start, end), start, end }));
