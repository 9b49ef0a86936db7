import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchCsl, fetchHandle } from '../../../../lib/records/doi-org/fetch-doi-org';
import { askTools } from '../../../replay/kit';
import { type ReplayServer, startReplayServer } from '../../../replay/server';

let replay: ReplayServer;
beforeAll(async () => {
  replay = await startReplayServer();
});
afterAll(() => replay.close());

const DOI = '10.5555/a<b>/c';

/** Tools whose fetch answers `body` and writes down the address. */
function answering(body: unknown, status = 200) {
  const addresses: string[] = [];
  const tools = askTools(replay, {
    fetch: async (url) => {
      addresses.push(new URL(url).pathname);
      return Response.json(body, { status });
    },
  });
  return { addresses, tools };
}

describe('fetchHandle', () => {
  const cases: [name: string, body: unknown, status: number, expected: object][] = [
    [
      'a DOI that exists, in other capitals',
      { responseCode: 1, handle: DOI.toUpperCase() },
      200,
      { ok: true, value: true },
    ],
    ['one without an address', { responseCode: 200, handle: DOI }, 200, { ok: true, value: true }],
    ['no such DOI', { responseCode: 100, handle: DOI }, 200, { ok: true, value: false }],
    ['no such DOI, as a status', { responseCode: 100, handle: DOI }, 404, { ok: true, value: false }],
    ['another DOI', { responseCode: 100, handle: '10.5555/other' }, 200, { ok: false, error: 'bad-payload' }],
    ['a service in trouble', { responseCode: 2, handle: DOI }, 200, { ok: false, error: 'server-error' }],
  ];
  it.each(cases)('%s', async (_, body, status, expected) => {
    expect(await fetchHandle(DOI, answering(body, status).tools)).toMatchObject(expected);
  });

  it('should escape each part of the DOI and keep the slashes', async () => {
    const { addresses, tools } = answering({ responseCode: 1, handle: DOI });
    await fetchHandle(DOI, tools);
    expect(addresses).toEqual(['/doi-org/api/handles/10.5555/a%3Cb%3E/c']);
  });
});

describe('fetchCsl', () => {
  it('should give the record of the DOI that was asked for', async () => {
    const { tools } = answering({
      DOI,
      title: ['Walking'],
      author: [{ literal: 'A group' }],
      issued: { 'date-parts': [['2019', 1]] },
    });
    expect(await fetchCsl(DOI, tools)).toMatchObject({
      ok: true,
      value: { doi: DOI, title: 'Walking', firstAuthor: 'A group', year: 2019, notices: [] },
    });
  });

  it('should refuse the record of another one', async () => {
    const { tools } = answering({ DOI: '10.5555/other', title: 'Walking' });
    expect(await fetchCsl(DOI, tools)).toMatchObject({ ok: false, error: 'bad-payload' });
  });
});
