/**
 * How much of an element's words are links, as Readability reckons it, with each text looked at once: Readability asks that of
 * an element, of the one around it, and of the next one out, and takes all their words together each time.
 */
import { CDATA_SECTION_NODE, ELEMENT_NODE, TEXT_NODE } from '../dom/node-constants';
import { isSpaceAt } from '../text/space-at';

/** Words of a node, in UTF-16 code units, white space as one; and of the links in it, those that lead elsewhere in the page apart. */
interface Lengths {
  words: number;
  opensWithSpace: boolean;
  closesWithSpace: boolean;
  links: number;
  pointers: number;
}

/** What is known of the nodes of a tree that does not change meanwhile. */
export type KnownLengths = Map<Node, Lengths>;

/** Readability's weight of a link within the page. */
const WEIGHT_OF_POINTER = 0.3;

/** Takes "#note-1"; refuses "#". */
const POINTER = /^#.+/;

/** Takes "a\n  b"; refuses "a b". */
const LONG_SPACES = /\s{2,}/g;

/**
 * From 0, no links, to 1, all words are links (and above where links stand in links).
 *
 *     <p>Sleep well, <a href="/a">or not</a></p>   →   6 / 18
 *
 * @param known Filled on the way; to be thrown away when the tree changes.
 */
export function linkShare(element: Element, known: KnownLengths): number {
  const lengths = lengthsOf(element, known);
  const words = trimmed(lengths);
  return words === 0 ? 0 : (lengths.links + lengths.pointers * WEIGHT_OF_POINTER) / words;
}

const trimmed = ({ words, opensWithSpace, closesWithSpace }: Lengths): number =>
  Math.max(0, words - Number(opensWithSpace) - Number(closesWithSpace));

function lengthsOf(node: Node, known: KnownLengths): Lengths {
  const before = known.get(node);
  if (before !== undefined) return before;
  const lengths: Lengths = { words: 0, opensWithSpace: false, closesWithSpace: false, links: 0, pointers: 0 };
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const { nodeType } = child;
    if (nodeType === ELEMENT_NODE) {
      const inner = lengthsOf(child, known);
      append(lengths, inner);
      if ((child as Element).localName === 'a') {
        const kind = POINTER.test((child as Element).getAttribute('href') ?? '') ? 'pointers' : 'links';
        lengths[kind] += trimmed(inner);
      }
    } else if (nodeType === TEXT_NODE || nodeType === CDATA_SECTION_NODE)
      append(lengths, lengthsOfText((child as Text).data));
  }
  known.set(node, lengths);
  return lengths;
}

const lengthsOfText = (text: string): Lengths => ({
  words: text.replace(LONG_SPACES, ' ').length,
  opensWithSpace: isSpaceAt(text, 0),
  closesWithSpace: isSpaceAt(text, text.length - 1),
  links: 0,
  pointers: 0,
});

/** White space on both sides of a seam is one. */
function append(to: Lengths, next: Lengths): void {
  if (next.words > 0) {
    if (to.words === 0) to.opensWithSpace = next.opensWithSpace;
    to.words += next.words - Number(to.closesWithSpace && next.opensWithSpace);
    to.closesWithSpace = next.closesWithSpace;
  }
  to.links += next.links;
  to.pointers += next.pointers;
}
