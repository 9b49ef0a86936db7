/**
 * Readability with the same answer and half the work. Much of what it does on a page is of no use here (it prints the page as
 * HTML in case it must start over, and the article for a log that is off; it makes addresses absolute and takes classes and
 * styles away), or asks a small question in a costly way (all words of an element, to learn whether it has any).
 *
 * What is replaced here are inner methods of Readability, so its version is fixed in package.json, and
 * tests/lib/article/quick-readability.test.ts compares both on every fixture page. Only `read-article.ts` comes here.
 */
import { Readability } from '@mozilla/readability';
import { CDATA_SECTION_NODE, TEXT_NODE } from '../dom/node-constants';
import { remembered } from '../text/remembered';
import { type KnownLengths, linkShare } from './link-share';

/** What of the inside of Readability 0.6 is used or replaced here. */
interface Inner {
  REGEXPS: Record<string, NameTest>;
  /** A `<div>` with one of these somewhere in it is no paragraph. */
  DIV_TO_P_ELEMS: Set<string>;
  _grabArticle(): Element | null;
  _initializeNode(element: Element): void;
  _prepArticle(article: Element): void;
  _unwrapNoscriptImages(document: Document): void;
  _removeScripts(document: Document): void;
  _prepDocument(): void;
  _isProbablyVisible(element: Element): boolean;
  _isValidByline(element: Element, names: string): boolean;
  _isElementWithoutContent(element: Element): boolean;
  _getInnerText(element: Element, normalizeSpaces?: boolean): string;
  _getLinkDensity(element: Element): number;
  _removeNodes(nodes: ArrayLike<Element>, isUnwanted?: IsUnwanted): void;
  _textSimilarity(first: string, second: string): number;
  _hasSingleTagInsideElement(element: Element, tag: string): boolean;
  _hasChildBlockElement(element: Element): boolean;
  _setNodeTag(element: Element, tag: string): Element;
  _postProcessContent(article: Element): void;
  _cleanStyles(article: Element): void;
}

/** An element, with what Readability thinks of it. */
type Scored = Element & { readability?: unknown };

/** All that Readability asks of a pattern for class names. */
interface NameTest {
  test(names: string): boolean;
}

type IsUnwanted = (node: Element, index: number, nodes: ArrayLike<Element>) => boolean;

/** Readability with its inner methods in sight. */
const OpenReadability = Readability as unknown as {
  new (document: Document, options: { serializer: (node: Node) => Node }): Inner & Readability<Node>;
  prototype: Inner;
};

/** The patterns that Readability tries on the class and id of every element. */
const NAME_PATTERNS = ['unlikelyCandidates', 'okMaybeItsACandidate', 'byline', 'positive', 'negative'];

/** Attributes that hide an element; without any of them Readability's test of its style can be left out. */
export const HIDING = ['style', 'hidden', 'aria-hidden'];

/** What Readability asks of an element that it has given another tag; the nodes of attributes, of which it makes two for each, cost more than the element. */
const ASKED_OF_RENAMED = ['class', 'id', 'itemprop', 'rel', 'role', 'aria-modal', ...HIDING];

/** What `textContent` is made of. */
const WORDS = new Set<number>([TEXT_NODE, CDATA_SECTION_NODE]);

/**
 * What Readability may do on one page. It takes the words of every element once for each element around it, and does all of it
 * again with other rules where it found little: a page can make that cost minutes.
 */
export interface WorkLeft {
  /** UTF-16 code units that may still be looked at. */
  characters: number;
}

/** Thrown in the midst of Readability, which has no other way out, and caught by whoever started it. */
export class TooMuchWork extends Error {}

export class QuickReadability extends OpenReadability {
  override readonly REGEXPS: Inner['REGEXPS'];
  /** While Readability weighs what it has found, and changes nothing. */
  private known: KnownLengths | null = null;
  /** Elements that are known to have words: Readability asks from the outside in, and takes nothing out of one before it has asked. */
  private readonly worded = new WeakSet<Node>();
  /** The node of which Readability is about to say whether it goes, and its words once they are known. */
  private judged: { node: Element; words: string | null } | null = null;

  /**
   * @param copy The document to read; it is used up.
   * @param again What stands in the body once more, as nodes of the copy; asked for each time Readability starts over with other
   *   rules, which it does up to three times on a short page.
   * @param left Counted down; `parse` throws `TooMuchWork` when it is used up.
   */
  constructor(
    private readonly copy: Document,
    private readonly again: () => Iterable<Node>,
    private readonly left: WorkLeft,
  ) {
    // With the identity serializer Readability hands its element over as it is, and does not print it.
    super(copy, { serializer: (node) => node });
    const { REGEXPS } = OpenReadability.prototype;
    this.REGEXPS = { ...REGEXPS };
    for (const name of NAME_PATTERNS) {
      const pattern = REGEXPS[name] as NameTest;
      this.REGEXPS[name] = { test: remembered((names: string) => pattern.test(names)) };
    }
  }

