/**
 * A check looks at one subject (a claim with one of its references, a reference, a marker, the article) and says
 * one of five things. Outcome names are those of W3C EARL (https://www.w3.org/TR/EARL10-Schema/#OutcomeValue).
 * Logic and sentences are apart: `run` returns data, `messages` turns it into words.
 */
import type { StudyClassification } from '../evidence/types';
import type { PageReading } from '../reading/types';
import type { Identity, StudyRecord } from '../records/types';

export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested';

/** "alert": act on it (retracted); "caution": the texts differ; "note": worth knowing. */
export type Severity = 'alert' | 'caution' | 'note';

/** What a check must have before it can say anything; without it the outcome is `untested` and says so. */
export type Need = 'title' | 'abstract' | 'record';

/** What kept a check from looking: something of the study, English, or the rest of a page that was too long to be read whole. */
export type Missing = Need | 'language' | 'rest';

export type CheckData = Record<string, string | number>;

/** The exact words of both texts that decided, as printed. */
export interface ComparedWords {
  article: string | null;
  study: string | null;
}

/** Where words were read. A "title" may be the printed reference's or the record's. */
export type Source = 'title' | 'abstract' | 'record' | 'page';

/** What one run of a check on one subject gives. */
export interface CheckResult {
  outcome: Outcome;
  /** Picks the sentence `<outcome>-<variant>` among the check's messages; null picks `<outcome>`. */
  variant: string | null;
  claim: string | null;
  reference: string | null;
  marker: string | null;
  data: CheckData;
  words: ComparedWords | null;
  /** What was read. */
  sources: Source[];
}

/** Everything a check may look at: the reading, and per reference id its classification, record and identity. */
export interface CheckContext {
  reading: PageReading;
  studies: Record<string, StudyClassification>;
  /** Only the records that were found: an absent id means "none at hand", never "clean". */
  records: Record<string, StudyRecord>;
  /** Absent is the same as "not-checked". */
  identities: Record<string, Identity>;
}

/** One sentence an outcome, and more where one outcome has several reasons ("cantTell-no-list"). */
export type CheckMessages = { passed: string; failed: string; cantTell: string } & {
  [variant: `${Outcome}-${string}`]: string;
};

export interface Check {
  /** Equal to the file's name. */
  id: string;
  /** One line for the table of checks: what a failed outcome means. */
  summary: string;
  /** What would make a failed outcome wrong, as a reader may weigh it. */
  caveat: string;
  needs: Need[];
  /** True once the labelled set gave precision ≥ .9 on ≥ 20 cases; until then it runs only on request. */
  live: boolean;
  severity: Severity;
  /** By variant, where a failed outcome weighs otherwise. */
  severities?: Partial<Record<string, Severity>>;
  /** Higher comes first among the open notes. */
  priority: number;
  /** Sentences filled by `fill-message.ts`; one plain reason, two short sentences at most. */
  messages: CheckMessages;
  /** Only the results that say something: subjects to which the check does not apply are left out. */
  run(context: CheckContext): CheckResult[];
}

/** A milder observation about the same claim and study, told together with the finding it stands in. */
export interface AlsoNoted {
  check: string;
  variant: string | null;
  message: string;
  data: CheckData;
  words: ComparedWords | null;
  sources: Source[];
}

export interface Finding {
  check: string;
  outcome: Outcome;
  /** Which of the outcome's sentences `message` is; with `data`, what another language needs to say the same. */
  variant: string | null;
  /** Null unless the outcome is `failed`. */
  severity: Severity | null;
  claim: string | null;
  reference: string | null;
  marker: string | null;
  message: string;
  data: CheckData;
  words: ComparedWords | null;
  sources: Source[];
  also: AlsoNoted[];
}
