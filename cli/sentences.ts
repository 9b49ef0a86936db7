import { splitSentences } from '../lib/text/split-sentences';
import { inputFile } from './input';
import { mapJsonLines, textOf } from './jsonl';
import type { RegisterCommand } from './register-command';

/** `sentences --jsonl`: {"id","text"} a line → {"id","sentences":[[0,41],[42,90]]}, offsets in UTF-16 code units. */
export const registerSentences: RegisterCommand = (program, io, exit) => {
  program
    .command('sentences')
    .description('Splits texts into sentences; prints their offsets.')
    .argument('[file]', 'JSON Lines with "id" and "text"; standard input when left out or "-"')
    .option('--jsonl', 'one item a line in, one a line out (the only format)')
    .action(async (file: string | undefined) => {
      exit(
        await mapJsonLines(io, inputFile(file), (item) => ({
          sentences: splitSentences(textOf(item, 'text')).map(({ start, end }) => [start, end]),
        })),
      );
    });
};
