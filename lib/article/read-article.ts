/**
 * The article of a page: what Readability takes it to be, and which of the live page's text belongs to it.
 * Readability works on a copy and rewrites that, but moves its text nodes and makes none: each leads back to the page's own.
 * The live page is never touched.
 */
import { copyWithoutLooks } from '../dom/copy-page';
import { SHOW_TEXT } from '../dom/node-filter';
import { pairTextNodes } from '../dom/pair-text-nodes';
import type { PageText } from '../dom/types';
import type { Article, Note } from '../reading/types';
import { findArticleIdentifiers } from './article-identifiers';
import { brief, titleOf } from './article-names';
import { isoDate } from './iso-date';
import { HIDING, QuickReadability, TooMuchWork, type WorkLeft } from './quick-readability';

export interface ArticleReading {
  /** What the page says of itself. */
  article: Omit<Article, 'words'>;
  /** The live text nodes that Readability kept. */
  kept: Set<Text>;
  notes: Note[];
}

/**
 * What the page is as an article. Where Readability finds none, or must not try, `kept` is empty and a note says so.
 *
 *     readArticle(pageText(document)).article.title   →   "Sleep and load"
 */
export function readArticle(page: PageText): ArticleReading {
  const { document } = page;
  const left = { characters: isTooLarge(page) ? 0 : MAX_WORK };
  let found = parse(document, false, left);
  if (found.length < MIN_LENGTH) found = parse(document, true, left);
  return {
    article: {
      title: titleOf(document, found.title),
      byline: found.byline && brief(found.byline),
      siteName: found.siteName && brief(found.siteName),
      published: found.published,
      language: found.language ?? (document.documentElement?.getAttribute('lang') || null),
      url: document.URL && document.URL !== 'about:blank' ? document.URL : null,
      identifiers: findArticleIdentifiers(document),
    },
    kept: found.root === null ? new Set() : keptNodes(found.root, found.originals),
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
  if (!document.body || left.characters <= 0) return NOTHING;
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
  for (const element of [copy, ...copy.querySelectorAll(HIDING.map((name) => `[${name}]`).join())]) {
    for (const name of HIDING) element.removeAttribute(name);
  }
}

function keptNodes(root: Node, originals: Map<Node, Text>): Set<Text> {
  const kept = new Set<Text>();
  const walker = (root.ownerDocument as Document).createTreeWalker(root, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const original = originals.get(node);
    if (original) kept.add(original);
  }
  return kept;
}
