/** How long the text of an element is, looked at no further than the question asks: a page may nest a thousand such elements. */
import { SHOW_TEXT } from './node-constants';

/**
 * Length of the text in UTF-16 code units, counted up to the first node that goes past `most`.
 *
 *     <p>rose by <i>a third</i></p>, 100   →   15
 */
export function textLength(root: Node, most: number): number {
  let length = 0;
  for (const { length: own } of textNodes(root)) {
    length += own;
    if (length > most) break;
  }
  return length;
}

/**
 * Has the text more than `most` characters, without the white space around it?
 *
 *     <sup> 12 </sup>, 6   →   false
 */
export function isLongerThan(root: Node, most: number): boolean {
  let length = 0;
  let owed = 0;
  for (const { data } of textNodes(root)) {
    const words = data.trim();
    if (words === '') {
      owed += data.length;
      continue;
    }
    if (length > 0) length += owed + data.length - data.trimStart().length;
    length += words.length;
    owed = data.length - data.trimEnd().length;
    if (length > most) return true;
  }
  return false;
}

function* textNodes(root: Node): Generator<Text> {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node as Text;
}
