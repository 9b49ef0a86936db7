/** What the reader finds on each page of `tests/fixtures`, against what a person found there. */
import { afterAll, describe, expect, test } from 'vitest';
import { caseNames, readCase, readFile, readTruth } from './truth/cases';
import { type Comparison, compare, type Room } from './truth/compare';

const ROOMS: Room[] = ['bibliography', 'identifiers', 'claims'];
const compared: Comparison[] = [];

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;

function line(room: Room): string {
  const tallies = compared.map((comparison) => comparison[room]);
  const sum = (of: (tally: Comparison[Room]) => number): number =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  const right = sum((tally) => tally.right);
  const missed = sum((tally) => tally.missed.length);
  const extra = sum((tally) => tally.extra.length);
  return `${room}: recall ${percent(right, right + missed)} precision ${percent(right, right + extra)} of ${right + missed}`;
}

describe('a page of each kind', () => {
  afterAll(() => {
    process.stdout.write(`${compared.length} pages\n${ROOMS.map(line).join('\n')}\n`);
  });

  test.each(caseNames())('%s', (name) => {
    const truth = readTruth(name);
    const comparison = compare(readCase(name, truth), truth);
    compared.push(comparison);
    const differences = ROOMS.flatMap((room) => [
      ...comparison[room].missed.map((text) => `${room} missed: ${text}`),
      ...comparison[room].extra.map((text) => `${room} made up: ${text}`),
    ]);
    expect(differences).toEqual([]);
    expect(readFile(name, 'source.md').trim()).not.toBe('');
  });
});
