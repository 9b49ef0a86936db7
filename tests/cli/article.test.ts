import { beforeEach, describe, expect, test } from 'vitest';
import { runArticle } from '../../cli/article';
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

let io: FakeIo;
beforeEach(() => {
  io = fakeIo();
});

const reports = (): (Report & { page: string })[] =>
  io
    .out()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('what is printed', () => {
  test('should be one JSON object a page, on a line of its own, with the name of the page', async () => {
    expect(await runArticle(io, [page, page], { json: true, offline: true })).toBe(0);
    expect(reports().map(({ format, page }) => [format, page])).toEqual([
      ['evidence-lens/report@1', page],
      ['evidence-lens/report@1', page],
    ]);
    expect(reports()[0]?.references[0]?.csl.DOI).toBe('10.1000/rest.2020');
    expect(io.errors()).toEqual([]);
  });

  test('should be the same on every run', async () => {
    const again = fakeIo();
    await runArticle(io, [page], { json: true });
    await runArticle(again, [page], { json: true });
    expect(again.out()).toBe(io.out());
  });

  test('should be Markdown unless something else is asked for', async () => {
    await runArticle(io, [page, page], {});
    expect(io.out()).toMatch(/^# Evidence report: Sleep and lifting\n/);
    expect(io.out().match(/\n---\n/g)).toHaveLength(1);
  });

  test('should be one HTML document for several pages', async () => {
    await runArticle(io, [page, page], { html: true });
    expect(io.out().match(/<!doctype html>/g)).toHaveLength(1);
    expect(io.out().match(/<article>/g)).toHaveLength(2);
  });

  test('should carry the address that is given', async () => {
    await runArticle(io, [page], { json: true, url: 'https://news.example/sleep' });
    expect(reports()[0]?.article?.url).toBe('https://news.example/sleep');
  });

  test('should read a page whose address is none, and say so', async () => {
    expect(await runArticle(io, [page], { json: true, url: 'news example' })).toBe(0);
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
      expect(await runArticle(io, [...files], options)).toBe(0);
      expect(reports()[0]?.page).toBe('https://news.example/a');
    }
  });
});

describe('bad input', () => {
  test('should be one sentence and exit code 2, and the other pages are still done', async () => {
    expect(await runArticle(io, [empty, page, '/nowhere.html'], { json: true })).toBe(2);
    expect(reports()).toHaveLength(1);
    expect(io.errors()).toEqual([`${empty} is empty.`, '/nowhere.html is not there.']);
  });

  test.each([
    ['no page', [], {}, /^Name a file/],
    ['two formats', [page], { json: true, html: true }, /^Choose one/],
    ['two ways to know', [page], { online: true, offline: true }, /^--online cannot stand beside/],
    ['records and look-ups', [page], { online: true, records: '/nowhere.jsonl' }, /^--online cannot/],
    [
      'one address for two pages',
      [page, page],
      { url: 'https://news.example/' },
      /^--url is the address of one page/,
    ],
    ['an unknown severity', [page], { failOn: 'toString' }, /^--fail-on takes/],
    ['records that are not there', [page], { records: '/nowhere.jsonl' }, /nowhere\.jsonl could not be read/],
  ] as const)('should be a call with %s', async (_, files, options, sentence) => {
    expect(await runArticle(io, [...files], options)).toBe(2);
    expect(io.out()).toBe('');
    expect(io.errors()).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('--records', () => {
  const records = write(
    'records.jsonl',
    '{"doi":"10.1000/rest.2020","title":"Sleep and lifting: a meta-analysis","notices":[{"kind":"retraction","date":"2021-01-01"}]}',
  );

  test('should give the references what the file says, and name it as the source', async () => {
    await runArticle(io, [page], { json: true, records });
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
    expect(await runArticle(io, [page], { json: true, records: bad })).toBe(2);
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
    expect(await runArticle(io, [page, page], options, makeLookUps)).toBe(0);
    expect(asked).toEqual(['me@news.example']);
    expect(reports()[0]).toMatchObject({
      lookups: { mode: 'online', sources: [{ name: 'Crossref' }] },
      references: [{ identity: 'could-not-check' }],
    });
    expect(reports()[0]?.notes).toContainEqual({ stage: 'records', reason: 'stopped early', text: '' });
  });

  test('should exit with 3 when a source could not be asked, and print the report all the same', async () => {
    expect(await runArticle(io, [page], { json: true, online: true }, () => async () => found(1))).toBe(3);
    expect(reports()).toHaveLength(1);
  });
});

describe('--fail-on', () => {
  const undefinedMarker = write('undefined.html', PAGE.replaceAll('(1)', '(7)'));

  test('should exit with 0 for findings that are milder than asked for', async () => {
    expect(await runArticle(io, [undefinedMarker], { json: true, failOn: 'alert' })).toBe(0);
  });

  test('should exit with 1 for a finding of the severity that is asked for', async () => {
    await runArticle(io, [undefinedMarker], { json: true });
    const severities = reports()[0]
      ?.findings.filter(({ outcome }) => outcome === 'failed')
      .map(({ severity }) => severity);
    const expected = severities?.some((severity) => severity !== 'note') ? 1 : 0;
    expect(await runArticle(io, [undefinedMarker], { json: true, failOn: 'caution' })).toBe(expected);
  });

  test('should let a page that cannot be read weigh more', async () => {
    expect(await runArticle(io, [undefinedMarker, empty], { json: true, failOn: 'caution' })).toBe(2);
  });
});
