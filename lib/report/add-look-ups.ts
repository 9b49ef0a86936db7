/**
 * A report with what the record sources said. Called by the background after each answered batch and by the command
 * line; the reading is taken out of the report, so nothing has to be read or kept twice.
 */
import type { PageReading, Reference } from '../reading/types';
import type { LookUpResult } from '../records/look-up';
import type { StudyRecord } from '../records/types';
import { buildReport } from './build-report';
import type { Report } from './types';

/** The same page's report, built anew with records, identities and the tally of who was asked. */
export function addLookUps(report: Report, found: LookUpResult): Report {
  const reading = readingOf(report);
  const references = reading.references.map((reference) =>
    found.foundByTitle.includes(reference.id)
      ? withIdentifiers(reference, found.records[reference.id])
      : reference,
  );
  return buildReport(
    { ...reading, references, notes: [...reading.notes, ...found.notes] },
    { records: found.records, identities: found.identities, lookups: found.lookups },
  );
}

/** What the page itself said: nothing of an earlier look-up is left in it. */
export function readingOf({ article, references, markers, claims, notes }: Report): PageReading {
  return {
    article,
    references: references.map(({ study, record, identity, citedBy, ...reference }) => ({
      ...reference,
      identifiers: reference.identifiers.filter(({ foundIn }) => foundIn !== 'record'),
    })),
    markers,
    claims,
    notes: notes.filter(({ stage }) => stage !== 'records'),
  };
}

/** A reference that was found by its title gets the record's identifiers, marked as such. */
function withIdentifiers(reference: Reference, record: StudyRecord | undefined): Reference {
  const found = (['doi', 'pmid'] as const).flatMap((kind) => {
    const value = record?.[kind];
    return value ? [{ kind, value, foundIn: 'record' as const }] : [];
  });
  return { ...reference, identifiers: [...reference.identifiers, ...found] };
}
