/**
 * What a page says, as plain JSON without DOM types, in two steps. `read-page.ts` makes a RawReading in the page: places and
 * words, nothing that the page itself is not needed for. It crosses to the background as the message `page.read`, where
 * `complete-reading.ts` reads the fields of each reference and weighs the words of each claim: a PageReading, on which every
 * later stage works. No optional fields and no `readonly`: absent is `null` (see `messages/schema.ts` for the proof that
 * needs it).
 */
import type { TextPositionSelector, TextQuoteSelector } from '../anchors/types';
import type { Identifier } from '../identifiers/types';
import type { CslItem, FieldSource, ReferenceLink } from '../references/types';

export interface RawReading {
  /** Null when the page holds no article: then the other lists are empty and `notes` says why. */
  article: Article | null;
  references: PlacedReference[];
  markers: CitationMarker[];
  /** Every sentence of the article in reading order, each with its references, possibly none. */
  claims: PlacedClaim[];
  notes: Note[];
}

/** A RawReading with its references parsed and its claims weighed. */
export interface PageReading {
  article: Article | null;
  references: Reference[];
  markers: CitationMarker[];
  /** Every sentence of the article in reading order, each with its references, possibly none. */
  claims: Claim[];
  notes: Note[];
}

export interface Article {
  title: string;
  byline: string | null;
  siteName: string | null;
  /** ISO 8601 date as the page states it. */
  published: string | null;
  /** BCP 47, as the page states it. */
  language: string | null;
  url: string | null;
  words: number;
  /** The article's own identifiers, when it is itself a paper (citation_doi and the like). */
  identifiers: Identifier[];
}

export type ReferenceOrigin = 'bibliography' | 'inline-link';

/** A reference as it is printed, with the addresses behind its words. */
export interface PlacedReference {
  /** "r1", "r2", … in the order of the page. */
  id: string;
  /** The number or letter printed before the entry; null in an unnumbered list. */
  label: string | null;
  origin: ReferenceOrigin;
  /** The entry's text as printed, white space folded. For an inline link: the words that name the study. */
  raw: string;
  /** The same in the lines in which the page sets it; none where it runs on. */
  lines: string[];
  links: ReferenceLink[];
  /** The entry's place in the page. */
  quote: TextQuoteSelector;
  position: TextPositionSelector;
}

export interface Reference extends Omit<PlacedReference, 'links' | 'lines'> {
  csl: CslItem;
  identifiers: Identifier[];
  fieldSources: FieldSource[];
}

export type MarkerStyle =
  | 'parenthesis-number'
  | 'bracket-number'
  | 'superscript-number'
  | 'glued-number'
  | 'symbol'
  | 'author-year'
  | 'footnote-link'
  | 'inline-link'
  | 'hidden-note';

export interface CitationMarker {
  /** "m1", "m2", … in reading order. */
  id: string;
  style: MarkerStyle;
  /** The marker as printed: "(1)", "[3–5]", "Smith et al., 2017". */
  text: string;
  /** What it names: ["3","4","5"], or ["Smith 2017"]; empty for a bare link. */
  labels: string[];
  /** Ids of the references it points to; empty when the page lists none by that label. */
  references: string[];
  /** Offsets in the page's text map. */
  position: TextPositionSelector;
}

export type ClaimScope = 'sentence' | 'paragraph';

/** Strength of wording after Yu, Li & Wang 2019; "null" is a flat statement of no effect. */
export type Wording = 'none' | 'correlational' | 'conditional-causal' | 'direct-causal' | 'null';

/** A sentence in its place, with what it cites. */
export interface PlacedClaim {
  /** "c1", "c2", … in reading order. */
  id: string;
  /** The sentence as printed, markers included. */
  text: string;
  quote: TextQuoteSelector;
  position: TextPositionSelector;
  /** The nearest heading above. */
  section: string | null;
  /** Number of the text block (paragraph, list item, cell) that holds the sentence: claims of one block share it. */
  block: number;
  markers: string[];
  references: string[];
  /** "paragraph": the marker stands later in the same paragraph and the words tie this sentence to it too. */
  scope: ClaimScope;
}

/** A sentence with its words weighed. */
export interface Claim extends PlacedClaim {
  needsSource: boolean;
  wording: Wording;
  attributedTo: string | null;
}

/** What a stage found odd, skipped or could not do, and why: for `npm run explain` and the report. */
export interface Note {
  stage: 'article' | 'bibliography' | 'references' | 'markers' | 'claims' | 'records';
  reason: string;
  text: string;
}

/** What a step of a reading has just worked on; `article` is Readability's own time. */
export type ReadingStage = 'text' | 'article' | 'bibliography' | 'markers' | 'claims';
