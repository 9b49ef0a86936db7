import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookUp } from '../../../lib/records/look-up';
import { lookUpTools, referenceTo } from '../../replay/kit';
import { type ReplayServer, startReplayServer } from '../../replay/server';
import { UNINDEXED_WORK, VOLUME_REVIEW } from '../../replay/works';

let replay: ReplayServer;
beforeAll(async () => {
  replay = await startReplayServer();
});
afterAll(() => replay.close());

const readable = (doi: string, title: string) => ({
  europepmc: { id: '1', source: 'MED', pmid: '1', doi, title, pubYear: '2017' },
  crossref: { DOI: doi, title: [title], issued: { 'date-parts': [[2017]] } },
});

test('a record that cannot be read costs no other, and its work is not called unknown', async () => {
  const good = readable(VOLUME_REVIEW.doi ?? '', VOLUME_REVIEW.title);
  const tools = lookUpTools(replay, {
    fetch: async (url) =>
      url.includes('/europepmc/')
        ? Response.json({ hitCount: 2, resultList: { result: [{ id: 7 }, good.europepmc] } })
        : Response.json({ status: 'ok', message: { items: [{ DOI: 7 }, good.crossref] } }),
  });
  const references = [referenceTo(VOLUME_REVIEW, 'r1'), referenceTo(UNINDEXED_WORK, 'r2')];
  const result = await lookUp(references, tools);
  expect(result.identities).toEqual({ r1: 'same', r2: 'could-not-check' });
  expect(result.lookups.sources).toEqual(
    ['Europe PMC', 'Crossref'].map((name) => ({
      name,
      asked: 2,
      answered: 1,
      failed: 1,
      reason: 'Its answer could not be read.',
      cause: 'bad-payload',
    })),
  );
});

test('results that were left out are not called unknown either', async () => {
  const good = readable(VOLUME_REVIEW.doi ?? '', VOLUME_REVIEW.title);
  const tools = lookUpTools(replay, {
    fetch: async () => Response.json({ hitCount: 1001, resultList: { result: [good.europepmc] } }),
    options: { sources: ['europepmc'] },
  });
  const result = await lookUp([referenceTo(UNINDEXED_WORK, 'r1')], tools);
  expect(result.identities).toEqual({ r1: 'could-not-check' });
  expect(result.lookups.sources[0]).toMatchObject({ failed: 1 });
});

test('a work that is known by one of its identifiers was answered, whatever became of the other', async () => {
  const good = readable(VOLUME_REVIEW.doi ?? '', VOLUME_REVIEW.title);
  const tools = lookUpTools(replay, {
    fetch: async () => Response.json({ hitCount: 2, resultList: { result: [{ id: 7 }, good.europepmc] } }),
    options: { sources: ['europepmc'] },
  });
  const reference = referenceTo(VOLUME_REVIEW, 'r1', {
    identifiers: [
      ['doi', VOLUME_REVIEW.doi ?? ''],
      ['pmid', '2'],
    ],
  });
  const result = await lookUp([reference], tools);
  expect(result.lookups.sources[0]).toMatchObject({ asked: 1, answered: 1, failed: 0 });
});
