/**
 * The text of a page as the reader sees it, with the way back to the nodes: white space folded, one newline between
 * blocks, one for each <br>. Built once per reading by one walk over the live tree, which it never changes; the
 * bibliography, the markers and the claims all work on its offsets.
 *
 *     <p>Load is safe.<sup>1</sup></p><p>It</p>   →   text "Load is safe.1\nIt", blocks [0,14) and [15,17)
 *
 * Nothing here needs layout (`getComputedStyle`, `innerText`): hidden means hidden by attribute.
 */
import { BlockWriter, type TextPlace } from './block-writer';
import { createRoleReader, type ElementRole } from './element-role';
import { MAX_DEPTH, MAX_NODES, MAX_TEXT } from './limits';
import { ELEMENT_NODE, TEXT_NODE } from './node-constants';
import { isNoteText } from './note-text';
import { textLength } from './text-length';
import { isTypedProse } from './typed-prose';
import type { BlockKind, InlineNote, PageText, Span } from './types';

interface Context extends TextPlace {
  depth: number;
}

/** Page text of a document's body; an empty text when it has none. */
export function readPageText(document: Document): PageText {
  const steps = pageTextSteps(document);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * The same in steps of some milliseconds, between which the page may have its turn, and may change: what has been walked is not
 * looked at again.
 *
 *     const page = yield* pageTextSteps(document);
 */
export function* pageTextSteps(document: Document): Generator<'text', PageText> {
  const walker = new PageWalker(document);
  if (document.body) yield* walker.walkRoot(document.body);
  return walker.finish();
}

/** A block that is being walked. */
interface OpenBlock {
  element: Element;
  /** Where its text begins. */
  start: number;
  inside: Context;
  /** Its children to come, the next one last; a list of its own, since the page may take one away in its turn. */
  left: ChildNode[];
}

/** Elements between two steps. */
const ELEMENTS_A_STEP = 2_000;

/** The walk stops between blocks that are nested less than this: deeper ones are parts of one paragraph, row or box. */
const STEPPED_DEPTH = 16;

class PageWalker {
  private readonly roleOf = createRoleReader();
  private readonly writer = new BlockWriter();
  private deferred: { element: Element; context: Context }[] = [];
  private readonly spans = new Map<Element, Span>();
  private readonly ids = new Map<string, Element>();
  private readonly names = new Map<Element, string>();
  private readonly inlineNotes: InlineNote[] = [];
  private depth = 0;
  /** Elements since the last step. */
  private walked = 0;
  private nodes = 0;
  private isCut = false;
  private readInNav: Element | null = null;
  private readonly linkLengths = new Map<Element, number>();

  constructor(private readonly document: Document) {}

  *walkRoot(root: Element): Generator<'text', void> {
    const context: Context = {
      around: root,
      link: null,
      raised: null,
      hidden: false,
      asides: [],
      kind: 'paragraph',
      typed: false,
      depth: 0,
    };
    const open = [this.openBlock(root, this.roleOf(root), context)];
    for (let block = open.at(-1); block !== undefined; block = open.at(-1)) {
      const node = this.isFull() ? undefined : block.left.pop();
      if (node === undefined) {
        this.leaveBlock(block.element, block.start);
        open.pop();
        continue;
      }
      const { nodeType } = node;
      const own = nodeType === ELEMENT_NODE ? this.roleOf(node as Element) : null;
      if (own === null) this.walkText(node, nodeType, block.inside);
      else if (open.length > STEPPED_DEPTH || own.custom || isInOneStep(node as Element, own))
        this.walkElement(node as Element, own, block.inside);
      else {
        this.count();
        if (!this.isMenu(node as Element, own)) open.push(this.openBlock(node as Element, own, block.inside));
      }
      if (this.walked > ELEMENTS_A_STEP) {
        this.walked = 0;
        yield 'text';
      }
    }
    this.flushDeferred();
  }

  /** A block whose children are still to be walked, so that the page may have its turn between them. */
  private openBlock(element: Element, role: ElementRole, context: Context): OpenBlock {
    const start = this.enterBlock(element, role);
    const inside = this.insideBlock(element, role, context);
    this.depth = Math.max(this.depth, inside.depth);
    return { element, start, inside, left: lastFirst(element) };
  }

  finish(): PageText {
    return {
      document: this.document,
      text: this.writer.text(),
      blocks: this.writer.blocks,
      spans: this.spans,
      ids: this.ids,
      names: this.names,
      anchors: [...new Set(this.ids.values())],
      inlineNotes: this.inlineNotes,
      depth: this.depth,
      isCut: this.isCut || this.writer.isCut,
    };
  }

  private walkChildren(element: Element, role: ElementRole, context: Context): void {
    if (context.depth > this.depth) this.depth = context.depth;
    if (context.depth > MAX_DEPTH) {
      this.isCut ||= element.firstChild !== null;
      return;
    }
    this.walkNodes(element, context);
    const shadow = role.custom ? element.shadowRoot : null;
    if (shadow) this.walkNodes(shadow, context);
  }

  private walkNodes(parent: ParentNode, context: Context): void {
    for (let node = parent.firstChild; node !== null && !this.isFull(); node = node.nextSibling)
      this.walkNode(node, context);
  }

  /** Is there more to walk than may be walked? */
  private isFull(): boolean {
    const isFull = this.writer.length >= MAX_TEXT || this.nodes >= MAX_NODES;
    this.isCut ||= isFull;
    return isFull;
  }

  private walkNode(node: ChildNode, context: Context): void {
    const { nodeType } = node;
    if (nodeType === ELEMENT_NODE) this.walkElement(node as Element, this.roleOf(node as Element), context);
    else this.walkText(node, nodeType, context);
  }

  private walkText(node: ChildNode, nodeType: number, context: Context): void {
    this.nodes += 1;
    if (nodeType === TEXT_NODE) this.writer.write(node as Text, context);
  }

  /** An element is met. */
  private count(): void {
    this.nodes += 1;
    this.walked += 1;
  }

  private walkElement(element: Element, role: ElementRole, context: Context): void {
    this.count();
    if (role.skip) return;
    if (role.breaksLine) this.writer.breakLine();
    else if (!role.block) this.walkInline(element, role, context);
    else if (!this.isMenu(element, role)) this.walkBlock(element, role, context);
  }

  /**
   * A `<nav>` without a paragraph holds links to other pages and nothing that is read; it is often half of a page's elements. What
   * speaks for one speaks for those in it too, so that a thousand in one another are not searched a thousand times.
   */
  private isMenu(element: Element, role: ElementRole): boolean {
    if (!role.menu || (this.readInNav !== null && element.contains(this.readInNav))) return false;
    const found = element.querySelector(READ_IN_NAV);
    this.readInNav = found ?? this.readInNav;
    return found === null;
  }

  private walkBlock(element: Element, role: ElementRole, context: Context): void {
    const start = this.enterBlock(element, role);
    this.walkChildren(element, role, this.insideBlock(element, role, context));
    this.leaveBlock(element, start);
  }

  private enterBlock(element: Element, role: ElementRole): number {
    this.closeBlock();
    this.remember(element, role);
    return this.writer.length;
  }

  private leaveBlock(element: Element, start: number): void {
    this.closeBlock();
    this.spans.set(element, { start: Math.min(start, this.writer.length), end: this.writer.length });
  }

  private insideBlock(element: Element, role: ElementRole, context: Context): Context {
    return {
      around: element,
      link: context.link !== null && this.isUnclosed(context.link) ? null : context.link,
      raised: null,
      hidden: context.hidden || role.hidden,
      asides: role.aside ? [...context.asides, element] : context.asides,
      kind: role.kind === 'code' && isTypedProse(element) ? 'paragraph' : (role.kind ?? context.kind),
      typed: role.kind === 'code',
      depth: context.depth + 1,
    };
  }

  /** A link around whole paragraphs was never closed; what stands in it is no link text. */
  private isUnclosed(link: Element): boolean {
    let length = this.linkLengths.get(link);
    if (length === undefined) {
      length = textLength(link, MAX_LINK);
      this.linkLengths.set(link, length);
    }
    return length > MAX_LINK;
  }

  private walkInline(element: Element, role: ElementRole, context: Context): void {
    const { block } = this.writer;
    if (role.note && block !== null && isNoteText(element)) {
      this.inlineNotes.push({ at: this.writer.length, element, block });
      this.deferred.push({ element, context: { ...context, link: null, raised: null, kind: 'note' } });
      return;
    }
    this.remember(element, role);
    if (role.line) this.writer.breakLine();
    const start = this.writer.length;
    const inner: Context = {
      around: context.around,
      link: role.pointer ? element : context.link,
      raised: role.raised ? element : context.raised,
      hidden: context.hidden || role.hidden,
      asides: context.asides,
      kind: context.kind,
      typed: context.typed,
      depth: context.depth + 1,
    };
    if (role.apart) this.writer.part();
    this.walkChildren(element, role, inner);
    if (role.apart) this.writer.part();
    if (role.line) this.writer.breakLine();
    if (this.writer.length === start && role.pointer) this.writer.addEmpty(element);
    if (role.id !== null || role.name !== null) this.spans.set(element, { start, end: this.writer.length });
  }

  private remember(element: Element, role: ElementRole): void {
    if (role.block && role.names !== '') this.names.set(element, role.names);
    if (role.id !== null && !this.ids.has(role.id)) this.ids.set(role.id, element);
    if (role.name !== null && !this.ids.has(role.name)) this.ids.set(role.name, element);
  }

  private closeBlock(): void {
    this.writer.closeBlock();
    if (this.deferred.length > 0) this.flushDeferred();
  }

  /** Notes that stand inside a sentence (sidenotes, tooltips) follow as blocks of their own. */
  private flushDeferred(): void {
    const notes = this.deferred;
    this.deferred = [];
    for (const { element, context } of notes)
      this.walkBlock(element, { ...this.roleOf(element), kind: 'note' }, context);
  }
}

/** What holds no block, or no element at all, is walked at once: a turn for each would cost more than the walk. */
const isInOneStep = (element: Element, { skip, block, kind }: ElementRole): boolean =>
  skip || !block || (kind !== null && WITHOUT_BLOCKS.has(kind)) || element.firstElementChild === null;

/** Kinds whose elements hold no blocks in any page that was parsed. */
const WITHOUT_BLOCKS = new Set<BlockKind>(['paragraph', 'heading']);

/** An element's children, the last one first. */
function lastFirst(element: Element): ChildNode[] {
  const children: ChildNode[] = [];
  for (let node = element.lastChild; node !== null; node = node.previousSibling) children.push(node);
  return children;
}

/** What a `<nav>` holds that is read. */
const READ_IN_NAV = 'p, article, section, ol[start], [id^="ref"], [id^="fn"]';

/** A teaser card inside one link is shorter than this. UTF-16 code units. */
const MAX_LINK = 1_500;
