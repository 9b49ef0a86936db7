import { describe, expect, test } from 'vitest';
import { runReferences } from '../../cli/references';
import { fakeIo } from './fake-io';
import { temporaryFolder } from './temporary-folder';

const write = temporaryFolder();
const list = write(
  'list.txt',
  'References\n1. Doe AB. Lifting in adults. J Rest Sci. 2014;12(3):101-9.\n2. Roe C. Sleep in adults. Lancet. 2015;1:2-3.\n',
);

describe('references --jsonl', () => {
  test('should answer line by line and keep the ids', async () => {
    const io = fakeIo(
      '{"id":"a","raw":"Doe A. Lifting. Lancet 2010;1:2-3. doi:10.5555/twelve-34"}\n{"id":2}\n',
    );
    expect(await runReferences(io, null, { jsonl: true, format: 'csl' })).toBe(0);
    const rows = io
      .out()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ id }) => id)).toEqual(['a', 2]);
    expect(rows[0].csl.volume).toBe('1');
    expect(rows[0].identifiers).toEqual([{ kind: 'doi', value: '10.5555/twelve-34', foundIn: 'text' }]);
    expect(rows[1].csl.title).toBeNull();
  });

  test('should read a string without its marks of Markdown', async () => {
    const io = fakeIo('{"raw":"Doe A. *Lifting.* J Foo. 2010;1:2-3. PMID **12345678**"}\n');
    expect(await runReferences(io, null, { jsonl: true, format: 'csl' })).toBe(0);
    const { csl } = JSON.parse(io.out());
    expect([csl.title, csl['container-title'], csl.PMID]).toEqual(['Lifting', 'J Foo', '12345678']);
  });

  test('should say which line it could not read, and do the others', async () => {
    const io = fakeIo('nonsense\n{"id":1,"raw":"Doe A. Lifting."}\n');
    expect(await runReferences(io, null, { jsonl: true, format: 'csl' })).toBe(2);
    expect(io.errors()).toEqual(['Line 1 is not a JSON object: nonsense']);
    expect(io.out().trim().split('\n')).toHaveLength(1);
  });
});

describe('references with a list', () => {
  test.each([
    ['csl', '"id": "doe2014lifting"'],
    ['bibtex', '@article{doe2014lifting,'],
    ['ris', 'TI  - Lifting in adults'],
    ['markdown', '2. Roe C. Sleep in adults. *Lancet* 1:2-3, 2015.'],
  ] as const)('should print %s', async (format, expected) => {
    const io = fakeIo();
    expect(await runReferences(io, list, { format })).toBe(0);
    expect(io.out()).toContain(expected);
    expect(io.errors()).toEqual([]);
  });

  test('should read the list from standard input', async () => {
    const io = fakeIo('Doe AB. Lifting in adults. J Rest Sci. 2014;12(3):101-9.');
    expect(await runReferences(io, null, { format: 'markdown' })).toBe(0);
    expect(io.out()).toMatch(/^1\. Doe AB\. Lifting in adults\./);
  });

  test('should print the rules that took the words', async () => {
    const io = fakeIo();
    expect(await runReferences(io, list, { format: 'csl', explain: true })).toBe(0);
    expect(io.out()).toMatch(/^label +1\.\nauthors \(family-initials\) +Doe AB\n/);
  });

  test.each([
    ['a file that is not there', 'no-such-file.txt', /no-such-file\.txt could not be read/],
    ['an empty file', write('empty.txt', ' \n'), /empty\.txt holds no references/],
  ])('should say in one sentence what is wrong with %s', async (_, file, expected) => {
    const io = fakeIo();
    expect(await runReferences(io, file, { format: 'csl' })).toBe(2);
    expect(io.errors()).toHaveLength(1);
    expect(io.errors()[0]).toMatch(expected);
    expect(io.out()).toBe('');
  });
});
