import type { PageText, Span, TextBlock } from './types';

/** The blocks that share text with a span, in order; found by halving, so asking for each entry of a long list stays cheap. */
export function blocksBetween(page: PageText, span: Span): TextBlock[] {
  const found: TextBlock[] = [];
  for (let index = firstBlockEndingAfter(page.blocks, span.start); index < page.blocks.length; index++) {
    const block = page.blocks[index];
    if (block === undefined || block.start >= span.end) break;
    found.push(block);
  }
  return found;
}

function firstBlockEndingAfter(blocks: TextBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
