/** Differences told without a verb of effect: "People who take it sleep longer", "Athletes get no extra strength". */
import { findContentKeys, shareKeys } from './content-words';
import { fold } from './cues';
import { lowerWords } from './found-words';
import { mayFind, openingsOf } from './openings';

/**
 * Takes "more", "calmer", "no extra"; refuses "older adults", "more than 40 million", "no longer", "more and more".
 */
const DIFFERENCE =
  /\b(?<!\b(?:no|any|once|what is|and) )(?:more|less|fewer|better|worse|faster|slower|longer|shorter|stronger|weaker|calmer|sharper|fitter|leaner|happier|healthier|thinner|slimmer|higher|lower|easier|sooner|deeper|quicker|extra)\b(?! than (?:\d|(?:half|an?|one|two|three|most)\b)| and more\b| (?:information|about|details)\b)|\bno (?:more|better|faster|stronger|extra)\b/u;

/**
 * Does a sentence tell of a difference in what a title is about?
 *
 *     tellsOfDifference('Women who take creatine gain more strength.', 'Creatine and strength of men')   →   true
 *     tellsOfDifference('More than 40 million people have sore joints.', 'Curcumin for sore joints')      →   false
 */
export function tellsOfDifference(
  sentence: string,
  title: string,
  openings: readonly number[] = openingsOf(sentence),
): boolean {
  if (!mayFind(DIFFERENCE, openings) || !DIFFERENCE.test(fold(sentence))) return false;
  const about = findContentKeys(title);
  const words = new Set(lowerWords(sentence));
  return [...words].filter((word) => shareKeys(findContentKeys(word), about)).length >= SHARED;
}
/** Words in common that show a sentence to tell of the work's own finding. */
const SHARED = 2;
