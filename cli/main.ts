import { Command } from 'commander';
import { version } from '../package.json';
import { registerArticle } from './article';
import { registerClaims } from './claims';
import { registerExplain } from './explain';
import { type CliIo, EXIT_OK, EXIT_UNREADABLE, processIo } from './io';
import { registerReferences } from './references';
import { registerSentences } from './sentences';
import { registerStudyTypes } from './study-types';

/** A command adds itself to the program and says by `exit` how it ended. */
export type RegisterCommand = (program: Command, io: CliIo, exit: (code: number) => void) => void;

/** The commands, in the order in which --help lists them. */
const COMMANDS: RegisterCommand[] = [
  registerArticle,
  registerReferences,
  registerStudyTypes,
  registerSentences,
  registerClaims,
  registerExplain,
];

const program = new Command('evidence-lens')
  .description('Reads articles, links each claim to the study it cites, and says what kind of study that is.')
  .version(version)
  // Exit code 1 means "a check failed", so a call that is not understood must end with another.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT_OK : EXIT_UNREADABLE));
for (const register of COMMANDS) register(program, processIo(), (code) => (process.exitCode = code));
await program.parseAsync();
