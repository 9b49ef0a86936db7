/**
 * From a place in the page to a bibliography entry: its words without the label and without the links that lead
 * back to the text, and the label itself.
 *
 *     ^ a b Smith J. Load and pain. 2019. [PubMed]   →   raw "Smith J. Load and pain. 2019. [PubMed]"
 *     [12] Smith J. Load and pain. ↩                 →   label "12", raw "Smith J. Load and pain."
 */
import { runsBetween } from '../dom/blocks-between';
import { isFragment, pointedElement } from '../dom/pointers';
import type { PageText, Span, TextRun } from '../dom/types';
import type { ReferenceLink } from '../references/types';
import { isBackLinkText, withoutLeadingSigns, withoutTrailingSigns } from '../text/back-link';
import { bibliographyHeading } from './heading-words';
import { leadingLabel } from './leading-label';
import type { BibliographyEntry, BibliographyTrait } from './types';

export interface EntrySource extends Span {
  elements: Element[];
  /** The place in a numbered list; a printed label outranks it. */
  ordinal: string | null;
}

/** The entry at `source`; null when nothing but a label stands there. */
export function readEntry(
  page: PageText,
  source: EntrySource,
  trait: BibliographyTrait,
): BibliographyEntry | null {
  const words = entryWords(page, source);
  return words === null
    ? null
    : {
        ...words,
        label: words.label ?? source.ordinal,
        start: source.start,
        end: source.end,
        elements: source.elements,
        keys: [],
        trait,
      };
}

/** What a stretch of text says as an entry, whoever takes it for one. */
type EntryWords = Pick<BibliographyEntry, 'label' | 'raw' | 'lines' | 'links' | 'leadsBack'>;

/** Several recognisers look at the same list; each stretch of a page's text is read once. */
const READ = new WeakMap<PageText, Map<string, EntryWords | null>>();

function entryWords(page: PageText, span: Span): EntryWords | null {
  const known = READ.get(page) ?? new Map<string, EntryWords | null>();
  READ.set(page, known);
  const key = `${span.start} ${span.end}`;
  const words = known.get(key);
  if (words !== undefined) return words;
  const read = readWords(page, span);
  known.set(key, read);
  return read;
}

function readWords(page: PageText, span: Span): EntryWords | null {
  const runs = runsBetween(page, span);
  const printed = page.text.slice(span.start, span.end);
  const label = leadingLabel(withoutLeadingSigns(printed));
  const letter = raisedLetter(runs[0], printed, span);
  let kept = '';
  let at = span.start + (letter?.length ?? 0);
  let leadsBack = false;
  for (const run of runs) {
    if (!isBackLink(page, run, span)) continue;
    const between = page.text.slice(at, Math.max(at, run.start));
    if (!leadsBack || !JOINS.test(between.trim())) kept += between;
    leadsBack = true;
    at = run.end;
  }
  kept += page.text.slice(at, span.end);
  const body = withoutLeadingSigns(kept);
  const own = leadingLabel(body);
  const unlabelled = withoutLeadingSigns(withoutLabel(body));
  const raw = withoutTrailingSigns(leadsBack || own ? unlabelled.replace(AFTER_LABEL, '') : unlabelled);
  const folded = raw.replace(LINE_BREAKS, ' ').replace(EMPTIED, '').trim();
  const links = linksOf(page, runs);
  // "SOURCES:" above the sources is no source; a link whose word is "Source" may be one.
  if (folded === '' || (links.length === 0 && bibliographyHeading(folded) !== null)) return null;
  const lines = raw.includes('\n') ? raw.split(LINE_BREAKS).filter(Boolean) : [];
  return { label: label?.label ?? own?.label ?? letter, raw: folded, lines, links, leadsBack };
}

/** The letter that stands raised before an entry: `<sup>a</sup> Smith J.` */
const raisedLetter = (first: TextRun | undefined, printed: string, { start }: Span): string | null =>
  first?.raised && first.start === start && first.link === null
    ? (/^[a-z](?![a-z])/.exec(printed.slice(0, first.end - start))?.[0] ?? null)
    : null;

/** The text without its label, which some pages print twice, once for each width of the screen. */
function withoutLabel(text: string): string {
  const own = leadingLabel(text);
  const rest = own ? text.slice(own.length) : text;
  const again = leadingLabel(rest);
  return own && again?.label === own.label ? rest.slice(again.length) : rest;
}

/** What parts a linked label from its entry. Takes ". Smith J." behind "<a>1</a>", ":Smith J."; refuses "…and". */
const AFTER_LABEL = /^[.:;,–—-]\s*(?=[\p{L}\p{N}"'“‘«(<])/u;

/** White space with a line break in it, folded by the page text to one character each side. Takes " \n"; refuses "  ". */
const LINE_BREAKS = / ?\n ?/g;

/** Brackets whose links back were cut out. Takes "[] " before the entry, "(,) ", " []" behind it; refuses "[1]". */
const EMPTIED = /^[[(][ ,]*[\])] ?| ?\[ ?\]$/g;

/** What stands between two links back to the text, if anything. Takes "et", ","; refuses "Smith". */
const JOINS = /^(?:,|;|and|et|und|y|e|en|och|i)?$/i;

/** Takes the "[" of "[↩]"; refuses "(↩)". */
const BRACKETS = /[[\]]/g;

/**
 * A link to a place before or in the entry, with words that say so. One that opens the entry is its label whatever its words:
 * "Smith et al., 2011" before the reference itself. One that leads on, to a note or to a list of works, is what the text says.
 */
function isBackLink(page: PageText, { link, start, end }: TextRun, source: Span): boolean {
  if (link === null || !isFragment(link)) return false;
  const target = pointedElement(link, page);
  const place = target === null ? undefined : page.spans.get(target);
  return isBackLinkText(page.text.slice(start, end).replace(BRACKETS, ''))
    ? place === undefined || place.start < source.end
    : start === source.start && place !== undefined && place.end < start && end < source.end;
}

/** The links of an entry that lead out of the page, each once. */
function linksOf(page: PageText, runs: TextRun[]): ReferenceLink[] {
  const links = new Map<Element, ReferenceLink & { start: number }>();
  for (const { link, start, end } of runs) {
    if (link === null || isFragment(link)) continue;
    const known = links.get(link);
    if (known) known.text = page.text.slice(known.start, end);
    else links.set(link, { href: absolute(link), text: page.text.slice(start, end), start });
  }
  return [...links.values()].flatMap(({ href, text }) => (href === '' ? [] : [{ href, text }]));
}

/** The address of a link as the browser resolves it; '' when it has none that leads anywhere. */
export function absolute(link: Element): string {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href === '' || /^(?:javascript|data|mailto|tel):/i.test(href)) return '';
  // A link resolves its own address; other elements that point ("<x data-rid>") carry none.
  const own = 'href' in link ? link.href : null;
  if (typeof own === 'string' && own !== '') return own;
  return URL.canParse(href, link.ownerDocument.baseURI)
    ? new URL(href, link.ownerDocument.baseURI).href
    : href;
}
