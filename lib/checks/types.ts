/**
 * A check looks at one subject (a claim with one of its references, a reference, a marker, the article) and says
 * one of five things. Outcome names are those of W3C EARL (https://www.w3.org/TR/EARL10-Schema/#OutcomeValue).
 * Logic and sentences are apart: `run` returns data, `messages` turns it into words.
 */
import type { StudyClassification } from '../evidence/types';
import type { PageReading } from '../reading/types';
import type { StudyRecord } from '../records/types';

export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested';

/** "alert": act on it (retracted); "caution": the texts differ; "note": worth knowing. */
export type Severity = 'alert' | 'caution' | 'note';

/** What a check must have before it can say anything; without it the outcome is `untested` and says so. */
export type Need = 'title' | 'abstract' | 'record';

export type CheckData = Record<string, string | number>;

/** The exact words of both texts that decided, as printed. */
export interface ComparedWords {
  article: string | null;
  study: string | null;
}

/** What one run of a check on one subject gives. */
export interface CheckResult {
  outcome: Outcome;
  claim: string | null;
  reference: string | null;
  marker: string | null;
  data: CheckData;
  words: ComparedWords | null;
  /** What was read: "title", "abstract", "record", "page". */
  sources: string[];
}

/** Everything a check may look at: the reading, and per reference id its classification and record. */
export interface CheckContext {
  reading: PageReading;
  studies: Record<string, StudyClassification>;
  records: Record<string, StudyRecord>;
}

export interface Check {
  /** Equal to the file's name. */
  id: string;
  needs: Need[];
  severity: Severity;
  /** Higher comes first among the open notes. */
  priority: number;
  /** Sentences with {name} for `data.name`; one plain reason, two short sentences at most. */
  messages: Partial<Record<Outcome, string>> & { passed: string; failed: string; cantTell: string };
  /** Only the results that say something: subjects to which the check does not apply are left out. */
  run(context: CheckContext): CheckResult[];
}

export interface Finding {
  check: string;
  outcome: Outcome;
  severity: Severity | null;
  claim: string | null;
  reference: string | null;
  marker: string | null;
  message: string;
  data: CheckData;
  words: ComparedWords | null;
  sources: string[];
}
