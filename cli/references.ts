/**
 * `references`: reference strings in, CSL-JSON out.
 *
 *     references --jsonl < rows.jsonl            one {"id","raw"} a line → {"id","csl","identifiers","fieldSources"}
 *     references list.txt --format bibtex        a pasted bibliography, split into entries and parsed
 *     references list.txt --explain              which rule took which words
 */
import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import { Option } from 'commander';
import { exportReferences } from '../lib/exports/export-references';
import { REFERENCE_FORMATS, type ReferenceFormat } from '../lib/exports/reference-formats';
import { explainReference } from '../lib/references/explain-reference';
import { namesOnlySome } from '../lib/references/names-only-some';
import { parseReference } from '../lib/references/parse-reference';
import { plainMarkdown } from '../lib/references/plain-markdown';
import { splitReferenceList } from '../lib/references/split-reference-list';
import { fileError, inputFile, inputName } from './input';
import { type CliIo, EXIT_OK, EXIT_UNREADABLE } from './io';
import { mapJsonLines, textOf } from './jsonl';
import type { RegisterCommand } from './register-command';

interface ReferencesOptions {
  jsonl?: boolean;
  explain?: boolean;
  format: ReferenceFormat;
}

/** Larger files are no reference lists; the reader would wait for nothing. */
const LARGEST_LIST = 20_000_000;

export const registerReferences: RegisterCommand = (program, io, exit) => {
  program
    .command('references')
    .description(
      'Parses reference strings, or a whole pasted bibliography, into CSL-JSON, BibTeX, RIS or Markdown.',
    )
    .argument('[file]', 'text file; standard input when left out or "-"')
    .option('--jsonl', 'one {"id","raw"} a line in, one {"id","csl","identifiers"} a line out')
    .option('--explain', 'print which rule took which words')
    .addOption(
      new Option('--format <format>', 'what to print').choices([...REFERENCE_FORMATS]).default('csl'),
    )
    .action(async (file: string | undefined, options: ReferencesOptions) => {
      exit(await runReferences(io, inputFile(file), options));
    });
};

/** Prints what was asked for and returns the exit code. */
export async function runReferences(
  io: CliIo,
  file: string | null,
  options: ReferencesOptions,
): Promise<number> {
  if (options.jsonl)
    return mapJsonLines(io, file, (item) =>
      parseReference({ raw: plainText(textOf(item, 'raw')), links: [] }),
    );
  const list = await readList(io, file);
  if (list === null) return EXIT_UNREADABLE;
  const entries = splitReferenceList(list);
  if (entries.length === 0) {
    io.stderr.write(`${inputName(file)} holds no references.\n`);
    return EXIT_UNREADABLE;
  }
  const answer = options.explain
    ? entries.map(explainEntry).join('\n')
    : await exportReferences(
        entries.map((raw) => ({ ...parseReference({ raw, links: [] }).csl, more: namesOnlySome(raw) })),
        options.format,
      );
  await io.print(answer);
  return EXIT_OK;
}

/** A string that was copied out of Markdown, without its marks. */
const plainText = (raw: string): string => plainMarkdown(raw.split('\n')).lines.join('\n');

async function readList(io: CliIo, file: string | null): Promise<string | null> {
  try {
    const list = file === null ? await readStream(io.stdin) : await readFile(file, 'utf8');
    if (list.length <= LARGEST_LIST) return list;
    io.stderr.write(`${inputName(file)} is too large for a reference list.\n`);
  } catch (error) {
    io.stderr.write(`${inputName(file)} could not be read: ${fileError(error).message}\n`);
  }
  return null;
}

/** A line a stretch, the rules in a column as wide as the longest. */
function explainEntry(entry: string): string {
  const stretches = explainReference(entry).filter(({ text }) => text.trim() !== '');
  const width = Math.max(...stretches.map(({ rule }) => rule.length)) + 2;
  return stretches.map(({ rule, text }) => `${rule.padEnd(width)}${text.trim()}\n`).join('');
}
