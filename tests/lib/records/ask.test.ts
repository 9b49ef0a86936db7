import { describe, expect, it } from 'vitest';
import {
  type AskTools,
  ask,
  createSourceHealth,
  LARGEST_BODY_BYTES,
  LONGEST_PAUSE_MS,
  NO_KEYS,
  type Question,
  readJson,
  readRetryAfter,
} from '../../../lib/records/ask';
import { ok } from '../../../lib/result';
import { UNPACED_QUEUE } from '../../replay/kit';
import { createTestClock, type TestClock } from '../../replay/test-clock';

const QUESTION: Question = {
  source: 'crossref',
  url: 'https://api.example.org/works',
  accept: 'application/json',
  form: null,
};

interface Asked {
  inits: RequestInit[];
  clock: TestClock;
  tools: AskTools;
}

/** Tools whose fetch gives these answers in turn, the last one for ever. */
function answering(...answers: (() => Response)[]): Asked {
  const inits: RequestInit[] = [];
  const clock = createTestClock();
  const tools: AskTools = {
    fetch: async (_, init) => {
      inits.push(init);
      return (answers[inits.length - 1] ?? answers.at(-1))?.() ?? Response.error();
    },
    clock,
    random: () => 1,
    queue: UNPACED_QUEUE,
    signal: new AbortController().signal,
    bases: {},
    email: null,
    keys: NO_KEYS,
    onRequest: () => {},
    health: createSourceHealth(),
  };
  return { inits, clock, tools };
}

const json =
  (body: unknown): (() => Response) =>
  () =>
    Response.json(body);
const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response('no', { status: code, headers });
const cut = (): Response => {
  throw new TypeError('Failed to fetch');
};
const anything = (body: string) => ok(body);

