/** JSON Lines in, JSON Lines out: one item a line, ids kept, nothing held in memory between lines. */
import { isJsonObject, type JsonObject, parseJson } from '../lib/text/parse-json';
import { readingInput } from './input';
import { type CliIo, EXIT_OK, EXIT_UNREADABLE } from './io';
import { readLines } from './lines';

/** The parsed lines of a stream or file; a line that is not a JSON object comes as its own words under `bad`. */
export type JsonLine = ({ item: JsonObject } | { bad: string }) & { line: number };

/**
 * Reads `file` (or standard input when null) line by line; blank lines are passed over.
 * Throws what the file system throws, for the caller to put into a sentence.
 */
export async function* readJsonLines(io: CliIo, file: string | null): AsyncGenerator<JsonLine> {
  for await (const lines of readJsonBatches(io, file)) yield* lines;
}

/** The same in batches: all lines that have arrived, before more is waited for. */
async function* readJsonBatches(io: CliIo, file: string | null): AsyncGenerator<JsonLine[]> {
  let line = 0;
  for await (const texts of readLines(io, file)) {
    const first = line + 1;
    line += texts.length;
    yield texts.flatMap((text, index) => (text.trim() === '' ? [] : [parseLine(text, first + index)]));
  }
}

function parseLine(text: string, line: number): JsonLine {
  const item = parseObject(text);
  return item === null ? { bad: text.slice(0, 60), line } : { item, line };
}

function parseObject(text: string): JsonObject | null {
  const value = parseJson(text);
  return isJsonObject(value) ? value : null;
}

/**
 * Maps each line through `answer` and prints `{ id, ...answer }`. A bad line is said on standard error and the
 * rest is still done; the exit code is then 2.
 */
export const mapJsonLines = (
  io: CliIo,
  file: string | null,
  answer: (item: JsonObject) => object,
): Promise<number> =>
  readingInput(io, file, async () => {
    let code = EXIT_OK;
    for await (const entries of readJsonBatches(io, file)) {
      let answers = '';
      for (const entry of entries) {
        if ('item' in entry) {
          answers += `${JSON.stringify({ id: entry.item.id ?? null, ...answer(entry.item) })}\n`;
          continue;
        }
        io.stderr.write(`Line ${entry.line} is not a JSON object: ${entry.bad}\n`);
        code = EXIT_UNREADABLE;
      }
      // One print for all that has arrived: a print for each line costs as much as its answer.
      if (answers !== '') await io.print(answers);
    }
    return code;
  });

/** A string field of a line, or '' when it is absent or of another type. */
export const textOf = (item: JsonObject, field: string): string =>
  typeof item[field] === 'string' ? item[field] : '';

/** A list of strings of a line; anything else in it is left out. */
export const listOf = (item: JsonObject, field: string): string[] =>
  Array.isArray(item[field]) ? item[field].filter((value) => typeof value === 'string') : [];
