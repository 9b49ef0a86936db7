/** What is known of the works behind a reading, by the three ways a run may take: nobody asked, a file, the sources. */
import type { PageReading } from '../lib/reading/types';
import { identityOfRecord } from '../lib/records/identity-of-record';
import type { LookUpResult } from '../lib/records/look-up';
import { ARTICLE_ID } from '../lib/records/works';
import type { OnlineLookUps } from './online';
import { matchRecords, type RecordIndex } from './records-file';

export type KnownWorks = (reading: PageReading) => Promise<LookUpResult>;

/** Nobody is asked. */
export const askNobody: KnownWorks = async () => ({
  records: {},
  identities: {},
  foundByTitle: [],
  lookups: { mode: 'offline', sources: [] },
  notes: [],
});

/** The records of a file, which the report names as its source; each is compared with the entry that it stands behind. */
export const askFile =
  (file: string, index: RecordIndex): KnownWorks =>
  async ({ references, article }) => {
    const own = article === null ? [] : [{ id: ARTICLE_ID, identifiers: article.identifiers }];
    const works = [...references, ...own];
    const records = matchRecords(works, index);
    const asked = works.filter(({ identifiers }) =>
      identifiers.some(({ kind }) => kind === 'doi' || kind === 'pmid'),
    ).length;
    const answered = Object.keys(records).length;
    const source = { name: file, asked, answered, failed: 0, reason: null, cause: null };
    const identities = Object.fromEntries(
      references.flatMap((reference) => {
        const record = records[reference.id];
        return record === undefined ? [] : [[reference.id, identityOfRecord(reference, record)]];
      }),
    );
    return {
      records,
      identities,
      foundByTitle: [],
      lookups: { mode: 'offline', sources: [source] },
      notes: [],
    };
  };

/** The record sources, over the network. */
export const askSources =
  (lookUps: OnlineLookUps): KnownWorks =>
  ({ references, article }) =>
    lookUps(references, article);
