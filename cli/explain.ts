/** `evidence-lens explain`: what each stage of a reading found, and what it skipped and why. For whoever works on lib/. */
import { Option } from 'commander';
import { classifyReference, referenceVotes } from '../lib/evidence/classify-reference';
import type { Note, PageReading } from '../lib/reading/types';
import { type CliIo, EXIT_OK, EXIT_UNREADABLE } from './io';
import { readSource } from './read-source';
import type { RegisterCommand } from './register-command';

/** The lines of a stage, in the order in which the stages run. */
const STAGES: Record<string, (reading: PageReading) => string[]> = {
  article: ({ article }) =>
    article === null
      ? ['no article']
      : Object.entries(article).map(([field, value]) => `${field}: ${show(value)}`),
  bibliography: ({ references }) =>
    references.map(({ id, label, origin, raw }) => `${id} ${origin} ${show(label)} ${show(raw)}`),
  references: ({ references }) =>
    references.flatMap(({ id, csl, identifiers }) => [
      `${id} ${Object.entries(csl)
        .filter(([, value]) => value !== null)
        .map(([field, value]) => `${field}: ${show(value)}`)
        .join(', ')}`,
      ...identifiers.map(({ kind, value, foundIn }) => `   ${kind} ${value} (${foundIn})`),
    ]),
  markers: ({ markers }) =>
    markers.map(
      ({ id, style, text, labels, references }) =>
        `${id} ${style} ${show(text)} ${show(labels)} → ${references.join(', ') || 'no reference'}`,
    ),
  claims: ({ claims }) =>
    claims.map(
      ({ id, text, scope, markers, references, needsSource, wording }) =>
        `${id} ${scope} ${wording}${needsSource ? ' needs a source' : ''} [${markers.join(', ')}] → ${references.join(', ') || '–'} ${show(text)}`,
    ),
  evidence: ({ references }) =>
    references.flatMap((reference) => [
      `${reference.id} ${classifyReference(reference, null).type}`,
      ...referenceVotes(reference, null).map(
        ({ type, strength, rule, words }) => `   ${type}: ${strength} (${rule}) ${show(words)}`,
      ),
    ]),
};

const show = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value));

/** Adds the command to the program. */
export const registerExplain: RegisterCommand = (program, io, exit) => {
  program
    .command('explain')
    .description('Prints what each stage of a reading found, and what it skipped and why.')
    .argument('<file>', 'a saved page')
    .addOption(new Option('--stage <name>', 'one stage only').choices(Object.keys(STAGES)))
    .action(async (file: string, { stage }: { stage?: string }) =>
      exit(await runExplain(io, file, stage ?? null)),
    );
};

/** Prints every stage, or one; returns the exit code. */
export async function runExplain(io: CliIo, file: string, only: string | null): Promise<number> {
  const read = await readSource({ kind: 'file', name: file, url: null });
  if (!read.ok) {
    io.stderr.write(`${read.detail}\n`);
    return EXIT_UNREADABLE;
  }
  const reading = read.value;
  for (const [stage, linesOf] of Object.entries(STAGES)) {
    if (only === null || only === stage) await io.print(section(stage, linesOf(reading), reading.notes));
  }
  return EXIT_OK;
}

function section(stage: string, lines: string[], notes: Note[]): string {
  const noted = notes
    .filter((note) => note.stage === stage)
    .map(({ reason, text }) => `note: ${reason} ${show(text)}`);
  const all = [...lines, ...noted];
  return all.length === 0 ? '' : `== ${stage} (${lines.length}) ==\n${all.join('\n')}\n\n`;
}
