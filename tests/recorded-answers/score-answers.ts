/** The recorded answers against what they say, read by hand (truth.ts). */
import { mergeRecords } from '../../lib/records/merge-records';
import type { SourceRecord } from '../../lib/records/types';
import { RECORDED_SOURCES, type RecordedSource, type RecordedWork, readAnswers } from './read-answers';
import { noticeWords, RECORDED_TRUTH, type RecordedTruth } from './truth';

export interface RecordedScore {
  source: RecordedSource;
  /** Works in the answers, and those that carry a notice or are one. */
  works: number;
  marked: number;
  /** One line each: what was wanted, what came. */
  misses: string[];
}

/** One score a source. */
export function scoreAnswers(folder: string): RecordedScore[] {
  return RECORDED_SOURCES.map((source) => {
    const works = readAnswers(folder, source);
    const truth = RECORDED_TRUTH.filter((row) => row.source === source);
    const unseen = truth.filter((row) => !works.some(({ record }) => isOf(record, row)));
    return {
      source,
      works: works.length,
      marked: works.filter(({ record }) => truth.some((row) => isOf(record, row))).length,
      misses: [
        ...unseen.map(({ work }) => `${work}: in no answer`),
        ...works.flatMap((work) => missOf(work, truth) ?? []),
      ],
    };
  });
}

const isOf = (record: SourceRecord | null, { work }: RecordedTruth): boolean =>
  record !== null && (record.doi === work || record.pmid === work);

function missOf({ file, record }: RecordedWork, truth: RecordedTruth[]): string | null {
  if (record === null) return `${file}: a work could not be read`;
  const row = truth.find((candidate) => isOf(record, candidate));
  const wanted = row?.notices.toSorted().join('; ') || 'no notice';
  const notices = mergeRecords([record])?.notices ?? [];
  const found =
    notices
      .map(({ kind, date, doi, source }) => noticeWords(kind, date, doi, source))
      .toSorted()
      .join('; ') || 'no notice';
  const name = `${file}: ${record.doi ?? record.pmid ?? record.title}`;
  if (found !== wanted) return `${name}\n  wanted ${wanted}\n  found  ${found}`;
  const isTyped = row?.type === undefined || record.publicationTypes.includes(row.type);
  return isTyped
    ? null
    : `${name}\n  wanted the type ${row.type}, found ${record.publicationTypes.join(', ')}`;
}
