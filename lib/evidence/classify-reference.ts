/**
 * The type of a reference, from its own words and, when there is one, its record. Adds to `classify-study.ts` what
 * only a reference has: entries that are no studies, the journal's name, the raw text, notices and preprints.
 * The caller hands over a record only when it is the work that the reference names.
 */
import type { Reference } from '../reading/types';
import type { StudyRecord } from '../records/types';
import type { StudyType } from '../standards/study-types';
import { decidingVote, studyFlags, toClassification } from './classify-study';
import { journalVote } from './journal-kind';
import { rawTextVote } from './raw-text';
import { referenceFlags } from './reference-flags';
import type { StudyClassification, StudyDescription } from './types';
import { type StudyVote, sortVotes, studyVotes } from './votes';
import { workKindVote } from './work-kind';

/** What a book or a page of an organisation may be and still be called by its title. */
const RECOMMENDATIONS: readonly StudyType[] = ['guideline', 'consensus-statement'];

/**
 * Type, basis and words for a reference; the record's publication types, MeSH and abstract join in when it is given.
 * Retracted, corrected, concern and preprint are flags beside the type, never a type.
 */
export function classifyReference(reference: Reference, record: StudyRecord | null): StudyClassification {
  const description = describe(reference, record);
  const flags = new Set([...studyFlags(description), ...referenceFlags(reference, record)]);
  return toClassification(decidingVote(referenceVotes(reference, record)), [...flags]);
}

/** All votes for a reference, strongest first: what `npm run explain` prints. */
export function referenceVotes(reference: Reference, record: StudyRecord | null): StudyVote[] {
  const description = describe(reference, record);
  const votes = studyVotes(description);
  const kind = workKindVote(reference);
  if (kind !== null && !isRecommendation(votes, kind)) votes.push(kind);
  const journal = journalVote(reference.csl['container-title'] ?? record?.journal ?? null);
  if (journal !== null) votes.push(journal);
  if (description.title === null) {
    const raw = rawTextVote(reference.raw);
    if (raw !== null) votes.push(raw);
  }
  return sortVotes(votes);
}

const describe = ({ csl }: Reference, record: StudyRecord | null): StudyDescription => ({
  title: csl.title ?? record?.title ?? null,
  abstract: record?.abstract ?? null,
  publicationTypes: record?.publicationTypes ?? [],
  mesh: record?.mesh ?? [],
});

/** A guideline stays a guideline when an organisation prints it as a book or puts it on its site. */
const isRecommendation = (votes: readonly StudyVote[], kind: StudyVote): boolean =>
  (kind.type === 'book' || kind.type === 'web-page') &&
  votes.some(({ basis, type }) => basis === 'title' && RECOMMENDATIONS.includes(type));
