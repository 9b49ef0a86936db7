/** `fetch` over node:https with the replay server's certificate trusted: the global one is stubbed in tests. */
import { Agent, request } from 'node:https';
import { Readable } from 'node:stream';
import type { Fetch } from '../../lib/records/ask';
import type { Certificate } from './certificate';

/** A fetch that trusts `certificate` alone, so it can reach nothing but the replay server. */
export function fetchTrusting({ cert }: Certificate): Fetch {
  const agent = new Agent({ ca: cert, keepAlive: true });
  return (url, init) =>
    new Promise((resolve, reject) => {
      const form = init.body instanceof URLSearchParams ? init.body.toString() : null;
      const outgoing = request(
        url,
        {
          method: init.method ?? 'GET',
          agent,
          headers: {
            ...(init.headers as Record<string, string>),
            ...(form === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
          },
          ...(init.signal ? { signal: init.signal } : {}),
        },
        (incoming) => {
          const headers = new Headers();
          for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
          const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
          resolve(new Response(body, { status: incoming.statusCode ?? 0, headers }));
        },
      );
      outgoing.on('error', reject);
      outgoing.end(form);
    });
}
