/**
 * The whole internet of an end-to-end test: an HTTP proxy that serves our own pages under a public-looking name and
 * refuses everything else. Each request of the browser goes through it and is written down, so "no network calls" is
 * something that is seen, not believed.
 */
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { HOSTILE_PAGES, SIZED_PAGES } from './hostile-pages';
import { longPage } from './long-page';

export const PAGE_HOST = 'notebook.example';
/** Another site with the same pages. */
const OTHER_HOST = `other.${PAGE_HOST}`;

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

/** Leads `hosts` to a server on loopback that plays them; every other CONNECT is refused. */
export interface Tunnel {
  hosts: string[];
  port: number;
}

export async function startProxy(tunnel: Tunnel | null = null): Promise<TestProxy> {
  const seen: { method: string; host: string; path: string }[] = [];
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'nowhere'}`);
    seen.push({ method: request.method ?? 'GET', host: url.host, path: url.pathname });
    const page = url.host === PAGE_HOST || url.host === OTHER_HOST ? readPage(url.pathname) : null;
    if (page === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': page.kind, ...page.headers }).end(page.body);
  });
  server.on('connect', (request, socket) => {
    seen.push({ method: 'CONNECT', host: request.url ?? '', path: '' });
    socket.on('error', () => socket.destroy());
    if (tunnel?.hosts.includes((request.url ?? '').split(':')[0] ?? '')) {
      const upstream = connect(tunnel.port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy());
      socket.on('close', () => upstream.destroy());
      return;
    }
    socket.end('HTTP/1.1 502 Not here\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    strangers: () =>
      seen
        .filter(({ host }) => host !== PAGE_HOST && host !== OTHER_HOST && !BROWSER_HOSTS.test(host))
        .map(({ method, host, path }) => `${method} ${host}${path}`),
    pages: () => seen.filter(({ host }) => host === PAGE_HOST).map(({ path }) => path),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The smallest file that a browser opens in its PDF viewer. */
const EMPTY_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Takes "/works-1-50", a page that cites works 1 to 50 of an endless series, and "/works-1-50-9", with 9 long paragraphs more; refuses "/works". */
const LONG_PAGE = /^\/works-(\d+)-(\d+)(?:-(\d+))?$/u;

/** "/squat" → pages/squat.html, "/sample" → the sample article, "/works-1-50" → fifty references, "/paper.pdf" → an empty PDF; null when there is no such page. */
function readPage(
  pathname: string,
): { kind: string; body: Buffer | string; headers?: Record<string, string> } | null {
  const hostile = { ...HOSTILE_PAGES, ...SIZED_PAGES }[/^\/hostile-([a-z]+)$/u.exec(pathname)?.[1] ?? ''];
  if (hostile) return { kind: 'text/html; charset=utf-8', ...hostile };
  if (pathname === '/paper.pdf') return { kind: 'application/pdf', body: EMPTY_PDF };
  if (pathname === '/sample')
    return { kind: 'text/html; charset=utf-8', body: readFileSync('samples/creatine.html') };
  const [, first, last, fillings = '0'] = LONG_PAGE.exec(pathname) ?? [];
  if (first !== undefined)
    return {
      kind: 'text/html; charset=utf-8',
      body: longPage(Number(first), Number(last), Number(fillings)),
    };
  const name = /^\/([a-z-]+)$/u.exec(pathname)?.[1];
  const file = new URL(`./pages/${name}.html`, import.meta.url);
  if (name === undefined || !existsSync(file)) return null;
  return { kind: 'text/html; charset=utf-8', body: readFileSync(file) };
}
