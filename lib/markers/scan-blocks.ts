/** Runs one pattern over the article's blocks, for the styles that are plain text; digits and brackets of other scripts count. */
import { isFragment } from '../dom/pointers';
import type { TextBlock } from '../dom/types';
import type { MarkerStyle } from '../reading/types';
import { plainSigns } from '../text/plain-signs';
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

/** Words before a number. Takes "Methods (", "1 Why"; refuses "[". */
const WORDS = /\p{L}{2}/u;

/** Is the place inside the words of a link to a part of the page: "Methods (2)" in a table of contents? */
function isInTitle(text: string, { runs }: TextBlock, at: number): boolean {
  const run = runs.find(({ end }) => end > at);
  return (
    run !== undefined && run.link !== null && isFragment(run.link) && WORDS.test(text.slice(run.start, at))
  );
}

/** Markers of one style; `decide` gives labels and entries, or null for a look-alike. */
export function scanBlocks(
  { page, body }: MarkerContext,
  pattern: RegExp,
  style: MarkerStyle,
  decide: (candidate: Candidate) => Pick<FoundMarker, 'labels' | 'entries'> | null,
): FoundMarker[] {
  const found: FoundMarker[] = [];
  for (const block of body) {
    const printed = page.text.slice(block.start, block.end);
    const text = plainSigns(printed);
    for (const match of text.matchAll(pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      if (isInTitle(page.text, block, block.start + at)) continue;
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
          text: printed.slice(at, end).trim(),
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
