import { beforeEach, describe, expect, test } from 'vitest';
import { type ArticleOptions, articleCall } from '../../cli/article-call';
import type { FileFinder } from '../../cli/page-sources';
import { ownFault, type ReadableSource, readSource, type SourceReading } from '../../cli/read-source';
import { type ArticleWorld, runArticle } from '../../cli/run-article';
import type { LookUpResult } from '../../lib/records/look-up';
import type { Report } from '../../lib/report/types';
import { type FakeIo, fakeIo } from './fake-io';
import { temporaryFolder } from './temporary-folder';

const write = temporaryFolder();

const PARAGRAPH =
  'People who sleep for eight hours lift heavier loads than people who sleep for five hours (1). Nobody knows how far this goes, and the coaches of the club differ in what they make of it. ';

const PAGE = `<!doctype html><html lang="en"><head><title>Sleep and lifting</title></head><body><article>
<h1>Sleep and lifting</h1>${`<p>${PARAGRAPH.repeat(3)}</p>`.repeat(3)}
<h2>References</h2><ol><li>Doe, J. (2020). Sleep and lifting: a meta-analysis. Journal of Rest, 3(2), 11–19.
https://doi.org/10.1000/rest.2020</li></ol></article></body></html>`;

const page = write('page.html', PAGE);
const empty = write('empty.html', '');

const NO_FILES: FileFinder = { exists: () => true, find: async () => [] };

let io: FakeIo;
beforeEach(() => {
  io = fakeIo();
});

/** A world whose pages are read here. */
const worldOf = (changes: Partial<ArticleWorld> = {}): ArticleWorld => ({
  io,
  now: () => 0,
  threads: 1,
  interrupted: new AbortController().signal,
  makeFinder: async () => NO_FILES,
  makeFetcher: async () => {
    throw new Error('Nothing should be fetched.');
  },
  makeLookUps: () => {
    throw new Error('Nobody should be asked.');
  },
  makeReader: async () => ({ read: readSource, close: async () => {} }),
  ...changes,
});

function run(names: string[], options: ArticleOptions, changes: Partial<ArticleWorld> = {}): Promise<number> {
  const call = articleCall(names, options);
  if (!call.ok) throw new Error(call.detail);
  return runArticle(worldOf(changes), call.value);
}

const reports = (): (Report & { page: string })[] =>
  io
    .out()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test('checks on trial should run with --trial, and say that they were not run without', async () => {
  await run([page], { json: true });
  await run([page], { json: true, trial: true });
  const said = reports().map(({ findings }) => findings.filter(({ check }) => check === 'claim-direction'));
  expect(said[0]?.map(({ message }) => message)).toEqual([
    'Not run: this check is still on trial. It can be turned on in the options.',
  ]);
  expect(said[1]?.map(({ outcome }) => outcome)).not.toContain('failed');
  expect(said[1]?.map(({ message }) => message)).not.toContain(said[0]?.[0]?.message);
});

