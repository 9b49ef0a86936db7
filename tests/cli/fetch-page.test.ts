import { describe, expect, test } from 'vitest';
import { createFetcher } from '../../cli/fetch-page';
import type { Web } from '../../cli/get-bounded';
import type { ReadableSource } from '../../cli/read-source';
import { createTestClock, type TestClock } from '../replay/test-clock';

const PAGE = '<article><p>Words</p></article>';
const HTML = { 'content-type': 'text/html; charset=utf-8' };

type Server = Record<string, () => Response | Promise<Response>>;

interface TestWeb extends Web {
  clock: TestClock;
  /** What was asked, with the seconds since the start. */
  asked: string[];
}

/** Servers by address; what is not listed is not there. */
function webOf(server: Server): TestWeb {
  const clock = createTestClock();
  const start = clock.now();
  const asked: string[] = [];
  return {
    asked,
    clock,
    userAgent: 'evidence-lens/1.0 (+https://lens.example/)',
    signal: new AbortController().signal,
    fetch: async (url, init) => {
      asked.push(`${(clock.now() - start) / 1000} s ${url}`);
      expect(new Headers(init.headers).get('user-agent')).toBe('evidence-lens/1.0 (+https://lens.example/)');
      return (await server[url]?.()) ?? new Response('not there', { status: 404, headers: HTML });
    },
  };
}

const page =
  (headers: Record<string, string> = HTML) =>
  () =>
    new Response(PAGE, { headers });
const moved = (location: string) => () => new Response(null, { status: 301, headers: { location } });
const robots = (text: string) => () => new Response(text);

/** The page's own address and text, or the sentence. */
const briefly = (source: ReadableSource): string =>
  source.kind === 'bytes'
    ? `${source.url} ${Buffer.from(source.bytes).toString()}`
    : source.kind === 'fault'
      ? source.detail
      : source.kind;

const fetchOne = async (server: Server, name = 'https://news.example/a'): Promise<string> =>
  briefly(await createFetcher(webOf(server))({ name }));

describe('a page', () => {
  test.each([
    ['with its type', page()],
    ['of XHTML', page({ 'content-type': 'application/xhtml+xml' })],
    ['without a type, for the reader to tell', () => new Response(Buffer.from(PAGE))],
  ])('should be fetched %s', async (_, answer) => {
    expect(await fetchOne({ 'https://news.example/a': answer })).toBe(`https://news.example/a ${PAGE}`);
  });

  test('should stand where its redirects lead, also on another host', async () => {
    const server = {
      'https://news.example/a': moved('/b'),
      'https://news.example/b': moved('http://www.news.example/c'),
      'http://www.news.example/c': page(),
    };
    expect(await fetchOne(server)).toBe(`http://www.news.example/c ${PAGE}`);
  });

  const refuse = (status: number) => () => new Response('<p>no</p>', { status, headers: HTML });
  const fails = (code: string) => () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(`says ${code}`), { code }) });
  };
  test.each([
    ['not there', refuse(404), 'is not there (404)'],
    ['refused', refuse(403), 'may not be read by programs, says its server (403)'],
    ['broken', refuse(500), 'was answered with 500'],
    ['a PDF', page({ 'content-type': 'application/pdf' }), 'is application/pdf, not an HTML page'],
    ['a picture', page({ 'content-type': 'image/png' }), 'is image/png, not an HTML page'],
    ['going in circles', moved('/a'), 'leads on to another address more than 5 times'],
    [
      'leading elsewhere',
      moved('file:///etc/passwd'),
      'leads to file:///etc/passwd, which is no http or https address',
    ],
    [
      'leading into a private network',
      moved('http://192.168.1.1:8080/admin'),
      'leads to 192.168.1.1:8080, which is inside a private network, and was not opened',
    ],
    ['moved to nowhere', () => new Response(null, { status: 302 }), 'was answered with 302'],
    ['unknown', fails('ENOTFOUND'), 'has an address that no one answers to'],
    ['at a closed door', fails('ECONNREFUSED'), 'could not be reached: its server takes no calls'],
    ['failing in new ways', fails('EWHAT'), 'could not be reached: says EWHAT'],
  ])('should be one sentence when it is %s', async (_, answer, fault) => {
    const server = { 'https://news.example/a': answer };
    expect(await fetchOne(server)).toBe(`https://news.example/a ${fault}.`);
  });

  test('should be read inside a network where the person says so, also when it moved there', async () => {
    const server = { 'http://printer/a': moved('http://10.0.0.7/b'), 'http://10.0.0.7/b': page() };
    expect(await fetchOne(server, 'http://printer/a')).toBe(`http://10.0.0.7/b ${PAGE}`);
  });

  test('should not be read beyond the size of a page', async () => {
    let given = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        given += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const server = { 'https://news.example/a': () => new Response(endless, { headers: HTML }) };
    expect(await fetchOne(server)).toMatch(/ has 16 MB, more than the 16 MB that are read of a page\.$/);
    expect(given).toBeLessThan(20);
  });

  test('should not be waited for longer than 30 seconds', async () => {
    const web = webOf({ 'https://news.example/robots.txt': robots('') });
    const { fetch } = web;
    web.fetch = (url, init) =>
      url.endsWith('robots.txt')
        ? fetch(url, init)
        : new Promise((_, reject) => {
            init.signal?.addEventListener('abort', () => reject(new Error('aborted')));
            web.clock.expire(30_000);
          });
    expect(briefly(await createFetcher(web)({ name: 'https://news.example/a' }))).toBe(
      'https://news.example/a did not answer in 30 seconds.',
    );
  });
});

