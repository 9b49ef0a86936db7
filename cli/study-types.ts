/** `study-types`: titles (or JSON Lines with abstracts and publication types) in, study types out. */
import { classifyStudy } from '../lib/evidence/classify-study';
import type { StudyDescription } from '../lib/evidence/types';
import { inputFile, readingInput } from './input';
import { type CliIo, EXIT_OK } from './io';
import { listOf, mapJsonLines, textOf } from './jsonl';
import { readLines } from './lines';
import type { RegisterCommand } from './register-command';

export const registerStudyTypes: RegisterCommand = (program, io, exit) => {
  program
    .command('study-types')
    .description('Says what kind of study each title names; one title a line, or JSON Lines with --jsonl.')
    .argument('[file]', 'titles, one a line; standard input when left out or "-"')
    .option('--jsonl', 'read {"id","title","abstract"?,"publicationTypes"?,"mesh"?} a line')
    .action(async (file: string | undefined, options: { jsonl?: true }) => {
      exit(await (options.jsonl ? describeItems : describeTitles)(io, inputFile(file)));
    });
};

/** Answers every line of JSON with `{ id, type, basis, words, level, confidence, flags }`. */
export const describeItems = (io: CliIo, file: string | null): Promise<number> =>
  mapJsonLines(io, file, (item) => classifyStudy(toDescription(item)));

const toDescription = (item: Record<string, unknown>): StudyDescription => ({
  title: textOf(item, 'title') || null,
  abstract: textOf(item, 'abstract') || null,
  publicationTypes: listOf(item, 'publicationTypes'),
  mesh: listOf(item, 'mesh'),
});

/** The same for lines that are titles, with the title; they are numbered from 1. */
export const describeTitles = (io: CliIo, file: string | null): Promise<number> =>
  readingInput(io, file, async () => {
    let id = 0;
    for await (const lines of readLines(io, file)) {
      let answers = '';
      for (const title of lines.map((line) => line.trim()).filter(Boolean)) {
        id += 1;
        const study = classifyStudy({ title, abstract: null, publicationTypes: [], mesh: [] });
        answers += `${JSON.stringify({ id, title, ...study })}\n`;
      }
      if (answers !== '') await io.print(answers);
    }
    return EXIT_OK;
  });
