/**
 * The page text under construction: white space folded, one newline between blocks, one for each <br>. Who walks the page says
 * what comes next; which block it belongs to, and whether a space is owed before it, is known here.
 *
 *     write(" Load is\n safe. "), closeBlock(), write("It")   →   "Load is safe.\nIt"
 */
import { foldSpace } from '../text/folded-space';
import { MAX_PARTED, MAX_TEXT } from './limits';
import type { BlockKind, TextBlock } from './types';

/** Where a stretch of text stands in the page. */
export interface TextPlace {
  /** The block-level element around. */
  around: Element;
  link: Element | null;
  raised: Element | null;
  hidden: boolean;
  asides: Element[];
  kind: BlockKind;
  /** Set as it was typed, in a `<pre>`. */
  typed: boolean;
}

export class BlockWriter {
  /** Of the text so far; UTF-16 code units. */
  length = 0;
  /** The open block; null between two. */
  block: TextBlock | null = null;
  readonly blocks: TextBlock[] = [];
  /** A text node did not fit into what is read of a page. */
  isCut = false;
  private readonly parts: string[] = [];
  private owesSpace = false;
  private endsWithBreak = false;
  /** Empty lines that have parted paragraphs. */
  private parted = 0;

  /** The whole text; what is open is not closed by it. */
  text(): string {
    return this.parts.join('');
  }

  /** A text node; nothing but white space opens no block. */
  write(node: Text, place: TextPlace): void {
    const { data } = node;
    if (!place.typed || place.kind === 'code') {
      this.writePart(node, 0, data, place);
      return;
    }
    // Text as it was typed: an empty line parts paragraphs.
    let from = 0;
    for (const { 0: gap, index } of data.matchAll(EMPTY_LINE)) {
      if (this.parted >= MAX_PARTED || this.length >= MAX_TEXT) break;
      this.parted += 1;
      this.writePart(node, from, data.slice(from, index), place);
      this.closeBlock();
      from = index + gap.length;
    }
    this.writePart(node, from, data.slice(from), place);
  }

  private writePart(node: Text, from: number, data: string, place: TextPlace): void {
    const room = Math.max(0, MAX_TEXT - this.length);
    if (data.length > room) this.isCut = true;
    const folded = foldSpace(data.length > room ? data.slice(0, room) : data);
    if (folded === '') return;
    if (folded === ' ') {
      this.owesSpace = true;
      return;
    }
    const block = this.openBlock(place);
    const leads = folded.startsWith(' ');
    const trails = folded.endsWith(' ');
    const words = folded.slice(leads ? 1 : 0, trails ? -1 : undefined);
    const isFirst = block.runs.length === 0 && block.end === block.start;
    if ((leads || this.owesSpace) && !isFirst && !this.endsWithBreak) this.emit(' ');
    const { link, raised } = place;
    block.runs.push({ start: this.length, end: this.length + words.length, node, from, link, raised });
    this.emit(words);
    this.owesSpace = trails;
    block.end = this.length;
  }

  /** What comes next stands apart from what came before, though no white space is between them. */
  part(): void {
    this.owesSpace = true;
  }

  /** A line break inside a block: several count as one, and none opens a block. */
  breakLine(): void {
    if (this.block === null || this.endsWithBreak) return;
    this.emit('\n');
    this.endsWithBreak = true;
    this.block.end = this.length;
  }

  /** An element without text that may carry a marker. */
  addEmpty(element: Element): void {
    // An empty link that opens a paragraph marks nothing before it. An element that carries a note does, even where its own
    // wrapper has ended the paragraph ("…believe<div><button data-bigfoot-footnote=…></div>").
    const block = this.block ?? (element.localName === 'a' ? undefined : this.blocks.at(-1));
    block?.empties.push({ at: block === this.block ? this.length : block.end, element });
  }

  closeBlock(): void {
    const { block } = this;
    this.block = null;
    this.owesSpace = false;
    if (block === null) return;
    block.end = this.length;
    this.blocks.push(block);
    this.emit('\n');
  }

  private openBlock({ around, kind, hidden, asides }: TextPlace): TextBlock {
    if (this.block !== null) return this.block;
    this.owesSpace = false;
    this.block = {
      index: this.blocks.length,
      element: around,
      start: this.length,
      end: this.length,
      runs: [],
      empties: [],
      kind,
      hidden,
      aside: asides.length > 0,
      asides,
    };
    return this.block;
  }

  private emit(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.endsWithBreak = false;
  }
}

/** Takes "\n \n", "\n\n\n"; refuses "\n". */
const EMPTY_LINE = /\n[ \t\r\f\n]*\n/g;
