/** Identity for a record that came from elsewhere than a look-up: a file of one's own library. */
import { compareWork, type NamedWork, type Verdict } from './identity';
import type { Identity, StudyRecord } from './types';

const IDENTITIES: Record<Verdict, Identity> = {
  same: 'same',
  different: 'different',
  unsure: 'could-not-check',
  'nothing-to-compare': 'not-checked',
};

/**
 * Whether a record is the work that a reference names, judged as in a look-up by title, first author and year. There is
 * no second source to hear, so a clear difference is said at once: the record is the word of whoever keeps the file.
 */
export function identityOfRecord(named: NamedWork, record: StudyRecord): Identity {
  const known = {
    ...record,
    pmcid: null,
    titles: record.title === null ? [] : [record.title],
    authors: record.firstAuthor === null ? [] : [record.firstAuthor],
    years: record.year === null ? [] : [record.year],
    volume: null,
    firstPage: null,
  };
  return IDENTITIES[compareWork(named, known)];
}
