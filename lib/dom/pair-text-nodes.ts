/** From the text nodes of a copy to those of the page: both hold the same nodes in the same order. */
import { builtIns } from './built-ins';
import { SHOW_TEXT } from './node-filter';

/**
 * Adds the pairs that stand under two nodes of two documents.
 *
 *     pairTextNodes(document, page, copy, copied, originals)   →   originals.get(text of the copy) is the page's own
 */
export function pairTextNodes(
  page: Document,
  live: Node,
  copied: Document,
  copy: Node,
  pairs: Map<Node, Text>,
): void {
  const left = builtIns(page).createTreeWalker.call(page, live, SHOW_TEXT);
  const right = builtIns(page).createTreeWalker.call(copied, copy, SHOW_TEXT);
  for (let a = left.nextNode(), b = right.nextNode(); a && b; a = left.nextNode(), b = right.nextNode())
    pairs.set(b, a as Text);
}
