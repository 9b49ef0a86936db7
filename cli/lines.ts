/**
 * The lines of a stream or file, as they arrive. Node's own line reader costs as much as classifying a title does, and
 * ends a line at U+2028 too, which may stand inside a JSON string.
 */
import { createReadStream } from 'node:fs';
import type { CliIo } from './io';

/** Takes "\n", "\r\n"; refuses "\u2028". */
const LINE_END = /\r?\n/;

/**
 * Reads `file` (or standard input when null) and gives, each time something has arrived, the lines that are whole by
 * then; the last one also without a line end. A byte order mark is passed over, bytes that are no UTF-8 become U+FFFD.
 * Throws what the file system throws, for the caller to put into a sentence.
 */
export async function* readLines(io: CliIo, file: string | null): AsyncGenerator<string[]> {
  const input: AsyncIterable<unknown> = file === null ? io.stdin : createReadStream(file);
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of input) {
    const text = chunk instanceof Uint8Array ? decoder.decode(chunk, { stream: true }) : String(chunk);
    // A line of many chunks is put together once, at its end: joining at every chunk would cost the square of its length.
    const end = text.lastIndexOf('\n');
    if (end < 0) {
      parts.push(text);
      continue;
    }
    yield (parts.join('') + text.slice(0, end)).replace(/\r$/, '').split(LINE_END);
    parts = [text.slice(end + 1)];
  }
  const last = parts.join('') + decoder.decode();
  if (last !== '') yield [last];
}
