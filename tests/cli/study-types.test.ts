import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CliIo } from '../../cli/io';
import { describeItems, describeTitles } from '../../cli/study-types';

let out: string[];
let errors: string[];
let folder: string;

beforeEach(() => {
  out = [];
  errors = [];
  folder = mkdtempSync(join(tmpdir(), 'study-types-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const io = (input: string): CliIo => ({
  stdin: Readable.from([input]),
  stderr: { write: (text: string) => errors.push(text) > 0 },
  print: async (text) => {
    out.push(text);
  },
});

const answers = () =>
  out
    .join('')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('study-types', () => {
  test('answers JSON Lines with ids kept and every field of the contract', async () => {
    const lines = [
      '{"id":"a","title":"Juice: a scoping review"}',
      '{"id":7,"title":"Juice","publicationTypes":["Editorial"],"mesh":["Humans"],"abstract":""}',
    ];
    expect(await describeItems(io(lines.join('\n')), null)).toBe(0);
    expect(answers()).toEqual([
      {
        id: 'a',
        type: 'scoping-review',
        basis: 'title',
        words: 'scoping review',
        confidence: 'stated',
        flags: [],
        level: { tier: 'overview', ocebm: [] },
      },
      expect.objectContaining({
        id: 7,
        type: 'editorial-letter',
        basis: 'publication-types',
        words: 'Editorial',
      }),
    ]);
  });

  test('says which line is no JSON object, does the others, and ends with 2', async () => {
    expect(await describeItems(io('nonsense\n{"id":"b"}\n'), null)).toBe(2);
    expect(errors.join('')).toContain('Line 1');
    expect(answers()).toEqual([expect.objectContaining({ id: 'b', type: 'unknown' })]);
  });

  test('reads one title a line from a file, blank lines left out', async () => {
    const file = join(folder, 'titles.txt');
    writeFileSync(file, 'Juice: a cohort study\r\n\r\nJuice in mice\n');
    expect(await describeTitles(io(''), file)).toBe(0);
    expect(answers().map(({ id, title, type }) => [id, title, type])).toEqual([
      [1, 'Juice: a cohort study', 'cohort'],
      [2, 'Juice in mice', 'animal'],
    ]);
  });

  test.each([describeItems, describeTitles])(
    'says in one sentence that a file is not there: %o',
    async (describe) => {
      expect(await describe(io(''), join(folder, 'absent.txt'))).toBe(2);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toContain('absent.txt could not be read');
    },
  );
});
