/**
 * Class names lie: a wrapper around the whole page may be called "sidebar". An element from which Readability kept a good
 * part is no aside, whatever its name says.
 */
import type { PageText, TextBlock } from '../dom/types';

/** Part of an element's text that Readability must have kept for its name to be disregarded. */
const MIN_KEPT = 0.3;

/** The page with its `aside` marks put right; blocks of elements that hold the article are asides no more. */
export function settleAsides(page: PageText, kept: Set<Text>): PageText {
  const totals = new Map<Element, { all: number; own: number }>();
  for (const { asides, runs } of page.blocks) {
    if (asides.length === 0) continue;
    let all = 0;
    let own = 0;
    for (const { start, end, node } of runs) {
      all += end - start;
      if (kept.has(node)) own += end - start;
    }
    for (const element of asides) {
      const total = totals.get(element) ?? { all: 0, own: 0 };
      totals.set(element, { all: total.all + all, own: total.own + own });
    }
  }
  const isAside = (element: Element): boolean => {
    const total = totals.get(element);
    return total === undefined || total.own < MIN_KEPT * total.all;
  };
  // Blocks are shared by identity between stages, so a changed one is made anew, and only those.
  const blocks = page.blocks.map((block): TextBlock => {
    const aside = block.asides.some(isAside);
    return aside === block.aside ? block : { ...block, aside };
  });
  const renewed = new Map(page.blocks.map((block, index) => [block, blocks[index] as TextBlock]));
  const inlineNotes = page.inlineNotes.map((note) => ({
    ...note,
    block: renewed.get(note.block) ?? note.block,
  }));
  return { ...page, blocks, inlineNotes };
}
