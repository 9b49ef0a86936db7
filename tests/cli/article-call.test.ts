import { describe, expect, test } from 'vitest';
import { articleCall } from '../../cli/article-call';

describe('articleCall', () => {
  test('should read Markdown offline, with as many threads as the machine has, unless told otherwise', () => {
    expect(articleCall(['a.html'], {})).toEqual({
      ok: true,
      value: {
        format: 'markdown',
        names: ['a.html'],
        stdin: false,
        url: null,
        jobs: null,
        records: null,
        online: null,
        failOn: [],
        trial: false,
        remarks: [],
      },
    });
  });

  test.each([
    ['"-" for standard input', ['a.html', '-'], {}, { names: ['a.html'], stdin: true }],
    ['--stdin', [], { stdin: true }, { names: [], stdin: true }],
    ['--jobs', ['a.html'], { jobs: '3' }, { jobs: 3 }],
    ['--fail-on with what is graver', ['a.html'], { failOn: 'caution' }, { failOn: ['alert', 'caution'] }],
    [
      '--online with --email',
      ['a.html'],
      { online: true, email: 'a@b.example' },
      { online: { email: 'a@b.example' } },
    ],
    ['--url', ['a.html'], { url: 'https://news.example/a' }, { url: 'https://news.example/a' }],
    [
      '--url without a file',
      [],
      { url: 'https://news.example/a' },
      { names: ['https://news.example/a'], url: null },
    ],
    [
      '--url with an address that is none',
      ['a.html'],
      { url: 'news example' },
      {
        url: null,
        remarks: ['news example is no http or https address, so the page is read without one.'],
      },
    ],
    [
      '--email without --online',
      ['a.html'],
      { email: 'a@b.example' },
      { online: null, remarks: ['Nobody is asked without --online, so the address of --email is not used.'] },
    ],
  ] as const)('should read %s', (_, names, options, call) => {
    expect(articleCall([...names], options)).toMatchObject({ ok: true, value: call });
  });

  test.each([
    ['no page', [], {}, /^Name a file/],
    ['two formats', ['a.html'], { json: true, html: true }, /^Choose one/],
    ['two ways to know', ['a.html'], { online: true, offline: true }, /^--online cannot stand beside/],
    ['records and look-ups', ['a.html'], { online: true, records: 'r.jsonl' }, /^--online cannot/],
    [
      'one address for two pages',
      ['a.html', 'b.html'],
      { url: 'https://news.example/' },
      /^--url is the address/,
    ],
    ['an address for standard input', ['-'], { url: 'https://news.example/' }, /^--url is the address/],
    [
      'an address of an address',
      ['https://a.example/'],
      { url: 'https://b.example/' },
      /^--url is the address/,
    ],
    ['nothing to fetch', [], { url: 'news example' }, /^What --url names is no http or https address/],
    ['no job', ['a.html'], { jobs: '0' }, /^--jobs takes/],
    ['half a job', ['a.html'], { jobs: '1.5' }, /^--jobs takes/],
    ['jobs beyond reason', ['a.html'], { jobs: '257' }, /^--jobs takes/],
    ['jobs in words', ['a.html'], { jobs: 'two' }, /^--jobs takes/],
  ] as const)('should refuse %s', (_, names, options, sentence) => {
    expect(articleCall([...names], options)).toMatchObject({
      ok: false,
      detail: expect.stringMatching(sentence),
    });
  });
});
