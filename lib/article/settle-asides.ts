/**
 * Class names lie: a wrapper around the whole page may be called "sidebar". An element from which Readability kept a good
 * part is no aside, whatever its name says; a box that names its purpose ("newsletter-promo") must hold a good part of the
 * article as well.
 */

import { BOX_NAMES } from '../dom/element-role';
import type { PageText, TextBlock, TextRun } from '../dom/types';
import { remembered } from '../text/remembered';

/** Part of an element's text that Readability must have kept for its name to be disregarded. */
const MIN_KEPT = 0.3;
/** Part of the whole article that a box which names its purpose must hold to be no such box. */
const MIN_ARTICLE = 0.2;

/** What the other stages go by: the page, and which of its text is the article's. */
export interface Settled {
  page: PageText;
  kept: Set<Text>;
}

/**
 * The page with its `aside` marks put right, and the kept text without what stands in boxes. Blocks of elements that hold the
 * article are asides no more.
 */
export function settleAsides(page: PageText, kept: Set<Text>): Settled {
  if (page.blocks.every(({ asides }) => asides.length === 0)) return { page, kept };
  const totals = new Map<Element, { all: number; own: number }>();
  let article = 0;
  for (const { asides, runs } of page.blocks) {
    let all = 0;
    let own = 0;
    for (const { start, end, node } of runs) {
      all += end - start;
      if (kept.has(node)) own += end - start;
    }
    article += own;
    for (const element of asides) {
      const total = totals.get(element) ?? { all: 0, own: 0 };
      totals.set(element, { all: total.all + all, own: total.own + own });
    }
  }
  // A box holds many blocks.
  const isBox = remembered(
    (element: Element) =>
      (totals.get(element)?.own ?? 0) < MIN_ARTICLE * article &&
      BOX_NAMES.test(page.names.get(element) ?? ''),
  );
  const isAside = remembered((element: Element) => {
    const { all, own } = totals.get(element) ?? { all: 1, own: 0 };
    return own < MIN_KEPT * all || isBox(element);
  });
  // Blocks are shared by identity between stages, so a changed one is made anew, and only those.
  const blocks = page.blocks.map((block): TextBlock => {
    const aside = block.asides.some(isAside);
    return aside === block.aside ? block : { ...block, aside };
  });
  const inlineNotes = page.inlineNotes.map((note) => ({
    ...note,
    block: blocks[note.block.index] as TextBlock,
  }));
  const boxed = page.blocks.filter(({ asides }) => asides.some(isBox)).flatMap(({ runs }) => runs);
  return {
    page: { ...page, blocks, inlineNotes },
    kept: boxed.length === 0 ? kept : without(kept, boxed),
  };
}

function without(kept: Set<Text>, runs: TextRun[]): Set<Text> {
  const left = new Set(kept);
  for (const { node } of runs) left.delete(node);
  return left;
}
