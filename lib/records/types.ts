/** What a record source says of a work. Plain JSON: it is cached, sent between contexts and printed. */
export type NoticeKind =
  | 'retraction'
  | 'withdrawal'
  | 'concern'
  | 'correction'
  | 'newer-version'
  | 'reinstatement';

export interface Notice {
  kind: NoticeKind;
  /** ISO 8601 date of the notice, as far as the source gives it. */
  date: string | null;
  /** The notice's own DOI. */
  doi: string | null;
  source: string;
}

export interface StudyRecord {
  /** Canonical identifiers that this record answers to. */
  doi: string | null;
  pmid: string | null;
  source: string;
  /** ISO 8601 date and time. */
  fetchedAt: string;
  title: string | null;
  abstract: string | null;
  year: number | null;
  journal: string | null;
  firstAuthor: string | null;
  publicationTypes: string[];
  mesh: string[];
  notices: Notice[];
  openAccessUrl: string | null;
  citedByCount: number | null;
}

/** Is the record behind the identifier the work that the reference names? */
export type Identity = 'same' | 'different' | 'unknown-identifier' | 'could-not-check' | 'not-checked';

/** What one source was asked in a look-up; numbers count works, not requests, and include kept answers. */
export interface LookupSource {
  /** The source's name as readers know it: "Europe PMC". */
  name: string;
  asked: number;
  /** Works of which it said something, "I do not have it" included. */
  answered: number;
  failed: number;
  /** Why works failed, one plain sentence; null when none did. */
  reason: string | null;
  /** The same as a word, for views in other languages: why the first of them failed. */
  cause: LookupCause | null;
}

/** "limit": the list needed more questions than one look-up puts. */
export type LookupCause = LookupFailure | 'limit';

export interface Lookups {
  mode: 'offline' | 'online';
  sources: LookupSource[];
}

/**
 * What a single source says of a work, with the details that identity is judged by. It is what the cache keeps;
 * `merge-records.ts` makes one StudyRecord of several.
 */
export interface SourceRecord extends StudyRecord {
  pmcid: string | null;
  /** Every form in which the source gives the title (with subtitle, short, original language), plain text. */
  titles: string[];
  /** Family names, or the name of a group, in the order of the source. */
  authors: string[];
  /** Years of print and of online publication: sources differ by one. */
  years: number[];
  volume: string | null;
  firstPage: string | null;
}

/** Why a source gave no answer. "not-found" is an answer: the source was reached and does not have the work. */
export type LookupFailure =
  | 'offline'
  | 'timeout'
  | 'rate-limited'
  | 'not-found'
  | 'bad-payload'
  | 'server-error'
  | 'cancelled';
