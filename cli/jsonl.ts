/** JSON Lines in, JSON Lines out: one item a line, ids kept, nothing held in memory between lines. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type CliIo, EXIT_OK, EXIT_UNREADABLE } from './io';

/** The parsed lines of a stream or file; a line that is not a JSON object comes as its own words under `bad`. */
export type JsonLine = ({ item: Record<string, unknown> } | { bad: string }) & { line: number };

/**
 * Reads `file` (or standard input when null) line by line; blank lines are passed over.
 * Throws what the file system throws, for the caller to put into a sentence.
 */
export async function* readJsonLines(io: CliIo, file: string | null): AsyncGenerator<JsonLine> {
  const input = file === null ? io.stdin : createReadStream(file, 'utf8');
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === '') continue;
    const item = parseObject(text);
    yield item === null ? { bad: text.slice(0, 60), line } : { item, line };
  }
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * Maps each line through `answer` and prints `{ id, ...answer }`. A bad line is said on standard error and the
 * rest is still done; the exit code is then 2.
 */
export async function mapJsonLines(
  io: CliIo,
  file: string | null,
  answer: (item: Record<string, unknown>) => object,
): Promise<number> {
  let code = EXIT_OK;
  try {
    for await (const entry of readJsonLines(io, file)) {
      if ('bad' in entry) {
        io.stderr.write(`Line ${entry.line} is not a JSON object: ${entry.bad}\n`);
        code = EXIT_UNREADABLE;
        continue;
      }
      await io.print(`${JSON.stringify({ id: entry.item.id ?? null, ...answer(entry.item) })}\n`);
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    io.stderr.write(`${file ?? 'Standard input'} could not be read: ${error.message}\n`);
    return EXIT_UNREADABLE;
  }
  return code;
}

/** A string field of a line, or '' when it is absent or of another type. */
export const textOf = (item: Record<string, unknown>, field: string): string =>
  typeof item[field] === 'string' ? item[field] : '';

/** A list of strings of a line; anything else in it is left out. */
export const listOf = (item: Record<string, unknown>, field: string): string[] =>
  Array.isArray(item[field]) ? item[field].filter((value) => typeof value === 'string') : [];
