import type { FoundIn, Identifier } from '../identifiers/types';

/**
 * One reference as CSL-JSON (field names as in the CSL schema, `csl-data.json`). Absent is `null`, never missing:
 * the object crosses the message border, where optional fields would break the schema's proof.
 */
export interface CslItem {
  type: string;
  title: string | null;
  author: CslName[];
  issued: { 'date-parts': number[][] } | null;
  'container-title': string | null;
  volume: string | null;
  issue: string | null;
  /** Pages as printed with an en dash or hyphen turned to "-", or an e-locator ("e0226989"). */
  page: string | null;
  publisher: string | null;
  DOI: string | null;
  PMID: string | null;
  PMCID: string | null;
  URL: string | null;
}

export type CslName = { family: string; given: string | null } | { literal: string };

/** The fields whose origin is worth saying: read in the words, derived from a link, or taken from a record. */
export type CslField = Exclude<keyof CslItem, 'type'>;

/** How each filled field is known; a field that is absent here is empty in the item. */
export interface FieldSource {
  field: CslField;
  foundIn: FoundIn;
}

/** What parsing one raw reference gives. Nothing is guessed: a field that is not sure is `null`. */
export interface ParsedReference {
  csl: CslItem;
  identifiers: Identifier[];
  fieldSources: FieldSource[];
}

/** A raw reference as the bibliography hands it over: printed text, plus the addresses of the links inside it. */
export interface RawReference {
  raw: string;
  links: ReferenceLink[];
}

export interface ReferenceLink {
  href: string;
  text: string;
}

/** Token indices of one reference, end excluded. */
export interface Span {
  start: number;
  end: number;
}
