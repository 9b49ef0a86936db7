import { Command } from 'commander';
import { version } from '../package.json';
import { type CliIo, processIo } from './io';
import { registerReferences } from './references';

/** A command adds itself to the program and says by `exit` how it ended. */
export type RegisterCommand = (program: Command, io: CliIo, exit: (code: number) => void) => void;

/** The commands, in the order in which --help lists them. */
const COMMANDS: RegisterCommand[] = [registerReferences];

const program = new Command('evidence-lens')
  .description('Reads articles, links each claim to the study it cites, and says what kind of study that is.')
  .version(version);
for (const register of COMMANDS) register(program, processIo(), (code) => (process.exitCode = code));
await program.parseAsync();
