/** `--records`: study records from a file instead of from anybody asked, for work without a network and repeatable audits. */
import { stat } from 'node:fs/promises';
import { parseDoi } from '../lib/identifiers/doi';
import { parsePmid } from '../lib/identifiers/pmid';
import type { Identifier } from '../lib/identifiers/types';
import type { StudyRecord } from '../lib/records/types';
import { fail, ok, type Result } from '../lib/result';
import { fileError } from './input';
import type { CliIo } from './io';
import { readJsonLines } from './jsonl';
import { parseRecordLine, type RecordLine } from './schema';

/** Records by "doi:10.…" and "pmid:…". */
export type RecordIndex = Map<string, StudyRecord>;

/** The records of a file, or one sentence for each line that is none; a file that cannot be read fails as a whole. */
export async function readRecords(
  io: CliIo,
  file: string,
): Promise<Result<{ records: RecordIndex; faults: string[] }, 'unreadable'>> {
  const records: RecordIndex = new Map();
  const faults: string[] = [];
  try {
    const saved = (await stat(file)).mtime.toISOString();
    for await (const line of readJsonLines(io, file)) {
      if ('bad' in line) {
        faults.push(`Line ${line.line} of ${file} is not a JSON object.`);
        continue;
      }
      const parsed = parseRecordLine(line.item);
      const record = parsed.success ? toStudyRecord(parsed.data, file, saved) : null;
      if (record !== null && (record.doi !== null || record.pmid !== null)) addRecord(records, record);
      else faults.push(`Line ${line.line} of ${file} is not a study record: ${reasonOf(parsed)}.`);
    }
  } catch (error) {
    return fail('unreadable', `${file} could not be read: ${fileError(error).message}.`);
  }
  return ok({ records, faults });
}

function reasonOf(parsed: ReturnType<typeof parseRecordLine>): string {
  const issue = parsed.error?.issues[0];
  if (issue === undefined) return 'neither its "doi" nor its "pmid" is one';
  return issue.path.length === 0 ? issue.message : `"${issue.path.join('.')}" ${issue.message}`;
}

function addRecord(records: RecordIndex, record: StudyRecord): void {
  if (record.doi !== null) records.set(`doi:${record.doi}`, record);
  if (record.pmid !== null) records.set(`pmid:${record.pmid}`, record);
}

function toStudyRecord(line: RecordLine, file: string, saved: string): StudyRecord {
  const source = line.source ?? file;
  return {
    doi: parseDoi(line.doi ?? ''),
    pmid: parsePmid(String(line.pmid ?? '')),
    source,
    fetchedAt: line.fetchedAt ?? saved,
    title: line.title ?? null,
    abstract: line.abstract ?? null,
    year: line.year ?? null,
    journal: line.journal ?? null,
    firstAuthor: line.firstAuthor ?? null,
    publicationTypes: line.publicationTypes ?? [],
    mesh: line.mesh ?? [],
    notices: (line.notices ?? []).map(({ kind, date, doi, source: from }) => ({
      kind,
      date: date ?? null,
      doi: doi ?? null,
      source: from ?? source,
    })),
    openAccessUrl: line.openAccessUrl ?? null,
    citedByCount: line.citedByCount ?? null,
  };
}

/** Id of a work → its record, by DOI, else PMID; works without a record are left out. */
export function matchRecords(
  works: { id: string; identifiers: Identifier[] }[],
  records: RecordIndex,
): Record<string, StudyRecord> {
  const matched: Record<string, StudyRecord> = {};
  for (const { id, identifiers } of works) {
    const keys = ['doi', 'pmid'].flatMap((kind) =>
      identifiers.filter((identifier) => identifier.kind === kind).map(({ value }) => `${kind}:${value}`),
    );
    const record = keys.map((key) => records.get(key)).find((found) => found !== undefined);
    if (record !== undefined) matched[id] = record;
  }
  return matched;
}
