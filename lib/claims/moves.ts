/** Words by which something becomes more or less. */
import { type FoundWords, findAll } from './found-words';

export type Direction = 'up' | 'down';

/** Takes "increases", "longer", "was raised"; refuses "raisin", "increment". */
const UP =
  /\b(?:increas(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|rose|rises?|risen|elevat(?:e[sd]?|ing)|higher|greater|larger|longer|boost(?:s|ed|ing)?|improv(?:e[sd]?|ing|ements?)|enhanc(?:e[sd]?|ing)|gain(?:s|ed|ing)?|skyrockets?|more)\b/giu;

/** Takes "reduced", "lower", "fell"; refuses "felt", "falls" (which people have). */
const DOWN =
  /\b(?:decreas(?:e[sd]?|ing)|reduc(?:e[sd]?|ing|tions?)|lower(?:s|ed|ing)?|fell|cut(?:s|ting)?|less|fewer|smaller|shorter|drop(?:s|ped)?|declin(?:e[sd]?|ing)|diminish(?:e[sd])?|shorten(?:s|ed)?|prevent(?:s|ed)?)\b/giu;

const MOVES: [Direction, RegExp][] = [
  ['up', UP],
  ['down', DOWN],
];

/**
 * Every such word of a text: the ups, then the downs.
 *
 *     'Naps lower pain and raise mood.'  →  raise (up), lower (down)
 */
export const findMoves = (text: string): (FoundWords & { direction: Direction })[] =>
  MOVES.flatMap(([direction, pattern]) => findAll(pattern, text).map((found) => ({ ...found, direction })));
