/** The one input of a command: which it is, and what is said where it cannot be read. */
import { type CliIo, EXIT_UNREADABLE } from './io';

/** The file that an argument names; null, standard input, where there is none or where it is "-". */
export const inputFile = (argument: string | undefined): string | null =>
  argument === undefined || argument === '-' ? null : argument;

/** What a message calls an input; null is standard input. */
export const inputName = (file: string | null): string => file ?? 'Standard input';

/** An error of the file system, which has a code; any other is our own mistake, and is thrown on. */
export function fileError(error: unknown): Error & { code: unknown } {
  if (error instanceof Error && 'code' in error) return error;
  throw error;
}

/**
 * Does what reads an input; where that cannot be read, it is said on standard error.
 * @returns The exit code.
 */
export async function readingInput(
  io: CliIo,
  file: string | null,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    io.stderr.write(`${inputName(file)} could not be read: ${fileError(error).message}\n`);
    return EXIT_UNREADABLE;
  }
}
