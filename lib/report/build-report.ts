/**
 * PageReading + StudyRecords → Report: the last stage of the flow. Called by the background after a reading or an
 * answer, and by the command line. It decides nothing itself; every part comes from the room that owns it.
 */
import { runChecks } from '../checks';
import { classifyReference } from '../evidence/classify-reference';
import { evidencePicture } from '../evidence/evidence-picture';
import type { StudyClassification } from '../evidence/types';
import type { Identifier } from '../identifiers/types';
import type { Claim, PageReading, Reference } from '../reading/types';
import type { Identity, StudyRecord } from '../records/types';
import { ARTICLE_ID } from '../records/works';
import { summarise } from './summary';
import { type Lookups, REPORT_FORMAT, type Report } from './types';

export interface ReportOptions {
  /** What is known of the cited works, by reference id, and of the article's own under ARTICLE_ID; a reference without an entry was not found or not asked for. */
  records: Record<string, StudyRecord>;
  /** Ids of references whose record was found by their title. */
  foundByTitle?: string[];
  /** By reference id, whether the record is the work that the entry names; absent is "not-checked". */
  identities?: Record<string, Identity>;
  /** Also run the checks that are still on trial; they stay "untested" otherwise. */
  trial?: boolean;
  /** Whom the caller asked, and who answered. */
  lookups: Lookups;
}

/** The report of one page; the same reading and records give the same report, byte for byte. */
export function buildReport(
  reading: PageReading,
  { records, identities = {}, foundByTitle = [], trial = false, lookups }: ReportOptions,
): Report {
  const studied = reading.references.map((reference) => ({
    reference,
    study: studyOf(reference, records, identities),
  }));
  const studies = Object.fromEntries(studied.map(({ reference: { id }, study }) => [id, study]));
  const context = { reading, studies, records, identities };
  const citing = claimsByReference(reading.claims);
  return {
    format: REPORT_FORMAT,
    article: reading.article,
    articleRecord: records[ARTICLE_ID] ?? null,
    references: studied.map(({ reference, study }) => ({
      ...reference,
      identifiers: [...reference.identifiers, ...foundIdentifiers(reference.id, records, foundByTitle)],
      study,
      record: records[reference.id] ?? null,
      identity: identities[reference.id] ?? 'not-checked',
      foundByTitle: foundByTitle.includes(reference.id),
      citedBy: citing.get(reference.id) ?? [],
    })),
    markers: reading.markers,
    claims: reading.claims,
    findings: runChecks(context, { trial }),
    evidence: evidencePicture(studied.map(({ study }) => study.type)),
    summary: summarise(context),
    lookups,
    notes: reading.notes,
  };
}

/** The study type of a reference. The record of another work tells nothing of this one. */
const studyOf = (
  reference: Reference,
  records: Record<string, StudyRecord>,
  identities: Record<string, Identity>,
): StudyClassification =>
  classifyReference(
    reference,
    identities[reference.id] === 'different' ? null : (records[reference.id] ?? null),
  );

/** The identifiers of a record that was found by its title: the entry prints none, so they are marked as the record's. */
function foundIdentifiers(
  id: string,
  records: Record<string, StudyRecord>,
  foundByTitle: string[],
): Identifier[] {
  const record = foundByTitle.includes(id) ? records[id] : undefined;
  return (['doi', 'pmid'] as const).flatMap((kind) => {
    const value = record?.[kind] ?? null;
    return value === null ? [] : [{ kind, value, foundIn: 'record' as const }];
  });
}

/** Reference id → ids of the claims that cite it, in reading order, each once. */
function claimsByReference(claims: Claim[]): Map<string, string[]> {
  const citing = new Map<string, string[]>();
  for (const claim of claims) {
    for (const id of new Set(claim.references)) {
      const known = citing.get(id);
      if (known === undefined) citing.set(id, [claim.id]);
      else known.push(claim.id);
    }
  }
  return citing;
}