describe('the manners', () => {
  const pages = (...paths: string[]): Server =>
    Object.fromEntries(paths.map((path) => [`https://news.example${path}`, page()]));

  test('should ask for robots.txt once a site, and each host once a second', async () => {
    const web = webOf({ ...pages('/a', '/b'), 'https://other.example/c': page() });
    const fetchPage = createFetcher(web);
    const names = ['https://news.example/a', 'https://news.example/b', 'https://other.example/c'];
    for (const name of names) await fetchPage({ name });
    expect(web.asked).toEqual([
      '0 s https://news.example/robots.txt',
      '1 s https://news.example/a',
      '2 s https://news.example/b',
      '2 s https://other.example/robots.txt',
      '3 s https://other.example/c',
    ]);
  });

  test('should keep a longer pause where the site asks for one', async () => {
    const web = webOf({
      ...pages('/a', '/b'),
      'https://news.example/robots.txt': robots('User-agent: *\nCrawl-delay: 7'),
    });
    const fetchPage = createFetcher(web);
    await fetchPage({ name: 'https://news.example/a' });
    await fetchPage({ name: 'https://news.example/b' });
    expect(web.asked.slice(1)).toEqual(['1 s https://news.example/a', '8 s https://news.example/b']);
  });

  test.each([
    ['User-agent: *\nDisallow: /', false],
    ['User-agent: Evidence-Lens\nDisallow: /a', false],
    ['User-agent: other\nDisallow: /', true],
    ['User-agent: *\nDisallow: /\nAllow: /a', true],
    ['<html>no robots here</html>', true],
  ])('should obey %j', async (text, isAllowed) => {
    const server = { ...pages('/a'), 'https://news.example/robots.txt': robots(text) };
    expect(await fetchOne(server)).toBe(
      isAllowed
        ? `https://news.example/a ${PAGE}`
        : 'https://news.example/a is closed to programs by the robots.txt of its site.',
    );
  });

  test('should leave a site alone whose robots.txt cannot be had, and ask for it no second time', async () => {
    const web = webOf({
      ...pages('/a', '/b'),
      'https://news.example/robots.txt': () => new Response('', { status: 503 }),
    });
    const fetchPage = createFetcher(web);
    for (const path of ['a', 'b']) {
      expect(briefly(await fetchPage({ name: `https://news.example/${path}` }))).toBe(
        `https://news.example/${path} is left alone: the robots.txt of its site was answered with 503.`,
      );
    }
    expect(web.asked).toHaveLength(1);
  });

  test('should be followed where it moved, but not into a private network', async () => {
    const server = (location: string) => ({
      'https://news.example/robots.txt': moved(location),
      'https://www.news.example/robots.txt': robots('User-agent: *\nDisallow: /'),
      'http://169.254.169.254/robots.txt': robots('User-agent: *\nAllow: /'),
      'https://news.example/a': page(),
    });
    expect(await fetchOne(server('https://www.news.example/robots.txt'))).toMatch(/is closed to programs/);
    expect(await fetchOne(server('http://169.254.169.254/robots.txt'))).toBe(
      'https://news.example/a is left alone: the robots.txt of its site leads to 169.254.169.254, which is inside a private network, and was not opened.',
    );
  });

  test('should ask the site that a redirect leads to as well', async () => {
    const server = {
      'https://news.example/a': moved('https://other.example/b'),
      'https://other.example/robots.txt': robots('User-agent: *\nDisallow: /'),
      'https://other.example/b': page(),
    };
    expect(await fetchOne(server)).toMatch(/^https:\/\/news\.example\/a is closed to programs/);
  });
});
