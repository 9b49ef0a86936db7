/** What is known of the works behind a reading, by the three ways a run may take: nobody asked, a file, the sources. */
import type { PageReading } from '../lib/reading/types';
import type { LookUpResult } from '../lib/records/look-up';
import { ARTICLE_ID } from '../lib/records/works';
import type { OnlineLookUps } from './online';
import { matchRecords, type RecordIndex } from './records-file';

/** Records by reference id, and under ARTICLE_ID that of the page's own paper. */
export type Known = Pick<LookUpResult, 'records' | 'identities' | 'lookups' | 'notes'>;

export type KnownWorks = (reading: PageReading) => Promise<Known>;

/** Nobody is asked. */
export const askNobody: KnownWorks = async () => ({
  records: {},
  identities: {},
  lookups: { mode: 'offline', sources: [] },
  notes: [],
});

/** The records of a file, which the report names as its source; who wrote it checked the identities, not we. */
export const askFile =
  (file: string, index: RecordIndex): KnownWorks =>
  async ({ references, article }) => {
    const own = article === null ? [] : [{ id: ARTICLE_ID, identifiers: article.identifiers }];
    const works = [...references, ...own];
    const records = matchRecords(works, index);
    const asked = works.filter(({ identifiers }) =>
      identifiers.some(({ kind }) => kind === 'doi' || kind === 'pmid'),
    ).length;
    const source = { name: file, asked, answered: Object.keys(records).length, failed: 0, reason: null };
    return { records, identities: {}, lookups: { mode: 'offline', sources: [source] }, notes: [] };
  };

/** The record sources, over the network. */
export const askSources =
  (lookUps: OnlineLookUps): KnownWorks =>
  async ({ references, article }) => {
    const found = await lookUps(references, article?.identifiers ?? []);
    const own = found.article === null ? {} : { [ARTICLE_ID]: found.article };
    return { ...found, records: { ...found.records, ...own } };
  };
