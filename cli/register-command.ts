import type { Command } from 'commander';
import type { CliIo } from './io';

/** A command adds itself to the program and says by `exit` how it ended. */
export type RegisterCommand = (program: Command, io: CliIo, exit: (code: number) => void) => void;
