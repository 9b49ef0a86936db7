import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines } from '../../cli/lines';
import { fakeIo } from './fake-io';

async function linesOf(chunks: (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  const io = { ...fakeIo(), stdin: Readable.from(chunks) };
  for await (const batch of readLines(io, null)) lines.push(...batch);
  return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('readLines', () => {
  const cases: Record<string, [chunks: (string | Uint8Array)[], lines: string[]]> = {
    'nothing has no lines': [[], []],
    'an empty line is a line': [['a\n\nb\n'], ['a', '', 'b']],
    'the last line needs no end': [['a\nb'], ['a', 'b']],
    'Windows ends, also between two chunks': [
      ['a\r\nb\r', '\nc'],
      ['a', 'b', 'c'],
    ],
    'a line separator inside a JSON string ends no line': [['"a\u2028b"\nc'], ['"a\u2028b"', 'c']],
    'a byte order mark is passed over': [[bytes('\ufeffa\nb')], ['a', 'b']],
    'a character cut between two chunks': [
      [bytes('Fl\u00fcge\n').subarray(0, 3), bytes('Fl\u00fcge\n').subarray(3)],
      ['Fl\u00fcge'],
    ],
  };
  test.each(Object.entries(cases))('%s', async (_name, [chunks, lines]) => {
    expect(await linesOf(chunks)).toEqual(lines);
  });

  test('gives what has arrived before it waits for more', async () => {
    const io = { ...fakeIo(), stdin: Readable.from(['a\nb\nc', 'd\n']) };
    const batches: string[][] = [];
    for await (const batch of readLines(io, null)) batches.push(batch);
    expect(batches).toEqual([['a', 'b'], ['cd']]);
  });

  test('does not depend on where the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '\u2028', ' ') })),
        fc.integer({ min: 1, max: 5 }),
        async (lines, size) => {
          const all = bytes(lines.map((line) => `${line}\n`).join(''));
          const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
            all.subarray(index * size, (index + 1) * size),
          );
          expect(await linesOf(chunks)).toEqual(lines);
        },
      ),
    );
  });
});
