/** One request for a page or a robots.txt: no more bytes than are read, no longer than is waited, failures in words. */
import type { Clock, Fetch } from '../lib/records/ask';
import { fail, ok, type Result, wordsOf } from '../lib/result';

/** The web as a run sees it; handed in, so that tests need none. */
export interface Web {
  fetch: Fetch;
  clock: Clock;
  /** Who asks: name, version and an address where one can read more. */
  userAgent: string;
  /** Aborted when the run is. */
  signal: AbortSignal;
}

export interface Asking {
  mostBytes: number;
  timeoutMs: number;
  accept: string;
}

export interface Answer {
  status: number;
  headers: Headers;
  /** The first `mostBytes` of the body; none for a redirect or a refusal. */
  bytes: Uint8Array;
  /** Whether the body went on after that. */
  isCut: boolean;
}

/**
 * Asks once and follows nothing; neither cookies nor a referrer are sent.
 * @returns The answer, whatever its status; or what went wrong as the end of a sentence ("did not answer in 30 seconds").
 */
export async function getBounded(
  { fetch, clock, userAgent, signal }: Web,
  url: string,
  { mostBytes, timeoutMs, accept }: Asking,
): Promise<Result<Answer, 'unreachable'>> {
  const deadline = clock.deadline(timeoutMs);
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.any([signal, deadline.signal]),
      headers: { accept, 'user-agent': userAgent },
    });
    const { status, headers } = response;
    if (status < 200 || status > 299) {
      await response.body?.cancel();
      return ok({ status, headers, bytes: new Uint8Array(), isCut: false });
    }
    return ok({ status, headers, ...(await readAtMost(response, mostBytes)) });
  } catch (error) {
    if (deadline.signal.aborted) return fail('unreachable', `did not answer in ${timeoutMs / 1000} seconds`);
    return fail('unreachable', troubleOf(error));
  } finally {
    deadline.cancel();
  }
}

async function readAtMost(
  { body }: Response,
  mostBytes: number,
): Promise<{ bytes: Uint8Array; isCut: boolean }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    parts.push(part);
    length += part.length;
    if (length > mostBytes) break;
  }
  return { bytes: Buffer.concat(parts).subarray(0, mostBytes), isCut: length > mostBytes };
}

/** What the network's own codes mean to a person. */
const NETWORK_TROUBLES: Record<string, string> = {
  ENOTFOUND: 'has an address that no one answers to',
  EAI_AGAIN: 'could not be found: there seems to be no network',
  ECONNREFUSED: 'could not be reached: its server takes no calls',
  ECONNRESET: 'could not be read to its end: its server broke off',
  UND_ERR_SOCKET: 'could not be read to its end: its server broke off',
  ETIMEDOUT: 'did not answer',
};

/** Node hides what happened in the cause of a "fetch failed". */
function troubleOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const words = wordsOf(cause);
  return NETWORK_TROUBLES[code] ?? `could not be reached: ${words}`;
}
