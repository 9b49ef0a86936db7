/**
 * A recogniser is one row of a table: words that name or betray one study type. Tables are ordered, and the first
 * row that takes the text decides; so a row may rely on the ones above it having refused.
 */
import type { StudyType } from '../standards/study-types';
import { fold } from './fold';
import type { StudyConfidence } from './types';

export interface Recogniser {
  /** Names the row in `npm run explain` and in tests; unique over all tables. */
  id: string;
  /** Null ends the search without an answer: the words speak about a design instead of having it. */
  type: StudyType | null;
  says: Exclude<StudyConfidence, 'unknown'>;
  /**
   * Matched against folded text (see `fold.ts`), so without flags. Beside each pattern stand a text that the row
   * decides when its whole table is asked ("takes") and one that it must leave alone ("refuses"); a test reads both.
   */
  pattern: RegExp;
  /** Words elsewhere in the text with which the pattern's words mean something else: the row then takes nothing. */
  unless?: RegExp;
}

export interface Recognition {
  recogniser: Recogniser;
  /** The words that decided, as printed. */
  words: string;
}

/** Takes the ": " and "." of ": a scoping review."; the " (" of "placebo ("; refuses the hyphen of "cross-over". */
const EDGES = /^[\s:;,.?!–—-]+|(?<![\s:;,.?!(–—-])[\s:;,.?!(–—-]+$/g;

/** The article that opens a subtitle belongs to its words: takes ": A " before "Scoping Review"; refuses "in a " before "cohort". */
const SUBTITLE_ARTICLE = /[:.–—]\s(An? )$/;

/** What a pattern's first word is tied to: takes the "double-" before "blind"; refuses the " - " before "trial". */
const TIED_BEFORE = /[\p{L}\p{N}]{1,30}[-‐‑]$/u;

/** The rest of a word that a pattern took the beginning of: takes "ation study" after "randomiz"; refuses " study". */
const REST_OF_WORD = /^\p{L}{1,30}/u;

/** How much of a word stands behind a place in the middle of it: patterns need not spell out its ending. */
const wordEnd = (printed: string, at: number): number =>
  /\p{L}/u.test(printed.charAt(at - 1)) ? (REST_OF_WORD.exec(printed.slice(at))?.[0].length ?? 0) : 0;

/**
 * The first row of the table that takes the text, with the printed words it took.
 * @param folded The same text as `printed`, folded; handed in so that several tables share the work.
 * @returns Null when no row takes it.
 */
export function recognise(
  table: readonly Recogniser[],
  printed: string,
  folded: string = fold(printed),
): Recognition | null {
  for (const recogniser of table) {
    const match = recogniser.pattern.exec(folded);
    if (match === null || recogniser.unless?.test(folded) === true) continue;
    const before = printed.slice(0, match.index);
    const end = match.index + match[0].length;
    const words = printed.slice(match.index, end + wordEnd(printed, end)).replace(EDGES, '');
    const lead = (TIED_BEFORE.exec(before) ?? SUBTITLE_ARTICLE.exec(before)?.slice(1))?.[0] ?? '';
    return { recogniser, words: lead + words };
  }
  return null;
}
