/**
 * `references --jsonl`: one raw reference a line in, one CSL-JSON item with identifiers a line out.
 */
import { parseReference } from '../lib/references/parse-reference';
import { mapJsonLines, textOf } from './jsonl';
import type { RegisterCommand } from './main';

export const registerReferences: RegisterCommand = (program, io, exit) => {
  program
    .command('references')
    .description('Parses reference strings into CSL-JSON.')
    .argument('[file]')
    .option('--jsonl', 'one {"id","raw"} a line in, one {"id","csl","identifiers"} a line out')
    .action(async (file: string | undefined) => {
      exit(
        await mapJsonLines(io, file ?? null, (item) =>
          parseReference({ raw: textOf(item, 'raw'), links: [] }),
        ),
      );
    });
};
