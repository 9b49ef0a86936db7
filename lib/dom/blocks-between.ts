import { firstIndex } from '../text/first-index';
import type { PageText, Span, TextBlock } from './types';

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
