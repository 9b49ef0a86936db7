/** Runs one pattern over the article's blocks, for the styles that are plain text; digits and brackets of other scripts count. */
import { runAt } from '../dom/blocks-between';
import { isFragment, pointedElement } from '../dom/pointers';
import type { TextBlock } from '../dom/types';
import type { MarkerStyle } from '../reading/types';
import { firstIndex } from '../text/first-index';
import type { FoundMarker, MarkerContext } from './types';

export interface Candidate {
  /** The first group of the pattern: the numbers or names without brackets. */
  inner: string;
  before: string;
  after: string;
  match: RegExpMatchArray;
  block: TextBlock;
  /** Where it stands in the page text. */
  start: number;
}

/** How much text around a candidate a recogniser sees. UTF-16 code units. */
const AROUND = 60;

/** Between a list's heading and its first entry is no more text. UTF-16 code units. */
const MAX_HEADING = 120;

/** Words before a number. Takes "Methods (", "1 Why"; refuses "[". */
const WORDS = /\p{L}{2}/u;

/** Is the place inside the words of a link to a part of the page: "Methods (2)" in a table of contents? The list itself is none. */
function isInTitle({ page, index }: MarkerContext, block: TextBlock, at: number): boolean {
  const run = runAt(block, at);
  if (!run?.link || !isFragment(run.link) || !WORDS.test(page.text.slice(run.start, at))) return false;
  // "<a href=#references>Smith and Brown [1]</a>"
  const target = pointedElement(run.link, page);
  const start = (target && page.spans.get(target)?.start) ?? Number.POSITIVE_INFINITY;
  const first = index.entries[firstIndex(index.entries, (entry) => entry.start >= start)];
  return first === undefined || first.start - start > MAX_HEADING || page.text[at] !== '[';
}

/** Markers of one style, none where the page has no entries; `decide` gives labels and entries, or null for a look-alike. */
export function scanBlocks(
  context: MarkerContext,
  pattern: RegExp,
  style: MarkerStyle,
  decide: (candidate: Candidate) => Pick<FoundMarker, 'labels' | 'entries'> | null,
): FoundMarker[] {
  const { page, plain, body, index } = context;
  const found: FoundMarker[] = [];
  for (const block of index.entries.length === 0 ? [] : body) {
    const text = plain.slice(block.start, block.end);
    // Most blocks have none, which is cheaper to see than to list.
    if (text.search(pattern) < 0) continue;
    for (const match of text.matchAll(pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      if (isInTitle(context, block, block.start + at)) continue;
      const resolved = decide({
        inner: match[1] ?? match[0],
        before: text.slice(Math.max(0, at - AROUND), at),
        after: text.slice(end, end + AROUND),
        match,
        block,
        start: block.start + at,
      });
      if (resolved) {
        found.push({
          style,
          text: page.text.slice(block.start + at, block.start + end).trim(),
          ...resolved,
          href: null,
          start: block.start + at,
          end: block.start + end,
          block,
        });
      }
    }
  }
  return found;
}
