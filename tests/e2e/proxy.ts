/**
 * The whole internet of an end-to-end test: an HTTP proxy that serves our own pages under a public-looking name and
 * refuses everything else. Each request of the browser goes through it and is written down, so "no network calls" is
 * something that is seen, not believed.
 */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export const PAGE_HOST = 'notebook.example';

/** Hosts that the browsers ask of their own accord (updates, safe browsing, connectivity); no extension is behind them. */
const BROWSER_HOSTS =
  /(?:^|\.)(?:mozilla\.(?:org|com|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(?::\d+)?$/u;

export interface TestProxy {
  port: number;
  /** Every request that is neither a page of ours nor the browser's own business: "CONNECT api.crossref.org:443". */
  strangers(): string[];
  /** Requests for our own pages, by path. */
  pages(): string[];
  close(): void;
}

export async function startProxy(): Promise<TestProxy> {
  const seen: { method: string; host: string; path: string }[] = [];
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'nowhere'}`);
    seen.push({ method: request.method ?? 'GET', host: url.host, path: url.pathname });
    const page = url.host === PAGE_HOST ? readPage(url.pathname) : null;
    if (page === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  server.on('connect', (request, socket) => {
    seen.push({ method: 'CONNECT', host: request.url ?? '', path: '' });
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Not here\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    strangers: () =>
      seen
        .filter(({ host }) => host !== PAGE_HOST && !BROWSER_HOSTS.test(host))
        .map(({ method, host, path }) => `${method} ${host}${path}`),
    pages: () => seen.filter(({ host }) => host === PAGE_HOST).map(({ path }) => path),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** "/squat" → pages/squat.html; null when there is no such page. */
function readPage(pathname: string): Buffer | null {
  const name = /^\/([a-z-]+)$/u.exec(pathname)?.[1];
  if (name === undefined) return null;
  try {
    return readFileSync(new URL(`./pages/${name}.html`, import.meta.url));
  } catch {
    // The page does not exist: the browser gets a 404 and the test sees it.
    return null;
  }
}
