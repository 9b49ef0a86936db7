import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOnlineLookUps } from '../../cli/online';
import { referenceTo } from '../replay/kit';
import { type ReplayServer, startReplayServer } from '../replay/server';
import { RETRACTED_TRIAL, VOLUME_REVIEW } from '../replay/works';

let replay: ReplayServer;
beforeAll(async () => {
  replay = await startReplayServer();
});
afterAll(() => replay.close());

it('should ask for a work that two pages cite once in a run', async () => {
  const lookUps = createOnlineLookUps({
    email: 'reader@example.org',
    bases: replay.bases,
    fetch: replay.fetch,
  });
  const first = await lookUps([referenceTo(RETRACTED_TRIAL, 'r1')], null);
  expect(first.records.r1?.notices.map((notice) => notice.kind)).toEqual(['retraction']);
  expect(first.lookups.mode).toBe('online');
  const asked = replay.requests.length;
  const second = await lookUps([referenceTo(RETRACTED_TRIAL, 'r7')], null);
  expect(second.records.r7).toEqual(first.records.r1);
  expect(replay.requests).toHaveLength(asked);
});

it('should name the source that failed', async () => {
  replay.setFault('crossref', 'html');
  const lookUps = createOnlineLookUps({ email: null, bases: replay.bases, fetch: replay.fetch });
  const result = await lookUps([referenceTo(VOLUME_REVIEW, 'r1')], null);
  expect(result.lookups.sources.find(({ failed }) => failed > 0)).toEqual({
    name: 'Crossref',
    asked: 1,
    answered: 0,
    failed: 1,
    reason: 'Its answer could not be read.',
    cause: 'bad-payload',
  });
});
