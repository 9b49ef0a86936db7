/**
 * A pasted text → the report of its references: printed lists, BibTeX and RIS. The reference tool runs this in a worker of
 * its own, so that a thousand entries neither stop the typing nor the page.
 */
import { type ListEntry, readPrintedEntry, toListReading } from '../reading/list-reading';
import { splitReferenceList } from '../references/split-reference-list';
import { buildReport } from '../report/build-report';
import type { Report } from '../report/types';
import { fail, ok, type Result } from '../result';
import type { ListTrouble } from './list-trouble';
import { bibliographyFormat, loadRecordReader, splitRecords } from './read-bibliography';

/** Longer texts are no reference lists: 2,000 entries with long addresses stay below. Unit: UTF-16 code units. */
export const LONGEST_LIST = 1_500_000;
/** More entries than this make a page that nobody reads and a report that the session store cannot hold. */
export const MOST_ENTRIES = 2_000;
/** Entries read between two words about progress. */
const STEP = 25;

export interface ReadList {
  /** Without an article: references, their study types and the notes that need no article. */
  report: Report;
  /** Records of a BibTeX or RIS file that could not be read, as pasted. */
  unread: string[];
}

/**
 * Reads the whole text.
 * @param onProgress Told how many of how many entries are read, every few entries.
 * @returns `no-references` when nothing in the text looks like a reference.
 */
export async function readList(
  text: string,
  onProgress: (done: number, total: number) => void,
): Promise<Result<ReadList, ListTrouble>> {
  if (text.length > LONGEST_LIST) return fail('too-long');
  const format = bibliographyFormat(text);
  const pasted = format === null ? splitReferenceList(text) : splitRecords(text, format);
  if (pasted.length > MOST_ENTRIES) return fail('too-long');
  const read = format === null ? readPrintedEntry : await loadRecordReader(format);
  const entries: ListEntry[] = [];
  const unread: string[] = [];
  for (const [at, one] of pasted.entries()) {
    if (at % STEP === 0) onProgress(at, pasted.length);
    const entry = read(one);
    if (entry === null) unread.push(one);
    else entries.push(entry);
  }
  if (!entries.some(isReference)) return fail('no-references');
  const reading = toListReading(entries);
  return ok({
    report: buildReport(reading, { records: {}, lookups: { mode: 'offline', sources: [] } }),
    unread,
  });
}

/** Something that names a work was read: words alone could be any text. */
const isReference = ({ csl, identifiers }: ListEntry): boolean =>
  identifiers.length > 0 ||
  (csl.title !== null && (csl.issued !== null || (csl.author.length > 0 && csl['container-title'] !== null)));
