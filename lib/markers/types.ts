/** Markers as the page holds them, before they get their ids. */

import type { Pointer } from '../bibliography/page-pointers';
import type { BibliographyEntry } from '../bibliography/types';
import type { PageText, Span, TextBlock } from '../dom/types';
import type { Addresses } from '../identifiers/addresses';
import type { MarkerStyle } from '../reading/types';
import type { EntryIndex } from './entry-index';
import type { OwnAddress } from './own-address';

export interface FoundMarker extends Span {
  style: MarkerStyle;
  /** As printed, with its brackets. */
  text: string;
  labels: string[];
  /** The entries it points to; empty when the page lists none by that label. */
  entries: BibliographyEntry[];
  /** For a link to a study that no list holds: the address. */
  href: string | null;
  block: TextBlock;
}

/** What every recogniser looks at. */
export interface MarkerContext {
  page: PageText;
  /** The page's text with digits and brackets of other scripts made plain; every sign stands where it stood. */
  plain: string;
  /** The blocks of the article's own text, bibliography left out. */
  body: TextBlock[];
  pointers: Pointer[];
  index: EntryIndex;
  addresses: Addresses;
  /** The page itself: links to it, its parts and its own identifiers cite nothing. */
  own: OwnAddress;
}

export type FindMarkers = (context: MarkerContext) => FoundMarker[];
