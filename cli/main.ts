import { Command } from 'commander';
import { version } from '../package.json';
import { type CliIo, processIo } from './io';
<<<<<<< HEAD
import { registerReferences } from './references';
=======
import { registerStudyTypes } from './study-types';
>>>>>>> evidence

/** A command adds itself to the program and says by `exit` how it ended. */
export type RegisterCommand = (program: Command, io: CliIo, exit: (code: number) => void) => void;

/** The commands, in the order in which --help lists them. */
<<<<<<< HEAD
const COMMANDS: RegisterCommand[] = [registerReferences];
=======
const COMMANDS: RegisterCommand[] = [registerStudyTypes];
>>>>>>> evidence

const program = new Command('evidence-lens')
  .description('Reads articles, links each claim to the study it cites, and says what kind of study that is.')
  .version(version);
for (const register of COMMANDS) register(program, processIo(), (code) => (process.exitCode = code));
await program.parseAsync();
