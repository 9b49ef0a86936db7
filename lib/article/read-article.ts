/**
 * The article of a page: what Readability takes it to be, and which of the live page's text belongs to it.
 * Readability works on a copy and rewrites that; the way back to the page is the identity of its text nodes,
 * or their words where Readability started over from serialised HTML. The live page is never touched.
 */
import { copyWithoutLooks } from '../dom/copy-page';
import { SHOW_TEXT } from '../dom/node-filter';
import { pairTextNodes } from '../dom/pair-text-nodes';
import { textLength } from '../dom/text-length';
import type { PageText, TextBlock } from '../dom/types';
import type { Article, Note } from '../reading/types';
import { findArticleIdentifiers } from './article-identifiers';
import { isoDate } from './iso-date';
import { QuickReadability, TooMuchWork, type WorkLeft } from './quick-readability';

export interface ArticleReading {
  /** What the page says of itself. */
  article: Omit<Article, 'words'>;
  /** The live text nodes that Readability kept. */
  kept: Set<Text>;
  notes: Note[];
}

/** Fewer words than this are a caption or an error page. */
export const MIN_WORDS = 20;

/**
 * What the page is as an article. Where Readability finds none, or must not try, `kept` is empty and a note says so.
 *
 *     readArticle(pageText(document)).article.title   →   "Sleep and load"
 */
export function readArticle(page: PageText): ArticleReading {
  const { document } = page;
  const left = { characters: isTooLarge(page) ? 0 : MAX_WORK };
  const found = [false, true].reduce(
    (best, unveil) =>
      best.length >= MIN_LENGTH || left.characters <= 0 ? best : parse(document, unveil, left),
    NOTHING,
  );
  return {
    article: {
      title: brief(
        withoutSite(
          document,
          (found.title || document.title.trim() || wordsIn(document.querySelector('h1'))).replace(
            INLINE_TAGS,
            '',
          ),
        ),
      ),
      byline: found.byline && brief(found.byline),
      siteName: found.siteName && brief(found.siteName),
      published: found.published,
      language: found.language ?? (document.documentElement?.getAttribute('lang') || null),
      url: document.URL && document.URL !== 'about:blank' ? document.URL : null,
      identifiers: findArticleIdentifiers(document),
    },
    kept: found.root === null ? new Set() : keptNodes(found.root, found.originals, page.blocks),
    notes: left.characters <= 0 ? [WITHOUT_READABILITY] : [],
  };
}

const WITHOUT_READABILITY: Note = {
  stage: 'article',
  reason: 'the page is too large or too deep for Readability',
  text: 'the article is what stands between its paragraphs',
};

const isTooLarge = ({ document, depth, isCut }: PageText): boolean =>
  isCut || depth > MAX_NESTING || document.getElementsByTagName('*').length > MAX_ELEMENTS;

/**
 * The title without the name of its site, where a heading says which part is which: "Sleep and load | Science" over
 * `<h1>Sleep and load</h1>`.
 */
function withoutSite(document: Document, title: string): string {
  for (const heading of [...document.querySelectorAll('h1')].slice(0, MOST_HEADINGS)) {
    if (textLength(heading, MAX_NAME) > MAX_NAME) continue;
    const own = wordsIn(heading);
    const rest = title.slice(own.length);
    if (own.length > rest.length && title.startsWith(own) && SITE_NAME.test(rest)) return own;
  }
  return title;
}

