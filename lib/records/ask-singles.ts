/**
 * The questions that take one work each: doi.org, and Crossref by title. Only for works that the batches left open,
 * and only as many as a look-up may put.
 */
import { searchCrossref } from './crossref/fetch-crossref';
import { fetchCsl, fetchHandle } from './doi-org/fetch-doi-org';
import { passesTitleGate } from './identity';
import type { Answer, Session } from './session';
import { answerKey, type Work } from './works';

/** Puts one question a key, all at once: the queue keeps the pace. */
async function askEach(
  keys: string[],
  session: Session,
  askOne: (key: string) => Promise<Answer>,
): Promise<void> {
  await session.consult(keys, async (missing) => {
    await Promise.all(
      missing.map(async (key) => {
        if (!session.takeSingle()) return;
        await session.store([{ key, ...(await askOne(key)) }]);
      }),
    );
  });
}

/** Whether DOIs exist at all: of one that does, nothing more is known, and that is an answer. */
export async function askHandles(dois: string[], session: Session): Promise<void> {
  await askEachDoi('doi', dois, session, async (doi) => {
    const exists = await fetchHandle(doi, session.tools);
    if (!exists.ok) return { outcome: 'failed', reason: exists.error };
    return exists.value ? { outcome: 'found', record: null } : { outcome: 'not-found' };
  });
}

/**
 * What the agency itself says of DOIs that Crossref has, by content negotiation. Other agencies' answers would come from
 * hosts that we do not ask for.
 */
export async function askAgency(dois: string[], session: Session): Promise<void> {
  await askEachDoi('agency', dois, session, async (doi) => {
    const csl = await fetchCsl(doi, session.tools);
    if (csl.ok) return { outcome: 'found', record: csl.value };
    return csl.error === 'not-found'
      ? { outcome: 'found', record: null }
      : { outcome: 'failed', reason: csl.error };
  });
}

async function askEachDoi(
  kind: 'doi' | 'agency',
  dois: string[],
  session: Session,
  askOne: (doi: string) => Promise<Answer>,
): Promise<void> {
  const byKey = new Map(dois.map((doi) => [answerKey('doi-org', kind, doi), doi]));
  await askEach([...byKey.keys()], session, (key) => askOne(byKey.get(key) ?? ''));
}

/** Works without identifier at Crossref; what passes the gate was "found by title". */
export async function searchTitles(works: Work[], session: Session): Promise<void> {
  const byKey = new Map(
    works.flatMap((work) =>
      work.search === null ? [] : [[answerKey('crossref', 'title', work.search.key), work] as const],
    ),
  );
  await askEach([...byKey.keys()], session, async (key) => {
    const work = byKey.get(key);
    const { search, named } = work ?? {};
    if (!search || !named) return { outcome: 'not-found' };
    const answer = await searchCrossref(`${search.title} ${search.author} ${search.year}`, session.tools);
    if (!answer.ok) return { outcome: 'failed', reason: answer.error };
    const record = answer.value.records.find((guess) => passesTitleGate(named, guess));
    return record === undefined ? { outcome: 'not-found' } : { outcome: 'found', record };
  });
}
