/** Cues: the words by which a sentence shows what it is, each with a sentence it takes and one it refuses (tested). */
import { memo } from '../text/memo';
import type { Span } from '../text/types';
import { openingsOf, sieve } from './openings';

export interface Cue {
  name: string;
  pattern: RegExp;
  takes: string;
  refuses: string;
}

/** A cue whose pattern is put together from parts. */
export const toCue = (name: string, source: string, takes: string, refuses: string): Cue => ({
  name,
  pattern: new RegExp(source),
  takes,
  refuses,
});

/** A cue of whole words. */
export const wordsCue = (name: string, words: string, takes: string, refuses: string): Cue =>
  toCue(name, `\\b(?:${words})\\b`, takes, refuses);

export interface CueMatch {
  cue: Cue;
  span: Span;
}

/** The match of a cue in a sentence, without the spaces around it, or null. */
export function matchOf({ pattern }: Cue, sentence: string): Span | null {
  const match = pattern.exec(sentence);
  if (match === null) return null;
  const end = match.index + match[0].trimEnd().length;
  return { start: end - match[0].trim().length, end };
}

const sieveOf = memo((cues: readonly Cue[]) => sieve(cues, ({ pattern }) => pattern));

/**
 * Where the first cue of the table stands in the sentence, or null.
 *
 * @param openings Those of the folded sentence, for askers with several tables.
 */
export function firstMatch(
  cues: readonly Cue[],
  sentence: string,
  openings: readonly number[] = openingsOf(sentence),
): Span | null {
  for (const cue of sieveOf(cues)(openings)) {
    const span = matchOf(cue, sentence);
    if (span !== null) return span;
  }
  return null;
}

/** Capitals whose small letters are as long. Takes "A", "É"; refuses "ß", "İ". */
const CAPITALS = /[A-Z\u00c0-\u00d6\u00d8-\u00de]/g;

/** The text in small letters, offsets kept: cues without the flag "i" are asked of this, which compiles and runs faster. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(CAPITALS, (letter) => letter.toLowerCase());
}
