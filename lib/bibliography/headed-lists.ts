/**
 * Lists under a heading: "References", "29 Sources", "Quellen:", "参考文献". The heading may be any block whose whole text
 * is such a word; what follows may be a list, a table, repeated `<div>`s, paragraphs, or lines.
 */
import { blocksBetween, firstBlockFrom, runsBetween } from '../dom/blocks-between';
import { pointedElement } from '../dom/pointers';
import type { PageText, Span, TextBlock } from '../dom/types';
import { ownSite } from '../identifiers/own-site';
import { BARE_ADDRESS, entryLikeness, isEntryLike, MAX_ENTRY } from './entry-likeness';
import { type EntrySource, readEntry } from './entry-text';
import { bibliographyHeading, type HeadingCertainty, headsReferences, MAX_HEADING } from './heading-words';
import { lines, listItems, withFoldedRest } from './list-items';
import { isContentsLine } from './page-pointers';
import { partedEntries } from './parted-entries';
import { CERTAIN, LIKELY, NAMED_BEFORE, referenceLikeness } from './reference-likeness';
import { repeatedRow } from './repeated-row';
import { marksOf } from './text-marks';
import type { BibliographyEntry, BibliographyList } from './types';

/** Blocks between heading and list that explain the list ("This article references 57 works"). */
const MAX_PREFACE_BLOCKS = 4;

/** Part of the entries that must look like references, by how sure the heading is. */
const MIN_LIKELY_SHARE: Record<HeadingCertainty, number> = { certain: 0.3, likely: 0.5 };

/** As many as references are kept at all (`lib/reading/limits.ts`); behind each, what follows is looked at up to the next. */
const MOST_HEADINGS = 5_000;

/** Lists that stand under a heading, in page order. */
export function findHeadedLists(page: PageText): BibliographyList[] {
  let headings = 0;
  /** Does the text before the list mark at least half of it? */
  const isMarked = (entries: BibliographyEntry[], { start }: Span): boolean => {
    const marks = marksOf(page);
    const ends = entries.map(({ label }, at) => marks.get(label ?? `${at + 1}`)?.end ?? Infinity);
    return ends.filter((end) => end <= start).length * 2 >= entries.length;
  };
  const isOwnSite = ownSite(page.document.URL);
  const lists = page.blocks.flatMap((block, index) => {
    if (block.aside && block.kind !== 'heading') return [];
    const heading = headings < MOST_HEADINGS ? headingLine(page, block) : null;
    if (heading === null) return [];
    headings += 1;
    const { text, certainty, start, end } = heading;
    const isTab = isContentsLine(page, block);
    // "<b>Sources</b><br>[1] …<br>[2] …": heading and entries share one block, or the whole text does.
    const entries = isTab
      ? entriesOfTab(page, block)
      : end >= block.end
        ? entriesAfter(page, index)
        : toEntries(page, lines(page, block.element, { start: end + 1, end: block.end }));
    // "Last change 3.4.2015" closes a page whose text, heading and entries are lines of one cell.
    while (start > block.start && entries.length > 0 && isStrayLine(entries.at(-1) as BibliographyEntry))
      entries.pop();
    // "Client: the class that this one replaces": a page of the manual's own, if nothing says surely that it is a work.
    const isDoubtful = ({ links }: BibliographyEntry): boolean =>
      (links.length > 0 && links.every(({ href }) => isOwnSite(href))) ||
      (REMARKS.test(text) && (entries.length === 1 || isBox(page, text, entries)));
    const needsMore =
      entries.some(isDoubtful) && (isBox(page, text, entries) || !isMarked(entries, block))
        ? isDoubtful
        : () => false;
    return isBelievable(entries, certainty, (entry) => (needsMore(entry) ? CERTAIN : LIKELY))
      ? [{ trait: 'heading' as const, because: `stands under “${text}”`, entries }]
      : [];
  });
  // Beside the references, the numbers of a list for who wants to read on are no labels: the marks of the text mean the other list.
  return lists.map((list) =>
    lists.length > 1 && READ_ON.test(list.because)
      ? { ...list, entries: list.entries.map((entry) => ({ ...entry, label: null })) }
      : list,
  );
}

/** Takes "“Further reading”", "“5. Lecturas recomendadas:”"; refuses "“Further reading and references”". */
const READ_ON =
  /“[\d. ]{0,6}(?:further reading|leitura adicional|lecturas recomendadas|weiterführende literatur|pour aller plus loin|לקריאה נוספת)\W?”/iu;

/** The block, or the line of it, that is a heading of references. */
function headingLine(
  page: PageText,
  block: TextBlock,
): (Span & { text: string; certainty: HeadingCertainty }) | null {
  const whole = page.text.slice(block.start, block.end);
  if (whole.length > MAX_HEADING && !whole.includes('\n')) return null;
  let start = block.start;
  for (const line of whole.split('\n')) {
    const text = line.trim();
    const certainty = line.length <= MAX_HEADING ? bibliographyHeading(text) : null;
    if (certainty !== null) return { start, end: start + line.length, text, certainty };
    start += line.length + 1;
  }
  return null;
}