describe('what is printed', () => {
  test('should be one JSON object a page, on a line of its own, with the name of the page', async () => {
    expect(await run([page, page], { json: true, offline: true })).toBe(0);
    expect(reports().map(({ format, page }) => [format, page])).toEqual([
      ['evidence-lens/report@1', page],
      ['evidence-lens/report@1', page],
    ]);
    expect(reports()[0]?.references[0]?.csl.DOI).toBe('10.1000/rest.2020');
    expect(io.errors()).toEqual([]);
  });

  test('should be the same on every run', async () => {
    const again = fakeIo();
    await run([page], { json: true });
    await run([page], { json: true }, { io: again });
    expect(again.out()).toBe(io.out());
  });

  test('should be Markdown unless something else is asked for', async () => {
    await run([page, page], {});
    expect(io.out()).toMatch(/^# Evidence report: Sleep and lifting\n/);
    expect(io.out().match(/\n---\n/g)).toHaveLength(1);
  });

  test('should be one HTML document for several pages', async () => {
    await run([page, page], { html: true });
    expect(io.out().match(/<!doctype html>/g)).toHaveLength(1);
    expect(io.out().match(/<article>/g)).toHaveLength(2);
  });

  test('should carry the address that is given', async () => {
    await run([page], { json: true, url: 'https://news.example/sleep' });
    expect(reports()[0]?.article?.url).toBe('https://news.example/sleep');
  });

  test('should read a page whose address is none, and say so', async () => {
    expect(await run([page], { json: true, url: 'news example' })).toBe(0);
    expect(reports()).toHaveLength(1);
    expect(io.errors()).toEqual([
      'news example is no http or https address, so the page is read without one.',
    ]);
  });

  test('should read pages from standard input, by "-" or --stdin', async () => {
    for (const [files, options] of [
      [['-'], { json: true }],
      [[], { json: true, stdin: true }],
    ] as const) {
      io = fakeIo(JSON.stringify({ url: 'https://news.example/a', html: PAGE }));
      expect(await run([...files], options)).toBe(0);
      expect(reports()[0]?.page).toBe('https://news.example/a');
    }
  });
});

describe('bad input', () => {
  test('should be one sentence and exit code 2, and the other pages are still done', async () => {
    expect(await run([empty, page, '/nowhere.html'], { json: true })).toBe(2);
    expect(reports()).toHaveLength(1);
    expect(io.errors()).toEqual([`${empty} is empty.`, '/nowhere.html is not there.']);
  });

  test('should be one sentence when the records are not there', async () => {
    expect(await run([page], { records: '/nowhere.jsonl' })).toBe(2);
    expect(io.out()).toBe('');
    expect(io.errors()).toEqual([expect.stringMatching(/^\/nowhere\.jsonl could not be read/)]);
  });

  test('should not take the others along when a page breaks the program', async () => {
    const read = async (source: ReadableSource): Promise<SourceReading> =>
      source.name === empty
        ? { ok: false, error: 'unreadable', detail: ownFault(empty, new Error('stack')) }
        : readSource(source);
    const makeReader = async () => ({ read, close: async () => {} });
    expect(await run([empty, page], { json: true }, { makeReader })).toBe(2);
    expect(reports()).toHaveLength(1);
    expect(io.errors()).toEqual([`${empty} could not be read, which is a fault of this program: stack.`]);
  });
});

describe('--records', () => {
  const records = write(
    'records.jsonl',
    '{"doi":"10.1000/rest.2020","title":"Sleep and lifting: a meta-analysis","notices":[{"kind":"retraction","date":"2021-01-01"}]}',
  );

  test('should give the references what the file says, and name it as the source', async () => {
    await run([page], { json: true, records });
    const [report] = reports();
    expect(report?.references[0]).toMatchObject({
      record: { doi: '10.1000/rest.2020', source: records },
      identity: 'same',
    });
    expect(report?.lookups).toEqual({
      mode: 'offline',
      sources: [{ name: records, asked: 1, answered: 1, failed: 0, reason: null, cause: null }],
    });
  });

  test('should read the pages and exit with 2 when a line is bad', async () => {
    const bad = write('bad.jsonl', 'oops');
    expect(await run([page], { json: true, records: bad })).toBe(2);
    expect(reports()).toHaveLength(1);
    expect(io.errors()).toEqual([`Line 1 of ${bad} is not a JSON object.`]);
  });
});

describe('--online', () => {
  const found = (failed: number): LookUpResult => ({
    records: {},
    identities: { r1: 'could-not-check' },
    foundByTitle: [],
    lookups: {
      mode: 'online',
      sources: [
        {
          name: 'Crossref',
          asked: 1,
          answered: 1 - failed,
          failed,
          reason: failed ? 'It did not answer in time.' : null,
          cause: failed ? 'timeout' : null,
        },
      ],
    },
    notes: [{ stage: 'records', reason: 'stopped early', text: '' }],
  });

  test('should put into the report what the sources said, and who was asked', async () => {
    const asked: string[] = [];
    const makeLookUps = ({ email }: { email: string | null }) => {
      asked.push(String(email));
      return async () => found(0);
    };
    const options = { json: true, online: true, email: 'me@news.example' } as const;
    expect(await run([page, page], options, { makeLookUps })).toBe(0);
    expect(asked).toEqual(['me@news.example']);
    expect(reports()[0]).toMatchObject({
      lookups: { mode: 'online', sources: [{ name: 'Crossref' }] },
      references: [{ identity: 'could-not-check' }],
    });
    expect(reports()[0]?.notes).toContainEqual({ stage: 'records', reason: 'stopped early', text: '' });
  });

  test('should exit with 3 when a source could not be asked, and print the report all the same', async () => {
    expect(await run([page], { json: true, online: true }, { makeLookUps: () => async () => found(1) })).toBe(
      3,
    );
    expect(reports()).toHaveLength(1);
  });
});

describe('--fail-on', () => {
  const undefinedMarker = write('undefined.html', PAGE.replaceAll('(1)', '(7)'));

  test('should exit with 0 for findings that are milder than asked for', async () => {
    expect(await run([undefinedMarker], { json: true, failOn: 'alert' })).toBe(0);
  });

  test('should exit with 1 for a finding of the severity that is asked for', async () => {
    await run([undefinedMarker], { json: true });
    const severities = reports()[0]
      ?.findings.filter(({ outcome }) => outcome === 'failed')
      .map(({ severity }) => severity);
    const expected = severities?.some((severity) => severity !== 'note') ? 1 : 0;
    expect(await run([undefinedMarker], { json: true, failOn: 'caution' })).toBe(expected);
  });

  test('should let a page that cannot be read weigh more', async () => {
    expect(await run([undefinedMarker, empty], { json: true, failOn: 'caution' })).toBe(2);
  });
});

describe('many pages', () => {
  const other = write('other.html', PAGE.replaceAll('Sleep', 'Rest').replaceAll('(1)', '[1]'));

  /** A reader that gives its answers last page first. */
  const backwards = () => {
    const waiting: (() => void)[] = [];
    return {
      read: async (source: ReadableSource): Promise<SourceReading> => {
        const reading = await readSource(source);
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
          if (waiting.length === 3) for (const go of waiting.reverse()) go();
        });
        return reading;
      },
      close: async () => {},
    };
  };

  test('should be reported in the order in which they are named, whichever is read first', async () => {
    await run([page, other, empty], { json: true }, { makeReader: async () => backwards(), threads: 2 });
    expect(reports().map(({ page }) => page)).toEqual([page, other]);
  });

  test('should not change a report by what is read before it', async () => {
    await run([page, other], { json: true });
    const forwards = io.out().split('\n').filter(Boolean);
    io = fakeIo();
    await run([other, page, other], { json: true });
    const [first, second, third] = io.out().split('\n');
    expect([second, first, third]).toEqual([...forwards, forwards[1]]);
  });

  test('should be read on as many threads as there are pages, at most; one alone without any', async () => {
    const asked: (number | null)[] = [];
    const makeReader = async (threads: number | null) => {
      asked.push(threads);
      return { read: readSource, close: async () => {} };
    };
    await run([page], {}, { makeReader, threads: 8 });
    await run([page, other], {}, { makeReader, threads: 8 });
    await run([page, other, page], { jobs: '2' }, { makeReader, threads: 8 });
    await run(['-'], {}, { makeReader, threads: 8 });
    await run([page, other], { jobs: '1' }, { makeReader, threads: 8 });
    expect(asked).toEqual([null, 2, 2, 8, 1]);
  });

  test('should be found by a pattern, in the order of their names', async () => {
    const makeFinder = async () => ({ exists: () => false, find: async () => [page, other] });
    await run(['*.html'], { json: true }, { makeFinder });
    expect(reports().map(({ page }) => page)).toEqual([other, page]);
  });

  test('should be fetched with one set of manners, and read at the address where they stood', async () => {
    let fetchers = 0;
    const makeFetcher = async () => {
      fetchers += 1;
      return async ({ name }: { name: string }): Promise<ReadableSource> => ({
        kind: 'bytes',
        name,
        bytes: Buffer.from(PAGE),
        url: `${name}/`,
        contentType: null,
      });
    };
    await run(['https://news.example/a', page, 'https://news.example/b'], { json: true }, { makeFetcher });
    expect(reports().map((report) => report.article?.url)).toEqual([
      'https://news.example/a/',
      null,
      'https://news.example/b/',
    ]);
    expect(fetchers).toBe(1);
  });

  test('should end with whole reports and 130 when the person interrupts', async () => {
    const stop = new AbortController();
    let closed = false;
    const read = async (source: ReadableSource): Promise<SourceReading> => {
      if (source.name === other) stop.abort();
      return readSource(source);
    };
    const makeReader = async () => ({
      read,
      close: async () => {
        closed = true;
      },
    });
    const world = { makeReader, interrupted: stop.signal };
    expect(await run([page, page, page, page, other, page], { html: true }, world)).toBe(130);
    expect(closed).toBe(true);
    expect(io.out()).toMatch(/<\/html>\n$|^$/);
  });
});
