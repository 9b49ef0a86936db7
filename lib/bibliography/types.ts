/** What the bibliography room finds, with the way back to the page. Stays in the page: it holds elements. */
import type { ReferenceLink } from '../references/types';

/** How a list was recognised; also said in the reading's notes. */
export type BibliographyTrait =
  | 'linked-from-text'
  | 'named-container'
  | 'heading'
  | 'numbered-notes'
  | 'looks-like-references'
  | 'source-line'
  | 'inline-note'
  | 'note-in-attribute'
  | 'page-data'
  | 'json-ld';

export interface BibliographyEntry {
  /** Printed before the entry, or its place in a numbered list; null in an unnumbered list. */
  label: string | null;
  /** Span in the page text: label and back-links included. */
  start: number;
  end: number;
  /** Text as printed, without label and back-links, on one line. */
  raw: string;
  /** The same in the lines in which the page sets it; none where it runs on. */
  lines: string[];
  links: ReferenceLink[];
  /** Elements a marker may link to in order to mean this entry. */
  elements: Element[];
  /** Names by which a marker's attributes mean it ("<dt-cite key=sutskever2013>"); empty when it has none. */
  keys: string[];
  /** True when it holds a link back to the text ("↩", "^ a b"), which only notes have. */
  leadsBack: boolean;
  trait: BibliographyTrait;
}

/** One list as a recogniser proposes it, before lists are compared with each other. */
export interface BibliographyList {
  trait: BibliographyTrait;
  /** What the list was recognised by, in words: the heading, the class name. */
  because: string;
  entries: BibliographyEntry[];
  /** Works that the article does not cite: its author's, its journal's latest. They are no references, and no text either. */
  isOthers?: boolean;
}