  /** Readability prints the body to be able to start over, and does so rarely: it gets another copy then. */
  override _grabArticle(): Element | null {
    const { body } = this.copy;
    Object.defineProperty(body, 'innerHTML', {
      get: () => '',
      set: () => this.startOver(),
    });
    const article = super._grabArticle();
    // Readability prints the article for its log even while the log is off.
    if (article) Object.defineProperty(article, 'innerHTML', { value: '' });
    return article;
  }

  /** Brings the body back to what it was before Readability looked for the article. */
  private startOver(): void {
    this.copy.body.replaceChildren();
    // One by one: a call cannot take a hundred thousand nodes. A list of its own, since they leave the one that they stand in.
    for (const node of [...this.again()]) this.copy.body.append(node);
    this._unwrapNoscriptImages(this.copy);
    this._removeScripts(this.copy);
    this._prepDocument();
  }

  override _isProbablyVisible(element: Element): boolean {
    return (
      !element.hasAttributes() ||
      !HIDING.some((name) => element.hasAttribute(name)) ||
      super._isProbablyVisible(element)
    );
  }

  override _isValidByline(element: Element, names: string): boolean {
    const isNamed =
      element.getAttribute('rel') === 'author' ||
      element.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline?.test(names);
    return isNamed === true && super._isValidByline(element, names);
  }

  override _isElementWithoutContent(element: Element): boolean {
    return !hasWords(element, this.worded) && super._isElementWithoutContent(element);
  }

  /** Asked of every `<div>`: a list of its children, made for one question, is kept up to date as long as it lives. */
  override _hasSingleTagInsideElement(element: Element, tag: string): boolean {
    const only = element.firstElementChild;
    if (only?.tagName !== tag || only.nextElementSibling) return false;
    for (let child = element.firstChild; child; child = child.nextSibling)
      if (child.nodeType === TEXT_NODE && /\S$/.test(child.nodeValue ?? '')) return false;
    return true;
  }

  override _hasChildBlockElement(element: Element): boolean {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      if (this.DIV_TO_P_ELEMS.has(child.tagName) || this._hasChildBlockElement(child)) return true;
    return false;
  }

  override _setNodeTag(element: Scored, tag: string): Element {
    const renamed: Scored = this.copy.createElement(tag);
    for (const name of ASKED_OF_RENAMED) {
      const value = element.getAttribute(name);
      if (value !== null) renamed.setAttribute(name, value);
    }
    while (element.firstChild) renamed.append(element.firstChild);
    element.replaceWith(renamed);
    if (element.readability) renamed.readability = element.readability;
    return renamed;
  }

  override _getInnerText(element: Element, normalizeSpaces = true): string {
    const { judged } = this;
    const isJudged = normalizeSpaces && judged?.node === element;
    if (isJudged && judged.words !== null) return judged.words;
    const words = super._getInnerText(element, normalizeSpaces);
    this.count(words.length);
    if (isJudged) judged.words = words;
    return words;
  }

  override _initializeNode(element: Element): void {
    this.known ??= new Map();
    super._initializeNode(element);
  }

  override _prepArticle(article: Element): void {
    this.known = null;
    super._prepArticle(article);
  }

  /** Most elements hold no link: their words need not be looked at. */
  override _getLinkDensity(element: Element): number {
    if (this.known !== null) return linkShare(element, this.known);
    return element.querySelector('a') === null ? 0 : super._getLinkDensity(element);
  }

  /** Whether a node goes depends on several questions about its words, between which nothing changes. */
  override _removeNodes(nodes: ArrayLike<Element>, isUnwanted?: IsUnwanted): void {
    const judge: IsUnwanted = (node, index, all) => {
      this.judged = { node, words: null };
      const isGone = isUnwanted?.call(this, node, index, all) ?? true;
      this.judged = null;
      return isGone;
    };
    super._removeNodes(nodes, isUnwanted && judge);
  }

  override _textSimilarity(first: string, second: string): number {
    this.count(first.length + second.length);
    return super._textSimilarity(first, second);
  }

  private count(characters: number): void {
    this.left.characters -= characters;
    if (this.left.characters < 0) throw new TooMuchWork();
  }

  /** Makes addresses absolute and takes classes away, for a reader view. */
  override _postProcessContent(): void {}

  /** Takes away what makes text look like something. */
  override _cleanStyles(): void {}
}

/** Are there words under a node? What stands between it and the first of them has words too, and is added to `worded`. */
function hasWords(node: Node, worded: WeakSet<Node>): boolean {
  if (worded.has(node)) return true;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (WORDS.has(child.nodeType) ? /\S/.test(child.nodeValue ?? '') : hasWords(child, worded)) {
      worded.add(node);
      return true;
    }
  }
  return false;
}