const wordsIn = (heading: Element | null): string => (heading?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Pages have one or two of the first order. */
const MOST_HEADINGS = 100;

/** A longer title, or name of an author or a site, is none; it is cut. UTF-16 code units. */
const MAX_NAME = 2_000;

/** Half a sign at the end of a cut. Takes "\ud83d"; refuses "\ud83d\ude00". */
const HALF_SIGN = /[\ud800-\udbff]$/;

const brief = (name: string): string =>
  name.length <= MAX_NAME ? name : name.slice(0, MAX_NAME).replace(HALF_SIGN, '');

/** Takes " | Science", " - The New York Times"; refuses ": a trial", " and pain". */
const SITE_NAME = /^\s*[|–—·•»-]\s.*$/s;

/** Markup that journals leave in the words of a title. Takes "<i>Aedes aegypti</i>"; refuses "p < 0.05", "<video>". */
const INLINE_TAGS = /<\/?(?:i|b|u|em|strong|su[bp]|span|italic|bold)(?: [^<>]{0,100})?>/gi;

/** Readability's time grows with the cube of the nesting; real pages stay below 60. Deeper ones are read without it. */
const MAX_NESTING = 200;

/** Readability takes some hundredths of a millisecond for each; the largest articles that we know have 20,000. */
const MAX_ELEMENTS = 40_000;

/** Characters that Readability may look at; the largest articles that we know need 13,000,000. */
const MAX_WORK = 200_000_000;

/** Shorter text than this is a caption or an error page; UTF-16 code units. */
const MIN_LENGTH = 100;

interface Parsed extends Pick<Article, 'title' | 'byline' | 'siteName' | 'published' | 'language'> {
  /** Of the text that was kept; UTF-16 code units. */
  length: number;
  root: Node | null;
  originals: Map<Node, Text>;
}

const NOTHING: Parsed = {
  title: '',
  byline: null,
  siteName: null,
  published: null,
  language: null,
  length: 0,
  root: null,
  originals: new Map(),
};

/**
 * One run of Readability. With `unveil`, the copy's hidden elements are shown first: a saved page often hides its whole
 * text until a script has run, and Readability reads no hidden text.
 */
function parse(document: Document, unveil: boolean, left: WorkLeft): Parsed {
  if (!document.body) return NOTHING;
  const originals = new Map<Node, Text>();
  const copy = copyWithoutLooks(document);
  const prepare = (body: HTMLElement, whole: Element): void => {
    pairTextNodes(document, document.body, copy, body, originals);
    if (unveil) showAll(whole);
  };
  prepare(copy.body, copy.documentElement);
  // Another document costs more than a short page; what stands in the body is all that is needed again.
  const again = () => {
    const body = copy.importNode(document.body, true);
    prepare(body, body);
    return body.childNodes;
  };
  const parsed = parsedWithin(new QuickReadability(copy, again, left));
  if (!parsed) return NOTHING;
  return {
    title: parsed.title?.trim() ?? '',
    byline: parsed.byline?.trim() || null,
    siteName: parsed.siteName?.trim() || null,
    published: isoDate(parsed.publishedTime ?? null),
    language: parsed.lang || null,
    length: parsed.length ?? 0,
    root: parsed.content ?? null,
    originals,
  };
}

/** Null also when Readability had too much to do. */
function parsedWithin(readability: QuickReadability): ReturnType<QuickReadability['parse']> {
  try {
    return readability.parse();
  } catch (error) {
    if (error instanceof TooMuchWork) return null;
    throw error;
  }
}

function showAll(copy: Element): void {
  for (const element of [copy, ...copy.querySelectorAll('[hidden], [aria-hidden], [style]')]) {
    for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
  }
}

function keptNodes(root: Node, originals: Map<Node, Text>, blocks: TextBlock[]): Set<Text> {
  const kept = new Set<Text>();
  const strangers: string[] = [];
  const walker = (root.ownerDocument as Document).createTreeWalker(root, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const original = originals.get(node);
    if (original) kept.add(original);
    else strangers.push((node as Text).data);
  }
  if (strangers.length > 0) addByWords(kept, strangers, blocks);
  return kept;
}

/** Live text nodes whose words Readability kept, taken in order so that a repeated phrase finds its own place. */
function addByWords(kept: Set<Text>, strangers: string[], blocks: TextBlock[]): void {
  const byWords = new Map<string, { nodes: Text[]; next: number }>();
  for (const { runs } of blocks) {
    for (const { node } of runs) {
      const list = byWords.get(node.data);
      if (list) list.nodes.push(node);
      else byWords.set(node.data, { nodes: [node], next: 0 });
    }
  }
  for (const words of strangers) {
    const list = byWords.get(words);
    const node = list?.nodes[list.next];
    if (!list || !node) continue;
    kept.add(node);
    list.next += 1;
  }
}
