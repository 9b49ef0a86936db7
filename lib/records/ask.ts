/**
 * One question to one source, asked at the source's pace and at most three times. All clients go through here, so
 * time-outs, back-off, Retry-After, size limits and the log of what left this browser are in one place.
 * Asks without cookies or referrer and without headers that would need a preflight.
 */
import { fail, ok, type Result, wordsOf } from '../result';
import type { RequestQueue } from './queue';
import { SOURCES, type SourceBases, type SourceId } from './sources';
import { slowerPace } from './stated-pace';
import type { LookupFailure } from './types';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Time, handed in: nothing in this room reads a clock or sleeps by itself. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms` milliseconds, or at once when `signal` aborts; never rejects. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** A signal that aborts after `ms` milliseconds unless cancelled before. */
  deadline(ms: number): { signal: AbortSignal; cancel(): void };
}

/** One line of "what left this browser". */
export interface SentRequest {
  source: SourceId;
  /** The address with its question; for a POST the form is added after "?". */
  url: string;
  /** Milliseconds since 1970. */
  at: number;
  attempt: number;
}

/** The person's own keys, by service; null sends none. No key of ours exists. */
export interface SourceKeys {
  ncbi: string | null;
  openAlex: string | null;
}

export const NO_KEYS: SourceKeys = { ncbi: null, openAlex: null };

/** What asking needs from outside. */
export interface AskTools {
  fetch: Fetch;
  clock: Clock;
  /** Between 0 and 1. */
  random: () => number;
  queue: RequestQueue;
  signal: AbortSignal;
  bases: SourceBases;
  /** The person's own address for the polite pools; null sends none. */
  email: string | null;
  keys: SourceKeys;
  onRequest: (request: SentRequest) => void;
  /** Sources that failed for good in this look-up, and those that asked for a pause. */
  health: SourceHealth;
}

/** Shared by all questions of one look-up. */
export interface SourceHealth {
  /** Not asked any more: the source did not answer although it was asked three times. */
  givenUp: Map<SourceId, { error: LookupFailure; detail: string }>;
  /** Not to be asked before this time, milliseconds since 1970. */
  notBefore: Map<SourceId, number>;
}

export const createSourceHealth = (): SourceHealth => ({ givenUp: new Map(), notBefore: new Map() });

export interface Question {
  source: SourceId;
  url: string;
  accept: string;
  /** A form to POST; null asks with GET. */
  form: URLSearchParams | null;
}

/** Turns a body into an answer; its failure is always the source's, never the reader's mistake. */
export type ReadBody<T> = (body: string) => Result<T, 'bad-payload' | 'server-error'>;

/** How often a question is put in all, by what went wrong; three is the most that any source should bear. */
const ATTEMPTS: Record<LookupFailure, number> = {
  offline: 3,
  timeout: 2,
  'rate-limited': 3,
  'server-error': 3,
  'bad-payload': 2,
  'not-found': 1,
  cancelled: 1,
};

/** Failures of the source as a whole: the rest of a look-up does not ask it again. */
const GIVES_UP: ReadonlySet<LookupFailure> = new Set(['offline', 'timeout', 'rate-limited', 'server-error']);

/** The first pause; it doubles with each attempt, and half of it is chance so that many readers do not march in step. */
const FIRST_PAUSE_MS = 600;
/** A source that wants a longer pause is named as failed instead: nobody waits that long at a popup. */
export const LONGEST_PAUSE_MS = 20_000;
/** Larger than 200 full Europe PMC records; more is not an answer. */
export const LARGEST_BODY_BYTES = 16_000_000;

interface Attempt<T> {
  result: Result<T, LookupFailure>;
  /** The pause that the source asked for, in milliseconds. */
  retryAfterMs: number | null;
  /** False when the same question would get the same refusal. */
  worthRetrying: boolean;
}

/**
 * Asks and reads the answer.
 * @returns The value, or why there is none; never rejects for anything that the source or the network did.
 */
export async function ask<T>(
  question: Question,
  read: ReadBody<T>,
  tools: AskTools,
): Promise<Result<T, LookupFailure>> {
  for (let attempt = 1; ; attempt += 1) {
    const { result, retryAfterMs, worthRetrying } = await tools.queue.add(question.source, () =>
      askOnce(question, read, tools, attempt),
    );
    if (result.ok) return result;
    const pause = retryAfterMs ?? pauseBefore(attempt, tools.random());
    const again = worthRetrying && attempt < ATTEMPTS[result.error] && pause <= LONGEST_PAUSE_MS;
    if (!again) {
      if (worthRetrying && GIVES_UP.has(result.error)) tools.health.givenUp.set(question.source, result);
      return result;
    }
    if (result.error === 'rate-limited')
      tools.health.notBefore.set(question.source, tools.clock.now() + pause);
    await tools.clock.wait(pause, tools.signal);
  }
}

const pauseBefore = (attempt: number, chance: number): number =>
  FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + chance / 2);

const failed = (error: LookupFailure, detail: string, worthRetrying = true): Attempt<never> => ({
  result: fail(error, detail),
  retryAfterMs: null,
  worthRetrying,
});

async function askOnce<T>(
  question: Question,
  read: ReadBody<T>,
  tools: AskTools,
  attempt: number,
): Promise<Attempt<T>> {
  const { source } = question;
  const givenUp = tools.health.givenUp.get(source);
  if (givenUp) return failed(givenUp.error, givenUp.detail, false);
  const early = (tools.health.notBefore.get(source) ?? 0) - tools.clock.now();
  if (early > 0) await tools.clock.wait(early, tools.signal);
  if (tools.signal.aborted) return failed('cancelled', 'The look-up was cancelled.');

  const deadline = tools.clock.deadline(SOURCES[source].timeoutMs);
  try {
    tools.onRequest({
      source,
      url: withoutKey(question.form ? `${question.url}?${question.form}` : question.url),
      at: tools.clock.now(),
      attempt,
    });
    const response = await tools.fetch(question.url, {
      method: question.form ? 'POST' : 'GET',
      ...(question.form ? { body: question.form } : {}),
      headers: { Accept: question.accept },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([tools.signal, deadline.signal]),
    });
    keepPace(source, response.headers, tools);
    return await readResponse(response, read, tools.clock);
  } catch (error) {
    if (tools.signal.aborted) return failed('cancelled', 'The look-up was cancelled.');
    if (deadline.signal.aborted)
      return failed('timeout', `No answer in ${SOURCES[source].timeoutMs / 1000} s.`);
    return failed('offline', wordsOf(error));
  } finally {
    deadline.cancel();
  }
}

/** A source that states a slower pace than we know of is asked at that pace from now on. */
function keepPace(source: SourceId, headers: Headers, { health, clock, email }: AskTools): void {
  const pause = slowerPace(headers, SOURCES[source][email === null ? 'anonymous' : 'polite']);
  if (pause === null) return;
  const until = clock.now() + Math.min(pause, LONGEST_PAUSE_MS);
  health.notBefore.set(source, Math.max(until, health.notBefore.get(source) ?? 0));
}

/** A key in an address: takes the "a1b2" of "?api_key=a1b2&x=1"; refuses "key=a1b2". */
const KEY_IN_ADDRESS = /(?<=[?&]api_key=)[^&]*/;

/** The person's key is nobody's business, not even that of the list of what left the browser. */
const withoutKey = (url: string): string => url.replace(KEY_IN_ADDRESS, '…');

const HTTP_NOT_FOUND = 404;
const HTTP_TOO_MANY = 429;
const HTTP_SERVER_ERROR = 500;

async function readResponse<T>(response: Response, read: ReadBody<T>, clock: Clock): Promise<Attempt<T>> {
  const { status } = response;
  if (response.ok) {
    const body = await readBounded(response);
    if (body === null) return failed('bad-payload', 'The answer was larger than any real one.', false);
    return { result: read(body), retryAfterMs: null, worthRetrying: true };
  }
  // The body of an error is not read: it may hold the reader's own network address (NCBI), and says nothing we use.
  await response.body?.cancel();
  const detail = `Answered with status ${status}.`;
  if (status === HTTP_NOT_FOUND) return failed('not-found', detail, false);
  const retryAfterMs = readRetryAfter(response.headers.get('retry-after'), clock.now());
  if (status === HTTP_TOO_MANY) return { ...failed('rate-limited', detail), retryAfterMs };
  // 4xx is a question that this source will not answer, however often it is put.
  return { ...failed('server-error', detail, status >= HTTP_SERVER_ERROR), retryAfterMs };
}

/** Takes "120"; refuses "12.5", "Wed, 25 Nov 2026 10:00:00 GMT". */
const SECONDS = /^\d{1,9}$/;
/** The head of an HTTP date: takes "Wed, 25 Nov 2026…"; refuses "-5", "soon". */
const HTTP_DATE = /^[A-Z][a-z]{2}, /;

/** Milliseconds that a Retry-After header asks for, from seconds or a date; null when it cannot be read. */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (SECONDS.test(text)) return Number(text) * 1000;
  const date = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** The body as text, or null when it is longer than LARGEST_BODY_BYTES. */
async function readBounded(response: Response): Promise<string | null> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join('') + decoder.decode();
    bytes += value.byteLength;
    if (bytes > LARGEST_BODY_BYTES) {
      await reader.cancel();
      return null;
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
}

/** What a zod schema offers, so that this file needs no package. */
export interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { message: string } };
}

/** Longest part of a schema's complaint that is kept as a detail. */
const DETAIL_LENGTH = 200;

/** Reads a body as JSON of the given shape; HTML, half a JSON and wrong types are all "bad-payload". */
export const readJson =
  <T>(schema: Schema<T>): ReadBody<T> =>
  (body) => {
    const json = parseJson(body);
    if (!json.ok) return json;
    const parsed = schema.safeParse(json.value);
    return parsed.success
      ? ok(parsed.data)
      : fail('bad-payload', parsed.error.message.slice(0, DETAIL_LENGTH));
  };

function parseJson(body: string): Result<unknown, 'bad-payload'> {
  try {
    return ok(JSON.parse(body));
  } catch (error) {
    if (error instanceof SyntaxError) return fail('bad-payload', 'The answer was not JSON.');
    throw error;
  }
}
