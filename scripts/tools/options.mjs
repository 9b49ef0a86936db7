// The options of a command. Imports nothing that must be installed first.
import { readFileSync } from 'node:fs';
// Older versions of Node lack `parseArgs`, and are to be told so rather than to break here.
import util from 'node:util';
import { checkNode } from './ensure-packages.mjs';

/** How a shell is told that a command was called wrongly. */
const WRONG_CALL = 2;

/** Takes the comment at the head of a file, `//` or a block, line by line. */
const COMMENT_LINE = /^(?:\/\/|\/?\*{1,2}\/?| \*\/?)(?: |$)?(.*)$/;

/** The comment at the head of a script, without its signs: what --help prints. */
export function usageOf(text) {
  const lines = text.replace(/^#!.*\n/, '').split('\n');
  const end = lines.findIndex((line) => !COMMENT_LINE.test(line));
  const comment = lines.slice(0, end === -1 ? lines.length : end);
  return comment
    .map((line) => (COMMENT_LINE.exec(line)?.[1] ?? '').replace(/\s*\*\/$/, ''))
    .join('\n')
    .trim();
}

/**
 * The options and words that a command was called with, as `parseArgs` gives them. --help and -h print the head of the
 * script and end it; what it does not know ends it with one sentence.
 * @param script `import.meta.url` of the command.
 * @param options As `parseArgs` takes them.
 */
export function readOptions(
  script,
  options = {},
  { allowPositionals = false, args = process.argv.slice(2) } = {},
) {
  checkNode();
  try {
    const help = { type: 'boolean', short: 'h', default: false };
    const { values, positionals } = util.parseArgs({ args, options: { ...options, help }, allowPositionals });
    if (!values.help) return { values, positionals };
    console.log(usageOf(readFileSync(new URL(script), 'utf8')));
    process.exit(0);
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS_')) throw error;
    refuseCall(error.message);
  }
}

/** Ends a command that was called wrongly, with the first sentence of `message`. */
export function refuseCall(message) {
  console.error(`${message.split(/\.(?:\s|$)/)[0]}; --help lists what there is.`);
  process.exit(WRONG_CALL);
}
