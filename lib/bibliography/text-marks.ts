/**
 * What the text marks, known before any list is: the numbers and letters that it carries raised or in square brackets.
 *
 *     <p>Load is safe.<sup>1</sup></p>   →   "1" → { end: 14, times: 1 }
 */
import type { PageText, TextBlock } from '../dom/types';
import { memo } from '../text/memo';
import { expandRange } from '../text/number-ranges';

/** A table's cell with less text than this carries the table's own footnotes. UTF-16 code units. */
const MIN_PROSE = 60;

/** The label in a mark. Takes the "2" of "[2]", "( 2 )". */
export const bareMark = (mark: string): string => mark.replace(/[[\]()\s]/g, '');

/** Takes "[3]", "[3, 4–6]", "[b]", "[iv]"; refuses "[PubMed]". */
const SQUARE = /\[(\d{1,3}(?:[,;–-] ?\d{1,3}){0,20}|[a-z]|[ivx]{2,6})\]/g;

/** The marks of one label. */
export interface Marks {
  /** Where the first block ends that has one. */
  end: number;
  times: number;
}

/** Labels that the text carries raised or in brackets, not at the start of a block. */
export const marksOf = memo((page: PageText): ReadonlyMap<string, Marks> => {
  const marks = new Map<string, Marks>();
  const add = (mark: string, { end }: TextBlock): void => {
    const words = bareMark(mark);
    for (const label of expandRange(words) ?? words.split(/[,;]/)) {
      const known = marks.get(label);
      if (known) known.times += 1;
      else marks.set(label, { end, times: 1 });
    }
  };
  for (const block of page.blocks) {
    if (block.kind === 'cell' && block.end - block.start < MIN_PROSE) continue;
    for (const run of block.runs) {
      const text = page.text.slice(run.start, run.end);
      const opens = run.start === block.start;
      if (run.raised !== null && !opens) add(text, block);
      else
        for (const { 1: label, index } of text.matchAll(SQUARE))
          if (!opens || index > 0) add(label as string, block);
    }
  }
  return marks;
});
