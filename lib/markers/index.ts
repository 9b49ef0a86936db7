/**
 * Every place in the article that points to a source. One file a style; the table says which is believed first, and a
 * stretch of text is one marker only.
 */
import type { ReadingStage } from '../reading/types';
import { groupBy } from '../text/maps';
import { expandRange } from '../text/number-ranges';
import { plainSigns } from '../text/plain-signs';
import { findAuthorPages } from './author-page';
import { findAuthorYears } from './author-year';
import { findBracketNumbers } from './bracket-number';
import type { EntryIndex } from './entry-index';
import { findGluedNumbers } from './glued-number';
import { findInlineLinks } from './inline-link';
import { findLinked } from './linked';
import { findNoteSigns } from './note-sign';
import { findParenthesisNumbers } from './parenthesis-number';
import { findSuperscripts } from './superscript-number';
import { findSymbols } from './symbol';
import type { FindMarkers, FoundMarker, MarkerContext } from './types';

interface StyleRow {
  find: FindMarkers;
  /** Plain numbers are markers only where the page does not link its markers; elsewhere they are intervals and steps. */
  plain: boolean;
}

/** The styles after the linked one, the surest first. A new style is one more row. */
const STYLES: StyleRow[] = [
  { find: findBracketNumbers, plain: true },
  { find: findSuperscripts, plain: true },
  { find: findParenthesisNumbers, plain: true },
  { find: findAuthorYears, plain: true },
  { find: findAuthorPages, plain: true },
  { find: findSymbols, plain: true },
  { find: findNoteSigns, plain: true },
  { find: findGluedNumbers, plain: true },
  { find: findInlineLinks, plain: false },
];

/** From this part of the entries linked from the text on, the page's markers are its links. */
const MOSTLY_LINKED = 0.5;

/**
 * Markers in reading order, found in steps, one a style.
 *
 *     const found = yield* markerSteps({ page, body, pointers, index, addresses, own });
 */
export function* markerSteps(asked: Omit<MarkerContext, 'plain'>): Generator<ReadingStage, FoundMarker[]> {
  const context = { ...asked, plain: plainSigns(asked.page.text) };
  const linked = findLinked(context);
  yield 'markers';
  const mostlyLinked =
    new Set(linked.flatMap(({ entries }) => entries)).size >=
    MOSTLY_LINKED * Math.max(1, context.index.entries.length);
  const taken = [...linked];
  for (const { find, plain } of STYLES) {
    if (plain && mostlyLinked) continue;
    const occupied = new Occupied(taken);
    taken.push(...withoutStrays(find(context)).filter((marker) => !occupied.overlaps(marker)));
    yield 'markers';
  }
  const ordered = taken.sort((a, b) => a.start - b.start || a.end - b.end);
  return joinRanges(context.page.text, withoutDoubles(ordered), context.index.byLabel);
}

/** Takes "–", " - "; refuses ", ". */
const RANGE_SIGN = /^\s?[-–—‐‑−]\s?$/;

/** "[3]–[5]" as two marks means 4 too: the second marker takes what stands between. */
function joinRanges(text: string, markers: FoundMarker[], byLabel: EntryIndex['byLabel']): FoundMarker[] {
  return markers.map((marker, index) => {
    const previous = markers[index - 1];
    if (previous?.block !== marker.block || !RANGE_SIGN.test(text.slice(previous.end, marker.start)))
      return marker;
    const between = expandRange(`${previous.labels.at(-1)}-${marker.labels[0]}`)?.slice(1, -1) ?? [];
    const entries = between.flatMap((label) => byLabel(label, marker.start) ?? []);
    return { ...marker, labels: [...between, ...marker.labels], entries: [...entries, ...marker.entries] };
  });
}

/** "…in 97% of <a href=…>cases</a><sup>3</sup>": the words link to the work that the mark right behind them stands for; one marker. */
const withoutDoubles = (markers: FoundMarker[]): FoundMarker[] =>
  markers.filter((marker, index) => {
    const next = markers[index + 1];
    const [entry, other] = [marker.entries[0], next?.entries[0]];
    return !(
      marker.style === 'inline-link' &&
      next?.block === marker.block &&
      next.style !== 'inline-link' &&
      next.start - marker.end <= MAX_GAP &&
      entry !== undefined &&
      entry === other
    );
  });

/** A stop and a space between linked words and their mark. UTF-16 code units. */
const MAX_GAP = 2;

/** Marks of a style that find their entry before one that does not is believed to be a mark at all. */
const MIN_RESOLVED = 3;
/** The part of a style's marks that may point nowhere. */
const MAX_STRAYS = 0.25;

/**
 * A number that points to no entry is a mark only on a page whose other marks of the style do: then the list lacks it. Links
 * to a study outside the list point to something of their own.
 */
function withoutStrays(markers: FoundMarker[]): FoundMarker[] {
  const strays = markers.filter(({ entries, href }) => entries.length === 0 && href === null);
  const resolved = markers.length - strays.length;
  const believed = resolved >= MIN_RESOLVED && strays.length <= MAX_STRAYS * resolved;
  return believed ? markers : markers.filter((marker) => !strays.includes(marker));
}

/** Spans already spoken for, by block, so that the test stays cheap on pages with thousands of markers. */
class Occupied {
  private readonly byBlock: Map<FoundMarker['block'], FoundMarker[]>;

  constructor(markers: FoundMarker[]) {
    this.byBlock = groupBy(markers, ({ block }) => block);
  }

  overlaps({ block, start, end }: FoundMarker): boolean {
    return (this.byBlock.get(block) ?? []).some(
      (other) => start < Math.max(other.end, other.start + 1) && other.start < Math.max(end, start + 1),
    );
  }
}
