/** Words of a sentence that decided something: as printed, with UTF-16 offsets, end excluded. */
export interface FoundWords {
  words: string;
  start: number;
  end: number;
}

/** A word or a number with its decimals and thousands: takes "don’t", "1,234", "2.5", "X-ray" as "X" and "ray". */
const WORD = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

/** The words of a text in order, lower case beside the printed form. */
export const findWords = (text: string): (FoundWords & { lower: string })[] =>
  Array.from(text.matchAll(WORD), ({ 0: words, index }) => ({
    words,
    lower: words.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + words.length,
  }));

/** All matches of a global pattern as found words. */
export const findAll = (pattern: RegExp, text: string): FoundWords[] =>
  Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
  }));

/** The first match of a global pattern, or null when the text has none. */
export const findFirst = (pattern: RegExp, text: string): FoundWords | null =>
  findAll(pattern, text)[0] ?? null;

/** Enough of what stands before a word to see what it is told of: a few words. Unit: UTF-16 code units. */
const NEAR = 80;

/** What stands right before offset `start`, up to `reach` units: bounded, so that a sentence of any length is read in one go. */
export const textBefore = (text: string, start: number, reach = NEAR): string =>
  text.slice(Math.max(0, start - reach), start);
