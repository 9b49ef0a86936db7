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
