/**
 * The report: one JSON object from which every view, export and command-line answer is made.
 * Fields may be added; the ones here keep their names and meaning (format "evidence-lens/report@1").
 */
import type { Finding } from '../checks/types';
import type { EvidencePicturePart, StudyClassification } from '../evidence/types';
import type { Article, CitationMarker, Claim, Note, Reference } from '../reading/types';
import type { Identity, Lookups, StudyRecord } from '../records/types';

export type { Identity, LookupSource, Lookups } from '../records/types';
export type { EvidencePicturePart };

export const REPORT_FORMAT = 'evidence-lens/report@1';

export interface ReportReference extends Reference {
  study: StudyClassification;
  record: StudyRecord | null;
  identity: Identity;
  /** The entry gives no identifier; the record was found by its title, author and year. */
  foundByTitle: boolean;
  /** Ids of the claims that cite it, in reading order. */
  citedBy: string[];
}

/** The figures behind the one-sentence summary. */
export interface ReportSummary {
  statements: number;
  citedStatements: number;
  uncitedStatements: number;
  /**
   * Statements that cite a work, or name its journal, and could be held against its title or abstract; and those that could
   * not. Together they may be more than `citedStatements`, which have a mark or a link.
   */
  compared: number;
  notCompared: number;
}

export interface Report {
  format: typeof REPORT_FORMAT;
  article: Article | null;
  /** What is known of the article's own work, when it is itself a paper; kept apart from its references. */
  articleRecord: StudyRecord | null;
  references: ReportReference[];
  markers: CitationMarker[];
  claims: Claim[];
  findings: Finding[];
  evidence: EvidencePicturePart[];
  summary: ReportSummary;
  lookups: Lookups;
  notes: Note[];
}
