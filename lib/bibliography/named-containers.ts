/**
 * Lists whose container says what it is: DPUB-ARIA roles (https://www.w3.org/TR/dpub-aria-1.1/), EPUB types, and class
 * or id words that journals, content systems and footnote plug-ins share.
 */
import { blocksBetween } from '../dom/blocks-between';
import type { PageText, Span } from '../dom/types';
import { remembered } from '../text/remembered';
import { entryLikeness } from './entry-likeness';
import { readEntry } from './entry-text';
import { bibliographyHeading } from './heading-words';
import { listItems, shapeOf } from './list-items';
import { CERTAIN, LIKELY } from './reference-likeness';
import { trimEnd } from './trim-end';
import type { BibliographyEntry, BibliographyList } from './types';

const DATA_TYPES = new Set(['footnotes', 'endnotes', 'rearnotes', 'bibliography']);

/**
 * Class, id and role words. Takes "references", "doc-bibliography", "ref-list", "c-article-references", "wp-block-footnotes", "mntl-sources", "ltx_bibliography", "csl-bib-body", "references text-sm";
 * refuses "preferences", "source-code", "referenced-by", "reference-text".
 */
const NAMES =
  /(?:^|[\s_-])(?:doc-(?:bibliography|endnotes|footnotes)|references?|reference-?list|ref-?list|bibliography|biblist|biblio(?:div)?|bib-?body|citation-?list|citations|foot-?notes?|end-?notes?|sources?|literatur|refs)(?:$|[\s_-](?!code|set|link|entry|item|by|(?<=[_-])text(?:$|\s)))/i;

/** Part of the entries that must look like references, or lead back to the text, for a name alone to count. */
const MIN_LIKELY_SHARE = 0.5;

/** Lists in containers that name themselves, the innermost container of several. */
export function findNamedContainers(page: PageText): BibliographyList[] {
  const found = new Set<Element>();
  const isListName = remembered((names: string) => NAMES.test(names));
  const title = titleOf(page);
  for (const [element, names] of page.names)
    if (isListName(names) && isContainer(element) && !(title && element.contains(title))) found.add(element);
  for (const element of page.document.querySelectorAll(
    '[data-type$="notes"], [data-type="bibliography"], [epub\\:type]',
  )) {
    if (DATA_TYPES.has(element.getAttribute('data-type') ?? element.getAttribute('epub:type') ?? ''))
      found.add(element);
  }
  const around = ancestorsAmong(found);
  const innermost = [...found].filter((element) => !around.has(element));
  const alike = new Map<string, number>();
  for (const element of innermost) alike.set(kindOf(element), (alike.get(kindOf(element)) ?? 0) + 1);
  return innermost.flatMap((element) => {
    const span = page.spans.get(element);
    if (!span || span.end - span.start < 20) return [];
    const parts = listItems(page, element, span).flatMap(
      (source) => readEntry(page, source, 'named-container') ?? [],
    );
    const isItem =
      (alike.get(kindOf(element)) ?? 0) > 1 &&
      !LISTS.test(element.localName) &&
      !isSeveral(parts) &&
      !isHeaded(page, span);
    const whole = { start: span.start, end: trimEnd(page, span), elements: [element], ordinal: null };
    const entries = isItem ? [readEntry(page, whole, 'named-container') ?? []].flat() : parts;
    const likely = entries.filter(
      (entry) => entry.leadsBack || entryLikeness(entry) >= LIKELY || isNamedEntry(page, entry),
    ).length;
    const alone =
      entries.length === 1 &&
      entries[0] !== undefined &&
      !entries[0].leadsBack &&
      entryLikeness(entries[0]) < CERTAIN &&
      !isNamedEntry(page, entries[0]);
    if (entries.length === 0 || alone || likely / entries.length < MIN_LIKELY_SHARE) return [];
    return [{ trait: 'named-container' as const, because: `stands in “${nameOf(element)}”`, entries }];
  });
}

/** Does its own class say that it is a reference, and nothing else? A manual may give neither year nor place. */
const isNamedEntry = ({ names }: PageText, { elements: [element] }: BibliographyEntry): boolean =>
  element !== undefined && ENTRY_NAMES.test(names.get(element) ?? '');

/** Takes "biblioentry", "csl-entry", "ltx_bibitem", "bibliomixed"; refuses "entry", "citation", "bib-item" (a library's shelves). */
const ENTRY_NAMES = /bib(?:lio)?(?:entry|item|mixed)|csl-entry/i;

/** Shape of a container; without a class its id without numbers tells it from others ("story_source", "journal_references"). */
const kindOf = (element: Element): string =>
  element.hasAttribute('class') ? shapeOf(element) : `${element.tagName} #${element.id.replace(/\d+/g, '')}`;

/** Those of the elements that hold another of them. */
function ancestorsAmong(elements: Set<Element>): Set<Element> {
  const around = new Set<Element>();
  for (const element of elements) {
    for (let outer = element.parentElement; outer && !around.has(outer); outer = outer.parentElement)
      if (elements.has(outer)) around.add(outer);
  }
  return around;
}

/** Takes `<div>`, `<ol>`, `<section>`; refuses single items and headings, which carry such names as well. */
const isContainer = (element: Element): boolean =>
  !/^(?:li|p|body|html|h[1-6]|td|dd|dt)$/.test(element.localName);

/** The page's title, unless it heads a list: a manual calls its pages so ("template-reference-topic"), and what holds the title is the page. */
function titleOf({ document }: PageText): Element | null {
  const title = document.querySelector('h1');
  return bibliographyHeading((title?.textContent ?? '').trim()) === null ? title : null;
}

/** Takes "ol", "table"; refuses "div". */
const LISTS = /^(?:ol|ul|dl|table)$/;
/** Takes "1987", "in 2019"; refuses "12019". */
const YEAR = /\b(?:1[6-9]|20)\d\d\b/;

/**
 * Parts that are entries of their own, not the title, the journal and the links of one: `<div class="References">` may wrap
 * the list or each entry, and then there are many of it.
 */
const isSeveral = (parts: BibliographyEntry[]): boolean =>
  parts.filter((part) => YEAR.test(part.raw) && (part.leadsBack || entryLikeness(part) >= LIKELY)).length > 1;

/** "Footnotes", "References" open lists of one shape, each with a heading; an entry has none. */
const isHeaded = (page: PageText, span: Span): boolean => {
  const [first] = blocksBetween(page, span);
  return first?.kind === 'heading' && bibliographyHeading(page.text.slice(first.start, first.end)) !== null;
};

const nameOf = (element: Element): string =>
  element.getAttribute('role') ||
  element.getAttribute('class') ||
  element.getAttribute('id') ||
  element.tagName;
