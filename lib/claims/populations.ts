/**
 * Who or what was studied, as a text names it: species and laboratory material, age groups, pregnancy, training, and
 * people with a condition. "Healthy adults", "men" and "women" alone are not returned: most articles speak to them.
 */
import { findCondition, findStem, findToldCondition } from './conditions';
import { fold } from './cues';
import { type FoundWords, findFolded } from './found-words';
import { POPULATION_ROWS, type PopulationKind } from './population-kinds';
import { isNotAlone } from './studied-alone';

export interface Population extends FoundWords {
  kind: PopulationKind;
  /** For a condition: its own words, lower case, general ones left out ("type 2 diabetes" → ["diabetes"]). */
  condition: string[];
}

/** Every population that a title (or a sentence of an abstract) names, in the order of the table, the condition last. */
export function findPopulations(text: string): Population[] {
  const folded = fold(text);
  const groups: Population[] = POPULATION_ROWS.flatMap(({ kind, named }) => {
    const found = findFolded(named, text, folded);
    return found === null || isNotAlone(text, kind, found) ? [] : [{ ...found, kind, condition: [] }];
  });
  const condition = findCondition(text, folded);
  return condition === null ? groups : [...groups, { ...condition, kind: 'condition' }];
}

/** The words by which `text` lets a reader know of the population, or null. */
export function findToldPopulation(population: Population, text: string): FoundWords | null {
  const row = POPULATION_ROWS.find(({ kind }) => kind === population.kind);
  if (row === undefined) return findToldCondition(population, text);
  return findFolded(row.told, text) ?? findStem(population.words, text);
}
