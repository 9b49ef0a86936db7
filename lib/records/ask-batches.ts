/**
 * The questions that take many works at once: Europe PMC, Crossref, DataCite, PubMed. Each batch is stored as soon as it is
 * answered; a batch that failed leaves its own keys failed and no others.
 */
import type { Result } from '../result';
import { crossrefChunks, fetchCrossref } from './crossref/fetch-crossref';
import { DATACITE_BATCH, fetchDatacite } from './datacite/fetch-datacite';
import { EUROPE_PMC_BATCH, type EuropePmcClause, fetchEuropePmc } from './europepmc/fetch-europepmc';
import { passesTitleGate } from './identity';
import { fetchPubmed, PUBMED_BATCH } from './pubmed/fetch-pubmed';
import type { Answer, Session } from './session';
import type { LookupFailure, SourceRecord } from './types';
import { answerKey, type Work } from './works';

/** The answer of a source that takes lists. */
interface ListAnswer {
  records: SourceRecord[];
  unreadable: number;
}

/** One thing to look for in a list's answer. */
interface Sought {
  key: string;
  isIn: (record: SourceRecord) => boolean;
}

/**
 * Sorts an answer to the keys that were asked. What is not in it is "not-found" only when everything in the answer
 * could be read: an unreadable record may have been the one.
 */
function sortAnswers(
  sought: Sought[],
  answer: Result<ListAnswer, LookupFailure>,
): (Answer & { key: string })[] {
  return sought.map(({ key, isIn }) => {
    if (!answer.ok) return { key, outcome: 'failed', reason: answer.error };
    const matches = answer.value.records.filter(isIn);
    // Europe PMC may hold a work twice; the one that PubMed indexed says more.
    const record = matches.find((match) => match.pmid !== null) ?? matches[0];
    if (record !== undefined) return { key, outcome: 'found', record };
    return answer.value.unreadable > 0
      ? { key, outcome: 'failed', reason: 'bad-payload' }
      : { key, outcome: 'not-found' };
  });
}

/** Lists of at most `size`. */
function chunksOf<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

type EuropePmcSought = Sought & { clause: EuropePmcClause };

/** What Europe PMC can be asked about a work: each of its identifiers, or its title. */
function europePmcSought(work: Work): EuropePmcSought[] {
  const sought: EuropePmcSought[] = [];
  for (const kind of ['doi', 'pmid', 'pmcid'] as const) {
    const value = work[kind];
    if (value === null) continue;
    const key = answerKey('europepmc', kind, value);
    sought.push({ key, clause: { kind, value }, isIn: (record) => record[kind] === value });
  }
  const { search, named } = work;
  if (search !== null) {
    sought.push({
      key: answerKey('europepmc', 'title', search.key),
      clause: { kind: 'title', value: search.title, author: search.author },
      isIn: (record) => passesTitleGate(named, record),
    });
  }
  return sought;
}

/** All works at Europe PMC, identifiers and titles in the same search. */
export async function askEuropePmc(works: Work[], session: Session): Promise<void> {
  const sought = new Map(works.flatMap(europePmcSought).map((one) => [one.key, one]));
  await session.consult([...sought.keys()], async (missing) => {
    const questions = missing.flatMap((key) => sought.get(key) ?? []);
    await Promise.all(
      chunksOf(questions, EUROPE_PMC_BATCH).map(async (chunk) => {
        const answer = await fetchEuropePmc(
          chunk.map((one) => one.clause),
          session.tools,
        );
        await session.store(sortAnswers(chunk, answer));
      }),
    );
  });
}

/** DOIs at Crossref, forty a question; those with a comma one by one, as far as single questions go. */
export async function askCrossref(dois: string[], session: Session): Promise<void> {
  const byKey = new Map(dois.map((doi) => [answerKey('crossref', 'doi', doi), doi]));
  await session.consult([...byKey.keys()], async (missing) => {
    const chunks = crossrefChunks(missing.flatMap((key) => byKey.get(key) ?? []));
    await Promise.all(
      chunks.map(async (chunk) => {
        if (chunk[0]?.includes(',') && !session.takeSingle()) return;
        const answer = await fetchCrossref(chunk, session.tools);
        const sought = chunk.map((doi) => ({
          key: answerKey('crossref', 'doi', doi),
          isIn: (record: SourceRecord) => record.doi === doi,
        }));
        await session.store(sortAnswers(sought, answer));
      }),
    );
  });
}

/** DOIs at DataCite. */
export async function askDatacite(dois: string[], session: Session): Promise<void> {
  const byKey = new Map(dois.map((doi) => [answerKey('datacite', 'doi', doi), doi]));
  await session.consult([...byKey.keys()], async (missing) => {
    const asked = missing.flatMap((key) => byKey.get(key) ?? []);
    for (const chunk of chunksOf(asked, DATACITE_BATCH)) {
      const answer = await fetchDatacite(chunk, session.tools);
      const sought = chunk.map((doi) => ({
        key: answerKey('datacite', 'doi', doi),
        isIn: (record: SourceRecord) => record.doi === doi,
      }));
      await session.store(sortAnswers(sought, answer));
    }
  });
}

/** PMIDs at PubMed. */
export async function askPubmed(pmids: string[], session: Session): Promise<void> {
  const byKey = new Map(pmids.map((pmid) => [answerKey('pubmed', 'pmid', pmid), pmid]));
  await session.consult([...byKey.keys()], async (missing) => {
    const asked = missing.flatMap((key) => byKey.get(key) ?? []);
    for (const chunk of chunksOf(asked, PUBMED_BATCH)) {
      const answer = await fetchPubmed(chunk, session.tools);
      const sought = chunk.map((pmid) => ({
        key: answerKey('pubmed', 'pmid', pmid),
        isIn: (record: SourceRecord) => record.pmid === pmid,
      }));
      await session.store(sortAnswers(sought, answer));
    }
  });
}
