import { firstIndex } from '../text/first-index';
import type { PageText, Span, TextBlock, TextRun } from './types';

/** The blocks that share text with a span, in order; found by halving, so asking for each entry of a long list stays cheap. */
export function blocksBetween({ blocks }: PageText, span: Span): TextBlock[] {
  const found: TextBlock[] = [];
  const first = firstIndex(blocks.length, (index) => (blocks[index] as TextBlock).end > span.start);
  for (let index = first; index < blocks.length; index++) {
    const block = blocks[index] as TextBlock;
    if (block.start >= span.end) break;
    found.push(block);
  }
  return found;
}

/** The index of the first block that begins at `offset` or later; the number of blocks when none does. */
export const firstBlockFrom = ({ blocks }: PageText, offset: number): number =>
  firstIndex(blocks.length, (index) => (blocks[index] as TextBlock).start >= offset);

/** The stretch of a block's text that holds the sign at `at`, or the next one; undefined behind the last. Found by halving. */
export const runAt = ({ runs }: TextBlock, at: number): TextRun | undefined =>
  runs[firstIndex(runs.length, (index) => (runs[index] as TextRun).end > at)];

/**
 * The stretches of text that share signs with a span, in order. Halved inside blocks too: a paragraph may be a list of thousands of
 * lines, and each of them is asked for.
 */
export function runsBetween(page: PageText, span: Span): TextRun[] {
  const found: TextRun[] = [];
  for (const { runs } of blocksBetween(page, span)) {
    const first = firstIndex(runs.length, (index) => (runs[index] as TextRun).end > span.start);
    for (let index = first; index < runs.length; index++) {
      const run = runs[index] as TextRun;
      if (run.start >= span.end) break;
      found.push(run);
    }
  }
  return found;
}
