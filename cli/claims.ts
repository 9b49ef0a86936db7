/**
 * `claims --jsonl`: one sentence a line in, what it claims a line out. `wording` is the strength of the words, denied
 * or not; `nullClaim` says whether the sentence denies an effect, a difference or a link.
 */
import { needsSource } from '../lib/claims/needs-source';
import { nullClaim } from '../lib/claims/null-claim';
import { wordingOf } from '../lib/claims/wording';
import { inputFile } from './input';
import { mapJsonLines, textOf } from './jsonl';
import type { RegisterCommand } from './register-command';

export const registerClaims: RegisterCommand = (program, io, exit) => {
  program
    .command('claims')
    .description('Says of each sentence how strongly it is worded and whether it needs a source.')
    .argument('[file]', 'JSON Lines; standard input when left out or "-"')
    .option(
      '--jsonl',
      'one {"id","text"} a line in, one {"id","wording","needsSource","nullClaim"} a line out',
    )
    .action(async (file: string | undefined) => {
      exit(
        await mapJsonLines(io, inputFile(file), (item) => {
          const text = textOf(item, 'text');
          return {
            wording: wordingOf(text).strength,
            needsSource: needsSource(text).needed,
            nullClaim: nullClaim(text) !== null,
          };
        }),
      );
    });
};