function isBelievable(
  entries: BibliographyEntry[],
  certainty: HeadingCertainty,
  least: (entry: BibliographyEntry) => number,
): boolean {
  if (entries.length === 0) return false;
  const [only] = entries;
  // "Story source: Materials provided by the university": a word that also heads remarks needs more than one like entry.
  if (certainty === 'likely' && entries.length === 1 && only)
    return (
      only.leadsBack ||
      BARE_ADDRESS.test(only.raw.trim()) ||
      referenceLikeness(only.raw, only.links) >= least(only)
    );
  const likely = entries.filter(
    (entry) =>
      entry.leadsBack ||
      NAMED_BEFORE.test(entry.raw) ||
      entryLikeness(entry) >= least(entry) ||
      (certainty === 'certain' && least(entry) === LIKELY && isLinkedTitle(entry)),
  );
  return likely.length / entries.length >= MIN_LIKELY_SHARE[certainty];
}

/** Nothing but a title that links to where the work is: under "References" a reference, elsewhere a link like any other. */
const isLinkedTitle = ({ raw, links }: BibliographyEntry): boolean =>
  links.length === 1 &&
  links.every(({ href, text }) => /^https?:/.test(href) && text === raw) &&
  TITLE.test(raw);

/** Takes "Walking and mood in adults"; refuses "Full text", "plover.JobList". */
const TITLE = /^\S+(?: \S+){2}/;

/** What also stands over remarks. Takes "Notes", "Anmerkungen:"; refuses "Sources". */
const REMARKS = /^\W*(?:notes?|notas|noter|noten|anmerkungen)\W*$/i;

/** One note stands in a box of its own, as manuals have them; in Italian the word means several. */
const isBox = ({ document }: PageText, heading: string, [first]: BibliographyEntry[]): boolean =>
  ONE.test(heading) && first?.label === null && !/^it/.test(document.documentElement.lang);

/** Takes "Note"; refuses "Notes". */
const ONE = /note\W*$/i;

/**
 * What the panel holds that a tab opens: it has no heading but the tab's words. Linked titles open its entries, and lines without a
 * link go on with them; a panel that opens otherwise may say how to cite the page.
 */
function entriesOfTab(page: PageText, { runs: [tab] }: TextBlock): BibliographyEntry[] {
  const panel = tab?.link && pointedElement(tab.link, page);
  const span = panel && page.spans.get(panel);
  if (!panel || !span) return [];
  const parts: EntrySource[] = [];
  for (const line of lines(page, panel, span)) {
    const last = parts.at(-1);
    if (runsBetween(page, line).some(({ link }) => link !== null)) parts.push(line);
    else if (last) last.end = line.end;
    else return [];
  }
  return toEntries(page, parts);
}

function entriesAfter(page: PageText, headingIndex: number): BibliographyEntry[] {
  const heading = page.blocks[headingIndex] as TextBlock;
  for (let index = headingIndex + 1; index <= headingIndex + MAX_PREFACE_BLOCKS; index++) {
    const block = page.blocks[index];
    if (!block || (block.kind === 'heading' && index > headingIndex + 1)) return [];
    // "Notes" on how it works, and then "References"; what a manual says of the next function.
    if (headsReferences(page, block) || leaves(heading, block)) return [];
    const structured = structuredEntries(page, block, heading);
    if (structured.length > 0) return structured;
    if (isPreface(page, index, heading)) continue;
    const loose = paragraphEntries(page, index, heading);
    if (loose.some((entry) => entryLikeness(entry) >= LIKELY || entry.label !== null)) return loose;
  }
  return [];
}

/** Does the block stand behind the description that holds the heading? */
const leaves = (heading: TextBlock, { element }: TextBlock): boolean =>
  heading.element.parentElement?.closest('dd')?.contains(element) === false;

/** "We rely on peer-reviewed studies …": a paragraph that is no reference itself, with a list right behind it. */
function isPreface(page: PageText, index: number, heading: TextBlock): boolean {
  const block = page.blocks[index] as TextBlock;
  const next = page.blocks[index + 1];
  if (!next || referenceLikeness(page.text.slice(block.start, block.end), []) >= LIKELY) return false;
  return structuredEntries(page, next, heading).some(
    ({ raw, links }) => referenceLikeness(raw, links) >= LIKELY,
  );
}

