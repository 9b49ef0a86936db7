/** The command line: its commands, and how the process ends. */
import { Command } from 'commander';
import { version } from '../package.json';
import { registerArticle } from './article';
import { registerClaims } from './claims';
import { registerCompletion } from './completion';
import { registerExplain } from './explain';
import { EXIT_OK, EXIT_UNREADABLE, processIo } from './io';
import { registerReferences } from './references';
import type { RegisterCommand } from './register-command';
import { registerSentences } from './sentences';
import { registerStudyTypes } from './study-types';

/** The commands, in the order in which --help lists them. */
const COMMANDS: RegisterCommand[] = [
  registerArticle,
  registerReferences,
  registerStudyTypes,
  registerSentences,
  registerClaims,
  registerExplain,
  registerCompletion,
];

const program = new Command('evidence-lens')
  .description('Reads articles, links each claim to the study it cites, and says what kind of study that is.')
  .version(version)
  // Exit code 1 means "a check failed", so a call that is not understood must end with another.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT_OK : EXIT_UNREADABLE));
for (const register of COMMANDS) register(program, processIo(), (code) => (process.exitCode = code));

/** Ends the run; never with 1, which Node takes for what goes wrong and we for a failed check. */
function giveUp(words: string): never {
  process.stderr.write(`${words}\n`);
  process.exit(EXIT_UNREADABLE);
}

process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) closes the pipe; that is no fault, and nothing more is wanted.
  if (code === 'EPIPE') process.exit(EXIT_OK);
  giveUp(`Standard output could not be written: ${message}`);
});
process.on('uncaughtException', (error) => giveUp(`A fault of this program: ${error.stack ?? error}`));
await program.parseAsync();
// An interrupted run may leave its input half read, which would keep the process waiting for the rest.
process.stdin.destroy();
