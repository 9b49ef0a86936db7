import { describe, expect, test } from 'vitest';
import { matchRecords, readRecords } from '../../cli/records-file';
import { buildContext } from '../lib/checks/build-context';
import { fakeIo } from './fake-io';
import { temporaryFolder } from './temporary-folder';

const write = temporaryFolder();

async function read(...lines: string[]) {
  const result = await readRecords(fakeIo(), write('records.jsonl', lines.join('\n')));
  if (!result.ok) throw new Error(result.detail);
  return result.value;
}

describe('readRecords', () => {
  test('should keep what a line says and leave the rest null or empty', async () => {
    const { records, faults } = await read(
      '{"doi":"https://doi.org/10.1000/ABC1","title":"A title","abstract":"Words.","year":2020,"publicationTypes":["Review"],"unknown":1,"fetchedAt":"2026-01-02T03:04:05Z"}',
    );
    expect(faults).toEqual([]);
    expect(records.get('doi:10.1000/abc1')).toMatchObject({
      doi: '10.1000/abc1',
      pmid: null,
      title: 'A title',
      abstract: 'Words.',
      year: 2020,
      publicationTypes: ['Review'],
      mesh: [],
      notices: [],
      fetchedAt: '2026-01-02T03:04:05Z',
    });
  });

  test('should read notices, each with its source', async () => {
    const { records } = await read(
      '{"pmid":12345678,"source":"library","notices":[{"kind":"retraction","date":"2021-05-06"}]}',
    );
    expect(records.get('pmid:12345678')?.notices).toEqual([
      { kind: 'retraction', date: '2021-05-06', doi: null, source: 'library' },
    ]);
  });

  test.each([
    ['no JSON', 'oops', /^Line 1 of .+ is not a JSON object\.$/],
    ['no identifier', '{"title":"A title"}', /neither "doi" nor "pmid"\.$/],
    [
      'a number for a title',
      '{"doi":"10.1000/1","title":5}',
      /"title" Invalid input: expected string, received number\.$/,
    ],
    ['an identifier that is none', '{"doi":"nothing"}', /neither its "doi" nor its "pmid" is one\.$/],
    ['a wrong type', '{"doi":"10.1000/abc1","year":"2020"}', /"year"/],
    ['an unknown notice', '{"doi":"10.1000/abc1","notices":[{"kind":"rumour"}]}', /"notices\.0\.kind"/],
  ])('should say what is wrong with a line: %s', async (_, line, fault) => {
    const { records, faults } = await read(line, '{"doi":"10.1000/good"}');
    expect(faults).toEqual([expect.stringMatching(fault)]);
    expect([...records.keys()]).toEqual(['doi:10.1000/good']);
  });

  test('should fail as a whole when the file is not there', async () => {
    expect(await readRecords(fakeIo(), '/nowhere/records.jsonl')).toMatchObject({ ok: false });
  });
});

test('matchRecords should find a record by DOI before PMID, and nothing for the rest', async () => {
  const { records } = await read('{"doi":"10.1000/one1","title":"One"}', '{"pmid":"22222222","title":"Two"}');
  const { reading } = buildContext({
    references: [
      {
        identifiers: [
          { kind: 'pmid', value: '22222222', foundIn: 'text' },
          { kind: 'doi', value: '10.1000/one1', foundIn: 'text' },
        ],
      },
      { identifiers: [{ kind: 'pmid', value: '22222222', foundIn: 'link' }] },
      { identifiers: [{ kind: 'isbn', value: '10.1000/one1', foundIn: 'text' }] },
    ],
  });
  const matched = matchRecords(reading.references, records);
  expect(Object.entries(matched).map(([id, { title }]) => [id, title])).toEqual([
    ['r1', 'One'],
    ['r2', 'Two'],
  ]);
});