/** The list, table or row of like elements that begins with this block, and lists that follow it under sub-headings. */
function structuredEntries(page: PageText, block: TextBlock, heading: TextBlock): BibliographyEntry[] {
  const list = block.element.closest('ol, ul, dl, table');
  const span = list ? page.spans.get(list) : undefined;
  if (!list || !span || span.start < heading.end) return [];
  const own = toEntries(page, withFoldedRest(page, list, listItems(page, list, span)));
  const next = firstBlockFrom(page, span.end);
  const follower = page.blocks[next];
  if (!follower || own.length === 0) return own;
  // "Books", "Journal articles": a short line between two lists of one bibliography.
  const subheading =
    follower.kind !== 'list-item' &&
    follower.end - follower.start < MAX_SUBHEADING &&
    bibliographyHeading(page.text.slice(follower.start, follower.end)) === null;
  const after = subheading ? page.blocks[next + 1] : follower;
  const sibling = after?.element.closest('ol, ul');
  if (
    !after ||
    !sibling ||
    (page.spans.get(sibling)?.start ?? 0) < span.end ||
    sibling.parentElement !== list.parentElement
  )
    return own;
  const more = structuredEntries(page, after, heading);
  return more.length > 0 && more.every((entry) => entryLikeness(entry) >= LIKELY) ? [...own, ...more] : own;
}

const MAX_SUBHEADING = 80;

/** Paragraphs, `<div>`s or lines up to the next heading, as long as they look like entries. */
function paragraphEntries(page: PageText, from: number, heading: TextBlock): BibliographyEntry[] {
  const first = page.blocks[from] as TextBlock;
  const row = repeatedRow(page, first, heading);
  const region = row.length > 1 ? row : partedEntries(page, first.element);
  const entries = region.length > 1 ? toEntries(page, region) : [];
  const next = region.length > 1 ? firstBlockFrom(page, region.at(-1)?.end ?? 0) : from;
  for (let index = next; index < page.blocks.length; index++) {
    const block = page.blocks[index] as TextBlock;
    if (block.kind === 'heading' && entries.length > 0 && isSubheading(page, index)) continue;
    if (block.kind === 'heading' || block.aside || block.kind === 'code' || isFooter(block, heading)) break;
    const span = { start: block.start, end: block.end };
    if (leaves(heading, block) || WAY_ON.test(page.text.slice(span.start, span.end))) break;
    const found = toEntries(page, lines(page, block.element, span));
    if (!found.some(isEntryLike) && !isNext(entries.at(-1), found[0])) break;
    entries.push(...found);
  }
  return entries;
}

/** The way to the other pages of a manual. Takes "Next: Oats, Up: Cereals", "Goto Chapter: 1"; refuses "Nextcloud: a manual". */
const WAY_ON = /^(?:next|prev(?:ious)?|up|goto chapter): /i;

/** "© 2024 The publishers. Privacy · Contact": the page's own footer right behind the list. */
const isFooter = ({ element }: TextBlock, heading: TextBlock): boolean =>
  element.closest('footer')?.contains(heading.element) === false;

/**
 * "Notable research": a short heading between two parts of one bibliography; what follows can be nothing but an entry. Where the
 * next bibliography begins, this one ends.
 */
function isSubheading(page: PageText, index: number): boolean {
  const [heading, next] = page.blocks.slice(index, index + 2);
  if (!heading || !next || next.kind === 'heading' || heading.end - heading.start >= MAX_SUBHEADING)
    return false;
  if (headsReferences(page, heading)) return false;
  const text = page.text.slice(next.start, next.end);
  return BARE_ADDRESS.test(text) || referenceLikeness(text, []) >= CERTAIN;
}

/** Behind [2] stands [3], whatever it is: a book with a Japanese imprint, a talk. */
const isNext = (last: BibliographyEntry | undefined, next: BibliographyEntry | undefined): boolean =>
  next != null &&
  Number(last?.label ?? Number.NaN) + 1 === Number(next.label) &&
  next.raw.length <= MAX_ENTRY;

/** A short line behind a list that is not surely an entry. */
const isStrayLine = (entry: BibliographyEntry): boolean =>
  !isEntryLike(entry) ||
  (entry.raw.length < MAX_STRAY && entryLikeness(entry) < CERTAIN && !NAME_AND_TITLE.test(entry.raw));

/** Takes "WHO. Sleep. Geneva, 2010."; refuses "Last change 3. April 2015". */
const NAME_AND_TITLE = /\p{L}\. \p{Lu}/u;

/** UTF-16 code units. */
const MAX_STRAY = 40;

const toEntries = (page: PageText, sources: EntrySource[]): BibliographyEntry[] =>
  sources.flatMap((source) =>
    blocksBetween(page, source)[0]?.kind === 'code' || RIGHTS.test(page.text.slice(source.start, source.end))
      ? []
      : (readEntry(page, source, 'heading') ?? []),
  );

/** What closes a page. Takes "Copyright © 2012 The publishers", "© 2024"; refuses "Copyright law in Europe. Oxford, 2012". */
const RIGHTS = /^(?:copyright )?©/i;
