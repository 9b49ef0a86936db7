/** The text of a page with the way back to its nodes; `page-text.ts` makes it, every room of the page's side reads it. */

/** A text node's share of the page text. `start` and `end` are offsets in `PageText.text`. */
export interface TextRun {
  start: number;
  end: number;
  node: Text;
  /** Where its share of the node begins: 0, but in text as it was typed, of which one node holds many paragraphs. */
  from: number;
  /** The innermost link (or other pointer, see `element-role.ts`) around the text. */
  link: Element | null;
  /** The innermost <sup>, <sub> or element styled as raised. */
  raised: Element | null;
}

/** An inline element without text, kept because such elements carry markers ("<span data-cite=5>"). */
export interface EmptyElement {
  at: number;
  element: Element;
}

/** One stretch of inline text inside one block-level element. */
export interface TextBlock {
  index: number;
  /** The block-level element around the text; several blocks share it when blocks interrupt its text. */
  element: Element;
  start: number;
  end: number;
  runs: TextRun[];
  empties: EmptyElement[];
  kind: BlockKind;
  /** Hidden by attribute, here or above. */
  hidden: boolean;
  /** Inside navigation, a form, comments, a teaser list or the like, as far as names and roles tell. */
  aside: boolean;
  /** The elements around it whose name or role says so, the outermost first. */
  asides: Element[];
}

/** An inline note that was taken out of its sentence, with the place where it stood. */
export interface InlineNote {
  at: number;
  element: Element;
  block: TextBlock;
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'cell' | 'caption' | 'code' | 'note';

export interface Span {
  start: number;
  end: number;
}

export interface PageText {
  document: Document;
  text: string;
  blocks: TextBlock[];
  /** Where each block-level element, and each element with an id or name, begins and ends in the text. */
  spans: Map<Element, Span>;
  /** Elements by id, and anchors by name; the first of several wins. */
  ids: Map<string, Element>;
  /** What block-level elements call themselves: class, id and role in one line; elements without any are left out. */
  names: Map<Element, string>;
  /** The elements of `ids` in page order. */
  anchors: Element[];
  /** Sidenotes and tooltips; their text follows the block as a block of its own. */
  inlineNotes: InlineNote[];
  /** How deep elements are nested, as far as the walk went. */
  depth: number;
  /** The page is larger than is read (`limits.ts`): what stands behind is missing here. */
  isCut: boolean;
}
