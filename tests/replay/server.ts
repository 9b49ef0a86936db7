/**
 * The record sources, played on loopback over TLS, with the faults that real ones have. Units reach it through
 * `bases` (https://127.0.0.1:port/crossref/…); a browser through a host-resolver rule and the sources' own names.
 */

import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Fetch } from '../../lib/records/ask';
import { SOURCE_IDS, SOURCES, type SourceBases, type SourceId } from '../../lib/records/sources';
import { makeCertificate } from './certificate';
import { fetchTrusting } from './node-fetch';
import { replayAnswer } from './routes';
import { REPLAY_WORKS, type ReplayWork } from './works';

export const FAULTS = [
  'slow',
  'cut',
  'status-429',
  'status-500',
  'error-in-200',
  'html',
  'half-json',
  'wrong-types',
  'wrong-work',
] as const;

export type Fault = (typeof FAULTS)[number];

interface ReplayRequest {
  source: SourceId;
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
}

export interface ReplayServer {
  bases: SourceBases;
  /** Reaches this server and nothing else. */
  fetch: Fetch;
  port: number;
  /** Every request in the order of arrival. */
  requests: ReplayRequest[];
  /** Lets a source fail from now on: for ever, or for the next `times` requests. Null mends it. */
  setFault(source: SourceId, fault: Fault | null, times?: number): void;
  /** Works that the sources have beside those of `works.ts`. */
  library: ReplayWork[];
  /** Called when a slow source has been asked, so that a test can let its time-out pass. */
  onSlow: (source: SourceId) => void;
  /** Requests of a slow source whose client went away. */
  abandoned: number;
  /** Milliseconds by which every answer is late; 0 unless a bench sets it. */
  latencyMs: number;
  reset(): void;
  close(): Promise<void>;
}

const HOST_SOURCES = new Map(SOURCE_IDS.map((source) => [new URL(SOURCES[source].base).hostname, source]));

/** The source and the path below its base: by host name, or by the first part of the path. */
function addressee(request: IncomingMessage): { source: SourceId; path: string } | null {
  const [path = ''] = (request.url ?? '').split('?');
  const byHost = HOST_SOURCES.get((request.headers.host ?? '').split(':')[0] ?? '');
  if (byHost !== undefined)
    return { source: byHost, path: path.slice(new URL(SOURCES[byHost].base).pathname.length - 1) };
  const [, first = '', ...rest] = path.split('/');
  const source = SOURCE_IDS.find((id) => id === first);
  return source === undefined ? null : { source, path: `/${rest.join('/')}` };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const KEEP_ALIVE_MS = 120_000;

const JSON_TYPE = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };

/** Starts the server on a free port. */
export async function startReplayServer(): Promise<ReplayServer> {
  const certificate = makeCertificate();
  const faults = new Map<SourceId, { fault: Fault; left: number }>();

  const faultOf = (source: SourceId): Fault | null => {
    const entry = faults.get(source);
    if (entry === undefined || entry.left === 0) return null;
    entry.left -= 1;
    return entry.fault;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const to = addressee(request);
    if (to === null) {
      response.writeHead(404).end();
      return;
    }
    const address = (request.url ?? '').split('?')[1] ?? '';
    const query = new URLSearchParams(request.method === 'POST' ? await bodyOf(request) : address);
    replay.requests.push({ ...to, method: request.method ?? '', query, headers: request.headers });
    const fault = faultOf(to.source);
    if (replay.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, replay.latencyMs));
    if (fault === 'slow')
      response.on('close', () => {
        replay.abandoned += 1;
      });
    if (fault !== null && FAULT_ANSWERS[fault](response, () => replay.onSlow(to.source))) return;
    const accept = request.headers.accept ?? '';
    const body = replayAnswer({ ...to, query, accept, wrongWork: fault === 'wrong-work' }, replay.library);
    if (body === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Resource not found.');
      return;
    }
    const text = JSON.stringify(body);
    const sent =
      fault === 'half-json'
        ? text.slice(0, text.length / 2)
        : fault === 'wrong-types'
          ? wrongTypes(text)
          : text;
    response.writeHead(200, JSON_TYPE).end(sent);
  };

  const server: Server = createServer(certificate, (request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  // Longer than a loaded machine lets a test pause: a connection must not end under the client's hands.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const replay: ReplayServer = {
    bases: Object.fromEntries(SOURCE_IDS.map((source) => [source, `https://127.0.0.1:${port}/${source}`])),
    fetch: fetchTrusting(certificate),
    port,
    requests: [],
    library: [...REPLAY_WORKS],
    onSlow: () => {},
    abandoned: 0,
    latencyMs: 0,
    setFault(source, fault, times = Number.POSITIVE_INFINITY) {
      if (fault === null) faults.delete(source);
      else faults.set(source, { fault, left: times });
    },
    reset() {
      faults.clear();
      replay.requests.length = 0;
      replay.abandoned = 0;
      replay.library = [...REPLAY_WORKS];
      replay.onSlow = () => {};
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return replay;
}

/** Every number becomes a word and every list a number: JSON that no schema takes. */
const wrongTypes = (text: string): string =>
  text.replace(/:\[/g, ':7,"was":[').replace(/:(\d+)(?=[,}])/g, ':"$1"');

/** What a fault sends by itself; false leaves the answer to the routes. */
const FAULT_ANSWERS: Record<Fault, (response: ServerResponse, onSlow: () => void) => boolean> = {
  slow: (_, onSlow) => {
    // Nothing is ever sent; the client goes away when its time is over.
    onSlow();
    return true;
  },
  cut: (response) => {
    response.writeHead(200, JSON_TYPE);
    response.write('{"version":');
    response.socket?.destroy();
    return true;
  },
  'status-429': (response) => {
    response.writeHead(429, { ...JSON_TYPE, 'retry-after': '2' }).end('{"error":"API rate limit exceeded"}');
    return true;
  },
  'status-500': (response) => {
    response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Internal Server Error</h1>');
    return true;
  },
  'error-in-200': (response) => {
    response
      .writeHead(200, JSON_TYPE)
      .end('{"errCode":404,"errMsg":"The index is being rebuilt","error":"The index is being rebuilt"}');
    return true;
  },
  html: (response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>Log in to this network</title>');
    return true;
  },
  'half-json': () => false,
  'wrong-types': () => false,
  'wrong-work': () => false,
};
