/**
 * The article of a page: what Readability takes it to be, and which of the live page's text belongs to it.
 * Readability works on a copy and rewrites that, but moves its text nodes and makes none: each leads back to the page's own.
 * The live page is never touched.
 */
import { copyWithoutHead, inertDocument } from '../dom/copy-page';
import { textNodesOf } from '../dom/text-nodes';
import type { PageText } from '../dom/types';
import type { Article, Note } from '../reading/types';
import { findArticleIdentifiers } from './article-identifiers';
import { brief, listedAuthors, titleOf } from './article-names';
import { isoDate } from './iso-date';
import { HIDING, QuickReadability, TooMuchWork, type WorkLeft } from './quick-readability';
import { standIn } from './stand-in';

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
  const isVeiled = shownLength(page) < MIN_LENGTH;
  let found = parse(document, isVeiled, left);
  if (found.length < MIN_LENGTH && !isVeiled) found = parse(document, true, left);
  const byline = listedAuthors(document) ?? found.byline;
  return {
    article: {
      title: titleOf(document, found.title),
      byline: byline && brief(byline),
      siteName: found.siteName && brief(found.siteName),
      published: found.published,
      language: found.language ?? (document.documentElement?.getAttribute('lang') || null),
      url: document.URL && document.URL !== 'about:blank' ? document.URL : null,
      identifiers: findArticleIdentifiers(document),
    },
    kept: found.kept,
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

/** Of the text that no attribute hides: where that is next to nothing, Readability need not look for an article in it. */
const shownLength = ({ blocks }: PageText): number =>
  blocks.reduce((sum, { hidden, start, end }) => sum + (hidden ? 0 : end - start), 0);

interface Parsed extends Pick<Article, 'title' | 'byline' | 'siteName' | 'published' | 'language'> {
  /** Of the text that was kept; UTF-16 code units. */
  length: number;
  /** The live text nodes that were kept. */
  kept: Set<Text>;
}

const NOTHING: Parsed = {
  title: '',
  byline: null,
  siteName: null,
  published: null,
  language: null,
  length: 0,
  kept: new Set(),
};

/**
 * One run of Readability. With `unveil`, the copy's hidden elements are shown first: a saved page often hides its whole
 * text until a script has run, and Readability reads no hidden text.
 */
function parse(document: Document, unveil: boolean, left: WorkLeft): Parsed {
  if (!document.body || left.characters <= 0) return NOTHING;
  const inert = inertDocument(document);
  const copies: Text[][] = [];
  const prepare = (whole: Element, body: Element): void => {
    copies.push(textNodesOf(document, body));
    if (unveil) showAll(whole);
  };
  const root = copyWithoutHead(document, inert);
  const copy = standIn(document, inert, root);
  prepare(root, copy.body);
  const again = () => {
    const body = inert.importNode(document.body, true);
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
    kept: parsed.content
      ? keptNodes(parsed.content, textNodesOf(document, document.body), copies)
      : new Set(),
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

/** The live text nodes whose copies, of whichever copy of the page, stand under `root`. */
function keptNodes(root: Node, live: Text[], copies: Text[][]): Set<Text> {
  return new Set(live.filter((_, at) => copies.some((copied) => root.contains(copied[at] ?? null))));
}
