/** The text nodes of a page, or of a copy of it: both hold the same ones in the same order. */
import { builtIns } from './built-ins';
import { SHOW_TEXT } from './node-constants';

/**
 * The text nodes under a node, in order.
 *
 *     textNodesOf(document, <p>a<b>c</b></p>)   →   the nodes "a", "c"
 *
 * @param document Any: it walks, wherever the node stands.
 */
export function textNodesOf(document: Document, root: Node): Text[] {
  const nodes: Text[] = [];
  const walker = builtIns(document).createTreeWalker.call(document, root, SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}