describe('ask', () => {
  it('should give the first good answer', async () => {
    const { inits, tools } = answering(json({ a: 1 }));
    expect(await ask(QUESTION, anything, tools)).toEqual({ ok: true, value: '{"a":1}' });
    expect(inits).toHaveLength(1);
  });

  it('should send neither cookies nor a referrer, and no header that needs a preflight', async () => {
    const { inits, tools } = answering(json({}));
    await ask(QUESTION, anything, tools);
    expect(inits[0]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { Accept: 'application/json' },
    });
  });

  it('should wait twice as long each time, and no more than three times in all', async () => {
    const { inits, clock, tools } = answering(status(503));
    expect(await ask(QUESTION, anything, tools)).toMatchObject({ ok: false, error: 'server-error' });
    expect(inits).toHaveLength(3);
    expect(clock.pauses).toEqual([600, 1200]);
    // An error holds up this question alone.
    expect(tools.health.notBefore.size).toBe(0);
  });

  it('should let chance shorten a pause by up to half', async () => {
    const { clock, tools } = answering(status(503));
    await ask(QUESTION, anything, { ...tools, random: () => 0 });
    expect(clock.pauses).toEqual([300, 600]);
  });

  const outcomes: [name: string, answer: () => Response, error: string, asked: number][] = [
    ['404', status(404), 'not-found', 1],
    ['400', status(400), 'server-error', 1],
    ['429', status(429), 'rate-limited', 3],
    ['500', status(500), 'server-error', 3],
    ['a cut connection', cut, 'offline', 3],
  ];
  it.each(outcomes)('should end for %s', async (_, answer, error, asked) => {
    const { inits, tools } = answering(answer);
    expect(await ask(QUESTION, anything, tools)).toMatchObject({ ok: false, error });
    expect(inits).toHaveLength(asked);
  });

  it('should wait as long as Retry-After says, others of that source too', async () => {
    const { clock, tools } = answering(status(429, { 'retry-after': '7' }), json({}));
    expect(await ask(QUESTION, anything, tools)).toMatchObject({ ok: true });
    expect(clock.pauses).toEqual([7000]);
    // Another question that came a moment after the refusal.
    clock.advance(-6500);
    await ask(QUESTION, anything, tools);
    expect(clock.pauses).toEqual([7000, 6500]);
    await ask({ ...QUESTION, source: 'pubmed' }, anything, tools);
    expect(clock.pauses).toHaveLength(2);
  });

  it('should not wait longer than anybody would at a popup', async () => {
    const { inits, clock, tools } = answering(
      status(429, { 'retry-after': String(LONGEST_PAUSE_MS / 1000 + 1) }),
    );
    expect(await ask(QUESTION, anything, tools)).toMatchObject({ error: 'rate-limited' });
    expect([inits.length, clock.pauses]).toEqual([1, []]);
  });

  it('should ask at the pace that the answers state when that is slower than the known one', async () => {
    const slow = { 'x-rate-limit-limit': '1', 'x-rate-limit-interval': '5s' };
    const { clock, tools } = answering(() => new Response('{}', { headers: slow }));
    await ask(QUESTION, anything, tools);
    await ask(QUESTION, anything, tools);
    expect(clock.pauses).toEqual([5000]);
  });

  it.each([
    ['slower than the one of those who gave an address', 'reader@mail.example', [500]],
    ['that of those who gave none', null, []],
  ])('should know the pace that is stated as %s', async (_, email, pauses) => {
    const stated = { 'x-rate-limit-limit': '2', 'x-rate-limit-interval': '1s' };
    const { clock, tools } = answering(() => new Response('{}', { headers: stated }));
    await ask(QUESTION, anything, { ...tools, email });
    await ask(QUESTION, anything, { ...tools, email });
    expect(clock.pauses).toEqual(pauses);
  });

  it('should not ask a source again that failed for good', async () => {
    const { inits, tools } = answering(status(500));
    await ask(QUESTION, anything, tools);
    expect(await ask({ ...QUESTION, url: 'https://api.example.org/other' }, anything, tools)).toMatchObject({
      error: 'server-error',
    });
    expect(inits).toHaveLength(3);
    expect(await ask({ ...QUESTION, source: 'pubmed' }, anything, tools)).toMatchObject({ ok: false });
    expect(inits).toHaveLength(6);
  });

  it('should ask on after an answer that only this question got', async () => {
    const { inits, tools } = answering(status(400), json({}));
    await ask(QUESTION, anything, tools);
    expect(await ask(QUESTION, anything, tools)).toMatchObject({ ok: true });
    expect(inits).toHaveLength(2);
  });

  it('should not start when the reader has gone', async () => {
    const { inits, tools } = answering(json({}));
    expect(await ask(QUESTION, anything, { ...tools, signal: AbortSignal.abort() })).toMatchObject({
      error: 'cancelled',
    });
    expect(inits).toEqual([]);
  });

  it('should refuse a body that is larger than any real one, once', async () => {
    const flood = () => new Response('x'.repeat(LARGEST_BODY_BYTES + 1));
    const { inits, tools } = answering(flood);
    expect(await ask(QUESTION, anything, tools)).toMatchObject({ error: 'bad-payload' });
    expect(inits).toHaveLength(1);
  });

  it('should put letters together that were cut between two pieces', async () => {
    const [first, second] = [new Uint8Array([0x63, 0xc3]), new Uint8Array([0xa9])];
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(first);
        controller.enqueue(second);
        controller.close();
      },
    });
    const { tools } = answering(() => new Response(body));
    expect(await ask(QUESTION, anything, tools)).toEqual({ ok: true, value: 'cé' });
  });
});

describe('readRetryAfter', () => {
  const now = Date.parse('2026-11-25T10:00:00Z');
  const cases: [header: string | null, expected: number | null][] = [
    [null, null],
    ['', null],
    ['soon', null],
    ['-5', null],
    ['2', 2000],
    [' 30 ', 30_000],
    ['Wed, 25 Nov 2026 10:00:05 GMT', 5000],
    ['Wed, 25 Nov 2026 09:00:00 GMT', 0],
  ];
  it.each(cases)('%s', (header, expected) => {
    expect(readRetryAfter(header, now)).toBe(expected);
  });
});

describe('readJson', () => {
  const schema = {
    safeParse: (value: unknown) =>
      value === 1
        ? { success: true as const, data: 1 }
        : { success: false as const, error: { message: 'not one' } },
  };
  const cases: [body: string, expected: object][] = [
    ['1', { ok: true, value: 1 }],
    ['2', { ok: false, error: 'bad-payload', detail: 'not one' }],
    ['<html>', { ok: false, error: 'bad-payload', detail: 'The answer was not JSON.' }],
    ['', { ok: false, error: 'bad-payload', detail: 'The answer was not JSON.' }],
  ];
  it.each(cases)('%s', (body, expected) => {
    expect(readJson(schema)(body)).toEqual(expected);
  });
});
