/**
 * Who or what was studied, as a text names it: species and laboratory material, age groups, pregnancy, training.
 * "Healthy adults", "men" and "women" alone are not returned: most articles speak to them; nor are people with a
 * condition: mostly what is said of it is said of them, in other words.
 */
import { fold } from './cues';
import { type FoundWords, findFolded } from './found-words';
import { openingsOf, sieve } from './openings';
import { POPULATION_ROWS, type PopulationKind } from './population-kinds';
import { isNotAlone } from './studied-alone';

export interface Population extends FoundWords {
  kind: PopulationKind;
}

const rowsFor = sieve(POPULATION_ROWS, ({ named, needs }) => needs ?? named);

/** Every population that a title (or a sentence of an abstract) names, in the order of the table. */
export function findPopulations(text: string): Population[] {
  const folded = fold(text);
  return rowsFor(openingsOf(folded)).flatMap(({ kind, named }) => {
    const found = findFolded(named, text, folded);
    return found === null || isNotAlone(text, kind, found) ? [] : [{ ...found, kind }];
  });
}

/** Can the text name a group of people? A cheap question before a dear one. */
export const mayNamePeople = (text: string): boolean => peopleRowsFor(openingsOf(text)).length > 0;

/** Kinds that are no people. */
export const NOT_PEOPLE: ReadonlySet<PopulationKind> = new Set(['animals', 'cells', 'cadavers']);

const peopleRowsFor = sieve(
  POPULATION_ROWS.filter(({ kind }) => !NOT_PEOPLE.has(kind)),
  ({ named, needs }) => needs ?? named,
);

/** The words by which `text` lets a reader know of the population, or null. */
export function findToldPopulation(population: Population, text: string): FoundWords | null {
  const row = POPULATION_ROWS.find(({ kind }) => kind === population.kind);
  return (row && findFolded(row.told, text)) ?? findStem(population.words, text);
}

/** The first place where `text` holds the first letters of `word`, whatever the case. */
function findStem(word: string, text: string): FoundWords | null {
  const stem = word.toLowerCase().slice(0, STEM_LETTERS);
  const start = text.toLowerCase().indexOf(stem);
  return start < 0
    ? null
    : { words: text.slice(start, start + stem.length), start, end: start + stem.length };
}

/** A prefix long enough to know a word by: takes "adolescents" to "adoles". */
const STEM_LETTERS = 6;
