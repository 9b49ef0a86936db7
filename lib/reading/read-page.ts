/**
 * Document → RawReading: the one door on the page's side. It looks and never writes: the live page is the same after.
 *
 *     page text → article → bibliography → body → markers → references → claims
 */

import { describe } from '../anchors/describe';
import { readArticle } from '../article/read-article';
import { settleAsides } from '../article/settle-asides';
import { type Bibliography, bibliographySteps } from '../bibliography';
import { MARKER_WORDS } from '../bibliography/page-pointers';
import type { BibliographyEntry } from '../bibliography/types';
import { pageTextSteps } from '../dom/page-text';
import type { PageText, TextBlock } from '../dom/types';
import { unclobbered } from '../dom/unclobbered';
import { type Addresses, readAddresses } from '../identifiers/addresses';
import { markerSteps } from '../markers';
import { type EntryIndex, indexEntries } from '../markers/entry-index';
import { numberedByPlace } from '../markers/numbered-by-place';
import { ownAddress } from '../markers/own-address';
import type { FoundMarker } from '../markers/types';
import { countWords } from '../text/count-words';
import { withoutFragment } from '../text/without-fragment';
import { articleBody, bodyStart } from './article-body';
import { CUT_NOTE, MOST_MARKERS, MOST_REFERENCES } from './limits';
import { claimSteps } from './read-claims';
import type { CitationMarker, PlacedReference, RawReading, ReadingStage } from './types';

/** Everything the page says about its sources. Never throws on what a page holds; what was skipped stands in `notes`. */
export function readPage(live: Document): RawReading {
  const steps = readingSteps(live);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * The same reading in steps. Between two of them whoever runs it may give the page its turn, or stop: the steps hold on to
 * nothing but what they have read. Readability is one step, the longest of a usual page.
 *
 *     for (let step = steps.next(); !step.done; step = steps.next()) await othersHadTheirTurn();
 */
export function* readingSteps(live: Document): Generator<ReadingStage, RawReading> {
  const { document } = unclobbered(live);
  const unsettled = yield* pageTextSteps(document);
  yield 'text';
  const { article, kept: readable, notes } = readArticle(unsettled);
  yield 'article';
  const { page, kept } = settleAsides(unsettled, readable);
  const addresses = readAddresses();
  const own = ownAddress(article, addresses);
  yield 'text';
  const whole = yield* bibliographySteps(page, bodyStart(page, kept), own);
  const bibliography = { ...whole, entries: numberedByPlace(page, whole.entries.slice(0, MOST_REFERENCES)) };
  const index = indexEntries(page, bibliography.entries, addresses);
  yield 'bibliography';
  const citing = citingBlocks(bibliography, index);
  const body = articleBody(page, kept, [bibliography.entries, bibliography.passedOver], citing);
  yield 'bibliography';
  const all = yield* markerSteps({ page, body, pointers: bibliography.pointers, index, addresses, own });
  const found = all.slice(0, MOST_MARKERS);
  const words = body.reduce((sum, { start, end }) => sum + countWords(page.text.slice(start, end)), 0);
  if (words < MIN_WORDS && bibliography.entries.length === 0) {
    return {
      article: null,
      references: [],
      markers: [],
      claims: [],
      notes: [
        ...(page.isCut ? [CUT_NOTE] : []),
        { stage: 'article', reason: 'no article text found', text: '' },
      ],
    };
  }
  // A list that a script draws from data shows what is cited and nothing else.
  const cited = new Set(found.flatMap(({ entries }) => entries));
  const entries = bibliography.entries.filter((entry) => entry.trait !== 'page-data' || cited.has(entry));
  const { references, idOf } = toReferences(page, entries, found, (href) => workOf(href, addresses));
  yield 'claims';
  const markers = found.map((marker, index) => toMarker(marker, index, idOf));
  const { claims, isWhole } = yield* claimSteps(
    page,
    body,
    markers.map((marker, index) => ({ marker, block: (found[index] as FoundMarker).block })),
  );
  const isCut = page.isCut || references.length === MOST_REFERENCES || all.length > MOST_MARKERS || !isWhole;
  return {
    article: { ...article, words },
    references,
    markers,
    claims,
    notes: [...(isCut ? [CUT_NOTE] : []), ...notes, ...bibliography.notes],
  };
}

/** Fewer words than this are a caption or an error page. */
const MIN_WORDS = 20;

/** Blocks with a mark that is a link to an entry of the list; some of them are notes, or entries themselves. */
const citingBlocks = ({ pointers }: Bibliography, { byElement }: EntryIndex): Set<TextBlock> =>
  new Set(
    pointers.flatMap(({ block, text, target }) =>
      MARKER_WORDS.test(text) && byElement(target) !== null ? block : [],
    ),
  );

type IdOf = (marker: FoundMarker) => string[];

/** Listed entries, then studies that only a link names, in page order; each work once. */
function toReferences(
  page: PageText,
  entries: BibliographyEntry[],
  found: FoundMarker[],
  keyOf: (href: string) => string,
): { references: PlacedReference[]; idOf: IdOf } {
  const linked = new Map<string, FoundMarker>();
  for (const marker of found)
    if (marker.href !== null && !linked.has(keyOf(marker.href))) linked.set(keyOf(marker.href), marker);
  const ids = new Map<BibliographyEntry | string, string>();
  const references = [
    ...entries.map((entry) => ({
      key: entry as BibliographyEntry | string,
      reference: listedReference(page, entry),
    })),
    ...[...linked].map(([address, marker]) => ({
      key: address as BibliographyEntry | string,
      reference: linkedReference(page, marker),
    })),
  ]
    .sort((a, b) => a.reference.position.start - b.reference.position.start)
    .slice(0, MOST_REFERENCES)
    .map(({ key, reference }, index) => {
      ids.set(key, `r${index + 1}`);
      return { ...reference, id: `r${index + 1}` };
    });
  const idOf: IdOf = ({ entries: targets, href }) =>
    [...targets, ...(href === null ? [] : [keyOf(href)])].flatMap((key) => ids.get(key) ?? []);
  return { references, idOf };
}

/** The work that an address names, so that one study linked at its publisher and at doi.org is one reference; the address itself where it names none. */
function workOf(href: string, addresses: Addresses): string {
  const [first] = addresses.identifiers(href);
  return first === undefined ? withoutFragment(href).replace(/\/$/, '') : `${first.kind}:${first.value}`;
}

function listedReference(
  page: PageText,
  { raw, lines, links, label, start, end }: BibliographyEntry,
): PlacedReference {
  return { id: '', label, origin: 'bibliography', raw, lines, links, ...describe(page.text, { start, end }) };
}

/** The words of the link are what the page prints of the study. */
function linkedReference(page: PageText, marker: FoundMarker): PlacedReference {
  const raw = marker.text.replace(/\s+/g, ' ').trim();
  const links = [{ href: marker.href ?? '', text: raw }];
  return {
    id: '',
    label: marker.labels[0] ?? null,
    origin: 'inline-link',
    raw,
    lines: [],
    links,
    ...describe(page.text, marker),
  };
}

function toMarker(found: FoundMarker, index: number, idOf: IdOf): CitationMarker {
  return {
    id: `m${index + 1}`,
    style: found.style,
    text: found.text,
    labels: found.labels,
    references: [...new Set(idOf(found))],
    position: { start: found.start, end: found.end },
  };
}
